import { append, type Defect, defect, isProse, onBlocks, onBody } from './defect.ts';

export const repetitionDefects: readonly Defect[] = [
  defect(
    'repeat-paragraph',
    'twice',
    onBlocks((blocks) => {
      const one = blocks.find((block) => isProse(block) && block.length > 200);
      return one === undefined ? undefined : [...blocks, one];
    }),
  ),
  defect(
    'repeat-paragraph',
    'nearly twice',
    onBlocks((blocks) => {
      const one = blocks.find((block) => isProse(block) && block.length > 250);
      return one === undefined
        ? undefined
        : [...blocks, one.replace(/^\P{L}*\p{L}+/u, 'Ainsi').replace(/\p{L}+\P{L}*$/u, 'enfin.')];
    }),
  ),
  defect(
    'repeat-sentence',
    'twice',
    onBlocks((blocks) => {
      const sentence = blocks
        .filter(isProse)
        .flatMap((block) => block.match(/(?<=\. )[A-ZÀÉ][^.«»!?:]{60,160}\.(?= )/gu) ?? [])[0];
      return sentence === undefined ? undefined : [...blocks, `${sentence} Tout est dit.`];
    }),
  ),
  defect(
    'repeat-sentence',
    'nearly twice',
    onBlocks((blocks) => {
      const sentence = blocks
        .filter(isProse)
        .flatMap((block) => block.match(/(?<=\. )[A-ZÀÉ][^.«»!?:]{90,200}\.(?= )/gu) ?? [])[0];
      return sentence === undefined ? undefined : [...blocks, `${sentence.replace(/\.$/, ' vraiment.')} Tout est dit.`];
    }),
  ),
  defect(
    'repeat-sentence',
    'one opening',
    append(
      'Il est important de lire. Il est important de relire. Il est important de compter. Il est important de signer.',
    ),
  ),
  defect(
    'style-ai-tell',
    'nine turns',
    append(
      'Force est de constater que ce dossier joue un rôle crucial. Il est important de noter qu’il change la donne. Dans un monde en constante évolution, il convient de souligner cette véritable révolution. En fin de compte, au cœur de la ville, l’avenir s’annonce radieux.',
    ),
  ),
  defect(
    'style-decoration',
    'bold everywhere',
    append('Le **conseil** du **bourg** a **lu** le **projet**, la **carte**, le **plan** et le **devis**. '.repeat(9)),
  ),
  defect('style-decoration', 'emoji bullets', append('- ✅ Lire le plan\n- 🚀 Voter\n- 💡 Publier')),
  defect(
    'style-ai-tell',
    'an opening',
    onBody((body) => body.replace('\n\n', '\n\nÀ l’ère du numérique, tout va vite. ')),
  ),
  defect(
    'style-ai-tell',
    'final participles',
    append(
      'Le projet avance, permettant une ville plus calme. Il rassemble, offrant un lieu à tous. Il dure, soulignant le travail de chacun.',
    ),
  ),
];
