import { stringify } from 'yaml';
import type { Draft } from '../model/draft.ts';
import type { EngineIdentity } from '../model/engine.ts';
import type { WordCount } from '../model/page.ts';

/** Everything that an output file states about itself. Facts only: never an invented author, date, publisher or image. */
export interface Provenance {
  readonly source: { readonly file: string; readonly sha256: string; readonly title: string };
  readonly engine: EngineIdentity;
  /** Name and version of the template, `rewrite@3`. */
  readonly prompt: string;
  /** Name and version of this tool, `seo-rewrite@1.2.3`. */
  readonly tool: string;
  readonly words: WordCount;
  readonly checks: { readonly errors: number; readonly warnings: number };
  readonly disclosure: 'visible' | 'metadata';
  /** Digest of all that decides the output: when it is unchanged, so is the file. */
  readonly settings: string;
  /** Digest of the file itself, to see whether somebody has edited it since. */
  readonly seal?: string;
}

/** The visible line under a text that a model wrote and nobody has reviewed. */
export const DISCLOSURE = 'Cet article a été réécrit à l’aide d’une intelligence artificielle.';

/** The Markdown file that we write: front matter by our code, then the body. Same arguments, same bytes. */
export function outputFile(draft: Draft, provenance: Provenance): string {
  const { metadata } = draft;
  const { source, engine, words, checks } = provenance;
  const frontMatter = {
    title: metadata.title,
    description: metadata.description,
    slug: metadata.slug,
    lang: 'fr',
    keyphrase: metadata.keyphrase,
    keywords: [...metadata.keywords],
    source,
    words: { strict: words.strict, shown: words.shown },
    ai: {
      generated: engine.generates,
      engine: engine.name,
      ...(engine.model ? { model: engine.model } : {}),
      prompt: provenance.prompt,
      tool: provenance.tool,
      ...(engine.generates ? { digitalSourceType: 'trainedAlgorithmicMedia' } : {}),
      // The file itself says where its mark is: rules that look for the visible line know.
      ...(engine.generates && provenance.disclosure === 'metadata' ? { disclosure: 'metadata' } : {}),
      settings: provenance.settings,
      ...(provenance.seal ? { seal: provenance.seal } : {}),
    },
    review: { status: 'draft' },
    checks: { errors: checks.errors, warnings: checks.warnings },
  };
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${bodyWithDisclosure(draft.markdown, provenance)}`;
}

/** The body as it will be published, with its visible disclosure where one is due. */
export function bodyWithDisclosure(
  body: string,
  { engine, disclosure }: Pick<Provenance, 'engine' | 'disclosure'>,
): string {
  const text = body.trimEnd();
  return engine.generates && disclosure === 'visible' ? `${text}\n\n${DISCLOSURE}\n` : `${text}\n`;
}
