import type { PhrasingContent } from 'mdast';
import type { MarkdownSource } from './source.ts';

/** Everything that may be more than itself inside a paragraph. */
const SPECIAL = /[*_`~[<&\\]/g;
const ENTITY = /&[#A-Za-z0-9][^;\s]{0,40};/y;
const TAG_START = /[A-Za-z/!?]/;
/** A destination that says itself: no title, escape, entity, bracket or quote. */
const DESTINATION = /\(([^\0-\x20\x7f()<>\\"']+)\)/y;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * The inline content between two offsets of a paragraph or heading: text, plain links and images, code, emphasis whose
 * signs leave no doubt. Undefined when it takes the reference parser to tell. The text must hold no link definition.
 */
export function quickInlines(
  source: MarkdownSource,
  from: number,
  to: number,
  line: number,
): PhrasingContent[] | undefined {
  return new Inlines(source, from, to, line).parse(0, to - from, NOWHERE);
}

interface Around {
  readonly link: boolean;
  readonly emphasis: boolean;
}

const NOWHERE: Around = { link: false, emphasis: false };

/** Offsets are those of the stretch itself, which is cut out so that no search runs past it. */
class Inlines {
  readonly #source: MarkdownSource;
  readonly #base: number;
  readonly #line: number;
  readonly #text: string;

  constructor(source: MarkdownSource, from: number, to: number, line: number) {
    this.#source = source;
    this.#base = from;
    this.#line = line;
    this.#text = source.text.slice(from, to);
  }

  parse(start: number, end: number, around: Around): PhrasingContent[] | undefined {
    const nodes: PhrasingContent[] = [];
    let textStart = start;
    let at = start;
    for (;;) {
      SPECIAL.lastIndex = at;
      const special = SPECIAL.exec(this.#text);
      if (!special || special.index >= end) break;
      const found = this.#special(special[0], special.index, end, around);
      if (found === undefined) return undefined;
      if (found === LITERAL) at = special.index + 1;
      else {
        this.#addText(nodes, textStart, found.start);
        nodes.push(found.node);
        at = found.end;
        textStart = at;
      }
    }
    this.#addText(nodes, textStart, end);
    return nodes;
  }

  #special(sign: string, at: number, end: number, around: Around): Found | typeof LITERAL | undefined {
    switch (sign) {
      case '*':
        return around.emphasis ? undefined : this.#emphasis(at, end, around);
      case '[':
        return around.link ? undefined : this.#bracket(at, end, around);
      case '`':
        return this.#code(at, end);
      case '&':
        ENTITY.lastIndex = at;
        return ENTITY.test(this.#text) ? undefined : LITERAL;
      case '<':
        return TAG_START.test(this.#text.charAt(at + 1)) ? undefined : LITERAL;
      default:
        return undefined;
    }
  }

  #emphasis(at: number, end: number, around: Around): Found | undefined {
    const length = this.#runAt(at);
    const close = this.#text.indexOf('*', at + length);
    if (length > 2 || close < 0 || close + length > end || this.#runAt(close) !== length) return undefined;
    if (this.#flanking(at, length) !== 'left' || this.#flanking(close, length) !== 'right') return undefined;
    const children = this.parse(at + length, close, { ...around, emphasis: true });
    if (!children) return undefined;
    const stop = close + length;
    const type = length === 2 ? 'strong' : 'emphasis';
    return { node: { type, children, position: this.#position(at, stop) }, start: at, end: stop };
  }

  #runAt(at: number): number {
    let end = at;
    while (end < at + 3 && this.#text[end] === '*') end++;
    return end - at;
  }

  /** Which side of a word a run of signs stands on, by the rules of CommonMark. */
  #flanking(at: number, length: number): 'left' | 'right' | 'both' {
    const before = kindOf(this.#text[at - 1]);
    const after = kindOf(this.#text[at + length]);
    const left = after === 'word' || (after === 'sign' && before !== 'word');
    const right = before === 'word' || (before === 'sign' && after !== 'word');
    return left === right ? 'both' : left ? 'left' : 'right';
  }

  #bracket(at: number, end: number, around: Around): Found | typeof LITERAL | undefined {
    const close = this.#text.indexOf(']', at + 1);
    if (close < 0 || close >= end) return undefined;
    const next = close + 1 < end ? this.#text[close + 1] : undefined;
    if (next === '[') return undefined;
    if (next !== '(') return LITERAL;
    DESTINATION.lastIndex = close + 1;
    const [whole, url = ''] = DESTINATION.exec(this.#text) ?? [''];
    const stop = close + 1 + whole.length;
    if (whole === '' || stop > end || (url.includes('&') && url.includes(';'))) return undefined;
    if (this.#text[at - 1] === '!') return this.#image(at, close, stop, url);
    const children = this.parse(at + 1, close, { ...around, link: true });
    if (!children) return undefined;
    return {
      node: { type: 'link', title: null, url, children, position: this.#position(at, stop) },
      start: at,
      end: stop,
    };
  }

  #image(at: number, close: number, stop: number, url: string): Found | undefined {
    const alt = this.#text.slice(at + 1, close);
    if (alt.includes('\n') || alt.search(SPECIAL) >= 0) return undefined;
    const position = this.#position(at - 1, stop);
    return { node: { type: 'image', title: null, url, alt, position }, start: at - 1, end: stop };
  }

  #code(at: number, end: number): Found | undefined {
    const close = this.#text.indexOf('`', at + 1);
    if (close <= at + 1 || close >= end || this.#text[close + 1] === '`') return undefined;
    const value = this.#text.slice(at + 1, close);
    if (value.includes('\n') || value.startsWith(' ') || value.endsWith(' ')) return undefined;
    return {
      node: { type: 'inlineCode', value, position: this.#position(at, close + 1) },
      start: at,
      end: close + 1,
    };
  }

  #addText(nodes: PhrasingContent[], start: number, end: number): void {
    if (end <= start) return;
    nodes.push({ type: 'text', value: this.#text.slice(start, end), position: this.#position(start, end) });
  }

  #position(start: number, end: number) {
    return this.#source.position(this.#base + start, this.#base + end, this.#line);
  }
}

interface Found {
  readonly node: PhrasingContent;
  readonly start: number;
  readonly end: number;
}

/** The sign is itself. */
const LITERAL = 'literal';

const kindOf = (sign: string | undefined): 'space' | 'sign' | 'word' =>
  sign === undefined || /\s/.test(sign) ? 'space' : PUNCTUATION.test(sign) ? 'sign' : 'word';
