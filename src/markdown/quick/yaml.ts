/** Signs that take no second look: printable, and neither tabs, line ends of other kinds nor halves of a sign. */
const ORDINARY = /^[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe]*$/;
const ENTRY = /^( *)([A-Za-z][\w-]{0,60}):(?: (\S.*))?$/;
const ITEM = /^( *)- (\S.*)$/;
/** Words that the core schema takes for something else, as keys or as values. */
const NOT_TEXT = /^(?:null|true|false)$/i;
const BOOLEAN = new Map([
  ['true', true],
  ['false', false],
]);
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
/** What begins with a figure and is no text: numbers with a fraction or an exponent, octal and hexadecimal ones. */
const OTHER_NUMBER = /^(?:\d+(?:\.\d*)?(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+)$/i;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
/** On a line of its own only `: ` and ` #` end a text, and it may begin with more than a letter. */
const PLAIN = /^[\p{L}\d«“”‘’…(](?:[^#:]|:(?! |$)|(?<! )#)*$/u;
/** `[a, "b, c"]` on one line. Its plain texts hold neither commas nor colons, nor do they begin with a quotation mark. */
const FLOW_ITEM = /(?:"[^"\\]*"|'[^']*'|\p{L}[^#:[\]{}&*!|>%@`,"]*)/u;
const FLOW_LIST = new RegExp(`^\\[(?:${FLOW_ITEM.source}(?:, ${FLOW_ITEM.source})*)?\\]$`, 'u');
const FLOW_ITEMS = new RegExp(FLOW_ITEM.source, 'gu');
const DEEPEST = 4;

type Scalar = string | number | boolean;
type Value = Scalar | null | readonly Scalar[] | { readonly [key: string]: Value };

/**
 * The data of a YAML text, equal to what the reference parser reads under the core schema: keys with texts, whole numbers,
 * true or false, lists of these, and maps within maps. Undefined when it takes the reference parser to tell.
 */
export function quickYaml(yaml: string): Readonly<Record<string, unknown>> | undefined {
  if (!ORDINARY.test(yaml)) return undefined;
  const reader = new Reader(yaml.split('\n').filter((line) => line !== ''));
  const data = reader.map(0, 1);
  return reader.isAtEnd ? data : undefined;
}

class Reader {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#lines.length;
  }

  /** The entries with this indent. What stands deeper, or cannot be read, is left for the caller to stumble over. */
  map(indent: number, depth: number): Record<string, Value> | undefined {
    const data: Record<string, Value> = {};
    let isEmpty = true;
    for (; !this.isAtEnd; isEmpty = false) {
      const [, spaces = '', key = '', text] = ENTRY.exec(this.#line) ?? [];
      if (key === '' || spaces.length !== indent) break;
      if (NOT_TEXT.test(key) || Object.hasOwn(data, key)) return undefined;
      this.#at++;
      const value = text === undefined ? this.#below(indent, depth) : (scalar(text) ?? flowList(text));
      if (value === undefined) return undefined;
      data[key] = value;
    }
    return isEmpty ? undefined : data;
  }

  get #line(): string {
    return this.#lines[this.#at] ?? '';
  }

  /** The value of a key that stands on lines of its own. */
  #below(indent: number, depth: number): Value | undefined {
    if (this.isAtEnd) return null;
    const inner = this.#line.search(/[^ ]/);
    const isItem = this.#line.startsWith('- ', inner);
    if (isItem && inner >= indent) return this.#list(inner);
    if (inner <= indent) return null;
    return depth < DEEPEST ? this.map(inner, depth + 1) : undefined;
  }

  #list(indent: number): readonly Scalar[] | undefined {
    const items: Scalar[] = [];
    for (; !this.isAtEnd; this.#at++) {
      const [, spaces, text = ''] = ITEM.exec(this.#line) ?? [];
      if (spaces?.length !== indent) break;
      const item = scalar(text);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  }
}

function flowList(text: string): readonly Scalar[] | undefined {
  if (!FLOW_LIST.test(text)) return undefined;
  const items = (text.slice(1, -1).match(FLOW_ITEMS) ?? []).map(scalar);
  return items.every((item) => item !== undefined) ? items : undefined;
}

function scalar(text: string): Scalar | undefined {
  const quoted = QUOTED.exec(text);
  if (quoted) return quoted[1] ?? quoted[2];
  if (WHOLE_NUMBER.test(text)) return Number(text);
  if (NOT_TEXT.test(text)) return BOOLEAN.get(text);
  return PLAIN.test(text) && !OTHER_NUMBER.test(text) && !text.endsWith(' ') ? text : undefined;
}
