import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningView, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';
import { lineStarts, phraseCleaner, wholeLines } from './phrases.ts';

const frames = phraseCleaner({
  id: 'forum-frame',
  about: {
    en: 'Drops what a forum prints around a post: its author’s record, buttons over a listing, notes on edits.',
    fr: 'Retire ce qu’un forum imprime autour d’un message\u00a0: fiche de l’auteur, boutons, mentions de modification.',
  },
  reason: { en: 'frame of a forum post', fr: 'cadre d’un message de forum' },
  words: 24,
  phrases: [
    ...wholeLines(
      'code ?: ?(?:tout sélectionner|sélectionner tout|select all)(?: .{2,30})?',
      '(?:citer|répondre en citant|signaler ce message|marquer comme (?:lu|résolu)|sujet (?:résolu|verrouillé))',
    ),
    ...lineStarts(
      '(?:dernière (?:modification|édition)|(?:modifié|édité)(?: en dernier)?) par .{2,40} (?:le |,|; )',
      'ce (?:message|sujet|post) a été (?:modifié|édité|déplacé|verrouillé) (?:par|le|\\d+ fois)',
      'retourner vers |qui est en ligne|utilisateurs parcourant (?:actuellement )?ce forum',
    ),
  ],
});
/** What a forum knows of a member. */
const RECORD =
  /^(?:messages?|inscription|inscrite? (?:le|depuis)|membre depuis|localisation|lieu|ville|âge|rang|statut|karma|remerciements?|a (?:remercié|été remercié)|réputation) ?: ?.{1,50}$/u;
const MOST_RECORD = 5;

/** Frames of posts; an author's record only as lines in a row, one of which counts posts or tells when they joined. */
export const forumFrame: Cleaner = {
  ...frames,
  *find(view: CleaningView, context): Iterable<Cut> {
    yield* frames.find(view, context);
    const { blocks } = view;
    for (let index = 0; index < blocks.length; index++) {
      const run = recordAt(blocks, index);
      if (run.length >= 2 && run.some(isProof))
        for (const block of run) yield { block, reason: { en: 'record of a member', fr: 'fiche d’un membre' } };
      if (run.length > 0) index += run.length - 1;
    }
  },
};

function recordAt(blocks: readonly Block[], from: number): readonly Block[] {
  let to = from;
  while (to < blocks.length && to - from < MOST_RECORD && isRecord(blocks[to]!)) to++;
  return blocks.slice(from, to);
}

const isRecord = (block: Block): boolean =>
  block.kind === 'paragraph' && block.text.length <= 80 && RECORD.test(lineOf(block).folded);

/** Nobody else counts posts, or tells to the minute when somebody joined; events have places and inscriptions too. */
const PROOF = /^(?:messages? ?: ?[\d .]+$|membre depuis|inscri.* \d{1,2}:\d{2}$)/u;
const isProof = (block: Block): boolean => PROOF.test(lineOf(block).folded);
