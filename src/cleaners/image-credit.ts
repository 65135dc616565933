import type { Block } from '../model/article.ts';
import type { Cleaner } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

const MOST_WORDS = 45;
const AGENCIES =
  "(?:afp|reuters|getty(?: images?)?|sipa(?: ?press)?|belga|istock(?:photo)?|shutterstock|unsplash|pexels|pixabay|freepik|adobe ?stock|ap photo|epa|maxppp|abaca(?:press)?|dpa|keystone(?:-ats)?|hans lucas|presse sports|icon sport|bestimage|dr|d\\.r\\.|wikimedia(?: commons)?|wikipedia|flickr|depositphotos|123rf|creative commons|cc[ -]by(?:-\\p{L}+)*|capture d'écran|fournie?(?: par .{2,30})?)";
const PATTERNS: readonly RegExp[] = [
  /^\(?(?:crédits? ?(?:photos?|images?|visuels?|illustrations?|vidéos?)?|(?:photos?|images?|illustrations?|visuels?)(?: (?:de couverture|d'illustration|d'archives?|à la une|principale))?|©|\(c\)|copyright) ?(?::|©|-) ?\S.{0,160}$/u,
  /^\(?©.{0,160}$/u,
  // « afp.com/Jeanne Untel », « cc untel https://… »
  /^(?:afp\.com|ap photo|reuters) ?\/ ?\p{L}.{2,50}$/u,
  /^cc(?: by(?:-\p{L}{2})*)? .{0,60}https?:\/\/\S+$/u,
  /^\(?(?:une? )?(?:photos?|images?|illustrations?|visuels?) (?:d'illustration|d'archives?|à titre d'illustration|non contractuelle)s?.{0,80}$/u,
  /^\(?(?:une? )?(?:photos?|images?|illustrations?|visuels?|créée?s?|généré?e?s?)(?: (?:a été |est |ont été )?(?:générée?s?|créée?s?|réalisée?s?|produite?s?))? (?:par|avec|via|à l'aide d[eu']|grâce à) ?(?:une |l'|une intelligence |l'intelligence )?(?:ia\b|i\.a|intelligence artificielle|artificielle|dall|midjourney|stable diffusion|firefly|gemini|chatgpt|flux|.{2,20}\d).{0,60}$/u,
  /^\(?(?:ai[- ]generated|generated (?:with|by|using)|created (?:with|by)|image (?:generated|created)|photo by|picture by|image by|image credit|photo credit|courtesy of)\b.{0,100}$/u,
  /^(?:légende|source (?:de l'image|photo|image)) ?: ?.{2,160}$/u,
  new RegExp(`^(?:source|via) ?: ?${AGENCIES}.{0,40}$`, 'u'),
  // « Vue du port // Source : Unetelle », « Vue du port. | LE JOURNAL », « Vue du port. (UNTEL / LE JOURNAL) »
  /.(?:\/\/|\|) ?(?:source|crédits?|photos?|image|©)(?: photos?)? ?:? ?\S.{1,80}$/u,
  /[.!?»] ?\| ?[^|.!?]{2,50}$/u,
  /.[-–—|(] ?(?:tous droits réservés|copyright|all rights reserved)\b.{0,120}$/u,
  // « Untel à Paris le 3 mars. AFP/UNTEL », « Untel, ministre Crédits photo : Unetelle/Le Journal »
  /^.{3,220}(?:[ .,(]afp ?\/ ?| crédits? (?:photos? )?: ?)\p{L}[^.]{2,60}$/u,
];
/** « … (UNETELLE / LE JOURNAL) » */
const IN_CAPITALS =
  /\((?:\p{Lu}[\p{Lu}'’.-]{1,20} \p{Lu}[\p{Lu}'’. -]{1,30}) ?\/ ?(?:\p{Lu}[\p{Lu}\d'’. /-]{1,60})\)\s*$/u;
/** « Le capitaine a marqué. Photo Le Journal / J. U. » */
const AFTER_STOP =
  /[.!?»)][ \u00a0](?:Photos?|Crédits?(?: photos?)?|Cliché|Ph\.)(?: [:–-])? (?:(?:\p{Lu}[\p{L}'’.-]*|\/|de|du|des|la|le|et|d['’]\p{Lu}[\p{L}-]*)(?: |$)){1,8}$/u;
/** A caption ends with whom the picture belongs to. */
const SIGNED = new RegExp(
  `(?:^|[ ./(|,©-])(?:© ?.{2,50}|(?:photo|crédits?|©|via|\\(|/|-|\\||,) ?(?:.{2,40} ?[/-] ?)?${AGENCIES}\\)?|${AGENCIES}\\)?)[ .]*$`,
  'u',
);

/** Drops image credits, and captions that end with one. */
export const imageCredit: Cleaner = {
  id: 'image-credit',
  about: {
    en: 'Drops image credits and captions signed with one.',
    fr: 'Retire les crédits d’image et les légendes qui s’achèvent par un crédit.',
  },
  *find({ blocks }) {
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'code' || block.kind === 'table' || block.kind === 'heading') continue;
      const { folded, words } = lineOf(block);
      if (words > MOST_WORDS || block.text.length > 500) continue;
      if (PATTERNS.some((pattern) => pattern.test(folded)))
        yield { block, reason: { en: 'image credit', fr: 'crédit d’image' } };
      else if (isSignedCaption(block) || IN_CAPITALS.test(block.text) || AFTER_STOP.test(block.text))
        yield { block, reason: { en: 'caption with its credit', fr: 'légende et son crédit' } };
      else if (POINTING.test(folded) && lineOf(block).closed && !opensList(blocks[index + 1]))
        yield { block, reason: CAPTION };
      else if (
        words <= MOST_CAPTION &&
        PLACED.test(folded) &&
        !/[.!?] \p{L}/u.test(folded) &&
        isCredit(blocks[index + 1])
      )
        yield { block, reason: CAPTION };
      else if (block.markup?.part === 'caption' && !isLong(block)) yield { block, reason: CAPTION };
    }
  },
};

const CAPTION = { en: 'caption', fr: 'légende' };
/** « Ci-contre : la cuve et ses douves. » */
const POINTING =
  /^ci-(?:dessus|dessous|contre|après)(?: et ci-\p{L}+)?(?:, (?:à|en|au) [^:.]{2,20})? ?: \S.{3,160}\.$/u;
/** Who is where in the picture; its credit stands right below. */
const PLACED =
  /\((?:à (?:gauche|droite)|au (?:centre|milieu|premier plan|fond)|en (?:haut|bas)|debout|assise?)[^)]{0,40}\)|(?:^|[ ,])de gauche à droite\b/u;

const MOST_CAPTION = 30;

const isCredit = (block: Block | undefined): boolean =>
  block !== undefined &&
  !block.gap &&
  block.text.length <= 120 &&
  /^(?:©|(?:photos?|crédits?)(?: photos?)? ?[:©])/u.test(lineOf(block).folded);

const opensList = (block: Block | undefined): boolean =>
  block !== undefined && (block.kind === 'item' || block.kind === 'table' || block.kind === 'code');

const isLong = (block: Block): boolean => lineOf(block).words > MOST_WORDS;

/** No sentence of an article ends with « / AFP » or « (Reuters) »: unless it is a dispatch's last line. */
function isSignedCaption(block: Block): boolean {
  const { folded, words } = lineOf(block);
  if (!SIGNED.test(folded)) return false;
  return words <= 3
    ? /©|\/|photo|afp|reuters|getty|sipa|belga/u.test(folded)
    : /[©/|(]|photo|crédit|(?:afp|reuters|getty images|shutterstock|unsplash|istock|belga|sipa)$/u.test(folded) &&
        !isProse(block);
}
