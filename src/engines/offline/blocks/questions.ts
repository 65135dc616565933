import { shownWords } from '../../../french/words.ts';
import type { Sentence } from '../manuscript/types.ts';
import { TEMPLATES } from '../templates.ts';
import { type BlockEntry, FEWEST_ENTRIES, type ReaderBlock } from './block.ts';
import { standsByItself } from './standing.ts';

const MOST_ENTRIES = 4;
const SIZE = { fewest: 8, most: 40 };
const MOST_SUBJECT_WORDS = 9;

/** Which question a subject answers, by its noun. What fits none is not asked: a vague question is worse than none. */
const ASKED: readonly (readonly [noun: RegExp, singular: string, plural: string])[] = [
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

/** Questions fréquentes: sentences of the article as answers to what their subject makes people ask. */
export function frequentQuestions(sentences: readonly Sentence[], used: ReadonlySet<string>): ReaderBlock | undefined {
  const entries: BlockEntry[] = [];
  for (const sentence of sentences) {
    if (entries.length >= MOST_ENTRIES) break;
    const question = used.has(sentence.text) ? undefined : questionFor(sentence);
    if (question && !entries.some(({ label }) => label === question))
      entries.push({ label: question, text: sentence.text, kind: 'question' });
  }
  return entries.length < FEWEST_ENTRIES ? undefined : { ...TEMPLATES.questions, entries };
}

function questionFor(sentence: Sentence): string | undefined {
  const { clause, tokens, text } = sentence;
  if (clause?.subjectKind !== 'noun' || clause.subject !== 0 || !standsByItself(sentence, SIZE)) return undefined;
  const noun = tokens[1]?.lower ?? '';
  const subject = (text.slice(0, tokens[clause.subjectEnd - 1]?.end ?? 0).split(/,\s/u, 1)[0] ?? '').replace(/,$/u, '');
  if (
    !/^(?:le|la|les|l')$/.test(tokens[0]?.lower ?? '') ||
    shownWords(subject) < 3 ||
    shownWords(subject) > MOST_SUBJECT_WORDS
  )
    return undefined;
  if (/\s(?:qui|que|dont|où)\s/u.test(subject)) return undefined;
  const asked = ASKED.find(([pattern]) => pattern.test(noun));
  const opener = clause.plural ? asked?.[2] : asked?.[1];
  return opener ? `${opener} ${subject.charAt(0).toLowerCase()}${subject.slice(1)} ?` : undefined;
}
