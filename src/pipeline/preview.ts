import { createHash } from 'node:crypto';
import type { Prompt } from '../model/engine.ts';
import type { Report } from '../model/report.ts';
import { notEmpty } from './compose-article.ts';
import { failedReport } from './failed-report.ts';
import type { Input, MissingInput } from './inputs.ts';
import { parseArticle, readText } from './read.ts';
import type { RewriteSetup } from './rewrite-setup.ts';
import { settingsDigest } from './settings-digest.ts';
import { sourcePage } from './source-page.ts';

/** What a run would do with one input. */
export interface Preview {
  readonly path: string;
  readonly words: number;
  /** Its output is there and would stay. */
  readonly done: boolean;
  /** The first question, when there is one to ask. */
  readonly prompt: Prompt | undefined;
  readonly failure?: Report['failure'];
}

/** Look at one input without asking or writing anything. */
export async function previewOne(input: Input | MissingInput, setup: RewriteSetup): Promise<Preview> {
  try {
    if ('error' in input) throw input.error;
    const { text, bytes } = await readText(input, setup.read);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { outputs, brief, facts } = setup;
    const standing = await outputs?.files.look(outputs.stemOf(input), input, settingsDigest(sha256, setup));
    if (standing) return { path: input.path, words: 0, done: true, prompt: undefined };
    const article = notEmpty(setup.clean(await parseArticle(input.path, text, sha256, setup.read)));
    const { strict } = sourcePage(article, []).page.words;
    return { path: input.path, words: strict, done: false, prompt: setup.promptFor({ article, brief, facts }) };
  } catch (error) {
    const { failure } = failedReport(input.path, error);
    return { path: input.path, words: 0, done: false, prompt: undefined, ...(failure ? { failure } : {}) };
  }
}
