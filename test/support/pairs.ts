import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readPage } from '../../src/markdown/page.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import type { Page } from '../../src/model/page.ts';
import type { SourcePage, Subject } from '../../src/model/rule.ts';
import { lazyLexicon } from '../../src/store/lexicon.ts';

/** An article beside its source, as the rules see them. */
export interface Pair {
  readonly name: string;
  readonly source: SourcePage;
  readonly article: Page;
}

export const lexicon: Lexicon = lazyLexicon();

/** A plain cleaned text (title line, blocks, `- ` items) or Markdown as a source. */
export function sourceFrom(text: string, path = 'source.txt'): SourcePage {
  const page = readPage(text.startsWith('#') ? text : `# ${text}`);
  return { path, title: text.split('\n', 1)[0]?.replace(/^#\s*/, '') ?? '', page, rawLine: (line) => line, facts: [] };
}

/** The subject that rules check, with a source or without. */
export const subjectOf = (article: Page | string, source: SourcePage | undefined): Subject => ({
  page: typeof article === 'string' ? readPage(article) : article,
  brief: { keyphrase: undefined, minWords: 700 },
  source,
  lexicon,
  languageOf: () => 'fra',
});

/** Every faithful pair: `fixtures/expected/<subject>/clean.txt` with `fixtures/rewrites/<subject>.md`, and `fixtures/pairs`. */
export function faithfulPairs(): Pair[] {
  const rewrites = readdirSync('fixtures/rewrites').filter((file) => file.endsWith('.md'));
  const pairs = rewrites.map((file) => {
    const name = file.replace(/\.md$/, '');
    return pairOf(name, `fixtures/expected/${name}/clean.txt`, `fixtures/rewrites/${file}`);
  });
  if (!existsSync('fixtures/pairs')) return pairs;
  const more = readdirSync('fixtures/pairs').map((name) =>
    pairOf(name, `fixtures/pairs/${name}/source.txt`, `fixtures/pairs/${name}/rewrite.md`),
  );
  return [...pairs, ...more];
}

function pairOf(name: string, source: string, article: string): Pair {
  return {
    name,
    source: sourceFrom(readFileSync(source, 'utf8'), source),
    article: readPage(readFileSync(article, 'utf8')),
  };
}
