/** By what the material of a report is known again. */
export interface Origin {
  /** Of the bytes of the checked file. */
  readonly sha256: string;
  /** The file that its front matter names as its source. */
  readonly named?: string;
  /** The source that it was compared with. */
  readonly source?: { readonly path: string; readonly sha256: string };
}
