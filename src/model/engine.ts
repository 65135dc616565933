import type { CleanArticle } from './article.ts';
import type { Brief } from './brief.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import type { Note } from './note.ts';

/** A rendered template, ready for a model. */
export interface Prompt {
  readonly id: string;
  readonly version: number;
  readonly system: string;
  readonly user: string;
  /** Words that the answer is expected to have, for estimates of tokens and cost. */
  readonly answerWords?: number;
}

/** The order in structured form, for engines that need no model. */
export interface Task {
  readonly article: CleanArticle;
  readonly brief: Brief;
  /** Further source material, cleaned. */
  readonly facts: readonly CleanArticle[];
  /** Set on a repair: the draft to mend and what is wrong with it. */
  readonly previous?: {
    readonly draft: Draft;
    readonly findings: readonly Finding[];
    /** Passages of the source that the draft hardly uses: what a text grows from. */
    readonly missing?: readonly string[];
    /** Why the last repair, or a part of it, was not taken, as orders; absent on the first try. */
    readonly rejected?: readonly string[];
    /** Only these parts are asked again; the whole article when absent. */
    readonly scope?: MendScope;
  };
}

/** The parts of a draft that a repair is confined to. */
export interface MendScope {
  readonly sections: readonly SectionToMend[];
  /** Headings of the whole draft, as Markdown lines. */
  readonly outline: readonly string[];
  /** The other parts as they stand, where these shall grow: what they say is not said again. */
  readonly others?: readonly string[];
  /** Front matter asked for along with them. */
  readonly metadata: boolean;
}

export interface SectionToMend {
  /** Its heading and text, as Markdown. */
  readonly markdown: string;
  readonly findings: readonly Finding[];
  /** Words that it should have; absent when its length is right. */
  readonly targetWords?: number;
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
  /** Part of `input` that the service had in its own cache, and bills less. */
  readonly cachedInput?: number;
  /** US dollars, when the price is known. */
  readonly cost?: number;
}

/** How much more a service says it will take. */
export interface Capacity {
  /** Requests left before it refuses. */
  readonly remaining: number;
  /** Seconds until they are renewed. */
  readonly resetAfter: number;
}

/** Why an engine could not answer, in words that no vendor owns. */
export type EngineFault =
  | 'rate-limit'
  | 'quota'
  | 'auth'
  | 'not-found'
  | 'bad-request'
  | 'too-long'
  | 'overload'
  | 'unreachable'
  | 'connection'
  | 'tls'
  | 'redirect'
  | 'timeout'
  | 'broken-answer'
  | 'empty-answer'
  | 'not-the-protocol'
  | 'prompt-cut'
  | 'refused'
  | 'budget'
  | 'storage'
  | 'interrupted';

export interface Reply {
  /** Markdown, with or without YAML front matter (title, description, keyphrase, keywords). */
  readonly markdown: string;
  readonly finish: 'complete' | 'truncated' | 'refused';
  readonly usage: Usage;
  /** What the engine wants the editor to know. */
  readonly notes?: readonly Note[];
  readonly capacity?: Capacity;
}

/** What an output file says of the engine that wrote it. */
export interface EngineIdentity {
  /** `openai`, `offline` … */
  readonly name: string;
  readonly model?: string;
  /** Whether a model generated text. */
  readonly generates: boolean;
}

/** The only door to what writes. It is told what it needs: a model takes the prompt, the embedded engine the task. */
export interface EngineOf<Asked> {
  /** Names the engine and all that changes its answers; part of the cache key. */
  readonly id: string;
  readonly identity: EngineIdentity;
  /** @throws EngineError */
  write(request: Asked, signal?: AbortSignal): Promise<Reply>;
}

export type Engine = EngineOf<Request>;
/** Needs no task, so that it can be asked from afar. */
export type PromptEngine = EngineOf<Pick<Request, 'prompt'>>;
