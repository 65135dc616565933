import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';

const MOST_WORDS = 80;
/** How far from the end the note about the author may stand, in blocks. */
const TAIL = 6;
const TRADE =
  /^(?:,? ?(?:\d{1,2} ans,? )?)?(?:(?:est|était) (?:une? |le |la |l')?(?:journaliste|rédact|auteure?|autrice|pigiste|chroniqueu|correspondant|spécialiste|responsable|contribut|blogueu|écrivain|consultant|professeur|chercheu|enseignant|fondat|étudiant|passionné|diplômé)|suit |couvre |écrit |collabore |dirige |a (?:rejoint|fondé|créé|travaillé) |anime |tient )/u;
const TRADE_ANYWHERE =
  /\b(?:est|a) .{0,40}(?:journaliste|rédact|auteure?|autrice|pigiste|chroniqueu|correspondant|blogueu|écrivain|professeur|chercheu|fondat|publié)/u;
/** « Journaliste spécialisé dans la consommation, Jeanne Untel collabore au Messager. » */
const TRADE_FIRST =
  /^(?:(?:ancien(?:ne)?|jeune|après|depuis) )?(?:grand reporter|journaliste|rédact|auteure?|autrice|pigiste|chroniqueu|correspondant|spécialiste|blogueu|écrivain|consultant|professeur|chercheu|enseignant|fondat|étudiant|passionné|diplômé|formée?)(?=[\p{L} ,])/u;
const MOST_ROLE_WORDS = 8;
/** « Qui suis-je ? » over the note of a blog about whoever keeps it. */
const BLOG = /^qui suis-je ?\??$/u;
const KEEPER =
  /^(?:moi,? c'est|moi,? |je m'appelle|je suis|bonjour|hello|bienvenue|coucou) .{0,200}(?<!\p{L})(?:(?:sur )?(?:ce|mon) (?:blog|site)|je (?:vous )?partage)(?!\p{L})/u;
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
    let noted = false;
    for (let index = Math.max(1, blocks.length - TAIL); index < blocks.length; index++) {
      const block = blocks[index]!;
      const { folded, words } = lineOf(block);
      if (words > MOST_WORDS || block.kind === 'item') continue;
      const next = blocks[index + 1];
      const below: boolean = announced;
      const heads =
        HEADING.test(folded) ||
        (BLOG.test(folded) && next !== undefined && isKeeper(next)) ||
        names.some((name) => headsNote(name, folded, next));
      announced = heads || (below && words <= MOST_ROLE_WORDS);
      const last = index === blocks.length - 1;
      if (heads) yield { block, reason: { en: 'heading of an author note', fr: 'titre d’une notice d’auteur' } };
      else if (
        (below && (TRADE_ANYWHERE.test(folded) || isKeeper(block) || isRole(block) || isPortrait(block))) ||
        names.some((name) => isAbout(name, folded) || ((below || last) && isOf(name, folded)))
      )
        yield { block, reason: NOTE };
      else if (noted && words <= MOST_LINK_WORDS && ALL.test(folded)) yield { block, reason: NOTE };
      else continue;
      noted = true;
    }
  },
};

const NOTE = { en: 'note about the author', fr: 'notice sur l’auteur' };
const ALL =
  /^(?:voir |lire |retrouve[rz] )?(?:tous )?(?:ses|les) (?:derniers |autres )?articles(?: d[e'] ?.{2,40})?[ .>→]*$/u;
const MOST_LINK_WORDS = 9;

const isKeeper = (block: Block): boolean => lineOf(block).words <= MOST_WORDS && KEEPER.test(lineOf(block).folded);

const isAbout = (name: string, folded: string): boolean =>
  folded.startsWith(name) && TRADE.test(folded.slice(name.length).trimStart());

/** What he does first, then his name. */
const isOf = (name: string, folded: string): boolean => TRADE_FIRST.test(folded) && folded.includes(name);

const isRole = (block: Block): boolean =>
  lineOf(block).words <= MOST_ROLE_WORDS && TRADE_FIRST.test(`${lineOf(block).folded} `);

/** « Journaliste au service Nature, elle parcourt les marais », below the name. */
const isPortrait = (block: Block): boolean =>
  lineOf(block).words <= MOST_PORTRAIT && TRADE_FIRST.test(lineOf(block).folded) && PERSON.test(lineOf(block).folded);
const MOST_PORTRAIT = 50;
const PERSON = /^[^.!?«»]{5,90}, (?:elle|il) \p{Ll}/u;

/** The author’s name alone, over what he does. */
const headsNote = (name: string, folded: string, next: Block | undefined): boolean =>
  folded === name &&
  next !== undefined &&
  (isAbout(name, lineOf(next).folded) || isOf(name, lineOf(next).folded) || isRole(next) || isPortrait(next));
