import type { Page } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { pageNumbers } from './numbered-words.ts';
import { recapBlocks } from './recap-blocks.ts';
import { similarParagraphs } from './similar-paragraphs.ts';
import { similarLists } from './similar-sets.ts';
import { type Spoken, spokenSentences } from './spoken-sentences.ts';

/** Words that a sentence opens with, for the habit of opening all alike. */
const OPENING_WORDS = 4;

export const repeatSentence = defineRule({
  id: 'repeat-sentence',
  family: 'repetition',
  about: { en: 'No sentence comes twice.', fr: 'Aucune phrase ne revient deux fois.' },
  why: {
    en: 'A doubled sentence is a slip of copying or a model going in circles.',
    fr: 'Une phrase doublée est une faute de copie, ou un modèle qui tourne en rond.',
  },
  severity: 'error',
  options: {
    words: {
      type: 'integer',
      default: 6,
      minimum: 1,
      description: { en: 'Shorter sentences may come back.', fr: 'Les phrases plus courtes peuvent revenir.' },
    },
    similar: {
      type: 'number',
      default: 0.7,
      minimum: 0.1,
      maximum: 1,
      description: {
        en: 'Share of common content words that is a warning.',
        fr: 'Part de mots pleins communs qui vaut un avertissement.',
      },
    },
    similarWords: {
      type: 'integer',
      default: 8,
      minimum: 1,
      description: { en: 'Shorter sentences are not compared.', fr: 'Les phrases plus courtes ne sont pas comparées.' },
    },
    openings: {
      type: 'integer',
      default: 4,
      minimum: 2,
      description: {
        en: 'As many sentences with the same four first words are worth a word.',
        fr: 'Autant de phrases aux quatre mêmes premiers mots valent une remarque.',
      },
    },
  },
  messages: {
    equal: { en: 'The same sentence as on line {line}', fr: 'La même phrase qu’à la ligne {line}' },
    alike: { en: 'Nearly the same sentence as on line {line}', fr: 'Presque la même phrase qu’à la ligne {line}' },
    opening: { en: '{found} sentences open with “{words}”', fr: '{found} phrases commencent par « {words} »' },
  },

  *check({ page }, options) {
    const sentences = spokenSentences(page);
    const toldWith = tellsAlready(page);
    const recaps = recapBlocks(page);
    const told = (first: Spoken, second: Spoken): boolean =>
      toldWith(first, second) || recaps.has(first.block) !== recaps.has(second.block);
    const equal = new Map<string, Spoken>();
    const rest: Spoken[] = [];
    const openings = new Map<string, { count: number; readonly sentence: Spoken }>();
    for (const sentence of sentences) {
      const { words } = sentence;
      countOpening(openings, sentence);
      if (words.length < options.words) continue;
      const key = words.map(({ lower }) => lower).join(' ');
      const first = equal.get(key);
      if (!first) {
        equal.set(key, sentence);
        if (words.length >= options.similarWords) rest.push(sentence);
      } else if (!told(first, sentence))
        yield {
          message: 'equal',
          data: { line: lineOf(first) },
          fix: `Supprimer la phrase « ${sentence.text} » : elle figure déjà ligne ${lineOf(first)}.`,
          place: placeOf(sentence),
          // Two steps of a recipe may well read alike.
          ...(first.block.kind === 'item' && sentence.block.kind === 'item' ? { severity: 'warning' as const } : {}),
        };
    }
    const numbers = pageNumbers(page);
    const contents = rest.map(({ words }) => numbers.content(words));
    for (const { first, second } of similarLists(contents, options.similar)) {
      const [earlier, later] = [rest[first], rest[second]];
      if (!earlier || !later || told(earlier, later)) continue;
      yield {
        message: 'alike',
        severity: 'warning',
        data: { line: lineOf(earlier) },
        fix: `Supprimer ou récrire la phrase « ${later.text} » : elle redit celle de la ligne ${lineOf(earlier)}.`,
        place: placeOf(later),
      };
    }
    for (const [words, { count, sentence }] of openings)
      if (count >= options.openings)
        yield {
          message: 'opening',
          severity: 'info',
          data: { found: count, words },
          fix: `Varier le début des phrases : ${count} commencent par « ${words} ».`,
          place: placeOf(sentence),
        };
  },

  examples: [
    { good: 'Le four chauffe dès l’aube, sans bruit. Le pain cuit ensuite pendant une heure entière.\n' },
    { good: 'Et le pain lève. Il attend. Et le pain lève.\n' },
    {
      good: '« On ne vend pas du pain, on vend du temps », dit-elle.\n\nLe mot d’ordre, « On ne vend pas du pain, on vend du temps », est affiché.\n',
    },
    {
      good: '## L’essentiel\n\n- Le four chauffe dès l’aube, sans bruit.\n\n## Au fournil\n\nLe four chauffe dès l’aube, sans bruit. Il cuit.\n',
    },
    {
      bad: '## L’essentiel\n\n- Le four chauffe dès l’aube, sans bruit.\n- Le four chauffe dès l’aube, sans bruit.\n',
      finds: ['4:3 equal'],
    },
    {
      bad: 'Le four chauffe dès l’aube, sans bruit. Il cuit. Le four chauffe dès l’aube, sans bruit.\n',
      finds: ['1:50 equal'],
    },
    {
      bad: 'Le marché du blé tendre évolue vite dans la région voisine.\n\nLe marché du blé tendre évolue très vite dans la région.\n',
      finds: ['3:1 alike'],
    },
    {
      bad: 'Il est important de pétrir. Il est important de saler. Il est important de cuire. Il est important de vendre.\n',
      finds: ['1:1 opening'],
    },
  ],
});

function countOpening(openings: Map<string, { count: number; readonly sentence: Spoken }>, sentence: Spoken): void {
  if (sentence.words.length <= OPENING_WORDS) return;
  const first = sentence.words[0];
  const last = sentence.words[OPENING_WORDS - 1];
  if (!first || !last) return;
  const words = sentence.block.text.slice(first.start, last.end);
  const known = openings.get(words);
  if (known) known.count += 1;
  else openings.set(words, { count: 1, sentence });
}

/** Sentences of two paragraphs that repeat each other are told with their paragraphs. */
function tellsAlready(page: Page): (first: Spoken, second: Spoken) => boolean {
  const pairs = new Map(similarParagraphs(page).map(({ first, second }) => [second, first]));
  return (first, second) => pairs.get(second.block) === first.block;
}

const placeOf = ({ block, start, end }: Spoken) => block.placeOf(start, end);
const lineOf = (sentence: Spoken): number => placeOf(sentence).line;
