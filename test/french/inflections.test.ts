import { describe, expect, it } from 'vitest';
import { baseForms } from '../../src/french/inflections.ts';

describe('baseForms', () => {
  it.each([
    ['journaux', 'journal'],
    ['travaux', 'travail'],
    ['vendeuse', 'vendeur'],
    ['heureuses', 'heureux'],
    ['actrice', 'acteur'],
    ['actrices', 'acteur'],
    ['active', 'actif'],
    ['vive', 'vif'],
    ['vives', 'vif'],
    ['maux', 'mal'],
    ['baux', 'bail'],
    ['belle', 'beau'],
    ['premières', 'premier'],
    ['nulle', 'nul'],
    ['nulles', 'nul'],
    ['bonne', 'bon'],
    ['bonnes', 'bon'],
    ['nette', 'net'],
    ['nettes', 'net'],
    ['grasse', 'gras'],
    ['grasses', 'gras'],
    ['jumelle', 'jumeau'],
    ['jumelles', 'jumeau'],
    ['nouvelle', 'nouvel'],
    ['entrées', 'entré'],
    ['publique', 'public'],
    ['publiques', 'public'],
    ['longue', 'long'],
    ['longues', 'long'],
    ['blanche', 'blanc'],
    ['blanches', 'blanc'],
  ])('of a noun or adjective: %s, %s', (word, base) => {
    expect(baseForms(word)).toContain(base);
  });

  it.each([
    ['part', 'partir'],
    ['pars', 'partir'],
    ['dort', 'dormir'],
    ['sers', 'servir'],
    ['mangeait', 'manger'],
    ['commença', 'commencer'],
    ['appelle', 'appeler'],
    ['jettent', 'jeter'],
    ['emploient', 'employer'],
    ['achètent', 'acheter'],
    ['cède', 'céder'],
    ['règne', 'régner'],
    ['chantassent', 'chanter'],
    ['finissantes', 'finir'],
    ['écrivent', 'écrire'],
    ['disait', 'dire'],
    ['rejoignant', 'rejoindre'],
    ['prennent', 'prendre'],
    ['prenait', 'prendre'],
    ['connaissait', 'connaître'],
    ['connaissait', 'connaitre'],
    ['prend', 'prendre'],
    ['yeux', 'œil'],
    ['vu', undefined],
    ['nées', 'naître'],
    ['ont', 'avoir'],
    ['été', 'être'],
    ['étaient', 'être'],
  ])('of a verb: %s, %s', (word, base) => {
    if (base === undefined) expect(baseForms(word)).toEqual([]);
    else expect(baseForms(word)).toContain(base);
  });

  it('guesses no base that the ending does not have', () => {
    expect(baseForms('prend')).toEqual(['prenre', 'prendre', 'prenir', 'prenoir']);
    expect(baseForms('part')).toEqual(['partir', 'parmir', 'parvir', 'parre', 'parir', 'paroir']);
    expect(baseForms('commença')).toEqual(['commençer', 'commencer']);
    expect(baseForms('vive')).toEqual(['viv', 'viver', 'vivre', 'vire', 'vivir', 'vivoir', 'vif']);
    expect(baseForms('peux')).toEqual(['peu', 'pouvoir']);
    expect(baseForms('mes')).not.toContain('mer');
    expect(baseForms('fera')).not.toContain('fer');
  });

  it.each(['de', 'os', 'z', ''])('leaves a stem of two letters, or one before an ending that tells: %j', (word) => {
    expect(baseForms(word)).toEqual([]);
  });

  it('cuts no more than eight letters', () => {
    expect(baseForms('finissantes')).toContain('finir');
    expect(baseForms('dormissantes')).toContain('dormir');
  });
});
