import { slugify } from '../../../french/slug.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { LaidSection } from '../layout/section.ts';
import type { Manuscript, Paragraph } from '../manuscript/types.ts';
import { describe } from './description.ts';
import { metaTitle } from './title.ts';

const MOST_KEYWORDS = 6;

/** What the front matter says: the fields that the pipeline reads from an answer. */
export interface Metadata {
  readonly title: string;
  readonly description: string;
  readonly slug: string;
  readonly keyphrase: string;
  readonly keywords: readonly string[];
}

/** Title, description and address from the words of the article. */
export function metadataOf(
  manuscript: Manuscript,
  { heading, keyphrase, phrases }: { heading: string; keyphrase: string; phrases: readonly string[] },
  sections: readonly LaidSection[],
  grammar: Grammar,
): Metadata {
  const others = sections.flatMap(({ heading: each }) => (each && each.kind !== 'quotation' ? [each.text] : []));
  const title = metaTitle(heading, keyphrase, others, grammar);
  const description = describe(describing(manuscript), manuscript.keyPoints, heading, keyphrase, grammar);
  return { title, description, slug: slugify(title), keyphrase, keywords: phrases.slice(0, MOST_KEYWORDS) };
}

/** The answers of an interview are somebody’s; what stands before them is the author’s. */
function describing({ pieces, genre }: Manuscript): Paragraph[] {
  const end = genre === 'interview' ? pieces.findIndex(({ kind }) => kind === 'heading') : -1;
  return pieces.slice(0, end < 0 ? undefined : end).filter((piece): piece is Paragraph => piece.kind === 'paragraph');
}
