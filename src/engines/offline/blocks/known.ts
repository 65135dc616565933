import { shownWords } from '../../../french/words.ts';
import { isDeterminer, PREPOSITIONS } from '../grammar/closed-classes.ts';

const MOST_WORDS = 22;
/** `procureur qui affirme que…`: what somebody says is not what he is. */
const SAYING = /,? qui (?:a |ont )?\p{L}+ qu[e’](?:\s|\p{L}).*$/u;
/** Of a time that only the sentence tells, or one of a row. */
const PASSING = /\sde l’époque\b|\sd’alors$|^avant-derni(?:er|ère)$/u;

/** A name and what the source says it is. */
export interface Known {
  readonly name: string;
  readonly role: string;
  readonly person: boolean;
}

/** Undefined when the role says too little, too much, or leans on the sentence it comes from. */
export function known(name: string, given: string, person: boolean): Known | undefined {
  const role = given.replace(SAYING, '');
  const words = shownWords(role);
  if (!person && words < 2) return undefined;
  // `le musée de la Pêche`: the name is a piece of what would be its role.
  const last = role.split(/[\s’]/u).at(-1) ?? '';
  if (PREPOSITIONS.has(last) || isDeterminer(last) || last === 'l' || PASSING.test(role)) return undefined;
  return words > MOST_WORDS ||
    role.length < 3 ||
    /[«»()]/.test(role) ||
    /(?:^|\s)(?:son|sa|ses|leur|leurs|ce|cette|ces)\s/u.test(role)
    ? undefined
    : { name, role, person };
}
