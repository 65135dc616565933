import { allMatches } from '../../french/all-matches.ts';
import type { PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { shortened, textBlocks } from './hits.ts';
import { htmlNodes } from './html-nodes.ts';

/** Marks that chat services leave in what is copied from them. */
export const TOKEN =
  /(?:cite)?turn\d+(?:search|view|news|image|fetch|file|forecast|product|maps|reddit)\d+|:?contentReference(?:\[|\b)[^\s]{0,60}|oai_?citation[^\s]{0,40}(?<![.,;!?)])|\boaicite\b[^\s]{0,40}(?<![.,;!?)])|【\d+[†:][^】]{0,60}】?|<\|[a-z_]{2,30}\|>|\[\/?INST\]|<<\/?SYS>>|\[cite(?:_start)?(?:: ?[\d, ]+)?\]|\bgrok_(?:card|render)\w*|[\ue200-\ue206]+|^\[(?:system|user|assistant)\]/giu;
/** How every mark begins or what it cannot do without: one quick look at most paragraphs. */
export const MAY_BE_TOKEN = /[【<[\ue200-\ue206]|turn\d|contentref|oai|grok_/i;
/** The name of a turn in a dialogue with a model, where a heading should be. */
const TURN = /^(?:Instructions?|Response|Human|Assistant|User|System|Input|Output)[\s\u00a0\u202f]?:$/i;
const TRACKED = /[?&]utm_source=(?:chatgpt|openai|copilot|perplexity|gemini|claude|mistral)(?:[\w.]*\w)?/iu;
const THOUGHT =
  /^<\/?(?:think|thinking|analysis|final|scratchpad|reflection|answer|response|tool_call|function_call|output|antml:[a-z]+|artifact)\b/iu;

export const leftoverToolToken = defineRule({
  id: 'leftover-tool-token',
  family: 'leftovers',
  about: {
    en: 'No mark of a chat service is left in the text or its links.',
    fr: 'Aucune marque d’un service de discussion ne reste dans le texte ni ses liens.',
  },
  why: {
    en: 'Such marks mean nothing to a reader, lead nowhere, and tell where the text was copied from.',
    fr: 'Ces marques ne disent rien au lecteur, ne mènent nulle part et trahissent l’origine du texte.',
  },
  severity: 'error',
  options: {},
  messages: {
    token: { en: 'Mark of a chat service: “{excerpt}”', fr: 'Marque d’un service de discussion : « {excerpt} »' },
    tracked: {
      en: 'The address says which assistant gave it: “{excerpt}”',
      fr: 'L’adresse dit quel assistant l’a donnée : « {excerpt} »',
    },
  },

  *check({ page }) {
    for (const block of textBlocks(page)) {
      if (block.kind === 'heading' && TURN.test(block.text.trim()))
        yield {
          message: 'token',
          data: { excerpt: block.text },
          fix: `Supprimer le titre « ${block.text} » : il vient d’un échange avec un modèle.`,
          place: block.place,
        };
      for (const match of MAY_BE_TOKEN.test(block.text) ? allMatches(TOKEN, block.text) : []) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (isInCode(block, start, end)) continue;
        const excerpt = shortened(/^[\ue200-\ue206]/u.test(match[0]) ? 'U+E200' : match[0]);
        yield {
          message: 'token',
          data: { excerpt },
          fix: `Supprimer la marque « ${excerpt} ».`,
          place: block.placeOf(start, end),
        };
      }
      const bare = TRACKED.exec(block.text);
      if (
        bare &&
        !isInCode(block, bare.index, bare.index + 1) &&
        !page.links.some(({ text }) => text.includes(bare[0]))
      )
        yield tracked(bare[0], block.placeOf(bare.index, bare.index + bare[0].length));
    }
    for (const { url, place } of page.links) {
      const mark = TRACKED.exec(url)?.[0];
      if (mark !== undefined) yield tracked(mark, place);
    }
    for (const { value, place } of htmlNodes(page)) {
      const tag = THOUGHT.exec(value)?.[0];
      if (tag !== undefined)
        yield {
          message: 'token',
          data: { excerpt: `${tag}>` },
          fix: `Supprimer la balise « ${tag}> » et ce qu’elle entoure s’il n’est pas de l’article.`,
          place,
        };
    }
  },

  examples: [
    { good: 'Le [rapport](https://exemple.fr/a?utm_source=lettre) d’un think tank, cité en note [1].\n' },
    { good: 'Le jeton `<|im_end|>` ferme un message.\n' },
    { good: 'À l’analyse, turn 0 ne veut rien dire, et la réponse finale non plus.\n' },
    { bad: 'Le prix monte. citeturn0search0\n', finds: ['1:16 token'] },
    { bad: '### Response:\n\nLe pain lève.\n', finds: ['1:1 token'] },
    { bad: 'Voir [le rapport](https://exemple.fr/?utm_source=chatgpt.com).\n', finds: ['1:6 tracked'] },
    { bad: 'Le pain lève.<|im_end|>\n', finds: ['1:14 token'] },
    { bad: '<think>\nIl faut un titre.\n</think>\n\n# Le pain\n', finds: ['1:1 token'] },
    {
      bad: 'Le pain lève【12†source】, dit https://exemple.fr/?utm_source=openai\n',
      finds: ['1:13 token', '1:49 tracked'],
    },
  ],
});

const tracked = (excerpt: string, place: ReturnType<PageBlock['placeOf']>) => ({
  message: 'tracked' as const,
  data: { excerpt },
  fix: `Retirer « ${excerpt} » de l’adresse.`,
  place,
});

const isInCode = ({ protected: spans }: PageBlock, start: number, end: number): boolean =>
  spans.some((span) => span.kind === 'code' && span.start < end && span.end > start);
