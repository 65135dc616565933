import { describe, expect, it } from 'vitest';
import { repairOrdinals } from '../../src/french/typography/ordinals.ts';
import { made } from './typography-made.ts';

describe('repairOrdinals', () => {
  it.each([
    ['1ère', '1re'],
    ['1ere', '1re'],
    ['1ière', '1re'],
    ['1iere', '1re'],
    ['1ères', '1res'],
    ['1ère,', '1re,'],
    ['2ème', '2e'],
    ['2eme', '2e'],
    ['2ième', '2e'],
    ['2ieme', '2e'],
    ['2èmes', '2es'],
    ['11ème', '11e'],
    ['1234ème', '1234e'],
    ['XXème', 'XXe'],
    ['XIXème', 'XIXe'],
    ['Xième', 'Xe'],
    ['IVeme', 'IVe'],
    ['XVIIIème', 'XVIIIe'],
    ['XVIIème', 'XVIIe'],
    ['Xèmes', 'Xes'],
    ['2nd', '2d'],
    ['2nde', '2de'],
    ['2nds', '2ds'],
    ['2ndes', '2des'],
    ['le N° 5', 'le n° 5'],
    ['le⎵N° 5', 'le⎵n° 5'],
    ['2ème et 1ère', '2e et 1re'],
  ])('%s → %s', (before, after) => {
    expect(made(repairOrdinals, before)).toBe(after);
  });

  it.each([
    '1èrex',
    '11ère',
    'a1ère',
    ',1ère',
    '.1ère',
    '2èmex',
    '1ème',
    '1ième',
    '12345ème',
    'a2ème',
    '2,2ème',
    '2.2ème',
    'aXème',
    '5Xème',
    'Lème',
    'Xèmex',
    '2ndx',
    '12nd',
    '22nd',
    ',2nd',
    'a2nd',
    'N° 5',
    'LE N° 5',
    'le N 5',
  ])('leaves %j', (text) => {
    expect(made(repairOrdinals, text)).toBe(text);
  });
});
