// The ids under which the rules were planned, and what became of those that are not rules of the same name.

export const DESIGN_IDS = `words-min words-expansion words-retention
lang-document lang-block lang-english-run lang-foreign-quote
h1-exactly-one h1-first h2-min heading-skip heading-empty-section heading-stacked heading-duplicate heading-length heading-punctuation
section-max intro-present heading-sentence-case heading-fake heading-generic
title-length title-pixels title-h1-coherence meta-description-length slug-format keywords-list
readability-kandel-moles readability-lix sentence-length sentence-max paragraph-length transition-words passive-voice
sentence-starts keyphrase-density keyphrase-placement
typo-high-punct typo-colon typo-guillemets typo-english-quotes typo-apostrophe typo-ellipsis typo-dash typo-numbers
typo-ordinals typo-capital-accents typo-unbalanced typo-spacing
leftover-preamble leftover-ai-disclaimer leftover-placeholder leftover-labels leftover-fence-html leftover-tool-token
leftover-prompt leftover-boilerplate leftover-truncated style-ai-tell repeat-paragraph repeat-sentence
fact-number-invented fact-number-changed fact-date-invented fact-name-invented fact-name-altered fact-quote-altered
fact-quote-invented fact-quote-attribution fact-quote-dropped fact-url-invented fact-coverage fact-negation
orig-containment orig-longest-run orig-sentence-copied orig-structure
meta-required-fields ai-disclosure source-credit jsonld-article`.split(/\s+/);

/** Planned id → the rules that do its work now, and why. */
export const RENAMED = {
  'words-min': [['word-count'], 'renamed'],
  'heading-skip': [['heading-increment'], 'renamed'],
  'jsonld-article': [
    [],
    'not built: the tool writes no JSON-LD, so there is none to check; a page template makes it of the front matter, which [meta-required-fields](meta-required-fields.md) checks',
  ],
  'heading-stacked': [['heading-empty-section'], 'merged: its message `stacked`'],
};
