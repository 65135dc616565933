import { shownWords } from '../../../french/words.ts';
import { PERSONAL } from '../grammar/closed-classes.ts';
import { mayStand } from '../headings/form.ts';
import type { Sentence } from '../manuscript/types.ts';
import { TEMPLATES } from '../templates.ts';
import { type BlockEntry, FEWEST_ENTRIES, type ReaderBlock } from './block.ts';
import { questionFrom } from './question-from.ts';
import { linksBack } from './standing.ts';

const MOST_ENTRIES = 4;
const MOST_ANSWER_WORDS = 45;
const MOST_ANSWER_SENTENCES = 2;

/** Questions fréquentes: what the author asks and answers himself, and sentences as answers to what they make people ask. */
export function frequentQuestions(
  sentences: readonly Sentence[],
  used: ReadonlySet<string>,
  headings: readonly string[],
): ReaderBlock | undefined {
  const entries: BlockEntry[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (entries.length >= MOST_ENTRIES) break;
    const found = asked(sentences, at) ?? (used.has(sentence.text) ? undefined : made(sentence));
    const again = found && (headings.includes(found.label) || entries.some(({ label }) => label === found.label));
    if (found && !again) entries.push({ ...found, kind: 'question' });
  }
  return entries.length < FEWEST_ENTRIES ? undefined : { ...TEMPLATES.questions, entries };
}

interface Answered {
  readonly label: string;
  readonly text: string;
}

function made(sentence: Sentence): Answered | undefined {
  const label = questionFrom(sentence);
  return label === undefined ? undefined : { label, text: sentence.text };
}

/** `Faut-il bannir la sieste ? Non, répondent les auteurs.`: the answer is what follows in the same paragraph. */
function asked(sentences: readonly Sentence[], at: number): Answered | undefined {
  const question = sentences[at];
  if (!question || question.doubtful || question.quoted || question.leaning || !/\?$/u.test(question.text))
    return undefined;
  if (linksBack(question) || !mayStand(question.text)) return undefined;
  const answer: string[] = [];
  for (const { text, line, doubtful, quoted, tokens } of sentences.slice(at + 1, at + 1 + MOST_ANSWER_SENTENCES)) {
    const speaks = tokens.some(({ lower }) => PERSONAL.has(lower));
    if (line !== question.line || doubtful || quoted || speaks || /[?«»]/u.test(text)) break;
    if (shownWords([...answer, text].join(' ')) > MOST_ANSWER_WORDS) break;
    answer.push(text);
  }
  return answer.length === 0 ? undefined : { label: question.text, text: answer.join(' ') };
}
