import { describe, expect, it } from 'vitest';
import { lexicalWords } from '../../src/french/lexical-words.ts';
import { keyphraseRules } from '../../src/rules/keyphrase/index.ts';
import { occurrences, phrasings, slugSays } from '../../src/rules/keyphrase/phrase.ts';
import { findingsOf } from '../support/findings.ts';

const [density, placement] = keyphraseRules;
if (!density || !placement) throw new Error('two rules');

const PAD = 'La rue reste calme ici. ';
/** Text of exactly 5 words a sentence, of which some say the phrase. */
const text = (said: number, others: number) => `${'Un pain naît du levain. '.repeat(said)}${PAD.repeat(others)}\n`;
const found = (said: number, others: number, options = {}) =>
  findingsOf(density, text(said, others), { keyphrase: 'pain au levain', options });

describe('keyphrase-density', () => {
  it.each([
    ['4,01 % is stuffing', 20, 79, ['1:1 stuffed']],
    ['4 % is at most a warning', 20, 80, ['1:1 stuffed warning']],
    ['2,5 % passes', 10, 70, []],
    ['one occurrence is rare', 1, 30, ['1:1 rare']],
    ['two in 500 words pass', 2, 98, []],
    ['two in 505 words are thin', 2, 99, ['1:1 thin info']],
    ['a short text is not judged', 5, 10, []],
  ])('%s', (_, said, others, expected) => {
    expect(found(said, others)).toEqual(expected);
  });

  it('needs a phrase that says something', () => {
    expect(findingsOf(density, text(1, 30))).toEqual([]);
    expect(findingsOf(density, text(1, 30), { keyphrase: 'avec le' })).toEqual([]);
  });
});

describe('the occurrences of a phrase', () => {
  const phrases = phrasings('recrutement en IA', []);

  it.each([
    ['Le recrutement en IA repart.', 1],
    ['En IA, les recrutements repartent.', 1],
    ['Le recrutement repart.', 0],
    ['Recrutement, recrutement, IA.', 1],
    ['Recrutement, IA, recrutement, IA.', 2],
    ['L’IA et son recrutement', 1],
  ])('%s', (sentence, expected) => {
    expect(occurrences(lexicalWords(sentence), phrases)).toBe(expected);
  });

  it('count the best of the synonyms', () => {
    expect(occurrences(lexicalWords('Embaucher en IA'), phrasings('recrutement en IA', ['embaucher IA']))).toBe(1);
  });

  it.each([
    ['Guingamp-Amiens, un match fou', 'Guingamp Amiens'],
    ['Guingamp reçoit Amiens', 'Guingamp-Amiens'],
    ['La pompe à chaleur air-eau chauffe', 'pompe à chaleur air eau'],
  ])('are found whether hyphens join the words or not: %s', (sentence, phrase) => {
    expect(occurrences(lexicalWords(sentence), phrasings(phrase, []))).toBe(1);
  });

  it('are found in a slug, which has no accents', () => {
    expect(slugSays('etudes-sommeil', 'l’étude du sommeil', [])).toBe(true);
    expect(slugSays('pompe-chaleur-air-eau-prix', 'pompe à chaleur air-eau', [])).toBe(true);
    expect(slugSays('le-sommeil', 'l’étude du sommeil', [])).toBe(false);
  });
});

describe('keyphrase-placement', () => {
  const page = (head: string, h1: string, intro: string, ...subheadings: string[]) =>
    `${head}# ${h1}\n\n${intro}\n\n${subheadings.map((heading) => `## ${heading}\n\nMot.\n`).join('\n')}`;
  const at = (markdown: string, options = {}) =>
    findingsOf(placement, markdown, { keyphrase: 'pain au levain', options });
  const SAID = 'Le pain au levain';

  it('asks for nothing in a front matter that is not there', () => {
    expect(at(page('', SAID, `${SAID}.`, SAID, 'Autre'))).toEqual([]);
  });

  it('leaves missing keys to the metadata rules', () => {
    expect(at(page('---\nlang: fr\n---\n\n', SAID, `${SAID}.`, SAID, 'Autre'))).toEqual([]);
  });

  it('wants all the words in one sentence of the introduction', () => {
    expect(at(page('', SAID, 'Le pain. Le levain.', SAID, 'Autre'))).toEqual(['3:1 intro']);
  });

  it('finds the introduction in the main heading’s own section only', () => {
    expect(at(`# ${SAID}\n\nMot.\n\n## ${SAID}\n\n${SAID}.\n`)).toEqual(['3:1 intro']);
  });

  it('allows three subheadings of four, not four of four, and does not count fewer than four', () => {
    expect(at(page('', SAID, `${SAID}.`, SAID, SAID, SAID, 'Autre'))).toEqual([]);
    expect(at(page('', SAID, `${SAID}.`, SAID, SAID, SAID, SAID))).toEqual(['5:1 crowded']);
    expect(at(page('', SAID, `${SAID}.`, SAID, SAID, SAID))).toEqual([]);
  });

  it('takes synonyms everywhere', () => {
    const head = '---\ntitle: La miche\ndescription: La miche.\nslug: miche\n---\n\n';
    expect(at(page(head, 'La miche', 'La miche.', 'La miche', 'Autre'), { synonyms: ['miche'] })).toEqual([]);
  });
});
