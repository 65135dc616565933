import { type MarkdownTypography, typographyFixed } from '../markdown/typography.ts';
import type { Draft } from '../model/draft.ts';
import type { Reply, Task } from '../model/engine.ts';
import type { Page } from '../model/page.ts';
import { completeMetadata } from './draft-metadata.ts';
import { type GivenMetadata, splitAnswer } from './lenient-metadata.ts';
import { unwrap } from './unwrap.ts';

/** Make an engine's answer ours: wrappers stripped, typography repaired, metadata read leniently and completed by code. */
export function draftOf(reply: Reply, task: Task, typography: MarkdownTypography): Draft {
  const { given, body } = splitAnswer(unwrap(reply.markdown));
  const page = tidy(body, typography);
  return {
    markdown: page.markdown,
    metadata: completeMetadata(given, page, task),
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
  const page = tidy(body, typography);
  // A slug says what its title says: a new title has its own.
  const slug = given.slug ?? (given.title === undefined ? draft.metadata.slug : '');
  const metadata = completeMetadata({ ...draft.metadata, ...given, slug }, page, task);
  return { ...draft, markdown: page.markdown, metadata };
}

const tidy = (body: string, typography: MarkdownTypography): Page => typographyFixed(`${body.trim()}\n`, typography);
