import { beforeAll, describe, expect, it } from 'vitest';
import { pixelWidth } from '../../../src/french/pixel-width.ts';
import { contentStems } from '../../../src/french/stems.ts';
import { strictWords } from '../../../src/french/words.ts';
import { readYaml, splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { readPage } from '../../../src/markdown/page.ts';
import { fixMarkdownTypography } from '../../../src/markdown/typography.ts';
import type { Reply } from '../../../src/model/engine.ts';
import { bodyOf, layOut, type Sample, samples } from './corpus.ts';

let all: (Sample & { readonly reply: Reply })[] = [];
beforeAll(async () => {
  all = [];
  for (const sample of await samples()) all.push({ ...sample, reply: await layOut(sample.article) });
}, 60_000);

const added = ({ notes = [] }: Reply): string[] => {
  const note = notes.find(({ fr }) => fr.startsWith('Intertitres ajoutés'))?.fr ?? '';
  return [...note.matchAll(/«\u202f([^«»]+)\u202f»/g)].map(([, text = '']) => text);
};

describe('the layout', () => {
  it('has one main heading, first, and ranks without a gap', () => {
    for (const { name, reply } of all) {
      const ranks = readPage(bodyOf(reply.markdown)).headings.map(({ depth }) => depth);
      expect(ranks[0], name).toBe(1);
      expect(
        ranks.filter((rank) => rank === 1),
        name,
      ).toHaveLength(1);
      ranks.reduce((before, rank) => {
        expect(rank, name).toBeLessThanOrEqual(before + 1);
        return rank;
      });
    }
  });

  it('never says the same heading twice, nor the main one again', () => {
    for (const { name, reply } of all) {
      const texts = readPage(bodyOf(reply.markdown)).headings.map(({ text }) => text.toLowerCase());
      expect(new Set(texts).size, name).toBe(texts.length);
    }
  });

  it('makes headings of 3 to 12 words and 70 signs at most, without a final sign, pronouns or dates of its own', () => {
    const made = all.flatMap(({ reply }) => added(reply));
    expect(made.length).toBeGreaterThan(10);
    for (const text of made) {
      expect(text.length, text).toBeLessThanOrEqual(72);
      expect(strictWords(text), text).toBeLessThanOrEqual(12);
      expect(text, text).not.toMatch(/[.,;:!…]$/u);
    }
  });

  it('keeps titles within 60 signs and 600 pixels, descriptions within 156', () => {
    for (const { name, reply } of all) {
      const { data } = readYaml(splitFrontMatter(reply.markdown).yaml ?? '');
      const title = String(data.title);
      expect(title.length, name).toBeLessThanOrEqual(60);
      expect(pixelWidth(title, 20), name).toBeLessThanOrEqual(600);
      expect(title, name).not.toMatch(/(?:^|\s)(?:de|du|des|le|la|les|et|à|au|en|d’|l’|que|qui|celle)$/u);
      const description = String(data.description);
      expect(description.length, name).toBeGreaterThanOrEqual(70);
      expect(description.length, name).toBeLessThanOrEqual(156);
      expect(description, name).toMatch(/\.$/u);
    }
  });

  it('describes an article by its title or its beginning', () => {
    for (const { name, article, reply } of all) {
      const description = String(readYaml(splitFrontMatter(reply.markdown).yaml ?? '').data.description);
      const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 4);
      const known = new Set(contentStems([article.title, ...paragraphs.map(({ text }) => text)].join('\n')));
      expect(contentStems(description).filter((stem) => known.has(stem)).length, name).toBeGreaterThanOrEqual(1);
    }
  });

  it('finds a description of 120 to 156 signs for nearly every article', () => {
    const lengths = all.map(
      ({ reply }) => String(readYaml(splitFrontMatter(reply.markdown).yaml ?? '').data.description).length,
    );
    const right = lengths.filter((length) => length >= 120 && length <= 156).length;
    expect(right / lengths.length).toBeGreaterThanOrEqual(0.8);
  });

  it('counts its words as the rules will count them', () => {
    for (const { name, reply } of all) {
      const page = readPage(fixMarkdownTypography(bodyOf(reply.markdown), { spaces: 'fine', locale: 'fr-FR' }));
      const said = Number(/: (\d+) mots/.exec(reply.notes?.[0]?.fr ?? '')?.[1]);
      expect(Math.abs(said - page.words.strict), name).toBeLessThanOrEqual(2);
    }
  });

  it('is already right in its typography, but for the spaces of the house', () => {
    for (const { name, reply } of all) {
      const body = bodyOf(reply.markdown);
      const fixed = fixMarkdownTypography(body, { spaces: 'fine', locale: 'fr-FR' });
      expect(fixed.replace(/[\u00a0\u202f]/g, ' '), name).toBe(body);
    }
  });
});
