import { contentStems, mayHaveStem, stemOf } from '../../french/stems.ts';
import { shownWords } from '../../french/words.ts';
import { blockWords } from '../../markdown/block-words.ts';
import type { Page } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { readableFrontMatter } from './front-matter-text.ts';

export const keywordsList = defineRule({
  id: 'keywords-list',
  family: 'metadata',
  about: {
    en: 'The keywords are 3 to 8 short expressions of the text, each one once.',
    fr: 'Les mots-clés sont 3 à 8 courtes expressions du texte, chacune une fois.',
  },
  why: {
    en: 'They serve the site’s own search and its lists of related pages; search engines have long ignored the meta tag.',
    fr: 'Ils servent à la recherche du site et aux pages liées ; les moteurs ignorent depuis longtemps la balise.',
  },
  severity: 'warning',
  options: {
    min: {
      type: 'integer',
      default: 3,
      minimum: 0,
      description: { en: 'Fewest keywords.', fr: 'Nombre minimal de mots-clés.' },
    },
    max: {
      type: 'integer',
      default: 8,
      minimum: 1,
      description: { en: 'Most keywords.', fr: 'Nombre maximal de mots-clés.' },
    },
    maxWords: {
      type: 'integer',
      default: 5,
      minimum: 1,
      description: { en: 'Most words of a keyword.', fr: 'Nombre maximal de mots d’un mot-clé.' },
    },
  },
  messages: {
    few: {
      en: '{found} {found|keyword|keywords}, at least {expected} expected',
      fr: '{found} {found|mot-clé|mots-clés}, au moins {expected} attendus',
    },
    many: { en: '{found} keywords, at most {expected} expected', fr: '{found} mots-clés, au plus {expected} attendus' },
    wordy: { en: 'Keyword of {found} words: “{keyword}”', fr: 'Mot-clé de {found} mots : « {keyword} »' },
    repeated: { en: '“{keyword}” says the same as “{other}”', fr: '« {keyword} » dit la même chose que « {other} »' },
    absent: { en: '“{keyword}” is not in the text', fr: '« {keyword} » n’est pas dans le texte' },
    keyphrase: {
      en: 'Keywords without a keyphrase',
      fr: 'Des mots-clés, mais pas d’expression principale (keyphrase)',
    },
  },

  *check({ page, brief }, { min, max, maxWords }) {
    const frontMatter = readableFrontMatter(page);
    const keywords = frontMatter && listed(frontMatter.data.keywords);
    if (!keywords) return;
    const place = frontMatter.placeOf('keywords');
    const found = keywords.length;
    if (found < min)
      yield { message: 'few', data: { found, expected: min }, fix: `Donner de ${min} à ${max} mots-clés.`, place };
    if (found > max)
      yield { message: 'many', data: { found, expected: max }, fix: `Ne garder que ${max} mots-clés au plus.`, place };
    if (typeof frontMatter.data.ai === 'object' && brief.keyphrase === undefined)
      yield { message: 'keyphrase', fix: 'Ajouter dans l’en-tête l’expression principale (keyphrase).', place };
    const missing = missingStems(page, keywords.flatMap(contentStems));
    const seen = new Map<string, string>();
    for (const keyword of keywords) {
      const words = shownWords(keyword);
      if (words > maxWords)
        yield {
          message: 'wordy',
          data: { found: words, keyword },
          fix: `Raccourcir le mot-clé « ${keyword} » à ${maxWords} mots au plus.`,
          place,
        };
      const stems = contentStems(keyword);
      const key = [...new Set(stems)].sort().join(' ');
      const other = seen.get(key);
      if (other !== undefined && key !== '')
        yield {
          message: 'repeated',
          data: { keyword, other },
          fix: `Retirer le mot-clé « ${keyword} » : « ${other} » suffit.`,
          place,
        };
      else if (stems.some((stem) => missing.has(stem)))
        yield {
          message: 'absent',
          data: { keyword },
          fix: `Remplacer le mot-clé « ${keyword} » par une expression du texte.`,
          place,
        };
      if (other === undefined) seen.set(key, keyword);
    }
  },

  examples: [
    {
      good: '---\nkeywords: [levain, farine de seigle, four]\n---\n\nLe levain aime la farine de seigle. Le four attend.\n',
    },
    { good: '---\nkeywords: levain, farines, four\n---\n\n## Le levain\n\nLa farine, puis le four.\n' },
    { good: '---\ntitle: Le pain\n---\n\nSans mots-clés, rien à dire.\n' },
    { bad: '---\nkeywords: [levain]\n---\n\nLe levain.\n', finds: ['2:1 few'] },
    {
      bad: '---\nkeywords: [levain, four, farine]\n---\n\nLe levain, le four, la farine.\n',
      options: { max: 2 },
      finds: ['2:1 many'],
    },
    { bad: '---\nkeywords: [levain, four, blockchain]\n---\n\nLe levain et le four.\n', finds: ['2:1 absent'] },
    {
      bad: '---\nkeywords: [ruche, ruches, la ruche]\n---\n\nUne ruche.\n',
      finds: ['2:1 repeated', '2:1 repeated'],
    },
    {
      bad: '---\nkeywords: [levain, four, le four à pain du vieux village]\n---\n\nLe levain. Le four à pain du vieux village.\n',
      finds: ['2:1 wordy'],
    },
    {
      bad: '---\nkeywords: [levain, four, pain]\nai: { generated: true }\n---\n\nLe levain, le four, le pain.\n',
      finds: ['2:1 keyphrase'],
    },
  ],
});

/** A YAML list, or one string with commas. */
function listed(value: unknown): string[] | undefined {
  const parts = typeof value === 'string' ? value.split(/[,;]/) : Array.isArray(value) ? value.map(String) : undefined;
  return parts?.map((part) => part.trim()).filter((part) => part !== '');
}

/** Which of the stems the text does not have. Looks no further than needed. */
function missingStems({ blocks }: Page, wanted: Iterable<string>): ReadonlySet<string> {
  const missing = new Set(wanted);
  if (missing.size === 0) return missing;
  const mayBeMissing = mayHaveStem(missing);
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'html') continue;
    for (const { token } of blockWords(block)) {
      if (!mayBeMissing(token) || !missing.delete(stemOf(token))) continue;
      if (missing.size === 0) return missing;
    }
  }
  return missing;
}
