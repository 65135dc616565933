import { readYaml, splitFrontMatter } from '../markdown/front-matter.ts';

/** Names under which models give what we asked for. Compared without accents, case, hyphens and spaces. */
const NAMES: Readonly<Record<string, GivenKey>> = {
  title: 'title',
  titre: 'title',
  titreseo: 'title',
  seotitle: 'title',
  metatitle: 'title',
  metatitre: 'title',
  description: 'description',
  metadescription: 'description',
  slug: 'slug',
  url: 'slug',
  keyphrase: 'keyphrase',
  focuskeyphrase: 'keyphrase',
  motcle: 'keyphrase',
  motcleprincipal: 'keyphrase',
  expressionprincipale: 'keyphrase',
  mainkeyword: 'keyphrase',
  keywords: 'keywords',
  motscles: 'keywords',
  tags: 'keywords',
};

type GivenKey = 'title' | 'description' | 'slug' | 'keyphrase' | 'keywords';

/** What a model said of its article, as far as it can be read. Empty texts are left out. */
export interface GivenMetadata {
  readonly title?: string;
  readonly description?: string;
  readonly slug?: string;
  readonly keyphrase?: string;
  readonly keywords?: readonly string[];
}

/** Cut an answer into what it says of itself and its text. YAML that does not parse is read line by line. */
export function splitAnswer(text: string): { readonly given: GivenMetadata; readonly body: string } {
  const { yaml, body } = splitFrontMatter(text);
  if (yaml === undefined) return { given: {}, body: text };
  const { data, error } = readYaml(yaml);
  return { given: named(error ? { ...data, ...lineByLine(yaml) } : data), body };
}

function named(data: Readonly<Record<string, unknown>>): GivenMetadata {
  const given: Partial<Record<GivenKey, string | readonly string[]>> = {};
  for (const [name, value] of Object.entries(data)) {
    const key = NAMES[plain(name)];
    if (key === undefined || given[key] !== undefined) continue;
    const read = key === 'keywords' ? listOf(value) : textOf(value);
    if (read.length > 0) given[key] = read;
  }
  return given as GivenMetadata;
}

/** `title: Budget : le détail` is no YAML, but everybody understands it. */
function lineByLine(yaml: string): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  let list: string[] | undefined;
  for (const line of yaml.split('\n')) {
    const item = /^\s*[-*•]\s+(.*)$/u.exec(line);
    if (item && list) {
      list.push(unquoted(item[1] ?? ''));
      continue;
    }
    const pair = /^\s{0,3}(?:\*\*)?([\p{L}][\p{L} _-]{0,30}?)(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*(.*)$/u.exec(line);
    if (!pair) continue;
    list = [];
    const value = unquoted(pair[2] ?? '');
    data[pair[1] ?? ''] = value === '' ? list : value;
  }
  return data;
}

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2')
    .trim();

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value)
    ? value.map(textOf)
    : textOf(value)
        .replace(/^\[|\]$/gu, '')
        .split(/[,;]/u)
        .map(unquoted)
  ).filter((keyword) => keyword !== '');
