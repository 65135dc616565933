import { plainBlock, plainText } from '../../markdown/plain-text.ts';
import type { Page, PageBlock } from '../../model/page.ts';
import { defineRule, type Subject } from '../../model/rule.ts';
import { isAboutWriting } from './article-subject.ts';
import { edges, textBlocks } from './hits.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { triggers } from './triggers.ts';

/** Names of the fields that a writer was asked to fill. */
const FIELD = `(?:(?:proposition de |suggestion de |votre )?(?:méta|meta|balise)s?[- ]?(?:description|titre|title|keywords?|mots[- ]clés)|title tag|titre (?:seo|méta|meta|optimisé|h1|proposé|de la page)|seo title|slug(?: (?:proposé|suggéré|optimisé|seo))?|url (?:seo|proposée|suggérée|optimisée)|permalien|mots?[- ]clés?(?: (?:principal|principaux|secondaires?|cibles?|ciblés?|visés?|seo|associés|stratégiques|utilisés|intégrés|retenus|suggérés|proposés|à (?:placer|viser|cibler|intégrer|utiliser)))*|(?:focus |main |primary |secondary )?key ?(?:words?|phrases?)|expression (?:clé|principale)(?: cible)?(?: à (?:placer|viser|intégrer|utiliser)[^:]{0,60})?|requête (?:cible|principale)|nombre (?:total )?de mots|compte de mots|word ?count|longueur (?:visée|cible|totale|souhaitée)|intention de recherche|(?:public|lectorat) (?:cible|ciblé|visé)|ton (?:employé|utilisé|adopté)|structure (?:de l'article|du texte|hn)|texte alternatif|alt text|optimisation seo|conseils? seo|titre de la source|chapô|front ?matter|(?:description|résumé|extrait) seo|hashtags?|(?:modifications?|changements?|améliorations?|ajustements?|optimisations?|corrections?) (?:apportée?s?|effectuée?s?|réalisée?s?|principa(?:le?s?|ux))|points? d'amélioration)`;
/** The same with ordinary names: a film's data sheet has a title too. */
const ORDINARY = '(?:titre|title|extrait|url|accroche|introduction|conclusion|développement)';
/** « Total : 742 mots », « (Environ 850 mots) ». */
const COUNT =
  '^[(*]?(?:(?:total|longueur|nombre de mots|soit|environ|approximativement|compte|article de) ?:? ?){0,2}\\d{3,4} (?:mots|words)(?: environ| au total)?[)*.]{0,2}$';
const NOTE = String.raw`(?:notes?(?: (?:de|à) (?:l'auteur|la rédaction|l'éditeur|l'intention de [^:]{0,30}))?|remarques?|n\.? ?b\.?|nota bene|disclaimer)`;
const HEADING_RANK = String.raw`(?:\(|\[)?h[1-6](?:\)|\])?`;

const OPENING = '^[^a-z0-9([]{0,4}(?:\\d+[.)] )?';
const FIELDS = phrasePattern(String.raw`${OPENING}(?<label>${FIELD}(?: ?\([^)]{0,40}\))?) ?:`, '');
const ORDINARIES = phrasePattern(`${OPENING}(?<label>${ORDINARY}) ?:`, '');
const NOTES = phrasePattern(`${OPENING}(?<label>${NOTE}) ?:`, '');
const RANKS = phrasePattern(String.raw`${OPENING}(?<label>${HEADING_RANK})(?: ?:| - |(?<=[\])]) ?(?=\S))`, '');
const COUNTS = phrasePattern(COUNT, '');
export const LABELS: readonly RegExp[] = [FIELDS, ORDINARIES, NOTES, RANKS, COUNTS];
const LAST_RANK = /[([]h[1-6][)\]]$/;
const ABOUT_THE_TEXT = phrasePattern(
  String.raw`\b(?:réécri\w*|récri\w*|reformul\w*|seo|référencement|mots-clés|\d{3,} mots|ce texte|cet article (?:a été|respecte|est)|la source (?:fournie|ne)|texte source|optimis\w*|intelligence artificielle|ia)\b`,
  '',
);

