import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixMarkdownTypography } from '../../src/markdown/typography.ts';
import { rules } from '../../src/rules/index.ts';
import { problemsOf } from '../support/findings.ts';
import { subjectOf } from '../support/subject.ts';

/** Genres are shorter than an article to be published; everything else is held to the rules. */
const MIN_WORDS = 100;
const TYPOGRAPHY = { spaces: 'fine', locale: 'fr-FR' } as const;

/** "rule line" of all that is more than a note. */
function told(markdown: string, severities: readonly string[], minWords = MIN_WORDS): string[] {
  const subject = subjectOf(markdown, { minWords });
  return rules.flatMap((rule) =>
    problemsOf(rule, subject)
      .filter(({ severity = rule.severity }) => severities.includes(severity))
      .map(({ place }) => `${rule.id} ${place?.line ?? 1}`),
  );
}

/**
 * What is left to say once the spaces are mended, and defended: a short text of short sentences has few connectors, a
 * recipe, a ranking and an address have headings of one word, a column repeats itself on purpose.
 */
const WARNED: Readonly<Record<string, readonly string[]>> = {
  'chronologie.md': ['front-matter 1', 'transition-words 1'],
  'clavier.md': ['transition-words 1'],
  'communique.md': ['heading-empty-section 32', 'transition-words 1'],
  'critique-film.md': ['transition-words 1', 'sentence-starts 13'],
  'faq.md': ['heading-length 47', 'transition-words 1'],
  'hugo-news.md': ['heading-length 18', 'transition-words 1'],
  'interview.md': ['h2-min 7', 'transition-words 1'],
  'jekyll-blog.md': ['transition-words 1'],
  'juridique.md': ['passive-voice 13'],
  'listicle.md': ['transition-words 1'],
  'prompting.md': ['transition-words 1'],
  'sport.md': ['heading-length 28', 'transition-words 1'],
  'tribune-ia.md': ['heading-punctuation 7', 'transition-words 1', 'sentence-starts 13'],
  'voyage.md': ['transition-words 1'],
  'wordpress-recette.md': ['heading-length 19', 'heading-length 28', 'transition-words 1'],
};

/** The guide to the garden groups its mistakes under themes without a sentence of its own: worth a warning, and true. */
const REWRITES_WARNED: Readonly<Record<string, readonly string[]>> = {
  'erreurs-potager.md': ['heading-empty-section 20', 'heading-empty-section 30', 'heading-empty-section 47'],
};

describe('what people write for the web', () => {
  const articles = globSync('test/rules/human/*.md').sort();

  it('is of many kinds', () => {
    expect(articles.length).toBeGreaterThanOrEqual(16);
  });

  it.each(articles)('%s', (path) => {
    const markdown = readFileSync(path, 'utf8');
    expect(told(markdown, ['error'])).toEqual([]);
    expect(told(fixMarkdownTypography(markdown, TYPOGRAPHY), ['error', 'warning'])).toEqual(
      WARNED[basename(path)] ?? [],
    );
  });
});

describe('good rewrites', () => {
  it.each(globSync('fixtures/rewrites/*.md').sort())('%s', (path) => {
    const markdown = readFileSync(path, 'utf8');
    expect(told(markdown, ['error', 'warning'], 700)).toEqual(REWRITES_WARNED[basename(path)] ?? []);
    expect(fixMarkdownTypography(markdown, TYPOGRAPHY)).toBe(markdown);
  });
});
