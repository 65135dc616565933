/** What the rewrite must achieve. */
export interface Brief {
  /** Main search phrase; undefined when the user gave none and none was derived. */
  readonly keyphrase: string | undefined;
  /** Fewest words, strict count. */
  readonly minWords: number;
}
