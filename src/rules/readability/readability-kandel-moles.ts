import { kandelMoles } from '../../french/readability.ts';
import { defineRule } from '../../model/rule.ts';
import { FEWEST_WORDS } from '../options.ts';
import { pageMeasure } from './prose-measure.ts';

const HARD =
  'La réglementation départementale relative aux installations agroalimentaires conditionne systématiquement ' +
  'l’obtention des autorisations administratives à la présentation préalable d’une documentation technique ' +
  'particulièrement détaillée concernant l’approvisionnement énergétique.\n\n';
const EASY = 'Le pain sort du four à six heures. Il est doré, et la rue sent bon. Les clients arrivent tôt.\n\n';
const PRESS =
  'La commune achète le fournil après une longue discussion. Le conseil municipal espère ainsi retenir les familles ' +
  'installées récemment dans les quartiers voisins, où les commerces disparaissent rapidement depuis plusieurs années.\n\n';

export const readabilityKandelMoles = defineRule({
  id: 'readability-kandel-moles',
  family: 'readability',
  about: {
    en: 'The text reads as easily as the general press (Kandel and Moles index).',
    fr: 'Le texte se lit aussi facilement que la presse (indice de Kandel et Moles).',
  },
  why: {
    en: 'The French counterpart of the Flesch index (1958): 60 and more is easy, 45 to 60 is the press, under 35 is hard. It only counts sentence and word lengths: judge before you cut.',
    fr: 'L’équivalent français de l’indice de Flesch (1958) : 60 et plus, facile ; 45 à 60, presse ; moins de 35, difficile. Il ne mesure que des longueurs : jugez avant de couper.',
  },
  severity: 'warning',
  options: {
    warnBelow: {
      type: 'number',
      default: 35,
      minimum: 0,
      maximum: 100,
      description: { en: 'Index below which the text is hard.', fr: 'Indice en deçà duquel le texte est difficile.' },
    },
    infoBelow: {
      type: 'number',
      default: 45,
      minimum: 0,
      maximum: 100,
      description: { en: 'Index below which the text is dense.', fr: 'Indice en deçà duquel le texte est dense.' },
    },
    fewestWords: FEWEST_WORDS,
  },
  messages: {
    hard: {
      en: 'Hard to read: index {found}, at least {expected} expected',
      fr: 'Lecture difficile : indice {found}, au moins {expected} attendu',
    },
    dense: {
      en: 'Dense: index {found}, {expected} is the level of the press',
      fr: 'Texte dense : indice {found}, la presse se tient à {expected}',
    },
  },

  *check({ page }, { warnBelow, infoBelow, fewestWords }) {
    const measure = pageMeasure(page);
    if (measure.words === 0 || measure.words < fewestWords) return;
    const found = Math.round(kandelMoles(measure));
    const words = Math.round(measure.words / measure.sentences);
    const fix = `Raccourcir les phrases (${words} mots en moyenne) et préférer des mots courts.`;
    if (found < warnBelow) yield { message: 'hard', data: { found, expected: warnBelow }, fix };
    else if (found < infoBelow) yield { message: 'dense', data: { found, expected: infoBelow }, severity: 'info', fix };
  },

  examples: [
    { good: EASY.repeat(8) },
    { good: PRESS.repeat(4) },
    { good: HARD, about: 'too short to be judged' },
    { bad: HARD.repeat(4), finds: ['1:1 hard'] },
    { bad: HARD.repeat(2), options: { fewestWords: 20, warnBelow: 0 }, finds: ['1:1 dense'] },
    { bad: PRESS.repeat(4), options: { warnBelow: 60, infoBelow: 70 }, finds: ['1:1 hard'] },
  ],
});
