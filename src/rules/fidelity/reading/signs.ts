import { isConditional } from '../../../french/conditional.ts';
import type { WordForm } from '../../../french/facts/word-forms.ts';
import { Annotation } from '../../../model/annotation.ts';
import type { Sentence } from './side.ts';

/** Words without which a sentence says nothing of a kind: most lack most of them, and then it need not be read for it. */
const SIGNS = {
  /** `plus … que`, « devant », « à trois points de », « devance » */
  ranking:
    /^(?:plus|moins|moindre|davantage|mieux|devant|dessus|au-dessus|derriere|dessous|au-dessous|longueurs?|points?|unites?|places?|rangs?|voix|secondes?|devanc.*|preced(?!ent).*|depass.*|surpass.*|distanc.*)$/,
  /** « tous les », « certains » */
  quantifier:
    /^(?:tous|toutes|totalite|integralite|ensemble|certaine?s|plusieurs|quelques|plupart|partie|majorite|moitie|nombreux|nombreuses|minorite|poignee)$/,
  /** « chaque mois », « par patient », « mensuel » */
  frequency: /^(?:chaque|par|tous|toutes|horaires?|quotid.*|journali.*|hebdo.*|mensuel.*|trimestriel.*|annuel.*)$/,
  /** « vice-présidente », « directeur », « maire » */
  function:
    /^(?:(?:vice|sous|ex)-)?(?:presidente?|(?:direct|redact|inspect|administrat|coordinat|senat|rect)(?:eu|ri)(?:r|ce)|maire(?:-adjointe?)?|secretaire|tresori(?:er|ere)|responsable|chef(?:fe)?|conseill(?:er|ere)|prefete?|ministre|procureure?|capitaine|commandante?|deleguee?|doyenne?|entraineu(?:r|se)|ingenieure?|commissaire|deputee?|gouverneure?)s?$/,
  /** What is found, agreed or noted, or is not. */
  finding:
    /^(?:trouv|detect|conclu|sign|relev|constat|observ|signal|enregistr|deplor|prevu|obten|obtien|decouv|recens|identifi|emis$|emise?s?$|annonc|exist|demand|depos|ouvert)/,
  /** What tells one thing of a few: a weekday, a season, « plus tôt ». */
  slot: /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|printemps|ete|automne|hiver|veille|lendemain|auparavant|avant|apres|(?:precedent|suivant)e?|tot|tard|(?:mi-)?temps|debut|milieu|fin|plusieurs|quelques)$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Sign = keyof typeof SIGNS | 'conditional';

const PATTERNS = Object.entries(SIGNS);
const CONDITIONAL = 1 << PATTERNS.length;
const BITS: ReadonlyMap<Sign, number> = new Map<Sign, number>([
  ...PATTERNS.map(([name], index) => [name as Sign, 1 << index] as const),
  ['conditional', CONDITIONAL],
]);

const ofForms = new Annotation<WordForm, number>();
const ofSentences = new Annotation<Sentence, number>();

/** Worked out once a spelling. */
function bitsOf(form: WordForm): number {
  const known = ofForms.get(form);
  if (known !== undefined) return known;
  let bits = isConditional(form.lower) ? CONDITIONAL : 0;
  for (const [index, [, pattern]] of PATTERNS.entries()) if (pattern.test(form.folded)) bits |= 1 << index;
  ofForms.set(form, bits);
  return bits;
}

/** Whether a word is of a kind. */
export const isSign = (sign: Sign, form: WordForm): boolean => (bitsOf(form) & (BITS.get(sign) ?? 0)) !== 0;

/** Whether a word of a sentence is of a kind. */
export function hasSign(sign: Sign, sentence: Sentence): boolean {
  let bits = ofSentences.get(sentence);
  if (bits === undefined) {
    bits = 0;
    for (const { form } of sentence.words) bits |= bitsOf(form);
    ofSentences.set(sentence, bits);
  }
  return (bits & (BITS.get(sign) ?? 0)) !== 0;
}
