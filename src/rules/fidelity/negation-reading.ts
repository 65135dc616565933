import { isStopWord } from '../../french/stop-words.ts';
import { plainWords } from './plain-words.ts';
import type { Sentence } from './side.ts';
import type { Word } from './words.ts';

/** What a sentence denies. */
export interface Negated {
  /** Verbs that `ne` covers, cut to what all their forms share. */
  readonly roots: ReadonlySet<string>;
  readonly all: ReadonlyMap<string, Word>;
  /** Marks of negation: `ne` with its complement, `sans`, `aucun`, `non`, verbs of refusal. */
  readonly count: number;
}

const COMPLEMENT = /^(?:pas|plus|jamais|rien|aucune?|personne|guère|point|ni|nulle?)$/;

const DENIAL =
  /^(?:sans|aucune?|(?:refus|échou|déclin|renonc|renonç|rejet|rejett)(?:e|es|ent|é|ée|és|ées|er|a|ait|aient|èrent|era|eront|ant)|interdi(?:t|te|ts|tes|re|sent)|nie|nient|nié|nier|niait)$/;

const SUBJECT = /^(?:rien|personne|aucune?|nul|nulle)$/;

/** Words between a subject that denies and its `ne`, at most. */
const SUBJECT_REACH = 4;

/** Words between `ne` and its complement, at most. */
const REACH = 6;

/** Letters that all forms of a verb share, roughly. */
export const ROOT = 5;

const readings = new WeakMap<Sentence, Negated>();

/** What remains of a word in all the forms of its verb, roughly. */
export const rootOf = ({ form }: Word): string => form.folded.slice(0, ROOT);

const isContent = ({ form: { lower } }: Word): boolean => lower.length > 3 && !isStopWord(lower) && !/\d/.test(lower);

/** The negations of a sentence, worked out once. */
export function readNegation(sentence: Sentence): Negated {
  const known = readings.get(sentence);
  if (known) return known;
  const roots = new Set<string>();
  const all = new Map<string, Word>();
  let between: Word[] = [];
  let reach = 0;
  let after = 0;
  let count = 0;
  let subject = 0;
  let counted = false;
  for (const word of plainWords(sentence)) {
    const { lower } = word.form;
    const content = isContent(word);
    if (content) all.set(rootOf(word), word);
    subject -= 1;
    if (lower === 'ne' || lower === 'n') {
      // « rien n’a bougé »: the denial is the subject, and the verb follows.
      if (subject > 0) {
        if (!counted) count += 1;
        after = 2;
      } else reach = REACH;
      between = [];
    } else if (reach > 0 && (lower === 'que' || lower === 'qu')) reach = 0;
    else if (reach > 0 && COMPLEMENT.test(lower)) {
      // « n’est plus » may follow on what was; only the very same form contradicts it.
      for (const verb of between) roots.add(lower === 'plus' ? verb.form.lower : rootOf(verb));
      after = between.length === 0 && lower !== 'plus' ? 2 : 0;
      reach = 0;
      count += 1;
    } else if (reach > 0 && content) between.push(word);
    else if (after > 0 && content) {
      roots.add(rootOf(word));
      after = 0;
    } else {
      const denies = DENIAL.test(lower);
      if (denies) count += 1;
      // « aucun conseil n’approuve » denies once.
      if (SUBJECT.test(lower)) {
        subject = SUBJECT_REACH;
        counted = denies;
      }
      after -= 1;
    }
    reach -= 1;
  }
  const reading = { roots, all, count };
  readings.set(sentence, reading);
  return reading;
}
