import { fold } from '../../french/normalize.ts';
import { defineRule } from '../../model/rule.ts';
import { similarSets } from '../repetition/similar-sets.ts';
import { headingStems } from './heading-stems.ts';

export const headingDuplicate = defineRule({
  id: 'heading-duplicate',
  family: 'structure',
  about: { en: 'No two headings say the same.', fr: 'Deux titres ne disent pas la même chose.' },
  why: {
    en: 'In a table of contents two equal lines lead nowhere, and their sections often repeat each other too.',
    fr: 'Dans un sommaire, deux lignes égales ne mènent nulle part, et leurs sections se répètent souvent aussi.',
  },
  severity: 'error',
  options: {
    similar: {
      type: 'number',
      default: 0.8,
      minimum: 0.1,
      maximum: 1,
      description: {
        en: 'Share of common stems from which two headings are alike.',
        fr: 'Part de radicaux communs à partir de laquelle deux titres se ressemblent.',
      },
    },
  },
  messages: {
    equal: { en: 'Same heading as on line {line}', fr: 'Même titre qu’à la ligne {line}' },
    alike: { en: 'Nearly the same heading as on line {line}', fr: 'Presque le même titre qu’à la ligne {line}' },
  },

  *check({ page }, { similar }) {
    const { headings } = page;
    const firstOf = new Map<string, number>();
    const equal = new Set<number>();
    for (const [index, { text, place }] of headings.entries()) {
      const key = bare(text);
      const first = firstOf.get(key);
      if (key === '') continue;
      if (first === undefined) {
        firstOf.set(key, index);
        continue;
      }
      equal.add(index);
      yield {
        message: 'equal',
        data: { line: headings[first]?.place.line ?? 1 },
        fix: `Donner à la deuxième section « ${text} » un titre qui dit ce qu’elle apporte de plus.`,
        place,
      };
    }
    const sets = headings.map(({ text }, index) => (equal.has(index) ? new Set<string>() : headingStems(text)));
    for (const { first, second } of similarSets(sets, similar)) {
      const [earlier, later] = [headings[first], headings[second]];
      if (!earlier || !later) continue;
      yield {
        message: 'alike',
        severity: 'warning',
        data: { line: earlier.place.line },
        fix: `Distinguer les titres « ${earlier.text} » et « ${later.text} ».`,
        place: later.place,
      };
    }
  },

  examples: [
    { good: '# Le vélo\n\n## Un marché tendu\n\n## Des prix records\n' },
    { good: '# Le vélo\n\n## Le recrutement chez Meta\n\n## Le recrutement chez Google\n' },
    { good: '# Le vélo en ville\n\n## Avec enfants\n\n## Sans enfants\n\n## Étape 1\n\n## Étape 2\n' },
    { good: '# Acheter\n\n## Pourquoi acheter ?\n\n## Comment acheter ?\n' },
    { bad: '# Le vélo\n\n## Conclusion\n\n## Conclusion\n', finds: ['5:1 equal'] },
    { bad: '# Le vélo\n\n## Les défis\n\n### les Défis :\n', finds: ['5:1 equal'] },
    { bad: '# Les freins du vélo\n\n## Les freins du vélo\n', finds: ['3:1 equal'] },
    { bad: '# Emploi\n\n## Les enjeux du recrutement\n\n## Recrutement : les enjeux\n', finds: ['5:1 alike'] },
  ],
});

/** The heading without what a reader does not hear. */
const bare = (text: string): string =>
  fold(text)
    .replace(/["«»]/g, '')
    .replace(/\s*[.:;,!…?]+$/u, '')
    .trim();
