import { describe, expect, it } from 'vitest';
import { repairGuillemets } from '../../src/french/typography/guillemets.ts';
import { repairColons, repairHighPunctuation } from '../../src/french/typography/high-punctuation.ts';
import { made } from './typography-made.ts';

describe('repairHighPunctuation', () => {
  it.each([
    ['oui?', 'oui⍽?'],
    ['oui ?', 'oui⍽?'],
    ['oui⎵?', 'oui⍽?'],
    ['oui\t?', 'oui⍽?'],
    [')?', ')⍽?'],
    [']?', ']⍽?'],
    ['»?', '»⍽?'],
    ['”?', '”⍽?'],
    ['"?', '"⍽?'],
    ['’?', '’⍽?'],
    ['…?', '…⍽?'],
    ['%?', '%⍽?'],
    ['€?', '€⍽?'],
    ['$?', '$⍽?'],
    ['£?', '£⍽?'],
    ['°?', '°⍽?'],
    ['*?', '*⍽?'],
    ['_?', '_⍽?'],
    ['█?', '█⍽?'],
    ['5?', '5⍽?'],
    ['oui!»', 'oui⍽!»'],
    ['oui!”', 'oui⍽!”'],
    ['oui!"', 'oui⍽!"'],
    ['oui!’', 'oui⍽!’'],
    ['oui!)', 'oui⍽!)'],
    ['oui!]', 'oui⍽!]'],
    ['oui!*', 'oui⍽!*'],
    ['oui!_', 'oui⍽!_'],
    ['oui!,', 'oui⍽!,'],
    ['oui!.', 'oui⍽!.'],
    ['oui!…', 'oui⍽!…'],
    ['oui!—', 'oui⍽!—'],
    ['oui!–', 'oui⍽!–'],
    ['oui! mot', 'oui⍽! mot'],
    ['oui!\nmot', 'oui⍽!\nmot'],
    ['à! (é? 5; mot', 'à⍽! (é⍽? 5⍽; mot'],
    ['oui; non', 'oui⍽; non'],
    ['oui ?!', 'oui⍽?!'],
    ['oui!!!', 'oui⍽!!!'],
    ['oui ? ! ', 'oui⍽? ! '],
    ['é́!', 'é́⍽!'],
  ])('%s → %s', (before, after) => {
    expect(made(repairHighPunctuation, before)).toBe(after);
  });

  it.each(['oui⍽?', ' ?', '?', '(?', '-?', 'oui!mot', 'oui;non'])('leaves %j', (text) => {
    expect(made(repairHighPunctuation, text)).toBe(text);
  });
});

describe('repairColons', () => {
  it.each([
    ['mot: suite', 'mot⎵: suite'],
    ['mot : suite', 'mot⎵: suite'],
    ['mot: ', 'mot⎵: '],
    ['mot:', 'mot⎵:'],
    ['mot:«suite', 'mot⎵:«suite'],
    ['mot: «suite', 'mot⎵: «suite'],
    ['mot: “suite', 'mot⎵: “suite'],
    ['mot: "suite', 'mot⎵: "suite'],
    ['mot :*suite*', 'mot⎵:*suite*'],
    ['mot: (suite', 'mot⎵: (suite'],
    ['mot: █', 'mot⎵: █'],
    ['mot: 5', 'mot⎵: 5'],
    ['mot:\t\t5', 'mot⎵:\t\t5'],
    ['mot:  suite', 'mot⎵:  suite'],
    ['le «mot:« suite', 'le «mot⎵:« suite'],
    ['5: suite', '5⎵: suite'],
    ['%: suite', '%⎵: suite'],
    ['mot:⎵suite', 'mot⎵:⎵suite'],
    ['mot:⍽suite', 'mot⎵:⍽suite'],
  ])('%s → %s', (before, after) => {
    expect(made(repairColons, before)).toBe(after);
  });

  it.each([
    'mot:suite',
    'mot :suite',
    'mot::',
    'mot:\nsuite',
    'mot:\n\nsuite',
    'mot:“suite',
    'mot:"suite',
    'mot:*suite*',
    'mot: *suite*',
    'mot:_suite_',
    'mot: -',
    'mot: - x',
    'mot:x«',
    'mot:\t-',
    'mot: !',
    '(: suite',
    '-: suite',
    ': suite',
  ])('leaves %j', (text) => {
    expect(made(repairColons, text)).toBe(text);
  });
});

describe('repairGuillemets', () => {
  it.each([
    ['«oui»', '«⍽oui⍽»'],
    ['« oui »', '«⍽oui⍽»'],
    ['«  oui  »', '«⍽oui⍽»'],
    ['d’ «oui', 'd’«⍽oui'],
    ['d’«oui', 'd’«⍽oui'],
    ['5«oui', '5 «⍽oui'],
    [',«oui', ', «⍽oui'],
    [')«oui', ') «⍽oui'],
    [']«oui', '] «⍽oui'],
    ['»«oui', '» «⍽oui'],
    ['…«oui', '… «⍽oui'],
    ['-«oui', '-«⍽oui'],
    ['(«oui', '(«⍽oui'],
    ['oui »', 'oui⍽»'],
    ['« oui', '«⍽oui'],
    ['»oui', '» oui'],
    ['»5', '» 5'],
    ['»(', '» ('],
    ['»«oui', '» «⍽oui'],
    ['» «oui', '» «⍽oui'],
    ['oui«non', 'oui «⍽non'],
    ['oui «non', 'oui «⍽non'],
    ['«« oui »»', '«⍽«⍽oui⍽»⍽»'],
  ])('%s → %s', (before, after) => {
    expect(made(repairGuillemets, before)).toBe(after);
  });

  it.each(['«', '»', '« \noui \n»', '« »', '«»', '» (', '»,', '«⍽oui⍽»'])('leaves %j', (text) => {
    expect(made(repairGuillemets, text)).toBe(text);
  });
});
