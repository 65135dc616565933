import type { PageFrontMatter } from '../model/page.ts';
import type { Place } from '../model/place.ts';
import { type LenientData, parseToml, parseYaml } from './foreign-front-matter.ts';
import { quickYaml } from './quick/yaml.ts';

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
export function readYaml(yaml: string): LenientData {
  const data = quickYaml(yaml);
  return data ? { data } : parseYaml(yaml);
}

/** The front matter of a page, YAML or Hugo's TOML, with the position of its keys. `place` covers the fences too. */
export function pageFrontMatter(text: string, place: Place, language: 'yaml' | 'toml' = 'yaml'): PageFrontMatter {
  const lines = text.split('\n');
  return {
    ...(language === 'yaml' ? readYaml(text) : parseToml(text)),
    place,
    placeOf(key) {
      const index = lines.findIndex((line) => line.startsWith(key) && /^\s*[:=]/.test(line.slice(key.length)));
      if (index < 0) return place;
      const line = place.line + 1 + index;
      return { line, column: 1, endLine: line, endColumn: (lines[index] ?? '').trimEnd().length + 1 };
    },
  };
}
