/** The skeleton of a main clause: `[lead] [subject] [clitics] [verb …]`, as token indexes, ends exclusive. */
export interface Clause {
  /** Where the subject starts; what stands before is an adverbial and its comma, or a conjunction. */
  readonly subject: number;
  readonly subjectEnd: number;
  readonly subjectKind: 'noun' | 'name' | 'pronoun';
  /** The finite verb. */
  readonly verb: number;
  /** Behind the verb, its adverbs and its participle. */
  readonly verbEnd: number;
  readonly plural: boolean;
  readonly negated: boolean;
  /** The subject holds a relative clause, an apposition or a quotation. */
  readonly heavy: boolean;
}
