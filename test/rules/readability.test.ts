import { describe, expect, it } from 'vitest';
import { kandelMoles } from '../../src/french/readability.ts';
import { readabilityRules } from '../../src/rules/readability/index.ts';
import { pageMeasure } from '../../src/rules/readability/prose-measure.ts';
import { findingsOf, problemsOf } from '../support/findings.ts';
import { subjectOf } from '../support/subject.ts';

const ruleOf = (id: string) => {
  const rule = readabilityRules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};
const found = (id: string, markdown: string, options: Record<string, unknown> = {}) =>
  findingsOf(ruleOf(id), markdown, { options });

/** A sentence of exactly so many words, capital and stop included. */
const sentence = (words: number) => `Le ${'mot '.repeat(Math.max(0, words - 2))}fin. `;
const sentences = (...lengths: readonly number[]) => `${lengths.map(sentence).join('')}\n`;
const times = (count: number, length: number): number[] => Array.from({ length: count }, () => length);

describe('sentence-length', () => {
  it.each([
    ['30 % above 25 words pass, to the dot', [...times(7, 10), ...times(3, 26)], { mostRatherLong: 1 }, []],
    ['31 % do not', [...times(69, 10), ...times(31, 26)], {}, ['1:1 long']],
    ['25 words are not long', times(10, 25), { mostRatherLong: 1 }, []],
    ['26 % above 20 words are worth a note', [...times(74, 10), ...times(26, 21)], {}, ['1:1 ratherLong info']],
    ['25 % above 20 words are not', [...times(75, 10), ...times(25, 21)], {}, []],
    ['seven sentences are too few to judge', times(7, 30), {}, []],
    ['eight are enough', times(8, 30), {}, ['1:1 long']],
  ])('%s', (_, lengths, options, expected) => {
    expect(found('sentence-length', sentences(...lengths), options)).toEqual(expected);
  });

  it('tells the share it found', () => {
    const [problem] = problemsOf(ruleOf('sentence-length'), subjectOf(sentences(...times(5, 10), ...times(5, 30))));
    expect(problem?.data).toEqual({ share: 50, words: 25, expected: 30 });
  });
});

describe('sentence-max', () => {
  it.each([
    [40, []],
    [41, ['1:1 long warning']],
    [60, ['1:1 long warning']],
    [61, ['1:1 long']],
  ])('%i words', (words, expected) => {
    expect(found('sentence-max', sentences(words))).toEqual(expected);
  });

  it("spares another's sentence, up to a point", () => {
    const quotation = (words: number) => `Il dit : « ${'mot '.repeat(words - 2)}fin ».\n`;
    expect(found('sentence-max', quotation(45))).toEqual([]);
    expect(found('sentence-max', quotation(70))).toEqual(['1:1 long warning']);
  });

  it('spares neither a quotation that is less than half of its sentence', () => {
    expect(found('sentence-max', `Il ${'mot '.repeat(40)}dit « ${'mot '.repeat(10)}».\n`)).toEqual([
      '1:1 long warning',
    ]);
  });
});

describe('paragraph-length', () => {
  it.each([
    ['120 words', sentences(...times(6, 20)), []],
    ['121 words', sentences(...times(5, 20), 21), ['1:1 long warning']],
    ['200 words', sentences(...times(8, 25)), ['1:1 long warning']],
    ['201 words', sentences(...times(7, 25), 26), ['1:1 long']],
    ['eight sentences', sentences(...times(8, 5)), []],
    ['nine sentences', sentences(...times(9, 5)), ['1:1 crowded info']],
    ['a long quotation in a block', `> ${sentences(...times(9, 30))}`, []],
  ])('%s', (_, markdown, expected) => {
    expect(found('paragraph-length', markdown)).toEqual(expected);
  });

  it('notices paragraphs of one sentence from eight paragraphs on', () => {
    const one = `${sentence(5)}\n\n`;
    const two = `${sentence(5)}${sentence(5)}\n\n`;
    expect(found('paragraph-length', one.repeat(7))).toEqual([]);
    expect(found('paragraph-length', one.repeat(5) + two.repeat(3))).toEqual(['1:1 choppy info']);
    expect(found('paragraph-length', one.repeat(6) + two.repeat(4))).toEqual([]);
  });
});

