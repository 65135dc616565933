import { blockWords } from '../../markdown/block-words.ts';
import type { Problem } from '../../model/finding.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { blanked } from './blanked.ts';
import { gluedWords } from './glued-words.ts';
import { around, repairs, typographyOptions } from './repairs.ts';

export const spacing = defineRule({
  id: 'typo-spacing',
  family: 'typography',
  about: {
    en: 'One space between words, none before a comma or a full stop, one after; words do not stick together.',
    fr: 'Une espace entre les mots, aucune avant une virgule ou un point, une après ; les mots ne collent pas.',
  },
  severity: 'warning',
  options: {
    ...typographyOptions,
    gluedWords: {
      type: 'boolean',
      default: true,
      description: { en: 'Look for two words stuck together.', fr: 'Chercher les mots collés l’un à l’autre.' },
    },
  },
  messages: {
    space: { en: 'Misplaced or missing space', fr: 'Espace mal placée ou manquante' },
    glued: { en: '“{word}” looks like “{first} {second}”', fr: '« {word} » ressemble à « {first} {second} »' },
  },

  *check(subject, options) {
    yield* repairs(subject, options, 'typo-spacing', (repair) => ({
      message: 'space',
      fix: `Corriger l’espace dans « ${around(repair)} ».`,
    }));
    if (options.gluedWords) for (const block of subject.page.prose) yield* glued(block, subject.lexicon);
  },

  examples: [
    { good: 'Oui, non. Il coûte 3,2 euros sur exemple.fr, dit-on.\n' },
    { good: 'Du code\u00a0: `a  ,b` reste tel quel.\n' },
    { good: 'Anticonstitutionnellement parlant, la microdistillerie va bien.\n' },
    { good: 'Le kilowattheure, le térawattheure et les milliampères de la batterie.\n' },
    { bad: 'Le four ,lui, est froid.\n', finds: ['1:8 space', '1:10 space'] },
    { bad: 'Deux  espaces ici,puis là. .\n', finds: ['1:5 space', '1:19 space', '1:27 space'] },
    { bad: 'Il est venu dimanchetandis que tout dormait.\n', finds: ['1:13 glued'] },
  ],
});

function* glued(block: PageBlock, lexicon: Lexicon): Generator<Problem<'glued'>> {
  for (const { start, end, parts } of gluedWords(blanked(block), lexicon, blockWords(block))) {
    const [first, second] = parts;
    yield {
      message: 'glued',
      data: { word: first + second, first, second },
      fix: `Séparer les mots collés : « ${first} ${second} ».`,
      place: block.placeOf(start, end),
    };
  }
}
