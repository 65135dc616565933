import { ENGLISH_FUNCTION_WORDS, FRENCH_FUNCTION_WORDS } from '../../french/function-words.ts';
import type { LexicalWord } from '../../french/lexical-words.ts';
import type { PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { judgements } from './judge.ts';

export const langEnglishRun = defineRule({
  id: 'lang-english-run',
  family: 'language',
  about: {
    en: 'No stretch of English inside a French sentence.',
    fr: 'Pas de passage en anglais dans une phrase française.',
  },
  why: {
    en: 'Half-translated sentences are what machine translation leaves behind.',
    fr: 'Les phrases à moitié traduites sont ce que laisse la traduction automatique.',
  },
  severity: 'warning',
  options: {
    words: {
      type: 'integer',
      default: 5,
      minimum: 2,
      description: { en: 'Fewest words of the stretch.', fr: 'Nombre minimal de mots du passage.' },
    },
    marks: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: {
        en: 'Fewest English little words in it.',
        fr: 'Nombre minimal de mots-outils anglais dans le passage.',
      },
    },
  },
  messages: {
    run: { en: 'English inside the sentence: “{excerpt}”', fr: 'Anglais dans la phrase : « {excerpt} »' },
  },

  *check(subject, { words, marks }) {
    for (const { block, verdict, tally } of judgements(subject)) {
      if (verdict !== 'french' || tally.english < marks) continue;
      for (const run of runs(block, tally.words)) {
        const first = run[0];
        const last = run.at(-1);
        if (!first || !last || run.length < words || run.filter(isEnglish).length < marks || isTitle(run)) continue;
        if (isMarkedAsForeign(subject.page.markdown, block, first)) continue;
        const excerpt = block.text.slice(first.start, last.end);
        yield {
          message: 'run',
          data: { excerpt },
          fix: `Traduire en français « ${excerpt} ».`,
          place: block.placeOf(first.start, last.end),
        };
      }
    }
  },

  examples: [
    { good: 'Le deep learning et le machine learning progressent, dit-on, dans la plupart des laboratoires.\n' },
    {
      good: 'Une culture *move fast* assumée, et même un peu *too big to fail and to be in the way of all the others*, séduit.\n',
    },
    { good: 'Il a répondu « it is not about the money, it is about the people » avant de partir.\n' },
    { good: 'Il cite The Rise and Fall of the Third Reich et le relit chaque été dans son jardin.\n' },
    { bad: 'L’équipe grandit vite and this is why they hired again.\n', finds: ['1:23 run'] },
    { bad: 'Le produit, which was launched in May, séduit déjà la plupart des clients.\n', finds: ['1:13 run'] },
    { bad: 'Selon lui, it is not about the money mais le sens compte davantage.\n', finds: ['1:12 run'] },
  ],
});

const isEnglish = ({ lower }: LexicalWord): boolean =>
  ENGLISH_FUNCTION_WORDS.has(lower) && !FRENCH_FUNCTION_WORDS.has(lower);

/** French little words and French letters end a stretch of English; so do most signs. */
const isFrench = ({ lower }: LexicalWord): boolean =>
  (FRENCH_FUNCTION_WORDS.has(lower) && !ENGLISH_FUNCTION_WORDS.has(lower)) || /[^a-z'-]/.test(lower);

function* runs({ text }: PageBlock, words: readonly LexicalWord[]): Generator<LexicalWord[]> {
  let run: LexicalWord[] = [];
  for (const word of words) {
    const previous = run.at(-1);
    if (previous && (isFrench(word) || /[^\s,’']/u.test(text.slice(previous.end, word.start)))) {
      yield run;
      run = [];
    }
    if (run.length > 0 || isEnglish(word)) if (!isFrench(word)) run.push(word);
  }
  yield run;
}

/** The title of a work: most of its content words have capitals. */
function isTitle(run: readonly LexicalWord[]): boolean {
  const content = run.filter((word) => !isEnglish(word));
  return 2 * content.filter(({ text, lower }) => text.charAt(0) !== lower.charAt(0)).length > content.length;
}

/** Italics say that the writer knows. */
const isMarkedAsForeign = (markdown: string, block: PageBlock, { start }: LexicalWord): boolean =>
  /[*_]/.test(markdown.charAt(block.offsetOf(start) - 1));
