import { sentences } from '../french/sentences.ts';
import { contentStems } from '../french/stems.ts';
import { strictWords } from '../french/words.ts';
import type { CleanArticle } from '../model/article.ts';

/** A sentence whose content words stand in the draft to this part is used: more of them seldom do, in other words. */
const USED = 0.5;
const FEWEST_STEMS = 3;
const HALF = 0.5;
/** Material for this many times the words that are missing is enough to choose from. */
const ABUNDANCE = 3;
const MOST_PASSAGES = 15;

/**
 * Sentences of the source that a draft hardly uses, the least used ones, in the order of the source: what a text that is
 * too short can grow from without inventing.
 */
export function missingPassages(sources: readonly CleanArticle[], draft: string, words: number): readonly string[] {
  const used = new Set(contentStems(draft));
  const candidates: { readonly text: string; readonly share: number; readonly order: number }[] = [];
  for (const { text } of sources.flatMap(({ blocks }) => blocks).flatMap((block) => sentences(block.text))) {
    const stems = contentStems(text);
    if (stems.length < FEWEST_STEMS) continue;
    const share =
      (stems.filter((stem) => used.has(stem)).length / stems.length) * (hasNewFigure(text, draft) ? HALF : 1);
    if (share < USED) candidates.push({ text, share, order: candidates.length });
  }
  let budget = words * ABUNDANCE;
  const chosen: typeof candidates = [];
  for (const candidate of candidates.sort((a, b) => a.share - b.share || a.order - b.order)) {
    if (budget <= 0 || chosen.length >= MOST_PASSAGES) break;
    chosen.push(candidate);
    budget -= strictWords(candidate.text);
  }
  return chosen.sort((a, b) => a.order - b.order).map(({ text }) => text);
}

/** A figure that the draft has not: the words around it may be there, the fact is not. */
const hasNewFigure = (text: string, draft: string): boolean =>
  (text.match(/\d+(?:[.,]\d+)?/gu) ?? []).some((figure) => !draft.includes(figure));
