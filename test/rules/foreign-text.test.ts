import { describe, expect, it } from 'vitest';
import { check } from '../../src/pipeline/check.ts';
import { fixText } from '../../src/pipeline/fix-text.ts';
import { typographyRules } from '../../src/rules/typography/index.ts';
import { optionsOf } from '../support/findings.ts';
import { subjectOf } from '../support/subject.ts';

const active = typographyRules.map((rule) => ({ rule, severity: rule.severity, options: optionsOf(rule) }));

/** What `check --fix` makes of a file. */
function fixed(markdown: string): string | undefined {
  const judge = (text: string) => {
    const subject = subjectOf(text);
    return { page: subject.page, findings: check(subject, active).findings };
  };
  return fixText(markdown, markdown, { judge })?.text;
}

const ENGLISH =
  'The council said: "we will not wait"! Why would they? It costs 3.5 million, and 12 kg of paper; nobody knows... but they do not care.';
const SPANISH =
  'El ayuntamiento dijo: "no vamos a esperar"! Nadie sabe cuándo terminarán las obras; cuestan 12 millones... y los vecinos no entienden por qué tardan tanto.';
const FRENCH =
  'Le conseil l’a dit hier soir, sans attendre la fin de la séance, et tout le monde a compris : c’est oui !';
const MENDED =
  'Le conseil l’a dit hier soir, sans attendre la fin de la séance, et tout le monde a compris\u00a0: c’est oui\u202f!';

describe('French typography', () => {
  it.each([
    ['an English page', `# What they said: nothing!\n\n${ENGLISH}\n\n- So what?\n\n${ENGLISH}\n\n${ENGLISH}\n`],
    ['a Spanish page', `# Lo que dijo el alcalde: nada!\n\n${SPANISH}\n\n${SPANISH}\n\n${SPANISH}\n`],
  ])('leaves %s alone', (_, markdown) => {
    expect(fixed(markdown)).toBe(markdown);
  });

  it.each([
    ['paragraph', ENGLISH],
    ['paragraph', SPANISH],
    ['quotation', `> ${ENGLISH}`],
    ['item', `- ${ENGLISH}`],
  ])('leaves a foreign %s of a French page alone', (_, foreign) => {
    expect(fixed(`# Le vote\n\n${FRENCH}\n\n${foreign}\n\n${FRENCH}\n`)).toBe(
      `# Le vote\n\n${MENDED}\n\n${foreign}\n\n${MENDED}\n`,
    );
  });

  it('leaves names in English letters alone, and accents French ones', () => {
    expect(fixed('La XFX Black Edition, chez Evolution Gaming, et l’Education nationale.\n')).toBe(
      'La XFX Black Edition, chez Evolution Gaming, et l’Éducation nationale.\n',
    );
  });
});
