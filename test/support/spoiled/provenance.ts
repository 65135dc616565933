import { type Defect, defect, ours } from './defect.ts';

export const provenanceDefects: readonly Defect[] = [
  defect('meta-required-fields', 'nothing but ai', ours('{ generated: true }')),
  defect(
    'meta-required-fields',
    'an invented author',
    ours(
      '{ generated: true, engine: openai, tool: seo-rewrite@1.0.0 }',
      'author: La rédaction\nsource: { file: a.txt }\nreview: { status: draft }\n',
    ),
  ),
  defect(
    'meta-required-fields',
    'no review',
    ours('{ generated: true, engine: openai, tool: seo-rewrite@1.0.0 }', 'source: { file: a.txt }\n'),
  ),
  defect('ai-disclosure', 'none', ours('{ generated: true }', 'review: { status: draft }\n')),
  defect('ai-disclosure', 'reviewed by nobody', ours('{ generated: true }', 'review: { status: reviewed }\n')),
  defect('ai-disclosure', 'in English', (markdown) => {
    const spoiled = ours('{ generated: true }')(markdown);
    return spoiled && `${spoiled}\nThis article was rewritten by an artificial intelligence.\n`;
  }),
  defect('source-credit', 'none', ours('{ generated: true }', 'source: { publisher: La Gazette de Valombre }\n')),
  defect('source-credit', 'vague', (markdown) => {
    const spoiled = ours('{ generated: true }')(markdown);
    return spoiled && `${spoiled}\nSource : Internet\n`;
  }),
];
