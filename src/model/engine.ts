import type { CleanArticle } from './article.ts';
import type { Brief } from './brief.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** A rendered template, ready for a model. */
export interface Prompt {
  readonly id: string;
  readonly version: number;
  readonly system: string;
  readonly user: string;
}

/** The order in structured form, for engines that need no model. */
export interface Task {
  readonly article: CleanArticle;
  readonly brief: Brief;
  /** Further source material, cleaned. */
  readonly facts: readonly CleanArticle[];
  /** Set on a repair: the draft to mend and what is wrong with it. */
  readonly previous?: { readonly draft: Draft; readonly findings: readonly Finding[] };
}

/** One request carries both views. */
export interface Request {
  readonly prompt: Prompt;
  readonly task: Task;
}

/** Tokens as the service counts them; zero for engines without tokens. */
export interface Usage {
  readonly input: number;
  readonly output: number;
}

export interface Reply {
  /** Markdown, with or without YAML front matter (title, description, keyphrase, keywords). */
  readonly markdown: string;
  readonly finish: 'complete' | 'truncated' | 'refused';
  readonly usage: Usage;
  /** What the engine wants the editor to know. French. */
  readonly notes?: readonly string[];
}

/** What an output file says of the engine that wrote it. */
export interface EngineIdentity {
  /** `openai`, `offline` … */
  readonly name: string;
  readonly model?: string;
  /** Whether a model generated text. */
  readonly generates: boolean;
}

/** The only door to what writes. */
export interface Engine {
  /** Names the engine and all that changes its answers; part of the cache key. */
  readonly id: string;
  readonly identity: EngineIdentity;
  /** @throws EngineError */
  write(request: Request, signal?: AbortSignal): Promise<Reply>;
}
