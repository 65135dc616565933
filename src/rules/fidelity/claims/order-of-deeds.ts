import type { Word } from '../../../french/facts/word-forms.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type OppositeVerdict, opposite, plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { hasSign } from '../reading/signs.ts';

/** « avant de signer »: what comes second, or first where « ne jamais partir avant d’avoir signé ». */
interface Turn {
  readonly root: string;
  readonly isFirst: boolean;
  readonly word: Word;
}

const VERB = /^\p{L}{3,}(?:er|ir|re|oir|é|ée|és|ées|i|is|it|u|ue|us)$/u;
const ENDING = /(?:er|ir|re|oir|ees?|es?|is?|it|us?|ue)$/;
const AUXILIARY = /^(?:avoir|etre|s|se|l[ae]?|les|en|y|lui|leur|de|d)$/;
/** « n’oubliez pas de lire avant de signer » tells what to do first. */
const FORGET = /^(?:oubli|hesit|manqu|neglig|omet)/;
const REACH = 6;
const BREAK = /[,;:.()«»–—]/;

/** « avant de signer, il faut être parti », where the source has « ne jamais partir avant d’avoir signé ». */
export function reversedOrder(sentence: Sentence, { alignment, index }: Comparison): OppositeVerdict | undefined {
  if (!hasSign('slot', sentence)) return undefined;
  for (const { root, isFirst, word } of turnsIn(sentence)) {
    const known = index.side.sentences.flatMap((source) =>
      hasSign('slot', source) ? turnsIn(source).flatMap((turn) => (turn.root === root ? [{ source, turn }] : [])) : [],
    );
    const [first] = known;
    if (!first || known.some(({ turn }) => turn.isFirst === isFirst)) continue;
    if (!alignment.of(sentence).some((each) => each.sentence === first.source)) continue;
    return opposite('turned', sentence, first.source, word, first.turn.word.text);
  }
  return undefined;
}

/** « avant de partir, il faut avoir signé » for « ne jamais partir avant d’avoir signé »: nothing is denied. */
export const isOrderOnly = (one: Sentence, other: Sentence): boolean =>
  hasSign('slot', one) &&
  hasSign('slot', other) &&
  [[one, other] as const, [other, one] as const].some(
    ([denying, telling]) =>
      turnsIn(denying).some((turn) => turn.isFirst) && turnsIn(telling).some((turn) => !turn.isFirst),
  );

function turnsIn(sentence: Sentence): Turn[] {
  const words = plainWords(sentence);
  const { text } = sentence.passage;
  return words.flatMap((word, at): Turn[] => {
    if (word.form.folded !== 'avant' || !/^de?$/.test(words[at + 1]?.form.folded ?? '')) return [];
    let next = at + 2;
    while (AUXILIARY.test(words[next]?.form.folded ?? '')) next += 1;
    const verb = words[next];
    if (!verb || !VERB.test(verb.form.lower)) return [];
    const all = words.slice(Math.max(0, at - REACH), at);
    const cut = all.findLastIndex(({ end }, index) => BREAK.test(text.slice(end, (all[index + 1] ?? word).start)));
    const before = all.slice(cut + 1);
    const ne = before.findIndex(({ form }) => form.lower === 'ne' || form.lower === 'n');
    const isFirst =
      ne >= 0 &&
      before.slice(ne).some(({ form }) => /^(?:jamais|pas|rien)$/.test(form.lower)) &&
      !before.slice(ne).some(({ form }) => FORGET.test(form.folded));
    return [{ root: verb.form.folded.replace(ENDING, ''), isFirst, word: verb }];
  });
}
