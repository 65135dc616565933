import { isBlank } from './lines.ts';

/** A message that a mail program quoted: its lines without their marks. */
export interface Quoted {
  /** Index of the last quoted line. */
  readonly end: number;
  readonly content: string;
}

const MARK = /^ ?>/u;
const MARKS = /^ ?> ?/u;
/** « Le 2 mai à 10:14, Untel a écrit : », or the last field of an envelope. */
const ANNOUNCED =
  /^\s*(?:>\s*)*(?:(?:le|on|am) [^\n]{4,140}(?:@|\d[:h]\d\d)[^\n]{0,100} (?:a écrit|wrote|schrieb)[ \u00a0]?:\s*$|(?:objet|subject|sujet|à|to|date|importance) ?:)/iu;
/** Without such a line so many lines, with so many sentences that go on from one to the next, are no quotation of a writer's. */
const LEAST_LINES = 6;
const LEAST_RUN_ON = 2;
const RUNS_ON = /[\p{L},]\s*$/u;
const GOES_ON = /^\s*\p{Ll}/u;

/** The quoted messages of a text, by the index of their first line. Within a message even short quotations are messages. */
export function quotedMessages(lines: readonly string[], isMail = false): ReadonlyMap<number, Quoted> {
  const found = new Map<number, Quoted>();
  let above = '';
  for (let from = 0; from < lines.length; from++) {
    const line = lines[from]!;
    if (isBlank(line)) continue;
    if (!MARK.test(line)) {
      above = line;
      continue;
    }
    const end = endOf(lines, from);
    const content = lines.slice(from, end + 1).map((quoted) => quoted.replace(MARKS, ''));
    if (isMessage(content, above) || (isMail && content.length >= LEAST_LINES))
      found.set(from, { end, content: content.join('\n') });
    above = lines[end]!;
    from = end;
  }
  return found;
}

/** The last of the lines that are quoted together; one empty line may part them. */
function endOf(lines: readonly string[], from: number): number {
  let end = from;
  for (let at = from + 1; at < lines.length && at - end <= 2; at++) {
    if (MARK.test(lines[at]!)) end = at;
    else if (!isBlank(lines[at]!)) break;
  }
  return end;
}

function isMessage(content: readonly string[], above: string): boolean {
  if (content.length > 1 && ANNOUNCED.test(above)) return true;
  if (content.length < LEAST_LINES) return false;
  const goesOn = (line: string, index: number) => RUNS_ON.test(line) && GOES_ON.test(content[index + 1] ?? '');
  return content.filter(goesOn).length >= LEAST_RUN_ON;
}
