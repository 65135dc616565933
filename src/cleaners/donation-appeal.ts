import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';

const MOST_WORDS = 120;
/** An appeal speaks of « nous », and of at least so many of the matters below. */
const LEAST_MATTERS = 2;
const MANY_MATTERS = 4;
const MEDIUM =
  /\b(?:journal|journalis(?:te|me)s?|médias?|rédaction|lecteurs|lectrices|enquêt(?:er|es?)|s'informer|informer)\b/u;
const WE = /\b(?:nous|notre|nos)\b/u;
const ADDRESSED = /\b(?:vous|votre|vos)\b/u;
/** How an appeal begins, whatever it goes on to say. */
const OPENINGS =
  /^(?:…|\.\.\.)? ?(?:puisque vous êtes (?:ici|là)\b|avant de (?:partir|fermer|quitter|continuer)\b.{0,40}(?:nous|vous|page)|(?:nous avons|alors,? nous avons) une? (?:petite? )?(?:faveur|service) à vous demander)/u;
const MATTERS: readonly RegExp[] = [
  /\b(?:faire|faites) un don\b|\b(?:par|grâce à|de) (?:les |vos )?dons\b|\bles dons\b|\bvos dons\b|\bdon (?:mensuel|ponctuel|défiscalis)|défiscalis|déduction fiscale|déductibles?\b|après impôts?/u,
  /\bnous soutenir\b|soutenez-nous|soutenez (?:notre|nos|un média|une presse)|votre soutien|votre générosité|aidez-nous/u,
  /\b(?:nos|de nos|des) (?:lecteurs|lectrices|abonnés|adhérents)\b/u,
  /\bindépendan(?:t|te|ts|tes|ce)\b|sans actionnaire|aucun actionnaire|sans publicité/u,
  /accès (?:libre|gratuit)|en libre accès|gratuit(?:ement)? (?:pour|à) tous|accessibles? à tou/u,
  /\b(?:notre (?:journal|média|rédaction|site|travail)|nos (?:journalistes|articles|enquêtes))\b/u,
  /\bmême (?:avec )?(?:seulement )?\d+ ?(?:€|euros?)|à partir de \d+ ?(?:€|euros?)|cela ne prend qu'une minute/u,
];

/** Drops what a medium says of itself to ask for donations: the house speaks, to its readers, of its money. */
export const donationAppeal: Cleaner = {
  id: 'donation-appeal',
  about: {
    en: 'Drops appeals for donations in which a medium speaks of itself.',
    fr: 'Retire les appels aux dons où un média parle de lui-même.',
  },
  *find({ blocks }): Iterable<Cut> {
    let run: Block[] = [];
    for (const block of blocks) {
      // Once the house has begun to speak of its money, one matter is enough to go on.
      if (opens(block) || mattersOf(block) >= (run.length > 0 ? 1 : LEAST_MATTERS)) run.push(block);
      else {
        if (isAppeal(run)) for (const part of run) yield { block: part, reason: APPEAL, sure: true };
        run = [];
      }
    }
    if (isAppeal(run)) for (const part of run) yield { block: part, reason: APPEAL, sure: true };
  },
};

const APPEAL = { en: 'appeal for donations', fr: 'appel aux dons' };

const opens = (block: Block): boolean => OPENINGS.test(lineOf(block).folded);

/** A lone paragraph may be an association's own news: it takes a medium, and more than one paragraph or many matters. */
const isAppeal = (run: readonly Block[]): boolean =>
  run.some((block) => MEDIUM.test(lineOf(block).folded)) &&
  (run.length > 1 || run.some((block) => opens(block) || mattersOf(block) >= MANY_MATTERS));

/** How many matters of an appeal a paragraph speaks of, in a house's own voice. */
function mattersOf(block: Block): number {
  const { folded, words } = lineOf(block);
  if (block.kind !== 'paragraph' || words < 4 || words > MOST_WORDS || /[«»"]/u.test(folded)) return 0;
  if (!WE.test(folded)) return 0;
  const matters = MATTERS.filter((matter) => matter.test(folded)).length;
  return matters > 0 && (ADDRESSED.test(folded) || matters > LEAST_MATTERS) ? matters : 0;
}
