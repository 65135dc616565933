import { offlineEngine } from '../engines/offline/index.ts';
import type { CleanArticle } from '../model/article.ts';
import type { PromptEngine } from '../model/engine.ts';
import { elsewhereIn, type RepeatedLines } from '../pipeline/batch-lines.ts';
import { composeArticle } from '../pipeline/compose-article.ts';
import type { ComposerCall, ComposerReply } from '../pipeline/composers.ts';
import { serveCrew } from '../pipeline/crew-member.ts';
import type { Composed, RawText, RewriteSetup } from '../pipeline/rewrite-setup.ts';
import type { Templates } from '../prompts/load.ts';
import type { House } from './compose.ts';
import { rewriteSetup } from './rewrite-setup.ts';

/** What a thread is told that composes articles. Plain data. */
export interface ComposerOrder {
  readonly templates: Templates;
  readonly facts: readonly CleanArticle[];
  /** What the files of the run repeat. */
  readonly repeated: RepeatedLines | undefined;
  /** Who is asked, through the main thread; undefined where articles are laid out here. */
  readonly service: Pick<PromptEngine, 'id' | 'identity'> | undefined;
}

/** In a thread: compose the articles that come. */
export async function composeInThread(house: House, order: ComposerOrder): Promise<void> {
  const { templates, facts, repeated, service } = order;
  const raw = await house.rawSide();
  const elsewhere = repeated && elsewhereIn(repeated);
  const clean: RewriteSetup['clean'] = (article) => raw.clean(article, elsewhere);
  serveCrew<RawText, Composed, ComposerCall, ComposerReply>((ask) => {
    const { lexicon, settings } = house;
    const engine = service
      ? asking(service, ask)
      : offlineEngine({ vocabulary: lexicon, questions: settings.questions });
    const wishes = { engine, templates, facts, outputs: undefined, stop: undefined, signal: undefined };
    const onStep: RewriteSetup['onStep'] = (path, step) => void ask({ path, step });
    const setup = { ...rewriteSetup(house, raw, wishes), clean, onStep };
    return (text) => composeArticle(text, setup);
  });
}

/** The engine as a thread sees it that has none: its questions go to the main thread. */
const asking = (
  service: Pick<PromptEngine, 'id' | 'identity'>,
  ask: (call: ComposerCall) => Promise<ComposerReply>,
): PromptEngine => ({
  ...service,
  async write({ prompt }) {
    const reply = await ask({ ask: prompt });
    if (!reply) throw new Error('nobody has been asked');
    return reply;
  },
});
