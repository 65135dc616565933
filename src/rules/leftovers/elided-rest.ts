import { phrasePattern } from './phrase-pattern.ts';

/** The parts of a text, as a model names what it does not write out again. */
const PART =
  '(?:(?:le |la |les |tout le |toute la )?(?:autres? |m[êe]mes? )?(?:reste|suite|fin|d[ée]but|contenu|texte|articles?|sections?|parties?|paragraphes?|passages?|intertitres?|introduction|conclusion|chapitres?))';
const SAME =
  '(?:inchang[ée]e?s?|identiques?|sans (?:changement|modification)s?|(?:le|la|les) m[êe]mes?|comme (?:pr[ée]c[ée]demment|avant|ci-dessus|dans la version pr[ée]c[ée]dente)|non modifi[ée]e?s?)';
const ENGLISH =
  '(?:(?:the )?(?:rest|remainder|remaining|other sections?|previous sections?|content)[^\\]\\n]{0,60}(?:unchanged|(?:the )?same|identical|as before)|unchanged|no changes?)';

/** In brackets, in italics or between dots: an aside of whoever wrote the file. */
const ASIDE = phrasePattern(
  `^[ \\[(*_…./<!-]*(?:${PART}(?: [^\\]\\n]{0,70})? ${SAME}(?: [^\\]\\n]{0,60})?|inchang[ée]e?s?|sans (?:changement|modification)s?|${ENGLISH})[ \\])*_….!/>-]*$`,
  'i',
);
const AROUND = /^\s*(?:[[(*_…]|\.\.\.|<!--)|(?:[\])…]|\.\.\.)\s*$/u;
/** Without such marks it must name the text itself. */
const OF_THE_TEXT = phrasePattern(
  `^${PART} (?:(?:de l'|de la |du |de cet(?:te)? |pr[ée]c[ée]dente?s? |suivante?s? |restante?s? )(?:[a-z' -]{0,30})?)?(?:est|sont|reste(?:nt)?|demeure(?:nt)?) ${SAME}[ .!]*$`,
  'i',
);
const NAMES_TEXT = /\b(?:article|texte|section|paragraphe|passage|intertitre|chapitre)/;
const LONGEST = 140;
const HINT =
  /inchang|identique|sans (?:changement|modif)|m[êe]mes?|pr[ée]c[ée]de|comme (?:avant|ci)|modifi|unchanged|same|identical|as before|no change/i;

/** Whether a text, in its plain form, stands for a part of the article that nobody wrote out: « [Le reste est inchangé.] ». */
export const isElidedRest = (text: string, plain: string): boolean =>
  text.length <= LONGEST &&
  HINT.test(text) &&
  ((AROUND.test(text) && ASIDE.test(plain)) || (NAMES_TEXT.test(plain) && OF_THE_TEXT.test(plain)));
