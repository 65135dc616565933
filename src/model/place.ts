/** A range in a file: lines and columns count from 1, columns in UTF-16 code units, the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