describe('transition-words', () => {
  const plain = 'Le pain sort du four. ';
  const linked = 'Pourtant, le pain sort du four. ';
  it.each([
    [1, 9, ['1:1 few']],
    [2, 8, ['1:1 few info']],
    [24, 76, ['1:1 few info']],
    [25, 75, []],
    [6, 4, []],
    [61, 39, ['1:1 many']],
  ])('%i linked sentences to %i plain ones', (linkedOnes, plainOnes, expected) => {
    expect(found('transition-words', `${plain.repeat(plainOnes)}${linked.repeat(linkedOnes)}\n`)).toEqual(expected);
  });

  it('notices five paragraphs in a row that open on a connector, not four', () => {
    const paragraph = `${linked}${plain}${plain}\n\n`;
    expect(found('transition-words', paragraph.repeat(4))).toEqual([]);
    expect(found('transition-words', `${plain}\n\n${paragraph.repeat(5)}`)).toEqual(['3:1 mechanical']);
    expect(found('transition-words', `${paragraph.repeat(3)}${plain}\n\n${paragraph.repeat(3)}`)).toEqual([]);
  });
});

describe('passive-voice', () => {
  const active = 'La commune rachète le fournil. ';
  const passive = 'Le fournil est racheté par la commune. ';
  it.each([
    [15, 85, []],
    [16, 84, ['1:1 share info']],
    [25, 75, ['1:1 share info']],
    [26, 74, ['1:1 share']],
    [5, 4, []],
  ])('%i passive sentences to %i active ones', (passives, actives, expected) => {
    expect(found('passive-voice', `${passive.repeat(passives)}${active.repeat(actives)}\n`)).toEqual(expected);
  });

  it('points at the first passive sentence', () => {
    const [problem] = problemsOf(ruleOf('passive-voice'), subjectOf(`${active.repeat(7)}\n\n${passive.repeat(3)}\n`));
    expect(problem?.place).toEqual({ line: 3, column: 1, endLine: 3, endColumn: 39 });
  });
});

describe('sentence-starts', () => {
  it.each([
    ['Il pétrit. Il cuit. Elle vend.', []],
    ['Il pétrit. Il cuit. Il vend. Il dort.', ['1:1 same']],
    ['Le pain lève. Le four chauffe. Le client attend.', []],
    ['Deux clients attendent. Deux clients partent. Deux clients reviennent.', ['1:1 same']],
    ['L’herbe pousse. L’herbe sèche. L’herbe brûle.', ['1:1 same']],
    ['« Il pétrit. Il cuit. Il vend. »', []],
    ['Cette pâte lève. Cette miche dore. Cette odeur plaît.', ['1:1 same']],
  ])('%s', (text, expected) => {
    expect(found('sentence-starts', `${text}\n`)).toEqual(expected);
  });

  it('looks across paragraphs but not into lists', () => {
    expect(found('sentence-starts', 'Il pétrit.\n\nIl cuit.\n\nIl vend.\n')).toEqual(['1:1 same']);
    expect(found('sentence-starts', 'Il pétrit.\n\n- Il cuit.\n\nIl vend. Il dort.\n')).toEqual([]);
  });
});

describe('the indexes', () => {
  const text = 'La boulangère ouvre la boutique. Elle range les miches une par une, puis attend.\n';

  it('measure the prose alone, sentence by sentence and block by block', () => {
    const page = subjectOf(`# Un titre très long\n\n${text}\n- Un item\n\n| a | b |\n|---|---|\n`).page;
    expect(pageMeasure(page)).toEqual({ words: 16, sentences: 3, syllables: expect.any(Number), longWords: 2 });
  });

  it('say nothing of a text too short, and nothing of an empty one', () => {
    expect(found('readability-kandel-moles', text, { warnBelow: 100, infoBelow: 100 })).toEqual([]);
    for (const id of ['readability-kandel-moles', 'readability-lix'])
      expect(found(id, '# Titre\n', { fewestWords: 0, most: 0 })).toEqual([]);
  });

  it('draw their lines at the index itself', () => {
    const { page } = subjectOf(text);
    const index = Math.round(kandelMoles(pageMeasure(page)));
    expect(found('readability-kandel-moles', text, { fewestWords: 1, warnBelow: index, infoBelow: index })).toEqual([]);
    expect(found('readability-kandel-moles', text, { fewestWords: 1, warnBelow: index, infoBelow: index + 1 })).toEqual(
      ['1:1 dense info'],
    );
    expect(found('readability-kandel-moles', text, { fewestWords: 1, warnBelow: index + 1 })).toEqual(['1:1 hard']);
  });
});
