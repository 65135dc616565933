import { describe, expect, it } from 'vitest';
import { PromptError } from '../../src/errors.ts';
import { loadTemplates } from '../../src/prompts/load.ts';
import { fillHoles, parseTemplate } from '../../src/prompts/template.ts';

const template = (body: string, holes = '[nom]') => `---\nid: essai\nversion: 3\nholes: ${holes}\n---\n${body}`;

describe('a prompt template', () => {
  it('has a system and a user part', () => {
    const parsed = parseTemplate(template('<!-- system -->\nTu es {{nom}}.\n<!-- user -->\nSalut {{ nom }} !'), 'a.md');
    expect(parsed).toEqual({
      id: 'essai',
      version: 3,
      holes: ['nom'],
      system: 'Tu es {{nom}}.',
      user: 'Salut {{ nom }} !',
    });
  });

  it.each([
    ['no front matter', '<!-- system -->\na\n<!-- user -->\nb'],
    ['no user part', template('<!-- system -->\nseul')],
    ['no version', '---\nid: x\nholes: []\n---\n<!-- system -->\na\n<!-- user -->\nb'],
  ])('is refused with %s, by name', (_, text) => {
    expect(() => parseTemplate(text, 'mon-modele.md')).toThrow(PromptError);
    expect(() => parseTemplate(text, 'mon-modele.md')).toThrow('mon-modele.md');
  });

  it('is refused when it uses a hole that it does not declare', () => {
    expect(() => parseTemplate(template('<!-- system -->\n{{autre}}\n<!-- user -->\nb'), 'a.md')).toThrow('{{autre}}');
  });

  it('takes values as they are: a hole inside a value stays text', () => {
    expect(fillHoles('{{nom}}', { nom: '{{nom}} $& $1' })).toBe('{{nom}} $& $1');
  });

  it('names a hole that nothing fills', () => {
    expect(() => fillHoles('{{inconnu}}', { nom: 'x' })).toThrow('{{inconnu}}');
  });

  it('is read from another file, or says which is missing', async () => {
    await expect(loadTemplates('/nulle/part.md')).rejects.toThrow('/nulle/part.md');
  });
});
