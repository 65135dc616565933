import { lexicalWords } from '../../french/lexical-words.ts';
import { foldedStem } from '../../french/stems.ts';
import { isStopWord } from '../../french/stop-words.ts';

/** Little words that set two titles apart: “avec” and “sans”, “pourquoi” and “comment”. */
const TELLING: ReadonlySet<string> = new Set(
  `avec sans pour contre avant après pendant pourquoi comment quand où combien qui quoi quel quelle quels quelles ne n pas plus moins jamais
  entre hors vers depuis hier demain`.split(/\s+/),
);

/** What a title says, as a set of stems: content words, figures, and the little words that change the meaning. */
export function headingStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { lower } of lexicalWords(text))
    if (TELLING.has(lower) || /\d/.test(lower) || !isStopWord(lower)) stems.add(foldedStem(lower));
  return stems;
}
