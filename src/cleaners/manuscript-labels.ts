import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';

/** What a newsroom writes before the parts of a manuscript, and the part that each names. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['titre', 'title'],
  ['titre principal', 'title'],
  ['h1', 'title'],
  ['titre proposé', 'title'],
  ['titre provisoire', 'title'],
  ['titre retenu', 'title'],
  ['autre titre', 'other title'],
  ['autre titre possible', 'other title'],
  ['titre alternatif', 'other title'],
  ['titre bis', 'other title'],
  ['surtitre', 'kicker'],
  ['sur-titre', 'kicker'],
  ['sous-titre', 'deck'],
  ['chapo', 'standfirst'],
  ['chapô', 'standfirst'],
  ['chapeau', 'standfirst'],
  ['accroche', 'lead'],
  ['attaque', 'lead'],
  ['texte', 'body'],
  ['corps', 'body'],
  ['corps du texte', 'body'],
  ['papier', 'body'],
  ['article', 'body'],
  ['inter', 'subheading'],
  ['intertitre', 'subheading'],
  ['inter-titre', 'subheading'],
  ['h2', 'subheading'],
  ['h3', 'subheading'],
  ['encadré', 'box'],
  ['encart', 'box'],
  ['exergue', 'pull quote'],
  ['relance', 'pull quote'],
  ['chute', 'end'],
]);
/** Parts that no other kind of text names: a song has a title and a text. */
const TELLING: ReadonlySet<string> = new Set(['kicker', 'standfirst', 'subheading', 'pull quote']);
const LABEL =
  /^[\s*_[(#-]{0,4}(\p{L}[\p{L}-]*\d?(?: (?:principal|du texte|proposé|provisoire|retenu|alternatif|bis|titre(?: possible)?))?)(?: ?n?[°o]? ?\d{1,2})?[\])]?[ \u00A0\u202F]?:[\s*_]*/u;
const LONGEST_LABEL = 40;

/** What is meant for the desk, in a manuscript only. */
const DESK =
  /^\[?(?:rubrique|page|pages|signes|nombre de signes|feuillets?|longueur|mise en ligne|embargo|bouclage|date de (?:parution|publication)|parution|publication|(?:légende|crédit|photo|visuel|illustration|infographie|iconographie|icono)s?(?: (?:photo|image|visuel|de une))?(?: n?[°o]? ?\d{1,2})?|signature|auteure?|autrice|signé|(?:à |a )?(?:relire|valider|corriger|vérifier)(?: par| avec)?|relue?(?: par)?|correction|secrétaire de rédaction|sr|statut|version|mots-clés?|tags?|liens?|url|note (?:au|à la|pour) .{2,20})[ \u00A0\u202F]?:/u;
const MOST_DESK_WORDS = 30;

/** Takes the labels off the parts of a manuscript, and drops what its author tells the desk. */
export const manuscriptLabels: Cleaner = {
  id: 'manuscript-labels',
  about: {
    en: 'Takes off the labels of a manuscript’s parts, and drops its fields for the desk.',
    fr: 'Retire les étiquettes des parties d’une copie, et ses champs destinés au secrétariat de rédaction.',
  },
  *find({ blocks }): Iterable<Cut> {
    const labelled = blocks.flatMap((block) => partOf(block) ?? []);
    if (!isManuscript(labelled)) return;
    const others = otherTitles(labelled, blocks);
    for (const { block, rest } of labelled) {
      if (others.has(block)) {
        yield { block, incidental: true, sure: true, reason: { en: 'title to choose from', fr: 'titre au choix' } };
        continue;
      }
      const reason = { en: 'label of a manuscript', fr: 'étiquette d’une copie' };
      yield rest === '' ? { block, incidental: true, reason } : { block, becomes: rest, reason };
    }
    for (const block of blocks)
      if (isForDesk(block))
        yield { block, incidental: true, reason: { en: 'field of a manuscript', fr: 'champ d’une copie' } };
  },
};

/** Of titles one below the other, numbered for the desk to choose from, all but the preferred or the first. */
function otherTitles(labelled: readonly Labelled[], blocks: readonly Block[]): ReadonlySet<Block> {
  const others = labelled.filter(({ part, rest }) => part === 'other title' && rest !== '').map(({ block }) => block);
  const titles = labelled.filter(
    ({ block, part, rest }) => part === 'title' && rest !== '' && NUMBERED.test(block.text),
  );
  const first = titles[0] ? blocks.indexOf(titles[0].block) : -1;
  if (titles.length < 2 || titles.some(({ block }, index) => blocks[first + index] !== block)) return new Set(others);
  const kept = titles.find(({ rest }) => PREFERRED.test(rest)) ?? titles[0];
  return new Set([...others, ...titles.filter((title) => title !== kept).map(({ block }) => block)]);
}
const NUMBERED = /^[^:]{0,30}\d[^:]{0,6}:/u;
const PREFERRED = /\((?:le |mon |ma )?(?:préféré|préférence|retenu|favori|validé)[^)]*\)/iu;

/** Two parts are labelled, one of them as only manuscripts label it. */
function isManuscript(labelled: readonly Labelled[]): boolean {
  const parts = new Set(labelled.map(({ part }) => part));
  return parts.size >= 2 && [...parts].some((part) => TELLING.has(part));
}

/** Whether a text is a manuscript with labelled parts. */
export const hasLabelledParts = (blocks: readonly Block[]): boolean =>
  isManuscript(blocks.flatMap((block) => partOf(block) ?? []));

interface Labelled {
  readonly block: Block;
  readonly part: string;
  /** What the label stands before. */
  readonly rest: string;
}

function partOf(block: Block): Labelled | undefined {
  if (block.kind === 'code' || block.kind === 'table') return undefined;
  const match = LABEL.exec(block.text.slice(0, LONGEST_LABEL));
  const part = match && PARTS.get(match[1]!.toLowerCase());
  if (!part) return undefined;
  return { block, part, rest: block.text.slice(match[0].length).trim() };
}

const isForDesk = (block: Block): boolean =>
  block.kind !== 'code' &&
  block.kind !== 'table' &&
  lineOf(block).words <= MOST_DESK_WORDS &&
  DESK.test(lineOf(block).folded);
