/** Month names and abbreviations, lower case, without final dot, accented and not → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'janvier janv jan',
    'février fevrier févr fevr fév fev',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'août aout',
    'septembre sept',
    'octobre oct',
    'novembre nov',
    'décembre decembre déc dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Day names, lower case → 1 (lundi) to 7 (dimanche). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].map((day, index) => [day, index + 1]),
);
