import { shownWords } from '../../../french/words.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Sentence } from '../manuscript/types.ts';
import { TEMPLATES } from '../templates.ts';
import { standsByItself } from './standing.ts';

const SIZE = { fewest: 6, most: 40 };
const MOST_SUBJECT_WORDS = 9;

/** Which question a subject answers, by its noun. What fits none is not asked: a vague question is worse than none. */
const BY_NOUN: readonly (readonly [noun: RegExp, singular: string, plural: string])[] = [
  [
    /^(?:décision|départ|licenciement|démission|choix|succès|échec|pénurie|retard|hausse|baisse|recul|essor|écart)s?$/u,
    TEMPLATES.explains,
    TEMPLATES.explainsMany,
  ],
  [
    /^(?:processus|procédure|recrutement|entretien|lancement|déroulement|chantier|concours|vote)$/u,
    TEMPLATES.unfolds,
    '',
  ],
  [/^(?:marché|secteur|situation|demande|emploi|trafic|prix|population|climat)$/u, TEMPLATES.evolves, ''],
  [/^(?:lutte|bataille|guerre|course|concurrence|projet|enquête|négociation)$/u, TEMPLATES.standing, ''],
];

/** What stands right behind the verb tells what is asked; the verb then goes before its subject: `Quand commencera le chantier ?` */
const BY_COMPLEMENT: readonly (readonly [verb: RegExp, complement: RegExp, opener: string])[] = [
  [
    /(?:^|\s|’)(?:élèv(?:e|ent|era|ait)|mont(?:e|ent|ait)|estimée?s?|évaluée?s?|chiffrée?s?|fixée?s?)$/u,
    /^à (?:plus de |près de |environ |quelque )?\d[\d ,]*(?:%|€|euros|millions?|milliards?)/u,
    TEMPLATES.amount,
  ],
  [
    /\p{L}$/u,
    /^(?:le (?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?\d{1,2}(?:er)? \p{L}+|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d{4})|à l’automne|au printemps|cet été|cet hiver)(?: \d{4})?(?=[\s.,])/u,
    TEMPLATES.when,
  ],
  [/(?:^|\s)(?:est|sont|sera|seront|était|étaient) \p{L}+s?$/u, /^(?:à|chez) (?:l’|la )?\p{Lu}\p{L}+(?=[\s.,-])/u, TEMPLATES.where],
];

/** What a sentence with a plain definite subject makes people ask; undefined when that is not sure. */
export function questionFrom(sentence: Sentence): string | undefined {
  const { clause, tokens } = sentence;
  if (clause?.subjectKind !== 'noun' || clause.subject !== 0 || clause.negated || !standsByItself(sentence, SIZE))
    return undefined;
  const subject = subjectOf(sentence, clause);
  if (subject === undefined) return undefined;
  const noun = tokens[1]?.lower ?? '';
  const known = shownWords(subject) >= 3 ? BY_NOUN.find(([pattern]) => pattern.test(noun)) : undefined;
  const opener = clause.plural ? known?.[2] : known?.[1];
  if (opener) return `${opener} ${subject} ?`;
  return byComplement(sentence, clause, subject);
}

function byComplement({ tokens, text }: Sentence, clause: Clause, subject: string): string | undefined {
  const verb = text.slice(tokens[clause.subjectEnd]?.start ?? 0, tokens[clause.verbEnd - 1]?.end ?? 0);
  const complement = text.slice(tokens[clause.verbEnd]?.start ?? 0);
  const found = BY_COMPLEMENT.find(([form, behind]) => form.test(verb) && behind.test(complement));
  return found && `${found[2]} ${verb} ${subject} ?`;
}

/** A short definite subject, without what is set apart behind it; undefined when a relative clause is part of it. */
function subjectOf({ tokens, text }: Sentence, { subjectEnd }: Clause): string | undefined {
  const whole = text.slice(0, tokens[subjectEnd - 1]?.end ?? 0);
  const subject = (whole.split(/,\s/u, 1)[0] ?? '').replace(/,$/u, '');
  if (!/^(?:le|la|les|l'|une?)$/.test(tokens[0]?.lower ?? '') || shownWords(subject) > MOST_SUBJECT_WORDS) return undefined;
  if (/\s(?:qui|que|dont|où)\s/u.test(subject)) return undefined;
  return subject.charAt(0).toLowerCase() + subject.slice(1);
}
