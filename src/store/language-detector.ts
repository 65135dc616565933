import { createRequire } from 'node:module';
import { detectLanguage, type TrigramDetector } from '../french/language.ts';

/** Names the language of a text; the trigram package is loaded at the first text that the function words leave open. */
export function lazyLanguageDetector(): (text: string) => string {
  let franc: TrigramDetector | undefined;
  const trigrams = () => {
    franc ??= (createRequire(import.meta.url)('franc') as { franc: TrigramDetector }).franc;
    return franc;
  };
  return (text) => detectLanguage(text, trigrams);
}
