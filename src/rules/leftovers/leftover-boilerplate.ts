import { plainBlock } from '../../markdown/plain-text.ts';
import type { Severity } from '../../model/finding.ts';
import type { Page, PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { isOurs } from './article-subject.ts';
import { type FurnitureKind, furnitureKind } from './furniture.ts';
import { shortened, textBlocks } from './hits.ts';

/** Longest line of furniture, in UTF-16 code units: a cookie notice. */
const LONGEST = 240;
/** Longest title of another article. */
const TITLE_LENGTH = 160;
/** The line above the title of a neighbour. */
const NEIGHBOUR = /\b(?:article|billet|post) (?:precedent|suivant) ?[:">-]?$/;
/** As many signs of prose after a lone word at the top say that it is no title. */
const PROSE_LENGTH = 100;

export const leftoverBoilerplate = defineRule({
  id: 'leftover-boilerplate',
  family: 'leftovers',
  about: {
    en: 'The article carries no furniture of the site it comes from.',
    fr: 'L’article n’emporte pas le mobilier du site d’où il vient.',
  },
  why: {
    en: 'Share buttons, comment forms and “read also” come along with a copied page and lead nowhere.',
    fr: 'Boutons de partage, formulaires de commentaire et « à lire aussi » suivent une page copiée et ne mènent nulle part.',
  },
  severity: 'error',
  options: {},
  messages: {
    furniture: { en: 'Site furniture: “{excerpt}”', fr: 'Mobilier de site : « {excerpt} »' },
    related: { en: 'Title of another article: “{excerpt}”', fr: 'Titre d’un autre article : « {excerpt} »' },
    lone: {
      en: 'A lone word, perhaps the name of a site: “{excerpt}”',
      fr: 'Un mot seul, peut-être le nom d’un site : « {excerpt} »',
    },
  },

  *check({ page, source }) {
    const strict = source !== undefined || isOurs(page);
    const blocks = textBlocks(page);
    const linked = new Set(page.links.map(({ place }) => place.line));
    let afterNavigation = false;
    for (const [index, block] of blocks.entries()) {
      const kind = kindOf(block, page);
      const message = kind
        ? 'furniture'
        : afterNavigation && isTitle(block)
          ? 'related'
          : isLone(blocks, index)
            ? 'lone'
            : undefined;
      afterNavigation = kind !== undefined && NEIGHBOUR.test(plainBlock(block).text.trim());
      if (!message) continue;
      const excerpt = shortened(block.text);
      const severity = grade(message, block, linked, strict);
      yield {
        message,
        data: { excerpt },
        fix: `Supprimer « ${excerpt} » : cela n’appartient pas à l’article.`,
        place: block.place,
        ...(severity ? { severity } : {}),
      };
    }
  },

  examples: [
    { good: 'La newsletter de l’entreprise compte mille abonnés.\n\nL’article suivant du contrat le dit.\n' },
    {
      good: 'Il partage cet article de loi avec elle.\n\nPartager un repas rapproche.\n\nLaisser un commentaire dans un fichier à 23 heures n’est pas du zèle.\n',
    },
    { good: '# Le pain\n\nIl lève.\n\nPublié le 3 mars, le rapport de la mairie dit le contraire, et il a été lu.\n' },
    { good: '![Le four](four.jpg)\n\n*Crédit photo : Inès Marchadier*\n\n## Pour en savoir plus\n' },
    { bad: 'Partagez cet article\n', finds: ['1:1 furniture'] },
    {
      bad: 'Laisser un commentaire\n\nVotre adresse e-mail ne sera pas publiée.\n',
      finds: ['1:1 furniture', '3:1 furniture'],
    },
    {
      bad: 'Le pain lève.\n\narticle précédent\n\nLe prix du blé monte encore\n',
      finds: ['3:1 furniture', '5:1 related'],
    },
    {
      bad: 'À lire aussi : le prix du blé\n\n© La Gazette, tous droits réservés\n',
      finds: ['1:1 furniture', '3:1 furniture'],
    },
    { bad: 'Publié le 3 mars 2024 à 18 h 02\n\nFacebook · X · LinkedIn\n', finds: ['1:1 furniture', '3:1 furniture'] },
    {
      bad: '# Le pain\n\nGazettedupain\n\nLe boulanger du bourg a nourri son levain chaque matin pendant toute une année, et il a tout noté dans un cahier.\n',
      finds: ['3:1 lone'],
    },
  ],
});

function kindOf(block: PageBlock, { blocks }: Page): FurnitureKind | undefined {
  if (block.text.length > LONGEST || block.kind === 'cell') return undefined;
  const kind = furnitureKind(block);
  if (!kind) return undefined;
  // One word may be a heading like any other; a credit under its picture is where it should be.
  if (block.kind === 'heading' && !/ .* /.test(plainBlock(block).text.trim())) return undefined;
  if (kind === 'credit' && isBesideImage(block, blocks)) return undefined;
  return kind;
}

function isBesideImage(block: PageBlock, blocks: readonly PageBlock[]): boolean {
  if (block.protected.some(({ kind }) => kind === 'image')) return true;
  const index = blocks.indexOf(block);
  return (
    blocks[index - 1]?.kind === 'image' || blocks[index + 1]?.kind === 'image' || blocks[index - 1]?.kind === 'html'
  );
}

const isTitle = ({ kind, text }: PageBlock): boolean =>
  kind === 'paragraph' && text.length <= TITLE_LENGTH && !/[.!…]$/u.test(text.trimEnd());

/** A paragraph of one word under the title, before the prose begins. */
function isLone(blocks: readonly PageBlock[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  return (
    index <= 2 &&
    block?.kind === 'paragraph' &&
    !block.emphasised &&
    block.protected.length === 0 &&
    /^\p{Lu}[\p{L}\p{N}]{3,30}$/u.test(block.text.trim()) &&
    next?.kind === 'paragraph' &&
    next.text.length >= PROSE_LENGTH
  );
}

/** A person's own file may invite to follow and to read on: there a link says that it is meant. */
function grade(
  message: 'furniture' | 'related' | 'lone',
  block: PageBlock,
  linked: ReadonlySet<number>,
  strict: boolean,
): Severity | undefined {
  if (message === 'lone') return 'warning';
  if (strict) return undefined;
  let hasLink = false;
  for (let { line } = block.place; line <= block.place.endLine; line++) hasLink ||= linked.has(line);
  return hasLink || block.emphasised ? 'info' : undefined;
}
