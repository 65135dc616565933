import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';

const LONGEST_EXCERPT = 300;

/** The lines of a Markdown file, to show where a finding is. */
export class SourceLines {
  readonly #lines: readonly string[];

  constructor(markdown: string) {
    this.#lines = markdown.split('\n');
  }

  /** Text of a line, numbered from 1; empty past the end. */
  line(number: number): string {
    return this.#lines[number - 1] ?? '';
  }

  /** Text at a place, at most 300 characters; empty for a finding about the whole file. */
  at({ line, column, endLine, endColumn }: Place): string {
    if (line === endLine)
      return this.line(line).slice(column - 1, Math.min(endColumn - 1, column - 1 + LONGEST_EXCERPT));
    let text = this.line(line).slice(column - 1);
    for (let number = line + 1; number <= endLine && text.length < LONGEST_EXCERPT; number++)
      text += `\n${number === endLine ? this.line(number).slice(0, endColumn - 1) : this.line(number)}`;
    return text.slice(0, LONGEST_EXCERPT);
  }

  /**
   * What a finding is known by, wherever it moves in its file: its rule and the text it is about. Sixteen hex digits.
   */
  fingerprint({ ruleId, place }: Pick<Finding, 'ruleId' | 'place'>): string {
    const excerpt = this.at(place).normalize('NFC').replace(/\s+/g, ' ').trim();
    return createHash('sha256').update(`${ruleId}\0${excerpt}`).digest('hex').slice(0, 16);
  }
}
