import { phrasePattern } from './phrase-pattern.ts';

/** What parts the pieces of a line of furniture: “Par Inès – 5 min – 12 avis”, “Imprimer | PDF”. */
const BETWEEN = / ?[|·•>/] ?| [-~] |, (?=mis |publie |lecture )/;
/** A name and a date may be a caption, two dates are the days of an exhibition. */
const NO_PROOF = /^par |^(?:[a-z]+ )?(?:le )?\d{1,2}(?:er)? [a-z]+ \d{4}$/;
const MOST_PIECES = 8;

/** Pieces that prose may have too: they count beside a piece that is furniture by itself. */
const COMPANIONS = phrasePattern(
  [
    '^par [^.!?:;]{3,40}$',
    String.raw`^(?:lecture|lu)(?: :| en)? ?\d{1,3} ?min(?:utes?)?$|^\d{1,3} ?min(?:utes?)?(?: de lecture)?$`,
    String.raw`^\d{1,6} (?:vues?|lectures?|partages?|votes?|avis|réactions?|commentaires?|j'aime)$`,
    '^(?:mis(?:e)? à jour|modifié|publié|actualisé)(?: le)? [^.!?:;]{4,40}$',
    '^(?:télécharger|enregistrer|exporter)(?: (?:au|en|le))?(?: format)? pdf$|^(?:version )?pdf$',
    '^(?:envoyer|partager|imprimer|commenter|réagir|écouter|sauvegarder|signaler)(?: (?:à|avec|par|sur) [^.!?:;]{2,25})?$',
  ],
  '',
);

/** Whether a line of several pieces is furniture all along. `isFurniture` judges one piece. */
export function isFurnitureLine(text: string, isFurniture: (piece: string) => boolean): boolean {
  const pieces = text.replace(/[.!?]$/, '').split(BETWEEN, MOST_PIECES + 1);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return false;
  const proofs = pieces.filter((piece) => !NO_PROOF.test(piece)).length;
  return proofs >= 2 && pieces.every((piece) => isFurniture(piece) || COMPANIONS.test(piece));
}
