import { bitOf } from '../../../french/facts/cue-words.ts';
import type { Word } from '../../../french/facts/word-forms.ts';
import { Annotation } from '../../../model/annotation.ts';
import { plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';

/** What a sentence denies. */
export interface Negated {
  /** Verbs that `ne` covers, cut to what all their forms share. */
  readonly roots: ReadonlySet<string>;
  /** The content words by their roots. */
  readonly all: ReadonlyMap<string, Word>;
  /** Marks of negation: `ne` with its complement, `sans`, `aucun`, `non`, verbs of refusal. */
  readonly count: number;
}

/** Words that make a `ne` deny. */
export const COMPLEMENT = /^(?:pas|plus|jamais|rien|aucune?|aucunement|personne|guère|point|ni|nul(?:le(?:ment)?)?)$/;

const VERB_ENDINGS = 'e es ent é ée és ées er a ait aient èrent era eront ant'.split(' ');
/** Words that deny by themselves. */
const DENIALS: ReadonlySet<string> = new Set([
  ...'refus échapp échou déclin renonc renonç rejet rejett ni'
    .split(' ')
    .flatMap((stem) => VERB_ENDINGS.map((ending) => stem + ending)),
  ...'sans aucun aucune interdit interdite interdits interdites interdire interdisent'.split(' '),
]);

/** Whether a form denies by itself: `sans`, `refuse`. */
export const isDenial = (lower: string): boolean => DENIALS.has(lower);

/** « blessés sans gravité », « sans doute »: says how, and denies nothing of the sentence. */
const isManner = (next: Word | undefined): boolean => next !== undefined && MANNERS.has(next.form.lower);
const MANNERS: ReadonlySet<string> = new Set(
  'gravité doute conteste cesse peine surprise incident encombre difficulté arrêt relâche délai attendre tarder'.split(
    ' ',
  ),
);

/** « n’accueille pas moins de 800 élèves » affirms. */
const isNoLess = (words: readonly Word[], at: number): boolean =>
  words[at]?.form.lower === 'pas' &&
  words[at + 1]?.form.lower === 'moins' &&
  /^d(?:e|es)?$/.test(words[at + 2]?.form.lower ?? '');

/** « ne compte plus que cinq points » affirms; « ne veut plus qu’on vende » does not. */
export const isOnly = (words: readonly Word[], at: number): boolean =>
  /^(?:plus|guère|jamais)$/.test(words[at]?.form.lower ?? '') &&
  /^qu?e?$/.test(words[at + 1]?.form.lower ?? '') &&
  !CLAUSE.test(words[at + 2]?.form.lower ?? '');
const CLAUSE = /^(?:on|l|il|elle|ils|elles|nous|vous|je|j|tu|cela|ça|leurs?|personne)$/;

/** « un essai non transformé » */
const PARTICIPLE = /^\p{L}{2,}(?:ée?s?|ie?s?|ue?s?)$/u;

/** « sans doute » denies nothing, « ni » behind a denial goes on with it. */
const isPartOfDenial = (words: readonly Word[], at: number, count: number): boolean =>
  words[at]?.form.lower === 'ni' ? count > 0 : words[at]?.form.lower === 'sans' && isManner(words[at + 1]);

/** « ne coûte rien »: it is free. */
const isFree = (between: readonly Word[], lower: string): boolean =>
  lower === 'rien' && between.some(({ form }) => /^co[uû]t|^pa(?:ie|y)/.test(form.lower));

const SUBJECTS: ReadonlySet<string> = new Set('rien personne aucun aucune nul nulle'.split(' '));

/** « la personne qui ne paie que », « le match nul n’arrange que »: a noun and an adjective deny nothing. */
const isSubject = ({ form: { lower } }: Word, before: Word | undefined): boolean =>
  SUBJECTS.has(lower) &&
  !(before && (lower.startsWith('nul') ? isContent(before) : BEFORE_NOUN.test(before.form.lower)));
const BEFORE_NOUN = /^(?:une?|la|cette|chaque|toute|autre|même|seule|par)$/;

/** From a subject that denies to its `ne` it is less than so many words: « rien de tout cela n’a bougé ». */
const SUBJECT_REACH = 6;

/** From `ne` to its complement it is less than so many words. */
export const REACH = 6;

/** Letters that all forms of a verb share, roughly. */
export const ROOT = 5;

const readings = new Annotation<Sentence, Negated>();

/** What remains of a word in all the forms of its verb, roughly. */
export const rootOf = ({ form }: Word): string => form.folded.slice(0, ROOT);

const FIGURE = bitOf('figure');

/** What is done, as a noun: « altération ». */
const DEED = /^\p{L}{4,}(?:tion|sion|ment|age)$/u;

const isContent = ({ form: { lower, stop, cues } }: Word): boolean =>
  lower.length > 3 && !stop && (cues & FIGURE) === 0;

/** The negations of a sentence, worked out once. */
export function readNegation(sentence: Sentence): Negated {
  const known = readings.get(sentence);
  if (known) return known;
  const roots = new Set<string>();
  let between: Word[] = [];
  let reach = 0;
  let after = 0;
  let count = 0;
  let subject = 0;
  let counted = false;
  let before: Word | undefined;
  const words = plainWords(sentence);
  for (const [at, word] of words.entries()) {
    const { lower } = word.form;
    const content = isContent(word);
    // Another clause has a subject of its own.
    if ((subject > 0 || after > 0) && before && /[:;]/.test(sentence.passage.text.slice(before.end, word.start))) {
      subject = 0;
      after = 0;
    }
    subject -= 1;
    if (lower === 'ne' || lower === 'n') {
      // « rien n’a bougé »: the denial is the subject, and the verb follows.
      if (subject > 0) {
        if (!counted) count += 1;
        after = 2;
        subject = 0;
      } else reach = REACH;
      between = [];
    } else if (
      reach > 0 &&
      (lower === 'que' || lower === 'qu' || isNoLess(words, at) || isOnly(words, at) || isFree(between, lower))
    )
      reach = 0;
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
      const isOfParticiple = lower === 'non' && PARTICIPLE.test(words[at + 1]?.form.lower ?? '');
      const denies = isOfParticiple || (DENIALS.has(lower) && !isPartOfDenial(words, at, count));
      if (denies) count += 1;
      if (isOfParticiple) after = 3;
      // « sans altération du discernement » denies what « il a altéré » affirms.
      if (denies && lower === 'sans' && words[at + 1]) {
        const next = words[at + 1];
        if (next && DEED.test(next.form.folded)) roots.add(rootOf(next));
      }
      // « aucun conseil n’approuve » denies once.
      if (isSubject(word, before)) {
        subject = SUBJECT_REACH;
        counted = denies;
      }
      after -= 1;
    }
    reach -= 1;
    before = word;
  }
  let all: ReadonlyMap<string, Word> | undefined;
  const reading = {
    roots,
    count,
    // Few sentences are asked for more than their count.
    get all() {
      all ??= new Map(plainWords(sentence).flatMap((word) => (isContent(word) ? [[rootOf(word), word]] : [])));
      return all;
    },
  };
  readings.set(sentence, reading);
  return reading;
}
