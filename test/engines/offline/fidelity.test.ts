import { beforeAll, describe, expect, it } from 'vitest';
import { TEMPLATE_TEXT } from '../../../src/engines/offline/templates.ts';
import { extractFacts } from '../../../src/french/facts/extract.ts';
import { fold, foldAccents } from '../../../src/french/normalize.ts';
import { quoteSpans } from '../../../src/french/quotations.ts';
import { isRecapHeading } from '../../../src/french/recap-headings.ts';
import { sentences } from '../../../src/french/sentences.ts';
import { contentStems } from '../../../src/french/stems.ts';
import { fixTypography } from '../../../src/french/typography.ts';
import { shownWords } from '../../../src/french/words.ts';
import type { CleanArticle } from '../../../src/model/article.ts';
import type { Reply } from '../../../src/model/engine.ts';
import { bodyOf, layOut, lexicon, type Sample, samples } from './corpus.ts';

let all: (Sample & { readonly reply: Reply })[] = [];
beforeAll(async () => {
  all = [];
  for (const sample of await samples()) all.push({ ...sample, reply: await layOut(sample.article) });
}, 60_000);

const sourceText = ({ title, blocks }: CleanArticle): string =>
  fixTypography([title, ...blocks.map(({ text }) => text)].join('\n\n'));
/** Markdown signs off: what a reader reads. */
const readable = (markdown: string): string =>
  markdown
    .replace(/^```\w*$/gm, '')
    .replace(/^(?:#+|-|\d+\.|>) /gm, '')
    .replace(/\*\*|\\(?=[\p{P}\p{S}])/gu, '');
const squashed = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Stems of a text that its source does not hold and no template explains. */
function foreign(markdown: string, article: CleanArticle): string[] {
  const known = new Set([...contentStems(sourceText(article)), ...contentStems(TEMPLATE_TEXT)]);
  return [...new Set(contentStems(readable(markdown)))].filter((stem) => !known.has(stem));
}

/** A slug has no accents, and a keyword list in YAML no sentence: the front matter is compared without them. */
const frontMatter = (markdown: string): string =>
  (/^---\n([\s\S]*?)\n---/.exec(markdown)?.[1] ?? '')
    .replace(/^(?:slug|keyphrase|keywords|title|description): ?/gm, '')
    .replace(/^[a-z0-9-]+$/gm, '');

describe('what the offline engine writes', () => {
  it('has articles to be judged by', () => expect(all.length).toBeGreaterThanOrEqual(23));

  it('holds no content word that the source and the templates do not hold', () => {
    const strays = all.flatMap(({ name, article, reply }) => {
      const stems = [...foreign(bodyOf(reply.markdown), article), ...foreign(frontMatter(reply.markdown), article)];
      return stems.length > 0 ? [`${name}: ${stems.join(' ')}`] : [];
    });
    expect(strays).toEqual([]);
  });

  it('would be caught inventing a sentence', () => {
    const { article, reply } = all[0] ?? { article: undefined, reply: undefined };
    if (!article || !reply) throw new Error('no sample');
    const invented = `${bodyOf(reply.markdown)}\nLe ministère de la Défense a saisi 48 713 parachutes périmés.\n`;
    expect(foreign(invented, article).length).toBeGreaterThanOrEqual(4);
  });

  it('holds no number, name or address that the source does not hold', () => {
    const strays = all.flatMap(({ name, article, reply }) => {
      const source = sourceText(article);
      const facts = extractFacts(readable(bodyOf(reply.markdown)).split('\n\n'), { lexicon });
      const words = new Set(
        foldAccents(source)
          .split(/[\s«»“”(),.:;!?–_=/]+/)
          .flatMap((word) => [squashed(word), ...word.split(/[’'-]/).map(squashed)]),
      );
      const digits = new Set(source.match(/\d+/g));
      const numbers = facts.flatMap(({ text }) => text.match(/\d+/g) ?? []).filter((number) => !digits.has(number));
      const names = facts.flatMap((fact) =>
        fact.names.flatMap(({ tokens }) => tokens.map((token) => squashed(foldAccents(token)))),
      );
      const unknown = names.filter((word) => !words.has(word));
      const urls = facts
        .flatMap((fact) => fact.urls.map(({ value }) => value))
        .filter((url) => !source.toLowerCase().includes(url));
      const found = [...numbers, ...unknown, ...urls];
      return found.length > 0 ? [`${name}: ${found.join(' ')}`] : [];
    });
    expect(strays).toEqual([]);
  });

  it('quotes nobody in other words', () => {
    const strays = all.flatMap(({ name, article, reply }) => {
      const source = plain(sourceText(article));
      return bodyOf(reply.markdown)
        .split('\n\n')
        .flatMap((chunk) => quoteSpans(readable(chunk)))
        .map(({ inner }) => plain(inner))
        .filter((inner) => shownWords(inner) >= 4 && !source.includes(inner))
        .map((inner) => `${name}: ${inner}`);
    });
    expect(strays).toEqual([]);
  });

  it('loses nothing: every content word of the source comes back at least as often', () => {
    const count = (text: string): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const stem of contentStems(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
      return counts;
    };
    const lost = all.flatMap(({ name, article, reply }) => {
      const written = count(readable(bodyOf(reply.markdown)));
      const missing = [...count(sourceText(article))].filter(([stem, times]) => (written.get(stem) ?? 0) < times);
      return missing.length > 0 ? [`${name}: ${missing.map(([stem]) => stem).join(' ')}`] : [];
    });
    expect(lost).toEqual([]);
  });

  it('copies code as it is', () => {
    const codes = all.flatMap(({ article, reply }) =>
      article.blocks.filter(({ kind }) => kind === 'code').map(({ text }) => ({ text, markdown: reply.markdown })),
    );
    expect(codes.length).toBeGreaterThan(2);
    for (const { text, markdown } of codes) expect(markdown).toContain(text);
  });

  it('prints no sentence twice outside the blocks that repeat on purpose', () => {
    const doubled = all.flatMap(({ name, article, reply }) => {
      const once = new Set<string>();
      const twice: string[] = [];
      const source = plain(sourceText(article));
      for (const section of bodyOf(reply.markdown).split(/^(?=#{2,4} )/m)) {
        const [heading = '', ...chunks] = section.split('\n');
        if (isRecapHeading(heading.replace(/^#+ /, ''))) continue;
        for (const { text } of sentences(chunks.join('\n\n'))) {
          const key = plain(readable(text));
          if (shownWords(key) < 6 || source.split(key).length > 2) continue;
          if (once.has(key)) twice.push(`${name}: ${text}`);
          once.add(key);
        }
      }
      return twice;
    });
    expect(doubled).toEqual([]);
  });

  it('repeats a quarter of its words at most, says how many, and makes no block of one entry', () => {
    for (const { name, reply } of all) {
      const [, words = '', restated = ''] = /: (\d+) mots, dont (\d+) repris/.exec(reply.notes?.[0]?.fr ?? '') ?? [];
      expect(Number(words), name).toBeGreaterThan(100);
      expect(Number(restated), name).toBeLessThanOrEqual(Number(words) / 4);
      for (const section of bodyOf(reply.markdown).split(/^(?=## )/m)) {
        const heading = /^## (.+)/.exec(section)?.[1] ?? '';
        if (isRecapHeading(heading))
          expect(section.match(/^(?:- |### )/gm)?.length ?? 0, `${name}: ${heading}`).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('gives the same bytes to two engines that have written different things before', async () => {
    for (const { article, reply } of [...all].reverse()) expect((await layOut(article)).markdown).toBe(reply.markdown);
  }, 60_000);
});
