import { fixMarkdownTypography, type MarkdownTypography } from '../markdown/typography.ts';
import type { Draft } from '../model/draft.ts';
import type { Reply, Task } from '../model/engine.ts';
import { completeMetadata } from './draft-metadata.ts';
import { type GivenMetadata, splitAnswer } from './lenient-metadata.ts';
import { unwrap } from './unwrap.ts';

/** Make an engine's answer ours: wrappers stripped, typography repaired, metadata read leniently and completed by code. */
export function draftOf(reply: Reply, task: Task, typography: MarkdownTypography): Draft {
  const { given, body } = splitAnswer(unwrap(reply.markdown));
  const markdown = tidy(body, typography);
  return {
    markdown,
    metadata: completeMetadata(given, markdown, task),
    finish: reply.finish,
    notes: reply.notes ?? [],
  };
}

/** A draft with another text, and with what the engine newly said of it. */
export function redrafted(
  draft: Draft,
  body: string,
  given: GivenMetadata,
  task: Task,
  typography: MarkdownTypography,
): Draft {
  const markdown = tidy(body, typography);
  return { ...draft, markdown, metadata: completeMetadata({ ...draft.metadata, ...given }, markdown, task) };
}

const tidy = (body: string, typography: MarkdownTypography): string =>
  `${fixMarkdownTypography(body.trim(), typography)}\n`;
