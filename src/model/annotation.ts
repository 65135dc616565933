const ANNOTATIONS = Symbol('annotations');
let slots = 0;

/**
 * What has been worked out of objects of one kind, kept with each of them. Used like a `WeakMap`, whose entries V8 takes for alive
 * until its next full collection: an article kept there is copied out of the young generation with all that belongs to it. Copies of
 * the object, by spread or otherwise, begin without.
 */
export class Annotation<Of extends object, Value> {
  readonly #slot = slots++;

  /** What was set for this object, if anything was. */
  get(of: Of): Value | undefined {
    return (of as Annotated)[ANNOTATIONS]?.[this.#slot] as Value | undefined;
  }

  set(of: Of, value: Value): void {
    const known = (of as Annotated)[ANNOTATIONS];
    if (known) known[this.#slot] = value;
    else {
      const values: unknown[] = [];
      values[this.#slot] = value;
      // Hidden from enumeration, so that a copy does not take over what is true of the original only.
      Object.defineProperty(of, ANNOTATIONS, { value: values });
    }
  }
}

interface Annotated {
  readonly [ANNOTATIONS]?: unknown[];
}
