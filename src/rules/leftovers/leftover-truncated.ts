import { blockWordCount } from '../../markdown/block-words.ts';
import { plainBlock } from '../../markdown/plain-text.ts';
import type { Page, PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { isFootnote } from '../language/judge.ts';
import { shortened } from './hits.ts';

/** Words after which a French sentence cannot stop. Plain text. */
const HANGING =
  /(?:^|[\s'(])(?:le|la|les|un|une|des|du|de|d|l|au|aux|a|en|dans|par|sur|sous|chez|vers|entre|depuis|pendant|selon|parmi|et|ou|mais|car|ni|si|que|qu|qui|dont|lorsque|puisque|quand|comme|afin|ce|cet|cette|ces|son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|votre|vos|se|ne|n|y|plusieurs|chaque|tres|plus|moins|est|sont|ont|etait|etaient|sera|seront)$/;
const CLOSED = /[.!?…:;»”")\]][\s\u00a0\u202f]*(?:\*+\s*)?$/u;
const PICTURE_END = /(?:\p{Extended_Pictographic}|\ufe0f)$/u;
/** Lines that end a file without being sentences. */
const SIGNATURE =
  /^(?:propos recueillis|recueilli|par |avec (?:l')?afp|texte|photos?|images?|illustrations?|credits?|traduit|traduction|contact|sources?|©|\(|\*|#|-|https?:|www\.|tel|e-?mail|article|lire|voir|pour (?:en savoir|aller) plus)/;
/** Fewer words than this may be a name under the text. */
const SENTENCE_WORDS = 8;
const SIGNATURE_WORDS = 15;

export const leftoverTruncated = defineRule({
  id: 'leftover-truncated',
  family: 'leftovers',
  about: { en: 'The article runs to its end.', fr: 'L’article va jusqu’à sa fin.' },
  why: {
    en: 'A model that runs out of tokens stops in the middle of a word, and nothing else tells it.',
    fr: 'Un modèle à court de jetons s’arrête au milieu d’un mot, et rien d’autre ne le dit.',
  },
  severity: 'error',
  options: {},
  messages: {
    stopped: { en: 'The engine stopped before the end', fr: 'Le moteur s’est arrêté avant la fin' },
    hanging: { en: 'The sentence is cut: “…{excerpt}”', fr: 'La phrase est coupée : « …{excerpt} »' },
    unfinished: {
      en: 'The last sentence has no end: “…{excerpt}”',
      fr: 'La dernière phrase n’a pas de fin : « …{excerpt} »',
    },
  },

  *check({ page, finish }) {
    const last = lastText(page);
    if (finish === 'truncated')
      yield {
        message: 'stopped',
        fix: 'Reprendre l’article là où il s’arrête et le mener à son terme.',
        place: last?.place,
      };
    const following = followers(page);
    for (const block of page.prose) {
      if (isFootnote(page, block)) continue;
      const next = following.get(block);
      const message = cutIn(block, block === last, next);
      if (!message) continue;
      const excerpt = ending(block.text);
      const { length } = block.text;
      yield {
        message,
        data: { excerpt },
        fix: `Terminer la phrase « …${excerpt} », ou la supprimer.`,
        place: block.placeOf(Math.max(0, length - 1), length),
      };
    }
  },

  examples: [
    { good: 'Le four ouvrira dès l’an prochain.\n' },
    { good: 'Il répond : « Oui. »\n\nEt puis :\n\n- de la farine ;\n- du sel\n' },
    { good: 'Le four ouvrira dès l’an prochain.\n\nPropos recueillis par Inès Marchadier\n' },
    {
      good: 'Le pain lève.[^1]\n\n| a | b |\n| --- | --- |\n| un | deux |\n\n[^1]: Marchadier, Le pain et la pâte, éditions du Four de\n',
    },
    { good: 'Le four ouvrira dès l’an prochain, dit-elle **(enfin).**\n\nInès Marchadier\n' },
    {
      good: 'Il faut, dans ce cas, se munir de\n\n- farine\n- sel.\n\nOn les trouve sans peine en\n\n```sh\nville\n```\n',
    },
    { bad: 'Le bourg cherche des boulangers et les\n', finds: ['1:38 hanging'] },
    { bad: 'Elle a touché une prime de\n\n## Le four\n\nIl chauffe.\n', finds: ['1:26 hanging'] },
    { bad: 'Le prix du pain a monté de douze pour cent dans les petites\n', finds: ['1:59 unfinished'] },
    { bad: 'Il faut :\n\n- de la farine,\n- du sel,\n- et de l’\n', finds: ['5:10 hanging'] },
    { bad: 'Le pain lève, mais le four,\n', finds: ['1:27 hanging'] },
    { bad: 'Le pain lève.\n', finish: 'truncated', finds: ['1:1 stopped'] },
  ],
});

/** The last block of prose, when nothing else that closes a text follows. */
function lastText({ blocks, prose, credits }: Page): PageBlock | undefined {
  const last = prose.at(-1);
  const foot = new Set(credits);
  const closing = blocks.findLast((block) => !foot.has(block) && block.kind !== 'html');
  return last && (closing === last || closing?.kind === 'heading') ? last : undefined;
}

/** What stands after each block. */
const followers = ({ blocks }: Page): ReadonlyMap<PageBlock, PageBlock['kind'] | undefined> =>
  new Map(blocks.map((block, index) => [block, blocks[index + 1]?.kind]));

function cutIn(
  block: PageBlock,
  isLast: boolean,
  next: PageBlock['kind'] | undefined,
): 'hanging' | 'unfinished' | undefined {
  const shown = block.text.trimEnd();
  if (shown === '' || CLOSED.test(shown) || PICTURE_END.test(shown)) return undefined;
  const text = plainBlock(block).text.trimEnd();
  const words = blockWordCount(block);
  if (words < 3 || /[}%]$/.test(text)) return undefined;
  const atEnd = isLast || next === 'heading';
  const hangs = /['-]$/.test(text) || HANGING.test(text) || (atEnd && text.endsWith(','));
  if (hangs) {
    // A list may be punctuated with commas, and a sentence may run on into a list, a table or some code.
    const runsOn = !atEnd && next !== 'paragraph' && block.kind !== 'item';
    return runsOn || (block.kind !== 'item' && words < 5) ? undefined : 'hanging';
  }
  if (!isLast || block.kind === 'item' || block.emphasised || SIGNATURE.test(text) || /@|#\w|https?:/.test(text))
    return undefined;
  return words >= SENTENCE_WORDS && !isSignature(block, words) ? 'unfinished' : undefined;
}

/** A short line with a capital on every third word: who wrote, for whom, from where. */
const isSignature = (block: PageBlock, words: number): boolean =>
  words <= SIGNATURE_WORDS && 3 * (block.text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0) >= words;

const ending = (text: string): string => {
  const end = text.trimEnd().slice(-40);
  return shortened(text.trimEnd().length > 40 ? end.slice(end.indexOf(' ') + 1) : end);
};
