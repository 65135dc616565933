// Our rules on the matter of a foreign kind of finding, where there are any. That a page has no front matter, or no title, says the
// rest too.
const ALIKE = {
  introductionKeyword: ['keyphrase-placement', 'front-matter'],
  keyphraseDensity: ['keyphrase-density', 'front-matter'],
  keyphraseInSEOTitle: ['keyphrase-placement', 'title-length', 'front-matter'],
  keyphraseLength: ['front-matter'],
  metaDescriptionKeyword: ['keyphrase-placement', 'meta-description-length', 'front-matter'],
  metaDescriptionLength: ['meta-description-length', 'front-matter'],
  passiveVoice: ['passive-voice'],
  sentenceBeginnings: ['sentence-starts'],
  singleH1: ['h1-exactly-one'],
  slugKeyword: ['keyphrase-placement', 'slug-format', 'front-matter'],
  subheadingsKeyword: ['keyphrase-placement', 'h2-min', 'front-matter'],
  subheadingsTooLong: ['section-max', 'h2-min'],
  textLength: ['word-count'],
  textParagraphTooLong: ['paragraph-length'],
  textPresence: ['word-count'],
  textSentenceLength: ['sentence-length', 'sentence-max'],
  textTransitionWords: ['transition-words'],
  titleWidth: ['title-pixels', 'title-length', 'front-matter'],
  MD001: ['heading-increment'],
  MD018: ['h1-exactly-one', 'heading-increment'],
  MD024: ['heading-duplicate'],
  MD025: ['h1-exactly-one'],
  MD026: ['heading-punctuation'],
  MD036: ['heading-fake'],
  MD040: ['leftover-fence-html'],
  MD041: ['h1-first', 'h1-exactly-one'],
};

/** Does a finding of ours speak of the same matter? */
export function isShared(kind, findings) {
  const rules = ALIKE[kind] ?? [];
  return findings.some((finding) => rules.includes(finding.kind));
}
