import type { Cleaner } from '../model/cleaner.ts';
import { advertising } from './advertising.ts';
import { articleSpan } from './article-span.ts';
import { assistantMarks } from './assistant-marks.ts';
import { authorBio } from './author-bio.ts';
import { betting } from './betting.ts';
import { boxedLines } from './boxed-lines.ts';
import { brokenSentences } from './broken-sentences.ts';
import { buttons } from './buttons.ts';
import { byline } from './byline.ts';
import { chatWrapper } from './chat-wrapper.ts';
import { citationNotice } from './citation-notice.ts';
import { codeFences } from './code-fences.ts';
import { commentAnchors } from './comment-anchors.ts';
import { commentForm } from './comment-form.ts';
import { contentsList } from './contents-list.ts';
import { cookieNotice } from './cookie-notice.ts';
import { crumbs } from './crumbs.ts';
import { disclaimers } from './disclaimers.ts';
import { donationAppeal } from './donation-appeal.ts';
import { donationBox } from './donation-box.ts';
import { editorBrackets } from './editor-brackets.ts';
import { entities } from './entities.ts';
import { fencedAnswer } from './fenced-answer.ts';
import { formMessages } from './form-messages.ts';
import { forumFrame } from './forum-frame.ts';
import { gluedSentences } from './glued-sentences.ts';
import { gluedWords } from './glued-words.ts';
import { guillemets } from './guillemets.ts';
import { imageCredit } from './image-credit.ts';
import { imprint } from './imprint.ts';
import { initials } from './initials.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { legalFooter } from './legal-footer.ts';
import { lineEndHyphens } from './line-end-hyphens.ts';
import { mailFrame } from './mail-frame.ts';
import { manuscriptLabels } from './manuscript-labels.ts';
import { manuscriptNotes } from './manuscript-notes.ts';
import { markupBoxes } from './markup-boxes.ts';
import { menuLines } from './menu-lines.ts';
import { mojibake } from './mojibake.ts';
import { newsletter } from './newsletter.ts';
import { outsidePart } from './outside-part.ts';
import { pageBreaks } from './page-breaks.ts';
import { paywall } from './paywall.ts';
import { phoneFrame } from './phone-frame.ts';
import { podcastFrame } from './podcast-frame.ts';
import { poll } from './poll.ts';
import { postNavigation } from './post-navigation.ts';
import { pressBoilerplate } from './press-boilerplate.ts';
import { pressContact } from './press-contact.ts';
import { productCards } from './product-cards.ts';
import { promptLeak } from './prompt-leak.ts';
import { propertyList } from './property-list.ts';
import { pullQuotes } from './pull-quotes.ts';
import { punctuation } from './punctuation.ts';
import { readAlso } from './read-also.ts';
import { relatedArticles } from './related-articles.ts';
import { repeatedLines } from './repeated-lines.ts';
import { reviewComments } from './review-comments.ts';
import { seoLabels } from './seo-labels.ts';
import { share } from './share.ts';
import { shortcodes } from './shortcodes.ts';
import { siteName } from './site-name.ts';
import { socialEmbeds } from './social-embeds.ts';
import { socialThread } from './social-thread.ts';
import { sponsorBox } from './sponsor-box.ts';
import { subheadings } from './subheadings.ts';
import { subscriptionCoupon } from './subscription-coupon.ts';
import { subtitleCues } from './subtitle-cues.ts';
import { tags } from './tags.ts';
import { teasers } from './teasers.ts';
import { title } from './title.ts';
import { toggles } from './toggles.ts';
import { videoStamps } from './video-stamps.ts';
import { wiki } from './wiki.ts';
import { wireMarks } from './wire-marks.ts';

/** In the order in which they run: first what hides the words, then labels, then shapes, then repairs, then names. */
export const cleaners: readonly Cleaner[] = [
  lineEndHyphens,
  invisibleCharacters,
  entities,
  mojibake,
  outsidePart,
  pageBreaks,
  shortcodes,
  wiki,
  fencedAnswer,
  codeFences,
  commentAnchors,
  reviewComments,
  assistantMarks,
  promptLeak,
  mailFrame,
  phoneFrame,
  propertyList,
  manuscriptNotes,
  seoLabels,
  manuscriptLabels,
  toggles,
  contentsList,
  subtitleCues,
  videoStamps,
  podcastFrame,
  sponsorBox,
  readAlso,
  share,
  commentForm,
  forumFrame,
  formMessages,
  markupBoxes,
  subscriptionCoupon,
  newsletter,
  poll,
  cookieNotice,
  paywall,
  donationAppeal,
  donationBox,
  betting,
  advertising,
  productCards,
  socialThread,
  socialEmbeds,
  pressBoilerplate,
  pressContact,
  disclaimers,
  citationNotice,
  imprint,
  wireMarks,
  legalFooter,
  imageCredit,
  byline,
  menuLines,
  buttons,
  pullQuotes,
  teasers,
  tags,
  repeatedLines,
  crumbs,
  chatWrapper,
  postNavigation,
  relatedArticles,
  boxedLines,
  articleSpan,
  authorBio,
  initials,
  siteName,
  punctuation,
  editorBrackets,
  gluedSentences,
  gluedWords,
  guillemets,
  brokenSentences,
  title,
  subheadings,
];
