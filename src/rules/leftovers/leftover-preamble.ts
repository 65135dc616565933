import { plainBlock } from '../../markdown/plain-text.ts';
import type { PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { edges, REMARK_LENGTH, shortened, textBlocks } from './hits.ts';
import {
  ABOUT_ORDER,
  ACKNOWLEDGEMENT,
  CONTINUATION,
  ENGLISH_ACKNOWLEDGEMENT,
  INVITATION,
  LABEL,
  MADE_THING,
  MADE_TO_ORDER,
  MAKER,
  MAY_PRESENT,
  OFFER,
  POINTED_AT,
  PRESENTATION,
  PRESENTATION_WITH_COLON,
  TO_READERS,
  WORK_ON_TEXT,
} from './preamble-phrases.ts';
import { triggers } from './triggers.ts';

export const leftoverPreamble = defineRule({
  id: 'leftover-preamble',
  family: 'leftovers',
  about: {
    en: 'The article carries nothing of the conversation in which it was written.',
    fr: 'L’article ne garde rien de la conversation où il a été écrit.',
  },
  why: {
    en: 'A model acknowledges, presents its text and offers more: none of it is meant for the reader.',
    fr: 'Un modèle acquiesce, présente son texte et propose la suite : rien de cela ne s’adresse au lecteur.',
  },
  severity: 'error',
  options: {},
  messages: {
    opening: {
      en: 'This speaks to the person who ordered the text: “{excerpt}”',
      fr: 'Ceci s’adresse à la personne qui a commandé le texte : « {excerpt} »',
    },
    closing: { en: 'An offer from the assistant: “{excerpt}”', fr: 'Une offre de l’assistant : « {excerpt} »' },
    continued: {
      en: 'The seam of an answer in two parts: “{excerpt}”',
      fr: 'La couture d’une réponse en deux fois : « {excerpt} »',
    },
  },

  *check({ page }) {
    const { first, last } = edges(page);
    const edge = new Set([...first, ...last]);
    for (const block of textBlocks(page)) {
      if (block.text.length > REMARK_LENGTH || block.kind === 'cell') continue;
      const message = conversation(block, edge.has(block));
      if (message)
        yield {
          message,
          data: { excerpt: shortened(block.text) },
          fix: `Supprimer « ${shortened(block.text)} » : ce n’est pas l’article.`,
          place: block.place,
        };
    }
  },

  examples: [
    { good: 'Voici trois conseils de recruteurs.\n\nLe premier tient en un mot.\n' },
    { good: '# Vivre sans voiture\n\nBien sûr, ce choix a un coût que la famille assume depuis des mois.\n' },
    { good: 'L’article 50 impose une mention.\n\nVoici l’article 12 du règlement, que la mairie applique.\n' },
    { good: 'Le maire conclut : « N’hésitez pas à me dire si vous voulez des modifications. »\n' },
    { good: 'Parfait pour l’hiver, ce gratin se prépare en dix minutes.\n' },
    { good: 'Bonjour à tous, voici ma recette de tarte.\n\nN’hésitez pas à nous écrire pour réserver une table.\n' },
    { bad: 'Bien sûr ! Voici l’article réécrit :\n\n# Le vélo\n', finds: ['1:1 opening'] },
    { bad: 'Certainly! Here is the rewritten article:\n\n# Le vélo\n', finds: ['1:1 opening'] },
    { bad: '# Le vélo\n\nVous trouverez ci-dessous une version remaniée de votre texte.\n', finds: ['3:1 opening'] },
    { bad: '# Version optimisée SEO\n\nOn y gagne du temps.\n', finds: ['1:1 opening'] },
    {
      bad: '# Le vélo\n\nOn y gagne.\n\nOn y perd.\n\nOn y dort.\n\nN’hésitez pas à me dire si vous souhaitez des modifications.\n',
      finds: ['9:1 closing'],
    },
    { bad: '# Le vélo\n\nOn y gagne.\n\nJ’ai veillé à conserver le ton et vos mots-clés.\n', finds: ['5:1 opening'] },
    {
      bad: '# Le vélo\n\nUn.\n\nDeux.\n\nTrois.\n\nVoici la suite de l’article :\n\nQuatre.\n\nCinq.\n\nSix.\n',
      finds: ['9:1 continued'],
    },
  ],
});

/** What kind of talk a short block is, if it is talk. At the edges of the text less proof is needed. */
function conversation(block: PageBlock, atEdge: boolean): 'opening' | 'closing' | 'continued' | undefined {
  const isPresented = triggers(block, 'presentation', 'made');
  const mayContinue = triggers(block, 'continuation');
  const mayConverse = atEdge && triggers(block, 'conversation');
  if (!(isPresented || mayContinue || mayConverse)) return undefined;
  // Speech marks make it somebody's words; an assistant may put its presentation in them too, but not alone.
  const text = plainBlock(block).text.trim();
  if (text === '' || /"[^"]{12,}"/.test(text)) return undefined;
  if (mayContinue && CONTINUATION.test(text)) return 'continued';
  if (isPresented && MAY_PRESENT.test(text) && PRESENTATION.test(text)) return 'opening';
  if (!mayConverse) return undefined;
  if (OFFER.test(text) || (INVITATION.test(text) && WORK_ON_TEXT.test(text) && !TO_READERS.test(text)))
    return 'closing';
  if (PRESENTATION_WITH_COLON.test(text) || POINTED_AT.test(text) || LABEL.test(text)) return 'opening';
  if ((MAKER.test(text) && MADE_THING.test(text)) || MADE_TO_ORDER.test(text)) return 'opening';
  return isAcknowledgement(text) ? 'opening' : undefined;
}

/** "Bien sûr !" alone, or in English, or before words that speak to "you". A comma alone is ordinary French. */
function isAcknowledgement(text: string): boolean {
  const match = ACKNOWLEDGEMENT.exec(text);
  if (!match) return false;
  const mark = match.groups?.mark?.trim() ?? '';
  const isAlone = match[0].length === text.length;
  if (ENGLISH_ACKNOWLEDGEMENT.test(text)) return true;
  if (isAlone || mark === '!' || mark === ':') return !text.startsWith('bonjour') || ABOUT_ORDER.test(text);
  return ABOUT_ORDER.test(text);
}
