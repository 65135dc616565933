import type { Message } from '../../model/message.ts';
import type { Note } from '../../model/note.ts';
import { MOST_RESTATED } from './layout/blocks.ts';
import type { DoubtfulPassage } from './manuscript/sentence.ts';
import type { MainHeading } from './metadata/heading-one.ts';
import { ENGLISH, FRENCH, type NoteWords } from './note-words.ts';
import type { SentenceRepair } from './sentences/paragraphs.ts';

/** What was done, for the editor. */
export interface Receipt {
  readonly words: number;
  readonly restated: number;
  readonly supplemented: number;
  readonly wanted: number;
  readonly lacksQuestions: boolean;
  readonly heading: MainHeading;
  readonly addedHeadings: readonly string[];
  readonly keyphrase: { readonly text: string; readonly given: boolean };
  readonly repairs: readonly SentenceRepair[];
  readonly doubts: readonly DoubtfulPassage[];
}

const MOST_LISTED = 60;
const LONGEST_EXCERPT = 110;

/** The receipt in sentences, the most important first. */
export function notesOf(receipt: Receipt): Note[] {
  const { words, restated, supplemented, wanted, heading, addedHeadings, keyphrase } = receipt;
  const share = words === 0 ? 0 : Math.round((100 * restated) / words);
  const notes: Note[] = [said((say) => say.laidOut(words, restated, share))];
  if (words < wanted) notes.push(said((say) => say.missing(wanted - words, 100 * MOST_RESTATED)));
  if (supplemented > 0) notes.push(said((say) => say.supplemented(supplemented)));
  if (receipt.lacksQuestions) notes.push(said((say) => say.noQuestions));
  const { from } = heading;
  if (from) notes.push(said((say) => say.headingFrom(from)));
  if (addedHeadings.length > 0) notes.push(said((say) => say.addedHeadings(addedHeadings)));
  if (!keyphrase.given && keyphrase.text !== '') notes.push(said((say) => say.keyphrase(keyphrase.text)));
  notes.push(
    ...firstOf(receipt.repairs, cutNote, (say, count) => say.moreCuts(count)),
    ...firstOf(receipt.doubts, rereadNote, (say, count) => say.moreToReread(count)),
  );
  return notes;
}

const said = (tell: (say: NoteWords) => string): Message => ({ en: tell(ENGLISH), fr: tell(FRENCH) });

/** Nobody reads a list of thousands: the first ones, and how many more. */
function firstOf<T>(items: readonly T[], told: (item: T) => Note, more: (say: NoteWords, count: number) => string) {
  const notes = items.slice(0, MOST_LISTED).map(told);
  const left = items.length - notes.length;
  return left > 0 ? [...notes, said((say) => more(say, left))] : notes;
}

const rereadNote = ({ line, text, reasons }: DoubtfulPassage): Note => {
  const passage = excerpt(text);
  const tell = (say: NoteWords, language: keyof Message) =>
    say.reread(
      line,
      reasons.map((reason) => reason[language]),
      passage,
    );
  return { en: tell(ENGLISH, 'en'), fr: tell(FRENCH, 'fr'), reread: true };
};

/** The words on either side of the cut. */
function cutNote({ line, before, after }: SentenceRepair): Note {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const from = Math.max(0, before.lastIndexOf(' ', Math.max(0, at - 25)));
  const lead = from === 0 ? '' : '…';
  const part = (text: string, length: number) => `${lead}${text.slice(from, at + length).trim()}…`;
  return said((say) => say.cut(line, part(before, 40), part(after, 45)));
}

const excerpt = (text: string): string =>
  text.length <= LONGEST_EXCERPT ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_EXCERPT))}…`;