export const leftoverLabels = defineRule({
  id: 'leftover-labels',
  family: 'leftovers',
  about: {
    en: 'No field label of the order is left in the text.',
    fr: 'Aucune étiquette de la commande ne reste dans le texte.',
  },
  why: {
    en: '“Meta description:” belongs in the front matter; in the text it is shown to everybody.',
    fr: '« Méta-description : » a sa place dans l’en-tête ; dans le texte, tout le monde la voit.',
  },
  severity: 'error',
  options: {},
  messages: {
    field: { en: 'A label of the order: “{label}”', fr: 'Une étiquette de la commande : « {label} »' },
    rank: { en: 'The rank of a heading in its text: “{label}”', fr: 'Le rang d’un titre dans son texte : « {label} »' },
    note: { en: 'A note beside the article: “{label}”', fr: 'Une note à côté de l’article : « {label} »' },
  },

  *check(subject) {
    const { page } = subject;
    const { first, last } = edges(page);
    const edge = new Set([...first, ...last]);
    const blocks = textBlocks(page);
    const aboutWriting = isAboutWriting(subject);
    let hydrogen: boolean | undefined;
    let fields = 0;
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'quote' || !mayBeLabelled(block)) continue;
      const spared = aboutWriting && (block.kind === 'heading' || !edge.has(block));
      const lines = [...linesOf(block, page)];
      const isSheet = isInDataSheet(blocks, index) || isDataSheet(lines);
      for (const line of lines) {
        const label = (pattern: RegExp) => stretchOf(pattern, line);
        const field = spared ? undefined : label(FIELDS);
        let rank = spared ? undefined : (label(RANKS) ?? lastRank(line));
        if (rank) hydrogen ??= blocks.some(({ text }) => /hydrog[eè]ne/i.test(text));
        if (hydrogen) rank = undefined;
        if (!spared && COUNTS.test(line.plain.trim())) {
          const start = plainBlock(block).originalIndex(line.from);
          yield problem('field', { block, start, end: plainBlock(block).originalIndex(line.from + line.plain.length) });
        } else if (field) {
          fields += 1;
          yield problem('field', field);
        } else if (rank) yield problem('rank', rank);
        const ordinary = spared ? undefined : label(ORDINARIES);
        if (isSheet) continue;
        if (ordinary)
          yield {
            ...problem('field', ordinary),
            ...(fields > 0 || (edge.has(block) && /^tit/.test(line.plain)) ? {} : { severity: 'warning' as const }),
          };
        const note = label(NOTES);
        if (!note || isInSource(subject, block)) continue;
        if (ABOUT_THE_TEXT.test(line.plain)) yield problem('note', note);
        else
          yield {
            ...problem('note', note),
            severity: last.slice(-2).includes(block) ? ('warning' as const) : ('info' as const),
          };
      }
    }
  },

  examples: [
    { good: 'À noter : le délai court.\n\nLe titre s’envole en Bourse.\n' },
    {
      good: 'Note de la rédaction : ce prénom a été modifié.\n',
      source: 'Note de la rédaction : ce prénom a été modifié.',
    },
    { good: '- Titre : Le Levain\n- Autrice : Inès Marchadier\n- Durée : une heure\n' },
    { good: 'Titre : Le Levain\nAutrice : Inès Marchadier\nDurée : une heure\nNote : quatre étoiles\n' },
    {
      good: '# La méta-description en SEO\n\nUn.\n\nDeux.\n\nTrois.\n\nMots-clés : on en parle trop.\n\nQuatre.\n\nCinq.\n\nSix.\n',
    },
    { good: '# L’hydrogène\n\n## H2 : le gaz de demain\n' },
    { bad: 'Meta description : Découvrez le levain.\n', finds: ['1:1 field'] },
    { bad: '**Mots-clés** : levain, pain\n', finds: ['1:3 field'] },
    { bad: 'Titre SEO : Le pain\nSlug : pain\nNombre de mots : 742\n', finds: ['1:1 field', '2:1 field', '3:1 field'] },
    { bad: '# H1 : Le levain\n\n## Nourrir le levain (H2)\n', finds: ['1:3 rank', '3:22 rank'] },
    { bad: '# Le levain\n\nTitre : Le levain\n', finds: ['3:1 field'] },
    { bad: '# Le levain\n\nNote : ce texte respecte les 700 mots demandés.\n', finds: ['3:1 note'] },
    { bad: '# Le levain\n\nOn le nourrit.\n\nRemarque : il faut du temps.\n', finds: ['5:1 note'] },
  ],
});

