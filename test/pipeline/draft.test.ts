import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/model/engine.ts';
import { draftOf } from '../../src/pipeline/draft.ts';
import { articleOf } from '../support/requests.ts';

const TASK: Task = {
  article: articleOf(['Julie Morel cuit 120 pains par jour à Brest.']),
  brief: { keyphrase: undefined, minWords: 10 },
  facts: [],
};
const typography = { spaces: 'fine', locale: 'fr-FR' } as const;
const draft = (markdown: string, task: Partial<Task> = {}) =>
  draftOf({ markdown, finish: 'complete', usage: { input: 0, output: 0 } }, { ...TASK, ...task }, typography);

const BODY =
  '# Le pain de Julie\n\nÀ Brest, Julie Morel cuit 120 pains par jour avec son levain. Elle commence à six heures.\n\n## Le levain\n\nVivant.\n';

describe('an answer becomes a draft', () => {
  it.each([
    ['as it is', BODY],
    ['out of a fence', `\`\`\`markdown\n${BODY}\`\`\``],
    ['out of a fence with tildes', `~~~md\n${BODY}~~~`],
    ['out of a fence after a polite sentence', `Voici l’article :\n\n\`\`\`markdown\n${BODY}\`\`\``],
    [
      'out of a fence behind which the assistant goes on',
      `Voici l’article :\n\n\`\`\`markdown\n${BODY}\`\`\`\n\nN’hésitez pas à me demander une autre version !`,
    ],
    ['without a polite sentence', `Bien sûr ! Voici votre article réécrit :\n\n${BODY}`],
    ['without an English one', `Here is the rewritten article:\n\n${BODY}`],
    ['without a byte-order mark and blank lines', `\ufeff\n\n${BODY}\n\n`],
    ['with Windows line ends', BODY.replaceAll('\n', '\r\n')],
    ['with metadata in a fence of its own', `\`\`\`yaml\ntitle: Un titre donné\n\`\`\`\n\n${BODY}`],
  ])('%s', (_, answer) => {
    expect(draft(answer).markdown).toBe(BODY);
  });

  it('keeps a paragraph before the first heading: it may be the article', () => {
    const lead = `Julie Morel cuit 120 pains par jour à Brest, dit-elle.\n\n${BODY}`;
    expect(draft(lead).markdown).toBe(lead);
  });

  it('keeps code that stands in the article', () => {
    const code = `${BODY}\n\`\`\`js\nlet a = 1;\n\`\`\`\n`;
    expect(draft(code).markdown).toBe(code);
  });

  it('repairs its typography', () => {
    expect(draft('# Titre\n\nElle dit "oui" ! L\'été...\n').markdown).toBe(
      '# Titre\n\nElle dit «\u202foui\u202f»\u202f! L’été…\n',
    );
  });
});

describe('metadata', () => {
  const DESCRIPTION =
    'À Brest, Julie Morel cuit chaque jour 120 pains au levain. Une boulangère raconte son métier, de la farine jusqu’au four à bois.';

  it('is taken from the front matter of the answer', () => {
    const answer = `---\ntitle: Le levain de Julie\ndescription: ${DESCRIPTION}\nkeyphrase: pain au levain\nkeywords: [levain, pains, Brest]\n---\n${BODY}`;
    expect(draft(answer).metadata).toEqual({
      title: 'Le levain de Julie',
      description: DESCRIPTION,
      slug: 'levain-julie',
      keyphrase: 'pain au levain',
      keywords: ['levain', 'pains', 'Brest'],
    });
  });

  it.each([
    ['colons in values', 'title: Le levain : un secret\nkeywords: levain, Brest'],
    ['French names', 'Titre SEO: "Le levain : un secret"\nMots-clés: levain, Brest'],
    ['bold names', '**Title**: Le levain : un secret\n**Keywords**:\n- levain\n- Brest'],
    ['quoted values', 'title: "Le levain : un secret"\nkeywords: ["levain", "Brest"]'],
  ])('is read through %s', (_, yaml) => {
    const { metadata } = draft(`---\n${yaml}\n---\n${BODY}`);
    expect(metadata.title).toBe('Le levain : un secret');
    expect(metadata.keywords).toEqual(['levain', 'Brest']);
  });

  it('cannot carry keys of ours', () => {
    const { metadata } = draft(
      `---\ntitle: Un titre\nai: { generated: false }\nreview: { status: reviewed }\n---\n${BODY}`,
    );
    expect(Object.keys(metadata).sort()).toEqual(['description', 'keyphrase', 'keywords', 'slug', 'title']);
  });

  it('is made from the text when the answer gives none', () => {
    const { metadata } = draft(BODY);
    expect(metadata.title).toBe('Le pain de Julie');
    expect(metadata.keyphrase).toBe('pain de Julie');
    expect(metadata.description).toContain('À Brest, Julie Morel cuit 120 pains par jour');
    expect(metadata.slug).toBe('pain-julie');
  });

  it('has a title of at most 60 characters that does not end in the air', () => {
    const { title } = draft(
      `# Pourquoi les boulangers de Brest se lèvent si tôt le matin, et des raisons d’espérer\n\n${BODY}`,
    ).metadata;
    expect([...title].length).toBeLessThanOrEqual(60);
    expect(title).toBe('Pourquoi les boulangers de Brest se lèvent si tôt le matin');
  });

  it.each([
    ['too long', `${DESCRIPTION} Et puis encore une phrase qui n’en finit pas de s’allonger pour rien du tout.`],
    ['too short', 'Julie Morel et son levain.'],
    ['without a full stop for ever', 'mot '.repeat(90)],
  ])('has a description that fits when the given one is %s', (_, description) => {
    const { length } = [...draft(`---\ndescription: ${description}\n---\n${BODY}`).metadata.description];
    expect(length).toBeGreaterThanOrEqual(70);
    expect(length).toBeLessThanOrEqual(156);
  });

  it('names only keywords that the text uses, once each', () => {
    const { keywords } = draft(`---\nkeywords: [levain, Levains, blockchain, Brest, "pains"]\n---\n${BODY}`).metadata;
    expect(keywords).toEqual(['levain', 'Brest', 'pains']);
  });

  it('takes the key phrase of the user over the model’s', () => {
    const brief = { keyphrase: 'boulangerie Brest', minWords: 10 };
    expect(draft(`---\nkeyphrase: autre chose\n---\n${BODY}`, { brief }).metadata.keyphrase).toBe('boulangerie Brest');
  });
});
