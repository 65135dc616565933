import { plainBlock, plainText } from '../../markdown/plain-text.ts';
import type { PageBlock } from '../../model/page.ts';
import { defineRule, type Subject } from '../../model/rule.ts';
import { isAboutWriting } from './article-subject.ts';
import { type Line, linesOf } from './block-lines.ts';
import { isDataSheet, isInDataSheet } from './data-sheet.ts';
import { edges, textBlocks } from './hits.ts';
import {
  ABOUT_THE_TEXT,
  COUNTS,
  FIELDS,
  LAST_RANK,
  mayBeLabelled,
  NOTES,
  ORDINARIES,
  RANKS,
} from './label-patterns.ts';

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

const isInSource = ({ source }: Subject, block: PageBlock): boolean =>
  source !== undefined && plainText(source.page.markdown).text.includes(plainBlock(block).text.slice(0, 60));
