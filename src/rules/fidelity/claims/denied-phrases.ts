import type { Word } from '../../../french/facts/word-forms.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type OppositeVerdict, opposite, plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { hasSign } from '../reading/signs.ts';
import { readNegation, rootOf } from './negation-reading.ts';

/** What an infinitive denies: « sans s’y engager formellement », « ne pas avoir souscrit d’assurance privée ». */
interface DeniedPhrase {
  readonly roots: ReadonlySet<string>;
  readonly sentence: Sentence;
}

const INFINITIVE = /^\p{L}{2,}(?:er|ir|re|oir)$/u;
const CLITIC = /^(?:s|y|se|l[ae]?|les|en|lui|leur|d)$/;
const LONGEST = 8;
/** Other ways to deny. */
const UNDOES =
  /^(?:peu|rarement|loin|evit|renonc|refus|dispens|gard|absten|abstien|absen|defaut|manqu|excl|hors|priv[ea]nt|depourv|non|interdi|empech|sauf|mais|moins|seul|tard|sinon|si|s|ou)/;

/** « Elle en fait un engagement formel », for « sans s’y engager formellement ». */
export function deniedPhrase(sentence: Sentence, comparison: Comparison): OppositeVerdict | undefined {
  const denied = comparison.once(deniedPhrases);
  if (denied.length === 0) return undefined;
  const words = plainWords(sentence);
  const own = new Map(words.flatMap((word) => (isContent(word) ? [[rootOf(word), word] as const] : [])));
  for (const { roots, sentence: source } of denied) {
    const shared = [...roots].filter((root) => own.has(root));
    if (shared.length < 2 || shared.length < roots.size - 1 || isElsewhere(shared, source, comparison)) continue;
    if (readNegation(sentence).count > 0 || words.some(({ form }) => UNDOES.test(form.folded))) return undefined;
    if (hasSign('conditional', sentence) || sentence.text.trimEnd().endsWith('?')) return undefined;
    if (!comparison.alignment.of(sentence).some((each) => each.sentence === source)) continue;
    return opposite('affirmed', sentence, source, own.get(shared[0] ?? ''));
  }
  return undefined;
}

/** The source says it of something else as well. */
const isElsewhere = (shared: readonly string[], home: Sentence, { index }: Comparison): boolean =>
  index.side.sentences.some(
    (sentence) => sentence !== home && shared.every((root) => sentence.words.some((word) => rootOf(word) === root)),
  );

const isContent = ({ form: { stem, folded, stop } }: Word): boolean => stem !== '' && !stop && folded.length > 3;

const deniedPhrases = ({ index }: Comparison): readonly DeniedPhrase[] =>
  index.side.sentences.flatMap((sentence) => {
    const words = plainWords(sentence);
    return words.flatMap((word, at): DeniedPhrase[] => {
      const { lower } = word.form;
      if (lower !== 'sans' && !(lower === 'pas' && words[at - 1]?.form.lower === 'ne')) return [];
      let next = at + 1;
      while (CLITIC.test(words[next]?.form.lower ?? '')) next += 1;
      if (!INFINITIVE.test(words[next]?.form.lower ?? '')) return [];
      const roots = new Set<string>();
      let before = words[next];
      for (const each of words.slice(next, next + LONGEST)) {
        if (before && /[,;:.()«»–—]/.test(sentence.passage.text.slice(before.end, each.start))) break;
        if (isContent(each)) roots.add(rootOf(each));
        before = each;
      }
      return roots.size >= 2 ? [{ roots, sentence }] : [];
    });
  });
