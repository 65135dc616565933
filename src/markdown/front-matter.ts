import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import type { PageFrontMatter } from '../model/page.ts';
import type { Place } from '../model/place.ts';

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/u;

export interface SplitMarkdown {
  /** YAML between the dashes; undefined when the file has no front matter. */
  readonly yaml: string | undefined;
  readonly body: string;
}

/** Cut a Markdown file into its YAML front matter and its body. */
export function splitFrontMatter(markdown: string): SplitMarkdown {
  const match = FENCED.exec(markdown);
  return match ? { yaml: match[1] ?? '', body: markdown.slice(match[0].length) } : { yaml: undefined, body: markdown };
}

/** Reads YAML leniently: what does not parse, or is not a mapping, says why and gives what data it can. */
export function readYaml(yaml: string): { readonly data: Readonly<Record<string, unknown>>; readonly error?: string } {
  try {
    // Front matter of other tools may hold dates and tags; `core` keeps strings strings.
    const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
    const [error] = document.errors;
    const why = error ? { error: firstLine(error.message) } : {};
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    if (data === null || data === undefined) return { data: {}, ...why };
    if (typeof data !== 'object' || Array.isArray(data)) return { data: {}, error: 'not a mapping of keys', ...why };
    return { data: data as Record<string, unknown>, ...why };
  } catch (error) {
    return { data: {}, error: firstLine(error instanceof Error ? error.message : String(error)) };
  }
}

const firstLine = (message: string): string => (message.split('\n', 1)[0] ?? '').replace(/:$/, '');

/** Reads TOML leniently, as `readYaml` does. */
function readToml(toml: string): ReturnType<typeof readYaml> {
  try {
    return { data: parseToml(toml) };
  } catch (error) {
    return { data: {}, error: firstLine(error instanceof Error ? error.message : String(error)) };
  }
}

/** The front matter of a page, YAML or Hugo's TOML, with the position of its keys. `place` covers the fences too. */
export function pageFrontMatter(text: string, place: Place, language: 'yaml' | 'toml' = 'yaml'): PageFrontMatter {
  const lines = text.split('\n');
  return {
    ...(language === 'yaml' ? readYaml(text) : readToml(text)),
    place,
    placeOf(key) {
      const index = lines.findIndex((line) => line.startsWith(key) && /^\s*[:=]/.test(line.slice(key.length)));
      if (index < 0) return place;
      const line = place.line + 1 + index;
      return { line, column: 1, endLine: line, endColumn: (lines[index] ?? '').trimEnd().length + 1 };
    },
  };
}
