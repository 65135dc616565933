import { shownWords } from '../../../french/words.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Sentence } from '../manuscript/types.ts';
import { TEMPLATES } from '../templates.ts';
import { standsByItself } from './standing.ts';

const SIZE = { fewest: 5, most: 40 };
const MOST_SUBJECT_WORDS = 9;

/**
 * Which question a subject makes people ask, by its noun, and the verbs of a sentence that answers it. What fits none is not
 * asked: a vague question is worse than none.
 */
const BY_NOUN: readonly (readonly [noun: RegExp, answer: RegExp, singular: string, plural: string])[] = [
  [
    /^(?:décision|départ|licenciement|démission|choix|succès|échec|pénurie|retard|hausse|baisse|recul|essor|écart)s?$/u,
    /(?:^|\s|’)(?:découl|résult|provien|vien|tien|expliqu)\p{L}*$|(?:^|\s)(?:née?s?|due?s?|liée?s?)$/u,
    TEMPLATES.explains,
    TEMPLATES.explainsMany,
  ],
  [
    /^(?:processus|procédure|recrutement|entretien|lancement|chantier|concours|vote)$/u,
    /(?:^|\s)(?:commenc|début|déroul|compren|compt|pass|dur|suivr|sui)\p{L}*$/u,
    TEMPLATES.unfolds,
    '',
  ],
  [
    /^(?:marché|secteur|situation|demande|emploi|trafic|prix|population|climat|pénurie)$/u,
    /(?:^|\s|’)(?:augment|baiss|recul|progress|grimp|aggrav|chut|bondi|rest|stagn|double|améliore)\p{L}*$/u,
    TEMPLATES.evolves,
    '',
  ],
  [
    /^(?:lutte|bataille|guerre|course|concurrence|projet|enquête|négociation)$/u,
    /(?:^|\s|’)(?:intensifi|avanc|poursui|piétin|progress|continu|suspend)\p{L}*$/u,
    TEMPLATES.standing,
    '',
  ],
];

const QUANTITY =
  /^(?:entre |plus de |près de |environ |au moins |jusqu’à )?(?:\d|un |une |deux |trois |quatre |cinq |six |sept |huit |dix )/u;
/** What stands right behind the verb tells what is asked; the verb then goes before its subject: `Quand commencera le chantier ?` */
const BY_COMPLEMENT: readonly (readonly [verb: RegExp, complement: RegExp, opener: string])[] = [
  [
    /(?:^|\s|’)(?:élèv(?:e|ent|era|ait)|mont(?:e|ent|ait)|estimée?s?|évaluée?s?|chiffrée?s?|fixée?s?)$/u,
    /^à (?:plus de |près de |environ |quelque )?\d[\d ,]*(?:%|€|euros|millions?|milliards?)/u,
    TEMPLATES.amount,
  ],
  [/^(?:coût|pès|mesur|rapport)(?:e|ent|era|eront|ait|aient|erait|eraient)$/u, QUANTITY, TEMPLATES.howMuch],
  [/^dur(?:e|ent|era|eront|ait|aient)$/u, QUANTITY, TEMPLATES.howLong],
  [/^se ven(?:d|dent|dra|dait)$/u, QUANTITY, TEMPLATES.price],
  [
    /\p{L}$/u,
    /^(?:le (?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?\d{1,2}(?:er)? \p{L}+|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d{4})|à l’automne|au printemps|cet été|cet hiver)(?: \d{4})?(?=[\s.,])/u,
    TEMPLATES.when,
  ],
  [
    /(?:^|\s)(?:est|sont|sera|seront|était|étaient) \p{L}+s?$/u,
    /^(?:à|chez) (?:l’|la )?\p{Lu}\p{L}+(?=[\s.,-])/u,
    TEMPLATES.where,
  ],
];

/** What a sentence with a plain subject makes people ask; undefined when that is not sure. */
export function questionFrom(sentence: Sentence): string | undefined {
  const { clause } = sentence;
  if (clause?.subjectKind !== 'noun' || clause.subject !== 0 || clause.negated || !standsByItself(sentence, SIZE))
    return undefined;
  const subject = subjectOf(sentence, clause);
  if (subject === undefined) return undefined;
  return byComplement(sentence, clause, subject) ?? byNoun(sentence, clause, subject);
}

function byNoun(sentence: Sentence, clause: Clause, subject: string): string | undefined {
  if (/^une? /u.test(subject) || shownWords(subject) < 3) return undefined;
  const noun = sentence.tokens[1]?.lower ?? '';
  const verb = verbOf(sentence, clause);
  const known = BY_NOUN.find(([subjects, answer]) => subjects.test(noun) && answer.test(verb));
  const opener = clause.plural ? known?.[3] : known?.[2];
  return opener && `${opener} ${subject} ?`;
}

function byComplement(sentence: Sentence, clause: Clause, subject: string): string | undefined {
  const { tokens, text } = sentence;
  const verb = verbOf(sentence, clause);
  const complement = text.slice(tokens[clause.verbEnd]?.start ?? 0);
  const found = BY_COMPLEMENT.find(([form, behind]) => form.test(verb) && behind.test(complement));
  return found && `${found[2]} ${verb} ${subject} ?`;
}

const verbOf = ({ tokens, text }: Sentence, { subjectEnd, verbEnd }: Clause): string =>
  text.slice(tokens[subjectEnd]?.start ?? 0, tokens[verbEnd - 1]?.end ?? 0);

/** A short subject, without what is set apart behind it; undefined when a relative clause is part of it. */
function subjectOf({ tokens, text }: Sentence, { subjectEnd }: Clause): string | undefined {
  const whole = text.slice(0, tokens[subjectEnd - 1]?.end ?? 0);
  const subject = (whole.split(/,\s/u, 1)[0] ?? '').replace(/,$/u, '');
  if (!/^(?:le|la|les|l'|une?)$/.test(tokens[0]?.lower ?? '') || shownWords(subject) > MOST_SUBJECT_WORDS)
    return undefined;
  if (/\s(?:qui|que|dont|où)\s/u.test(subject)) return undefined;
  return subject.charAt(0).toLowerCase() + subject.slice(1);
}
