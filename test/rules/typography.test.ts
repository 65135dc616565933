import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixTypography } from '../../src/french/typography.ts';
import { keyphraseRules } from '../../src/rules/keyphrase/index.ts';
import { readabilityRules } from '../../src/rules/readability/index.ts';
import { gluedWords } from '../../src/rules/typography/glued-words.ts';
import { typographyRules } from '../../src/rules/typography/index.ts';
import { anyMarkdown } from '../support/any-markdown.ts';
import { findingsOf, problemsOf } from '../support/findings.ts';
import { subjectOf } from '../support/subject.ts';

const ruleOf = (id: string) => {
  const rule = typographyRules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};
const found = (id: string, markdown: string, options: Record<string, unknown> = {}) =>
  findingsOf(ruleOf(id), markdown, { options });
const N = '\u202f';

describe('the typography rules', () => {
  it('find nothing in a well-set text', () => {
    const text = `# Que planter${N}?\n\nÀ partir du 1er mai, l’État paie 100${N}000\u00a0euros\u00a0: «${N}Un “vrai” don${N}», dit-on… La 2e année, etc. Tout va bien.\n\n- Un pain – tiède – à 3,2\u00a0%${N};\n- Le XXIe siècle.\n`;
    for (const rule of typographyRules) expect(findingsOf(rule, text), rule.id).toEqual([]);
  });

  it('tell one problem once, under one rule', () => {
    const text = 'L\'Etat dit "oui" ,puis non...  Le 2ème jour, 66% : A la fin !\n';
    const subject = subjectOf(text);
    const all = typographyRules.flatMap((rule) => problemsOf(rule, subject).flatMap(({ edits }) => edits ?? []));
    const starts = all.map(({ start, end }) => `${start}-${end}`);
    expect(new Set(starts).size).toBe(starts.length);
    expect(all.length).toBeGreaterThanOrEqual(11);
  });

  it('give the repair with each finding that code can mend, and none for what only a person can', () => {
    const subject = subjectOf(
      'Il coûte $3,2 milliards. Un mot "seul. La 12e siècle dimanchetandis (non.\n\nUne église du 12e siècle.\n',
    );
    for (const rule of typographyRules)
      for (const { message, edits } of problemsOf(rule, subject))
        expect(Boolean(edits?.length), `${rule.id} ${message}`).toBe(
          !['currency', 'unpaired', 'century', 'glued', 'alone'].includes(message),
        );
  });

  it('never throw, and place every finding inside the text', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        const subject = subjectOf(markdown);
        const lines = markdown.split('\n');
        for (const rule of typographyRules)
          for (const { place, edits } of problemsOf(rule, subject)) {
            if (!place) continue;
            expect(place.line).toBeLessThanOrEqual(lines.length);
            expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1);
            expect(place.endLine * 1e9 + place.endColumn).toBeGreaterThanOrEqual(place.line * 1e9 + place.column);
            for (const { start, end } of edits ?? [])
              expect(0 <= start && start <= end && end <= markdown.length).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('follow the usage of Québec and the wish for no spaces', () => {
    expect(found('typo-high-punct', 'Quoi! Oui; non?\n', { locale: 'fr-CA' })).toEqual([]);
    expect(found('typo-high-punct', 'Quoi! Oui; non?\n')).toHaveLength(3);
    for (const id of ['typo-high-punct', 'typo-colon', 'typo-guillemets', 'typo-numbers'])
      expect(found(id, 'Quoi ! «oui» : 66%\n', { spaces: 'none' }), id).toEqual([]);
  });
});

describe('typo-unbalanced', () => {
  it.each([
    ['a quotation over three paragraphs', '« Un.\n\n« Deux.\n\n« Trois. »\n', []],
    ['paragraphs that open with a closing guillemet', '« Un.\n\n» Deux.\n\n» Trois. »\n', []],
    ['a quotation left open before another paragraph', '« Un.\n\nDeux.\n', ['1:1 alone']],
    ['a quotation left open at the end', 'Il dit « un.\n', ['1:8 alone']],
    ['crossing signs', 'Il (dit « un) ».\n', ['1:9 alone', '1:15 alone']],
    ['two closed quotations and a lone one', '« Un » et « deux » et « trois.\n', ['1:23 alone']],
    ['a lone closing bracket', 'Il dit un] mot.\n', ['1:10 alone']],
    ['a smiley and a list letter', 'Oui :) a) du sel, b) de l’eau ;-)\n', []],
    ['signs in code and links', 'Le `(` et [la page (2)](<http://a.fr/b_(c>).\n', []],
  ])('%s', (_, markdown, expected) => {
    expect(found('typo-unbalanced', markdown)).toEqual(expected);
  });
});

describe('typo-numbers', () => {
  it.each([
    ['a year and a postcode', 'En 2025, au 33000 Bordeaux.\n'],
    ['a version and an address', 'La version 3.2 de a.fr, 192.168.1.10.\n'],
    ['a numbered thing', 'Le dossier n° 45000 et l’article 12000.\n'],
    ['a chapter', 'Voir le point 3.2 du rapport.\n'],
    ['a currency that follows', `Il paie 3,2\u00a0€ ou 5\u00a0$.\n`],
  ])('leaves %s alone', (_, markdown) => {
    expect(found('typo-numbers', markdown)).toEqual([]);
  });

  it.each([
    ['100.000 euros', 'dots'],
    ['1.250.000 habitants', 'dots'],
    ['3.5 millions', 'decimal'],
    ['12.50 €', 'decimal'],
    ['£12', 'currency'],
    ['€ 1 200', 'currency'],
  ])('%s is a matter of %s', (figure, message) => {
    expect(found('typo-numbers', `Il en coûte ${figure} en tout.\n`).join()).toContain(message);
  });

  it('writes the amount before its currency in the order it gives', () => {
    const [problem] = problemsOf(ruleOf('typo-numbers'), subjectOf('Il vaut $3,2\u00a0milliards.\n'));
    expect(problem?.fix).toContain(`«${N}3,2 $${N}»`);
  });
});

describe('typo-dash', () => {
  it('leaves compounds, ranges and lists alone', () => {
    expect(found('typo-dash', '- Un rendez-vous\n- Lyon-Paris, 2023-2024, 12 - 14\n')).toEqual([]);
  });

  it('counts long dashes by the words around them', () => {
    const sentence = 'Le four — encore tiède — attend la fournée du soir. ';
    expect(found('typo-dash', `${sentence.repeat(3)}\n`)).toEqual(['1:1 many info']);
    expect(found('typo-dash', `${sentence}${'Le four attend la fournée du soir. '.repeat(90)}\n`)).toEqual([]);
    expect(found('typo-dash', `${sentence}\n`)).toEqual([]);
  });
});

describe('glued words', () => {
  const lexicon = {
    has: (word: string) =>
      ['rapports', 'revenir', 'dimanche', 'tandis', 'porte', 'monnaie', 'portemonnaie'].includes(word),
  };
  const glued = (text: string) => [...gluedWords(text, lexicon)].map(({ parts }) => parts.join('+'));

  it('are two known words that no dictionary joins', () => {
    expect(glued('des rapportsrevenir et dimanchetandis')).toEqual(['rapports+revenir', 'dimanche+tandis']);
  });

  it.each([
    'un portemonnaie',
    'un Dimanchetandis',
    'le site dimanchetandis.fr',
    '@dimanchetandis',
    '#dimanchetandis',
    'x/dimanchetandis',
    'inconnuinconnu',
  ])('are not in %s', (text) => {
    expect(glued(text)).toEqual([]);
  });
});

describe('what these rules say', () => {
  const rules = [...typographyRules, ...readabilityRules, ...keyphraseRules];

  it('is right French typography', () => {
    for (const { id, about, why, messages } of rules)
      for (const { fr } of [about, ...(why ? [why] : []), ...Object.values(messages)]) {
        const text = fr.replace(/\{\w+\}/g, 'x');
        expect(fixTypography(text), id).toBe(text);
      }
  });

  it('has at least three good and three bad examples each', () => {
    for (const { id, examples } of rules) {
      expect(examples.filter((example) => 'good' in example).length, id).toBeGreaterThanOrEqual(3);
      expect(examples.filter((example) => 'bad' in example).length, id).toBeGreaterThanOrEqual(3);
    }
  });

  it('has an example for every message', () => {
    for (const { id, messages, examples } of rules)
      for (const key of Object.keys(messages))
        expect(
          examples.some((example) => 'finds' in example && example.finds.some((line) => line.endsWith(` ${key}`))),
          `${id} ${key}`,
        ).toBe(true);
  });
});
