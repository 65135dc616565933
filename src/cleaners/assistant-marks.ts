import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';

/** References that an assistant's page would have shown as links. */
const CITATION =
  /\s?(?:【\d{1,3}(?::\d{1,3})?(?:†[^】\n]{0,60})?】|:contentReference\[oaicite:\d{1,3}\](?:\{index=\d{1,3}\})?|\[oaicite:\d{1,3}\]|\[cite_start\]|\[cite: ?[\d, ]{1,40}\]|\u{E200}?(?:file)?cite(?:\u{E202}?turn\d{1,3}\p{L}{3,8}\d{1,3}){1,8}\u{E201}?)/gu;
const TRACE = /【|oaicite|\[cite|citeturn|\u{E200}/u;
const OPENING = /^<(think|thinking|reasoning)>/iu;
const CLOSING = /<\/(?:think|thinking|reasoning)>$/iu;

/** Takes out what a reasoning model thought before it answered, and the codes of its references. */
export const assistantMarks: Cleaner = {
  id: 'assistant-marks',
  about: {
    en: 'Drops a model’s thoughts before its answer, and the codes of its references.',
    fr: 'Retire les réflexions d’un modèle avant sa réponse, et les codes de ses références.',
  },
  *find({ blocks }): Iterable<Cut> {
    for (const block of thoughtsOf(blocks))
      yield { block, sure: true, reason: { en: 'thought of a model', fr: 'réflexion d’un modèle' } };
    for (const block of blocks) {
      if (block.kind === 'code' || !TRACE.test(block.text)) continue;
      const becomes = block.text.replace(CITATION, '').trim();
      if (becomes !== block.text && becomes !== '')
        yield { block, becomes, reason: { en: 'code of a reference', fr: 'code d’une référence' } };
    }
  },
};

/** Thoughts open the answer; an article about models shows such a tag later, or in a listing. */
function thoughtsOf(blocks: readonly Block[]): readonly Block[] {
  const first = blocks[0];
  if (!first || first.kind === 'code' || !OPENING.test(first.text.trim())) return [];
  const end = blocks.findIndex(({ text }) => CLOSING.test(text.trimEnd()));
  return end < 0 || end === blocks.length - 1 ? [] : blocks.slice(0, end + 1);
}
