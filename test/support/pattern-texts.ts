import { Random } from './random.ts';

/** A way to write one of the texts of a piece of a pattern. */
type Writer = (pick: (count: number) => number) => string;

/**
 * Texts made after a pattern, at random: each alternative, class and repetition is written out. Anchors, boundaries and
 * looks around are left out, so some of the texts may not match. For the constructs that phrase patterns are made of.
 */
export function* textsOf({ source }: RegExp, count: number, seed = 1): Generator<string> {
  const { writer } = alternatives(source, 0);
  const random = new Random(seed);
  for (let index = 0; index < count; index++) yield writer((most) => random.whole(0, most - 1));
}

interface Read {
  readonly writer: Writer;
  readonly end: number;
}

function alternatives(source: string, start: number): Read {
  const options: Writer[] = [];
  let at = start;
  for (;;) {
    const { writer, end } = sequence(source, at);
    options.push(writer);
    if (source[end] !== '|') return { writer: (pick) => options[pick(options.length)]?.(pick) ?? '', end };
    at = end + 1;
  }
}

function sequence(source: string, start: number): Read {
  const parts: Writer[] = [];
  let at = start;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const piece = atom(source, at);
    const repeated = repetition(source, piece);
    parts.push(repeated.writer);
    at = repeated.end;
  }
  return { writer: (pick) => parts.map((part) => part(pick)).join(''), end: at };
}

const GROUP = /\((?:\?(?::|<(?<name>\w+)>|(?<look><?[=!])))?/y;
const CLASS = /\[(?<not>\^)?(?<signs>(?:\\.|[^\]\\])*)\]/y;
const ESCAPE = /\\(?:p\{\w+\}|.)/isy;
const NOTHING: Writer = () => '';

function atom(source: string, at: number): Read {
  GROUP.lastIndex = at;
  const group = GROUP.exec(source);
  if (group) {
    const inner = alternatives(source, GROUP.lastIndex);
    return { writer: group.groups?.look ? NOTHING : inner.writer, end: inner.end + 1 };
  }
  CLASS.lastIndex = at;
  const signs = CLASS.exec(source)?.groups;
  if (signs) return { writer: signs.not ? () => ' ' : oneOf(signs.signs ?? ''), end: CLASS.lastIndex };
  ESCAPE.lastIndex = at;
  const escaped = ESCAPE.exec(source)?.[0];
  if (escaped) return { writer: signOf(escaped), end: ESCAPE.lastIndex };
  const sign = source[at] ?? '';
  const writer = sign === '^' || sign === '$' ? NOTHING : sign === '.' ? () => ' ' : () => sign;
  return { writer, end: at + 1 };
}

/** The signs of a class: those that stand in it, and the ends of its ranges. */
function oneOf(signs: string): Writer {
  const options = [...signs.replace(/\\(.)/g, '$1').replace(/(.)-(?=.)/g, '$1')];
  return (pick) => options[pick(options.length)] ?? '';
}

function signOf(escaped: string): Writer {
  if (/^\\[bB]$/.test(escaped)) return NOTHING;
  if (escaped === '\\d') return (pick) => String(pick(10));
  if (escaped === '\\w') return () => 'e';
  if (escaped === '\\W' || escaped === '\\s') return () => ' ';
  return () => escaped.slice(1);
}

const REPETITION = /(?:[?*+]|\{(?<least>\d+)(?<more>,(?<most>\d*))?\})\??/y;

/** The fewest times, or once more. */
function repetition(source: string, { writer, end }: Read): Read {
  REPETITION.lastIndex = end;
  const found = REPETITION.exec(source);
  if (!found) return { writer, end };
  const sign = found[0][0];
  const least = sign === '+' ? 1 : Number(found.groups?.least ?? 0);
  const mayGrow = sign !== '{' || (found.groups?.more !== undefined && Number(found.groups.most || 99) > least);
  return {
    writer: (pick) => Array.from({ length: least + (mayGrow ? pick(2) : 0) }, () => writer(pick)).join(''),
    end: REPETITION.lastIndex,
  };
}
