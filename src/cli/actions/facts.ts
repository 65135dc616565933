import { UserError } from '../../errors.ts';
import { extractFacts } from '../../french/facts/extract.ts';
import type { Fact } from '../../french/facts/fact.ts';
import type { CleanArticle } from '../../model/article.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Language } from '../../model/message.ts';
import { findInputs } from '../../pipeline/find-inputs.ts';
import { sourcePage } from '../../pipeline/source-page.ts';
import { tamed } from '../../reporters/terminal.ts';
import { ARTICLE_EXTENSIONS } from '../commands/article-extensions.ts';
import { compose } from '../compose.ts';
import { explain } from '../explain.ts';
import { ExitCode, type Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';

export interface FactsOptions extends CommonOptions {
  readonly format: 'pretty' | 'json';
}

type Kind = 'number' | 'date' | 'name' | 'quotation' | 'url';

interface Listed {
  readonly kind: Kind;
  readonly text: string;
  /** Line of the raw file. */
  readonly line: number;
  /** Who says the quotation, as far as the text tells. */
  readonly speaker?: string;
}

/** Prints the facts of each file; `settle` hears of a failure. */
export async function runFacts(
  paths: readonly string[],
  options: FactsOptions,
  io: Io,
  settle: (code: number) => void,
): Promise<void> {
  const house = await compose(io, options);
  const files: { readonly path: string; readonly facts: readonly Listed[] }[] = [];
  for await (const input of findInputs(paths, { cwd: io.cwd, extensions: ARTICLE_EXTENSIONS })) {
    try {
      if ('error' in input) throw input.error;
      const found = factsOf(await house.cleanedArticle(input), house.lexicon);
      if (options.format === 'json') files.push({ path: input.path, facts: found });
      else io.out(printed(input.path, found, io.style.language));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      io.err(explain(error, io));
      settle(ExitCode.input);
    }
  }
  if (options.format === 'json') io.out(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
}

/** The facts of the cleaned text in its order, each with its line in the raw file. */
function factsOf(article: CleanArticle, lexicon: Lexicon): readonly Listed[] {
  const { page, rawLine } = sourcePage(article, []);
  const texts = extractFacts(
    page.blocks.map(({ text }) => text),
    { lexicon },
  );
  return page.blocks.flatMap((block, index) => {
    const own = texts[index];
    if (!own) return [];
    const all: readonly Fact[] = [...own.quantities, ...own.dates, ...own.names, ...own.quotations, ...own.urls];
    return [...all]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .flatMap((fact) => {
        const kind = kindOf(fact);
        const speaker = fact.kind === 'quotation' && fact.speaker ? { speaker: fact.speaker.raw } : {};
        return kind ? [{ kind, text: fact.raw, line: rawLine(block.place.line), ...speaker }] : [];
      });
  });
}

/** Undefined for a mere `un` or `une`, and for a number within a name. */
function kindOf(fact: Fact): Kind | undefined {
  if (fact.kind === 'date' || fact.kind === 'name' || fact.kind === 'quotation' || fact.kind === 'url')
    return fact.kind;
  return fact.article || fact.kind === 'label' ? undefined : 'number';
}

const TITLES: readonly (readonly [Kind, Readonly<Record<Language, string>>])[] = [
  ['number', { en: 'Numbers', fr: 'Nombres' }],
  ['date', { en: 'Dates', fr: 'Dates' }],
  ['name', { en: 'Names', fr: 'Noms' }],
  ['quotation', { en: 'Quotations', fr: 'Citations' }],
  ['url', { en: 'Addresses', fr: 'Adresses' }],
];

/** A checklist: each fact once, with the lines where it stands. */
function printed(path: string, found: readonly Listed[], language: Language): string {
  const parts = TITLES.flatMap(([kind, title]) => {
    const lines = new Map<string, number[]>();
    for (const fact of found) {
      if (fact.kind !== kind) continue;
      const text = tamed(fact.speaker ? `${fact.text} — ${fact.speaker}` : fact.text);
      const known = lines.get(text);
      if (!known) lines.set(text, [fact.line]);
      else if (known.at(-1) !== fact.line) known.push(fact.line);
    }
    if (lines.size === 0) return [];
    const rows = [...lines].map(([text, at]) => `  [ ] ${text}  (${at.join(', ')})\n`);
    return [`\n${title[language]} (${lines.size})\n${rows.join('')}`];
  });
  const none = language === 'fr' ? '\n  aucun fait trouvé\n' : '\n  no fact found\n';
  return `${tamed(path)}\n${parts.join('') || none}\n`;
}
