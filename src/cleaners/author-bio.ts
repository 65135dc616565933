import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';

const MOST_WORDS = 80;
/** How far from the end the note about the author may stand, in blocks. */
const TAIL = 6;
const TRADE =
  /^(?:,? ?(?:\d{1,2} ans,? )?)?(?:(?:est|était) (?:une? |le |la |l')?(?:journaliste|rédact|auteure?|autrice|pigiste|chroniqueu|correspondant|spécialiste|responsable|contribut|blogueu|écrivain|consultant|professeur|chercheu|enseignant|fondat|étudiant|passionné|diplômé)|suit |couvre |écrit |collabore |dirige |a (?:rejoint|fondé|créé|travaillé) |anime |tient )/u;
const TRADE_ANYWHERE =
  /\b(?:est|a) .{0,40}(?:journaliste|rédact|auteure?|autrice|pigiste|chroniqueu|correspondant|blogueu|écrivain|professeur|chercheu|fondat|publié)/u;
const HEADING =
  /^(?:à propos de l'aut(?:eur|rice|eure)|l'aut(?:eur|rice|eure)|about the author|qui est l'auteur ?\??|écrit par|biographie(?: de l'auteur)?)[ .:]*$/u;

/** Drops the note about its author at the foot of an article, when the author is known from the by-line. */
export const authorBio: Cleaner = {
  id: 'author-bio',
  about: {
    en: 'Drops the note about the author below the article.',
    fr: 'Retire la notice sur l’auteur au bas de l’article.',
  },
  *find({ blocks, metadata }): Iterable<Cut> {
    const names = (metadata.author ?? '')
      .toLowerCase()
      .split(/,| et | & /)
      .map((name) => name.trim())
      .filter((name) => name.includes(' '));
    let announced = false;
    for (let index = Math.max(1, blocks.length - TAIL); index < blocks.length; index++) {
      const block = blocks[index]!;
      const { folded, words } = lineOf(block);
      if (words > MOST_WORDS || block.kind === 'item') continue;
      const below = announced;
      announced = HEADING.test(folded);
      if (announced) yield { block, reason: { en: 'heading of an author note', fr: 'titre d’une notice d’auteur' } };
      else if ((below && TRADE_ANYWHERE.test(folded)) || names.some((name) => isAbout(name, folded)))
        yield { block, reason: { en: 'note about the author', fr: 'notice sur l’auteur' } };
    }
  },
};

const isAbout = (name: string, folded: string): boolean =>
  folded.startsWith(name) && TRADE.test(folded.slice(name.length).trimStart());
