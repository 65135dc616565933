import { findConnectors } from '../../french/connectors.ts';
import { blockWords, sentenceWords } from '../../markdown/block-words.ts';
import type { Page, PageBlock, PageSentence } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { fewestSentences } from '../options.ts';

const BARE = 'Le pain sort du four. ';
const LINKED = 'Pourtant, le pain sort du four. ';

export const transitionWords = defineRule({
  id: 'transition-words',
  family: 'readability',
  about: {
    en: 'Enough sentences say how they follow from the others, and not all of them.',
    fr: 'Assez de phrases disent leur lien avec les autres, et pas toutes.',
  },
  why: {
    en: 'Connectors (mais, donc, en revanche, par exemple …) carry the reasoning. Too few leave a list of statements, too many give the sing-song of a machine.',
    fr: 'Les connecteurs (mais, donc, en revanche, par exemple…) portent le raisonnement. Trop rares, ils laissent une liste d’affirmations ; trop nombreux, ils trahissent la machine.',
  },
  severity: 'warning',
  options: {
    least: {
      type: 'number',
      default: 0.2,
      minimum: 0,
      maximum: 1,
      description: { en: 'Smallest share of linked sentences.', fr: 'Part minimale de phrases reliées.' },
    },
    advised: {
      type: 'number',
      default: 0.25,
      minimum: 0,
      maximum: 1,
      description: { en: 'Share below which to say so.', fr: 'Part en deçà de laquelle le signaler.' },
    },
    most: {
      type: 'number',
      default: 0.6,
      minimum: 0,
      maximum: 1,
      description: { en: 'Largest share of linked sentences.', fr: 'Part maximale de phrases reliées.' },
    },
    fewestSentences: fewestSentences(10),
  },
  messages: {
    few: {
      en: '{found} % of the sentences hold a connector, at least {expected} % expected',
      fr: '{found} % des phrases ont un connecteur, au moins {expected} % attendus',
    },
    many: {
      en: '{found} % of the sentences hold a connector, at most {expected} % expected',
      fr: '{found} % des phrases ont un connecteur, {expected} % au plus attendus',
    },
    mechanical: {
      en: '{found} paragraphs in a row start with a connector',
      fr: '{found} paragraphes de suite commencent par un connecteur',
    },
  },

  *check({ page }, { least, advised, most, fewestSentences }) {
    yield* mechanicalStarts(page);
    // The points of a list hang together by being one.
    const sentences = page.sentences.filter(({ block }) => block.kind === 'paragraph');
    if (sentences.length < fewestSentences) return;
    const share = sentences.filter(isLinked).length / sentences.length;
    // Never rounded to the limit itself: “20 %, at least 20 % expected” would say nothing.
    const found = share > most ? Math.ceil(share * 100) : Math.floor(share * 100);
    const data = (expected: number) => ({ found, expected: Math.round(expected * 100) });
    if (share > most)
      yield {
        message: 'many',
        data: data(most),
        fix: 'Retirer les connecteurs superflus : le lien se comprend souvent sans eux.',
      };
    else if (share < advised)
      yield {
        message: 'few',
        data: data(share < least ? least : advised),
        ...(share < least ? {} : { severity: 'info' as const }),
        fix: 'Relier les phrases par des connecteurs logiques (en revanche, car, ainsi, par exemple…) là où le lien existe.',
      };
  },

  examples: [
    { good: `${BARE.repeat(6)}${LINKED.repeat(4)}\n` },
    { good: BARE.repeat(9), about: 'too few sentences' },
    { good: `- ${BARE}\n`.repeat(12), about: 'a list' },
    { good: `${BARE.repeat(4)}${LINKED.repeat(6)}\n` },
    { bad: `${BARE.repeat(10)}\n`, finds: ['1:1 few'] },
    { bad: `${BARE.repeat(7)}${LINKED.repeat(2)}\n`, options: { fewestSentences: 9 }, finds: ['1:1 few'] },
    { bad: `${BARE.repeat(2)}${LINKED.repeat(8)}\n`, finds: ['1:1 many'] },
    { bad: `${`${LINKED}${BARE}\n\n`.repeat(5)}`, finds: ['1:1 mechanical'] },
  ],
});

const isLinked = (sentence: PageSentence): boolean =>
  findConnectors(sentence.text, sentenceWords(sentence), sentence.start).length > 0;

const MOST_STARTS = 4;

/** Paragraph after paragraph that opens on a connector is the surest mark of a machine. */
function* mechanicalStarts(
  page: Page,
): Generator<{ message: 'mechanical'; data: { found: number }; fix: string; place: Page['blocks'][number]['place'] }> {
  let run = 0;
  const paragraphs = page.prose.filter(({ kind }) => kind === 'paragraph');
  for (const [index, block] of paragraphs.entries()) {
    const starts = startsLinked(block);
    run = starts ? run + 1 : 0;
    const next = paragraphs[index + 1];
    const goesOn = run > MOST_STARTS && next !== undefined && startsLinked(next);
    const first = paragraphs[index - run + 1];
    if (run > MOST_STARTS && !goesOn && first)
      yield {
        message: 'mechanical',
        data: { found: run },
        fix: 'Varier le début des paragraphes : retirer la plupart de ces connecteurs d’ouverture.',
        place: first.place,
      };
  }
}

const startsLinked = (block: PageBlock): boolean =>
  findConnectors(block.text.slice(0, 40), blockWords(block).slice(0, 1)).some(({ start }) => start === 0);
