import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { findingsOf, problemsOf } from '../support/findings.ts';
import { type SubjectSetting, subjectOf } from '../support/subject.ts';

function ruleOf(id: string) {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}
const found = (id: string, markdown: string, setting: SubjectSetting = {}): string[] =>
  findingsOf(ruleOf(id), markdown, setting);

describe('paragraphs of eighty to a hundred and twenty signs', () => {
  it.each([
    'La vecina del quinto riega las macetas cada noche y luego baja a la plaza con su perro viejo.',
    'La signora del quinto piano annaffia i vasi ogni sera e poi scende in piazza con il suo cane.',
    'A vizinha do quinto andar rega os vasos todas as noites e depois desce com o cão até à praça.',
    'Die Nachbarin aus dem fünften Stock gießt jeden Abend die Blumen und geht dann mit dem Hund.',
  ])('%s', (paragraph) => {
    expect(found('lang-block', paragraph)).toEqual(['1:1 foreign']);
  });

  it.each([
    'La voisine du cinquième arrose les pots chaque soir, descend la place, promène un vieux chien.',
    'Marché de Noël du bourg, fanfare de la vallée, vin chaud, marrons grillés, manège, tombola, chorale.',
    'Le Real Madrid a battu la Juventus de Turin à Santiago-Bernabéu, buts de Vinícius et de Bellingham.',
    '- Hommes : 1. Piotr Wolny, 1 h 12 min 4 s ; 2. Sven Aldgate, 1 h 12 min 9 s ; 3. Hugo Pradel, 1 h 14 min',
    'Recette de la paella valenciana : riz bomba, garrofó, ferraura, safran, lapin, poulet, romarin, sel.',
  ])('none in “%s”', (paragraph) => {
    expect(found('lang-block', paragraph)).toEqual([]);
  });
});

describe('a slug that says nothing', () => {
  const fixes = (markdown: string) =>
    problemsOf(ruleOf('slug-format'), subjectOf(markdown)).map(({ message, fix }) => [message, fix]);

  it.each(['slug:', 'slug: ""', 'slug: " "'])('%s', (line) => {
    expect(fixes(`---\ntitle: L’été au port\n${line}\n---\n`)).toEqual([
      ['empty', 'Remplir le slug, par exemple\u00a0: «\u202fete-au-port\u202f».'],
    ]);
  });

  it('takes the main heading for want of a title, and tells the form for want of both', () => {
    expect(fixes('---\nslug:\n---\n\n# Le four du bourg\n')[0]?.[1]).toContain('«\u202ffour-bourg\u202f»');
    expect(fixes('---\nslug: "???"\n---\n')).toEqual([
      ['malformed', expect.stringMatching(/^Écrire dans le slug quelques mots du sujet/)],
    ]);
  });

  it('is no matter where there is no slug', () => {
    expect(fixes('---\ntitle: Le port\n---\n')).toEqual([]);
    expect(fixes('# Le port\n')).toEqual([]);
  });
});

describe('title-h1-coherence', () => {
  const page = '---\ntitle: Pourquoi j’ai rendu les clefs du fourgon\n---\n\n# Fourgon, mon vieil ami\n';
  it('holds a title and a heading for one subject when both name the key phrase', () => {
    expect(found('title-h1-coherence', page, { keyphrase: 'le fourgon' })).toEqual([]);
    expect(found('title-h1-coherence', page.replace('# Fourgon', '# Camion'), { keyphrase: 'fourgon' })).toEqual([
      '2:1 apart',
    ]);
  });
});

describe('no-break spaces of the other width', () => {
  const messages = (id: string, markdown: string) => found(id, markdown);
  it('are a remark, where a plain space is a warning', () => {
    expect(messages('typo-guillemets', 'Il dit «\u00a0oui\u00a0».')).toEqual(['1:9 width info', '1:13 width info']);
    expect(messages('typo-guillemets', 'Il dit « oui ».')).toEqual(['1:9 space', '1:13 space']);
    expect(messages('typo-numbers', 'Il a 31\u00a0000 pieds.')).toEqual(['1:8 width info']);
    expect(messages('typo-numbers', 'Il a 31 000 pieds.')).toEqual(['1:8 space']);
    expect(messages('typo-high-punct', 'Que dire\u00a0?')).toEqual(['1:9 narrow info']);
    expect(messages('typo-colon', 'Voici\u202f: rien.')).toEqual(['1:6 narrow info']);
  });
});

describe('transition-words', () => {
  it('never says the limit itself', () => {
    const sentences = 'Le four chauffe. '.repeat(49) + 'Pourtant, le four chauffe. '.repeat(12);
    const [problem] = problemsOf(ruleOf('transition-words'), subjectOf(sentences));
    expect(problem?.data).toEqual({ found: 19, expected: 20 });
  });
});

describe('style-decoration', () => {
  it('counts bold inside sentences only', () => {
    const sentence = 'Le **four** de la **place** chauffe. ';
    expect(found('style-decoration', sentence.repeat(6))).toEqual(['1:4 bold']);
    expect(found('style-decoration', sentence.repeat(5))).toEqual([]);
    expect(found('style-decoration', '**Le four** chauffe.\n\n'.repeat(20))).toEqual([]);
    expect(found('style-decoration', `${sentence.repeat(6)}${'Il cuit bien le pain. '.repeat(60)}`)).toEqual([]);
  });

  it('sees pictures at the head of lines, not figures and not legal marks', () => {
    expect(found('style-decoration', '👉 Un.\n\n🚀 Deux.\n\n- ✅ Trois\n')).toEqual(['1:1 pictures info']);
    expect(found('style-decoration', '1. Un\n2. Deux\n3. Trois\n\n© Un.\n\n#un\n\n™ Deux.\n')).toEqual([]);
  });
});
