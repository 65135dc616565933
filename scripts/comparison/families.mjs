// The families of defects, as docs/comparison.md has them, by the rules that name them.
export const families = [
  ['number and order of headings', ['h1-exactly-one', 'h1-first', 'h2-min', 'heading-increment']],
  [
    'empty, repeated, over-long, capitalised, decorated, generic headings',
    [
      'heading-empty-section',
      'heading-duplicate',
      'heading-length',
      'heading-punctuation',
      'heading-sentence-case',
      'heading-fake',
      'heading-generic',
    ],
  ],
  ['long section, missing introduction', ['section-max', 'intro-present']],
  [
    'front matter, title, description, slug',
    ['front-matter', 'title-length', 'title-pixels', 'title-h1-coherence', 'meta-description-length', 'slug-format'],
  ],
  ['list of keywords', ['keywords-list']],
  ['length of the text', ['word-count']],
  ['language', ['lang-document', 'lang-block', 'lang-english-run', 'lang-foreign-quote']],
  [
    'leftovers of a prompt, an answer or a site',
    [
      'leftover-preamble',
      'leftover-ai-disclaimer',
      'leftover-placeholder',
      'leftover-labels',
      'leftover-tool-token',
      'leftover-prompt',
      'leftover-boilerplate',
      'leftover-fence-html',
      'leftover-truncated',
    ],
  ],
  ['repetition', ['repeat-paragraph', 'repeat-sentence', 'style-ai-tell', 'style-decoration']],
  [
    'sentences, paragraphs, connectors, passive',
    [
      'readability-kandel-moles',
      'readability-lix',
      'sentence-length',
      'sentence-max',
      'paragraph-length',
      'transition-words',
      'passive-voice',
      'sentence-starts',
    ],
  ],
  ['keyphrase', ['keyphrase-density', 'keyphrase-placement']],
  [
    'French typography',
    [
      'typo-high-punct',
      'typo-colon',
      'typo-guillemets',
      'typo-english-quotes',
      'typo-apostrophe',
      'typo-ellipsis',
      'typo-dash',
      'typo-numbers',
      'typo-ordinals',
      'typo-capital-accents',
      'typo-unbalanced',
      'typo-spacing',
    ],
  ],
  ['provenance and disclosure', ['meta-required-fields', 'ai-disclosure', 'source-credit']],
];

/** The family of a rule. A rule that is new has to be put into one. */
export function familyOf(rule) {
  const family = families.find(([, rules]) => rules.includes(rule));
  if (!family) throw new Error(`scripts/comparison/families.mjs has no family for ${rule}`);
  return family[0];
}
