import { strictWords } from '../../french/words.ts';
import type { Page, PageBlockKind, PageHeading, Section } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';

const READ: ReadonlySet<PageBlockKind> = new Set(['paragraph', 'item', 'cell', 'quote']);
const SHOWN: ReadonlySet<PageBlockKind> = new Set(['image', 'code', 'html']);

export const headingEmptySection = defineRule({
  id: 'heading-empty-section',
  family: 'structure',
  about: { en: 'Every heading leads some text.', fr: 'Chaque titre introduit du texte.' },
  why: {
    en: 'A heading without text is a promise that nobody kept: most often the answer was cut there.',
    fr: 'Un titre sans texte est une promesse non tenue : le plus souvent, la réponse a été coupée là.',
  },
  severity: 'error',
  options: {
    min: {
      type: 'integer',
      default: 15,
      minimum: 1,
      description: {
        en: 'Fewest words between a heading and the next one of its rank (strict count).',
        fr: 'Nombre minimal de mots entre un titre et le suivant de même rang (compte strict).',
      },
    },
  },
  messages: {
    empty: { en: 'No text under “{heading}”', fr: 'Aucun texte sous « {heading} »' },
    thin: {
      en: '{found} {found|word|words} under “{heading}”, at least {expected} expected',
      fr: '{found} {found|mot|mots} sous « {heading} », au moins {expected} attendus',
    },
    stacked: {
      en: 'No text between “{heading}” and the heading under it',
      fr: 'Aucun texte entre « {heading} » et le titre qui suit',
    },
  },

  *check({ page }, { min }) {
    for (const { section, next, words, shows } of measured(page, min)) {
      const { heading } = section;
      // Under the main heading lies the whole article: other rules count it.
      if (!heading || heading.depth === 1) continue;
      const data = { heading: heading.text, found: words, expected: min };
      const { place, depth } = heading;
      if (words === 0 && !shows)
        yield {
          message: 'empty',
          data,
          fix: `Écrire le texte de la section « ${heading.text} », ou retirer ce titre.`,
          place,
        };
      else if (words < min)
        yield {
          message: 'thin',
          data,
          fix: `Développer la section « ${heading.text} » : au moins ${min} mots.`,
          place,
          ...(depth > 2 || shows || words * STUB >= min ? { severity: mildly(heading) } : {}),
        };
      else if (section.blocks.length === 0 && next)
        yield {
          message: 'stacked',
          data,
          fix: `Ajouter une ou deux phrases entre le titre « ${heading.text} » et le suivant.`,
          place,
          // Interviews and question pages group their questions under themes.
          severity: next.heading ? mildly(next.heading) : 'warning',
        };
    }
  },

  examples: [
    {
      good: '# Le vélo\n\nPour aller vite en ville.\n\n## Choisir\n\nUn cadre à sa taille, des freins sûrs.\n',
      options: { min: 6 },
    },
    {
      good: '# Le vélo\n\nOn y gagne du temps.\n\n## Choisir\n\nUn cadre à sa taille.\n\n### Les freins\n\nDes disques, de préférence.\n',
      options: { min: 4 },
    },
    { good: '# Le vélo\n\n## Emporter\n\n- une pompe\n- des rustines\n- une chambre à air\n', options: { min: 6 } },
    {
      good: '# Le vélo\n\n## Les prix\n\n| modèle | prix |\n| --- | --- |\n| ville | 500 euros |\n',
      options: { min: 4 },
    },
    {
      bad: '# Le vélo\n\n## Choisir\n\n## Entretenir\n\nUn peu d’huile suffit.\n',
      options: { min: 4 },
      finds: ['3:1 empty'],
    },
    { bad: '# Le vélo\n\nOn y gagne du temps.\n\n## Entretenir\n', options: { min: 4 }, finds: ['5:1 empty'] },
    {
      bad: '# Le vélo\n\nOn y gagne du temps.\n\n## Choisir\n\nÀ compléter.\n',
      finds: ['5:1 thin'],
    },
    {
      bad: '# Le vélo\n\n## Choisir\n\n### Les freins\n\nDes disques, de préférence.\n',
      options: { min: 4 },
      finds: ['3:1 stacked'],
    },
    { bad: '# Le vélo\n\n## Carte\n\n![Carte](carte.png)\n', options: { min: 4 }, finds: ['3:1 thin'] },
  ],
});

/** With less than this part of the words expected, a section was never written: “À compléter.” */
const STUB = 3;

/** A short answer under a question is an answer; a picture with its caption, an address, may be all there is to say. */
const mildly = ({ text }: PageHeading): 'info' | 'warning' => (text.trimEnd().endsWith('?') ? 'info' : 'warning');

interface MeasuredSection {
  readonly section: Section;
  /** The following section, when it lies under this one. */
  readonly next: Section | undefined;
  /** Words up to the next heading of the same or a higher rank; counted until they are enough. */
  readonly words: number;
  /** A picture, code or an embed stands there. */
  readonly shows: boolean;
}

/** Sections with all that lies under their headings, from the last to the first in one pass. */
function measured({ sections }: Page, enough: number): MeasuredSection[] {
  const result: MeasuredSection[] = [];
  /** Open runs of deeper sections, the nearest last. */
  const below: { depth: number; words: number; shows: boolean }[] = [];
  for (let index = sections.length - 1; index >= 0; index--) {
    const section = sections[index];
    if (!section) continue;
    const depth = section.heading?.depth ?? 0;
    let words = 0;
    let shows = false;
    for (const { kind, text } of section.blocks) {
      if (words < enough && READ.has(kind)) words += strictWords(text);
      shows ||= SHOWN.has(kind) && !text.startsWith('<!--');
    }
    for (let last = below.at(-1); last && last.depth > depth; last = below.at(-1)) {
      words += last.words;
      shows ||= last.shows;
      below.pop();
    }
    below.push({ depth, words, shows });
    const following = sections[index + 1];
    const next = following?.heading && following.heading.depth > depth ? following : undefined;
    result.push({ section, next, words, shows });
  }
  return result.reverse();
}