/** Whether a block has the words of a label: a field and its colon, a rank, a count of words. */
export const mayBeLabelled = (block: PageBlock): boolean =>
  triggers(block, 'rank') || triggers(block, 'count') || (block.text.includes(':') && triggers(block, 'label'));

/** A line of the file inside a block. */
interface Line {
  readonly block: PageBlock;
  /** Its plain text, and where that begins in the plain text of the block. */
  readonly plain: string;
  readonly from: number;
}

/** A label where it stands, offsets in the block's text. */
interface Stretch {
  readonly block: PageBlock;
  readonly start: number;
  readonly end: number;
}

function problem(message: 'field' | 'rank' | 'note', { block, start, end }: Stretch) {
  const label = block.text.slice(start, end).trim();
  const fix = {
    field: `Supprimer la ligne « ${label} » : elle va dans l’en-tête, pas dans le texte.`,
    rank: `Retirer « ${label} » du texte du titre.`,
    note: `Supprimer la note « ${label} » si elle parle du texte, sinon l’intégrer au paragraphe.`,
  }[message];
  return { message, data: { label }, fix, place: block.placeOf(start, end) };
}

/** The lines of the file that a block is made of: soft breaks are spaces in its text. */
function* linesOf(block: PageBlock, { markdown }: Page): Generator<Line> {
  const { text, plainIndex } = plainBlock(block);
  const line = (start: number, end: number): Line => {
    const from = plainIndex(start);
    return { block, plain: text.slice(from, plainIndex(end)).trimEnd(), from };
  };
  let start = 0;
  if (block.place.endLine > block.place.line)
    for (let at = block.text.indexOf(' '); at >= 0; at = block.text.indexOf(' ', at + 1))
      if (/[\r\n]/.test(markdown.charAt(block.offsetOf(at)))) {
        yield line(start, at);
        start = at + 1;
      }
  yield line(start, block.text.length);
}

function stretchOf(pattern: RegExp, { block, plain, from }: Line): Stretch | undefined {
  const match = pattern.exec(plain);
  const label = match?.groups?.label;
  if (!match || label === undefined) return undefined;
  const { originalIndex } = plainBlock(block);
  const at = from + match[0].indexOf(label);
  return { block, start: originalIndex(at), end: originalIndex(at + label.length) };
}

/** « Les freins (H2) ». */
function lastRank({ block, plain, from }: Line): Stretch | undefined {
  const match = block.kind === 'heading' ? LAST_RANK.exec(plain) : null;
  if (!match) return undefined;
  const { originalIndex } = plainBlock(block);
  return { block, start: originalIndex(from + match.index), end: originalIndex(from + plain.length) };
}

/** A line of a data sheet, in plain text: a name, a colon, a value. */
const SHEET_LINE = /^[^:.!?]{2,40} ?: ?\S/;
/** Names of other things than those of an article make a paragraph a data sheet. */
const FEWEST_SHEET_LINES = 2;

/** An item of a data sheet: its neighbours are lines of the same sort, with names of other things. */
function isInDataSheet(blocks: readonly PageBlock[], index: number): boolean {
  const isLine = (block: PageBlock | undefined): boolean => {
    if (block?.kind !== 'item') return false;
    const { text } = plainBlock(block);
    return SHEET_LINE.test(text) && !FIELDS.test(text);
  };
  return isLine(blocks[index]) && (isLine(blocks[index - 1]) || isLine(blocks[index + 1]));
}

/** A paragraph of such lines: the sheet of a film, of a match, of a recipe. */
const isDataSheet = (lines: readonly Line[]): boolean =>
  lines.every(({ plain }) => SHEET_LINE.test(plain) && !FIELDS.test(plain)) &&
  lines.filter(({ plain }) => !ORDINARIES.test(plain) && !NOTES.test(plain)).length >= FEWEST_SHEET_LINES;

const isInSource = ({ source }: Subject, block: PageBlock): boolean =>
  source !== undefined && plainText(source.page.markdown).text.includes(plainBlock(block).text.slice(0, 60));
