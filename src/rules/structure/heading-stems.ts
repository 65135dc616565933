import { lexicalWords } from '../../french/lexical-words.ts';
import { isStop } from '../../french/little-words.ts';
import { stemOf } from '../../french/stems.ts';

/** Little words that set two titles apart: “avec” and “sans”, “pourquoi” and “comment”. */
const TELLING: ReadonlySet<string> = new Set(
  `avec sans pour contre avant après pendant pourquoi comment quand où combien qui quoi quel quelle quels quelles ne n pas plus moins jamais
  entre hors vers depuis hier demain`.split(/\s+/),
);

/** What a title says, as a set of stems: content words, figures, and the little words that change the meaning. */
export function headingStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { lower, token } of lexicalWords(text))
    if (!isStop(token) || TELLING.has(lower) || /\d/.test(lower)) stems.add(stemOf(token));
  return stems;
}
