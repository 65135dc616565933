import { parse as parseYaml } from 'yaml';
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

/** Reads YAML leniently: what does not parse, or is not a mapping, gives no data and says why. */
export function readYaml(yaml: string): { readonly data: Readonly<Record<string, unknown>>; readonly error?: string } {
  try {
    // Front matter of other tools may hold dates and tags; `core` keeps strings strings.
    const data: unknown = parseYaml(yaml, { schema: 'core', logLevel: 'silent', maxAliasCount: 100 });
    if (data === null || data === undefined) return { data: {} };
    if (typeof data !== 'object' || Array.isArray(data)) return { data: {}, error: 'not a mapping of keys' };
    return { data: data as Record<string, unknown> };
  } catch (error) {
    return { data: {}, error: (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '' };
  }
}

/** The front matter of a page, with the position of its keys. `place` covers the dashes too. */
export function pageFrontMatter(yaml: string, place: Place): PageFrontMatter {
  const lines = yaml.split('\n');
  return {
    ...readYaml(yaml),
    place,
    placeOf(key) {
      const index = lines.findIndex((line) => line.startsWith(`${key}:`));
      if (index < 0) return place;
      const line = place.line + 1 + index;
      return { line, column: 1, endLine: line, endColumn: (lines[index] ?? '').trimEnd().length + 1 };
    },
  };
}
