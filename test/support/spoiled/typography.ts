import { type Defect, defect, each, inProse, insert, onBody } from './defect.ts';

const N = '\u202f';
const swap = (pattern: RegExp, by: string) => onBody((body) => body.replace(pattern, by));
const says = (rule: string, texts: readonly string[]): Defect[] => each(rule, texts, (text) => insert(text));
/** Everything that “ ” and apostrophes of a plain keyboard stand for. */
const HIGH = new RegExp(`[${N}\u00a0](?=[;!?])`, 'gu');

export const typographyDefects: readonly Defect[] = [
  defect('typo-high-punct', 'plain spaces', swap(HIGH, ' ')),
  defect('typo-high-punct', 'no space', swap(HIGH, '')),
  ...says('typo-high-punct', ['Que faire?', 'Que faire ? Rien.', 'Stop !', 'Oui; non.', 'Vraiment?!', 'Quoi !?']),
  defect('typo-colon', 'plain spaces', swap(/\u00a0(?=:)/gu, ' ')),
  defect('typo-colon', 'no space', swap(/[\u00a0 ](?=: )/gu, '')),
  ...says('typo-colon', ['Le maire le dit : tout va bien.', 'Un constat: tout va bien.', `Résultat${N}: rien.`]),
  defect('typo-guillemets', 'plain spaces', swap(/(?<=«)[\u202f\u00a0]|[\u202f\u00a0](?=»)/gu, ' ')),
  defect('typo-guillemets', 'no space', swap(/(?<=«)[\u202f\u00a0]|[\u202f\u00a0](?=»)/gu, '')),
  ...says('typo-guillemets', ['Il a dit «oui» hier.', 'Il a dit « oui » hier.', `Il a dit «${N}oui» hier.`]),
  defect('typo-english-quotes', 'straight marks', swap(/«[\u202f\u00a0]?|[\u202f\u00a0]?»/gu, '"')),
  ...says('typo-english-quotes', [
    'Elle parle d’un "drame" local.',
    'La “croissance douce” séduit la mairie.',
    'Une ‘pépite’ rare, dit-on.',
    'Elle a dit "oui, et elle est repartie.',
  ]),
  defect('typo-apostrophe', 'straight ones', swap(/’/gu, "'")),
  ...says('typo-apostrophe', ["L'école rouvre.", 'L´école rouvre.', "Aujourd'hui, tout va bien.", "Jusqu'ici, rien."]),
  ...says('typo-ellipsis', [
    'Peut-être... ou pas.',
    'Du pain, du sel, etc...',
    'Du pain, du sel, etc…',
    'Il a dit [...] que oui.',
    'Non…. Enfin si.',
  ]),
  ...says('typo-dash', [
    'Le pain - très attendu - part vite.',
    'Le pain -- oui, le pain.',
    'Le pain—oui, le pain.',
    'Il est venu - à pied - depuis la gare.',
  ]),
  ...says('typo-numbers', [
    'Il en reste 66% ici.',
    'Il en reste 66 % ici.',
    'Le prix monte à 12 €.',
    'Le prix monte à 12€.',
    'On compte 45000 habitants.',
    'On compte 45 000 habitants.',
    'Il en coûte 100.000 dollars.',
    'Une hausse de 3.2 millions.',
    'Il vaut $3,2 milliards.',
    'Il pèse 12 kg.',
    'Un budget de 12 millions.',
  ]),
  ...says('typo-ordinals', [
    'La 2ème fois.',
    'La 1ère fois.',
    'Le 3ième jour.',
    'Le XXIème siècle.',
    'Le 2nd tour.',
    'Le décret N° 3.',
  ]),
  ...says('typo-capital-accents', [
    'A la fin, tout va bien.',
    'A noter pour demain.',
    'Les Etats-Unis attendent.',
    'L’Etat paie.',
    'Ecole fermée.',
    'Etre là suffit.',
    'L’Ile-de-France attend.',
  ]),
  ...says('typo-unbalanced', [
    `Le maire «${N}attend.`,
    `Le maire attend${N}».`,
    'Le prix (taxes comprises baisse.',
    'Le prix, taxes comprises), baisse.',
    'Elle parle d’un “drame.',
    'Il a dit [tout bas que oui.',
  ]),
  ...says('typo-spacing', [
    'Le four ,lui, est froid.',
    'Il est venu ,puis reparti.',
    'Deux  espaces ici.',
    'Oui,non.',
    'Il est tard .',
    'Le prix ( taxes comprises) baisse.',
    'Tout est dit. .',
    'Il est venu dimanchetandis que tout dormait.',
  ]),
  defect(
    'typo-spacing',
    'double spaces',
    inProse((text) => text.replaceAll('. ', '.  ')),
  ),
];
