import type { CleanArticle } from './article.ts';
import type { Brief } from './brief.ts';
import type { Problem, Severity } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import type { Message } from './message.ts';
import type { OptionSchemas, OptionValues } from './option.ts';
import type { Page } from './page.ts';

/** The cleaned source of an article, seen as a page, with the extra material that counts as source. */
export interface SourcePage {
  readonly path: string;
  readonly title: string;
  readonly page: Page;
  /** Line of the raw file that a line of `page.markdown` comes from. */
  rawLine(line: number): number;
  /** `--facts`: further material the article may draw on. */
  readonly facts: readonly Page[];
  /** What the page was printed from. */
  readonly article?: CleanArticle;
}

/** All that a rule may look at. */
export interface Subject {
  readonly page: Page;
  readonly brief: Brief;
  /** Absent when a published file is checked on its own. */
  readonly source: SourcePage | undefined;
  readonly lexicon: Lexicon;
  /** Name of the language of a text ('fra', 'eng' …), 'und' when it cannot be told. */
  readonly languageOf: (text: string) => string;
  /** How the engine's answer ended; absent when a file is checked on its own. */
  readonly finish?: 'complete' | 'truncated' | 'refused';
}

interface ExampleSetting {
  readonly keyphrase?: string;
  readonly minWords?: number;
  /** Raw text of the source, for rules that need one. */
  readonly source?: string;
  /** How the engine's answer ended. */
  readonly finish?: NonNullable<Subject['finish']>;
  /** Values for the rule's options. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Marks of a good or bad file that are too long to print in the documentation. */
  readonly about?: string;
}

/** Proof and documentation of a rule at once. `finds` lists "line:column messageKey", in order. */
export type Example =
  | (ExampleSetting & { readonly good: string })
  | (ExampleSetting & { readonly bad: string; readonly finds: readonly string[] });

export type RuleFamily =
  | 'structure'
  | 'language'
  | 'length'
  | 'metadata'
  | 'readability'
  | 'keyphrase'
  | 'typography'
  | 'leftovers'
  | 'repetition'
  | 'fidelity'
  | 'originality'
  | 'provenance';

export interface RuleOf<Id extends string, Key extends string, Options extends OptionSchemas> {
  readonly id: Id;
  readonly family: RuleFamily;
  /** One sentence: what the rule wants. */
  readonly about: Message;
  /** Why it wants it, for the documentation page. */
  readonly why?: Message;
  readonly severity: Severity;
  /** 'source': skipped, and reported as skipped, when the source is unknown. 'ours': looks only at files that an engine wrote. */
  readonly needs?: 'source' | 'ours';
  readonly options: Options;
  readonly messages: Readonly<Record<Key, Message>>;
  readonly examples: readonly Example[];
  check(subject: Subject, options: OptionValues<Options>): Iterable<Problem<NoInfer<Key>>>;
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds rules of every option type
export type Rule = RuleOf<string, any, any>;

/** What a reader of reports and schemas needs to know of a rule. */
export type RuleOutline = Pick<Rule, 'id' | 'family' | 'about' | 'why' | 'severity' | 'options' | 'needs'>;

/** Types a rule without widening it. */
export const defineRule = <const Id extends string, Key extends string, const Options extends OptionSchemas>(
  rule: RuleOf<Id, Key, Options>,
): RuleOf<Id, Key, Options> => rule;
