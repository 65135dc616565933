import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findTypography, fixTypography } from '../../src/french/typography.ts';

/** Shows a narrow no-break space as ⍽ and a no-break space as ⎵, so that tables can be read. */
const shown = (text: string) => text.replaceAll('\u202f', '⍽').replaceAll('\u00a0', '⎵');
const typed = (text: string) => text.replaceAll('⍽', '\u202f').replaceAll('⎵', '\u00a0');
const fixed = (text: string) => shown(fixTypography(typed(text)));

const repairs: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  'high punctuation': [
    ['Que faire?', 'Que faire⍽?'],
    ['Que faire ?', 'Que faire⍽?'],
    ['Que faire⎵?', 'Que faire⍽?'],
    ['Stop  !', 'Stop⍽!'],
    ['Oui; non.', 'Oui⍽; non.'],
    ['Quoi ?!', 'Quoi⍽?!'],
    ['Quoi?!?', 'Quoi⍽?!?'],
    ['(vrai ?)', '(vrai⍽?)'],
    ['« Oui ! »', '«⍽Oui⍽!⍽»'],
    ['Il part… ?', 'Il part…⍽?'],
    ['20 % ?', '20⎵%⍽?'],
    ['Voir https://exemple.fr/?q=1 ?', 'Voir https://exemple.fr/?q=1⍽?'],
    ['a@exemple.fr !', 'a@exemple.fr⍽!'],
  ],
  colon: [
    ['Un chiffre: 66.', 'Un chiffre⎵: 66.'],
    ['Un chiffre : 66.', 'Un chiffre⎵: 66.'],
    ['Résultat⍽: oui.', 'Résultat⎵: oui.'],
    ['Les étapes:', 'Les étapes⎵:'],
    ['Les étapes :', 'Les étapes⎵:'],
    ['Il dit: « oui »', 'Il dit⎵: «⍽oui⍽»'],
    ['Il dit:« oui »', 'Il dit⎵: «⍽oui⍽»'],
    ['mot: (suite)', 'mot⎵: (suite)'],
  ],
  guillemets: [
    ['«oui»', '«⍽oui⍽»'],
    ['« oui »', '«⍽oui⍽»'],
    ['«⍽oui »', '«⍽oui⍽»'],
    ['d’« agents »', 'd’«⍽agents⍽»'],
    ['d’ « agents »', 'd’«⍽agents⍽»'],
    ['mot«oui»mot', 'mot «⍽oui⍽» mot'],
    ['«a»«b»', '«⍽a⍽» «⍽b⍽»'],
    ['(«oui»)', '(«⍽oui⍽»)'],
  ],
  'english quotes': [
    ['"drame"', '«⍽drame⍽»'],
    ['un " drame " ici', 'un «⍽drame⍽» ici'],
    ['“croissance exponentielle”', '«⍽croissance exponentielle⍽»'],
    ['‘startup’', '«⍽startup⍽»'],
    ['‘l’IA’', '«⍽l’IA⍽»'],
    ['«⍽un "drame"⍽»', '«⍽un “drame”⍽»'],
    ['«⍽un ‘drame’⍽»', '«⍽un “drame”⍽»'],
    ['“il dit "non" hier”', '«⍽il dit “non” hier⍽»'],
    ['"il dit “non” hier"', '«⍽il dit “non” hier⍽»'],
    ['"Quoi?", dit-il.', '«⍽Quoi⍽?⍽», dit-il.'],
    ['l\'"agent"', 'l’«⍽agent⍽»'],
    ['un écran 15" et un "mot"', 'un écran 15" et un «⍽mot⍽»'],
    ['"un"\n\n"deux" et “', '«⍽un⍽»\n\n"deux" et “'],
  ],
  apostrophe: [
    ["l'IA", 'l’IA'],
    ['d´IA', 'd’IA'],
    ['d`IA', 'd’IA'],
    ["aujourd'hui", 'aujourd’hui'],
    ["O'Donnell", 'O’Donnell'],
    ["d'1 mot", 'd’1 mot'],
    ["qu'«oui»", 'qu’«⍽oui⍽»'],
  ],
  ellipsis: [
    ['Peut-être...', 'Peut-être…'],
    ['etc...', 'etc.'],
    ['etc…', 'etc.'],
    ['Etc.… et', 'Etc. et'],
    ['Non….', 'Non…'],
    ['[...]', '[…]'],
    ['(...)', '(…)'],
    ['Non.…', 'Non…'],
    ['Oui ... non', 'Oui… non'],
  ],
  dash: [
    ['le poste - très disputé - part vite', 'le poste – très disputé – part vite'],
    ['le poste -- oui', 'le poste – oui'],
    ['mot—mot', 'mot — mot'],
    ['Acte 2 - Suite', 'Acte 2 – Suite'],
  ],
  numbers: [
    ['66%', '66⎵%'],
    ['66 %', '66⎵%'],
    ['66⍽%', '66⎵%'],
    ['12€, 3 $ et 4£', '12⎵€, 3⎵$ et 4⎵£'],
    ['3 k€, 5 M$, 2Md€', '3⎵k€, 5⎵M$, 2⎵Md€'],
    ['20 °C', '20⎵°C'],
    ['12 km et 5 kg', '12⎵km et 5⎵kg'],
    ['23,2 milliards', '23,2⎵milliards'],
    ['3 euros', '3⎵euros'],
    ['1 000', '1⍽000'],
    ['1 234⎵567', '1⍽234⍽567'],
    ['100 000 dollars', '100⍽000⎵dollars'],
    ['100000 dollars', '100⍽000⎵dollars'],
    ['1500000 habitants', '1⍽500⍽000 habitants'],
    ['12345 %', '12⍽345⎵%'],
  ],
  ordinals: [
    ['2ème', '2e'],
    ['3ième', '3e'],
    ['12èmes', '12es'],
    ['21eme', '21e'],
    ['1ère', '1re'],
    ['1ere', '1re'],
    ['1ères', '1res'],
    ['2nd', '2d'],
    ['2nde', '2de'],
    ['XXIème siècle', 'XXIe siècle'],
    ['au N° 5', 'au n° 5'],
  ],
  'capital accents': [
    ['A la fin', 'À la fin'],
    ['Fini. A partir de mai', 'Fini. À partir de mai'],
    ['«⍽A noter⍽»', '«⍽À noter⍽»'],
    ['Oui⍽! A Paris', 'Oui⍽! À Paris'],
    ['A l’heure', 'À l’heure'],
    ['l’Etat', 'l’État'],
    ['Etats-Unis', 'États-Unis'],
    ['Ecole, Etude, Evidemment', 'École, Étude, Évidemment'],
    ['Equipe, Emission, Energie, Economie', 'Équipe, Émission, Énergie, Économie'],
    ['Etre ou ne pas être', 'Être ou ne pas être'],
    ['Ile-de-France', 'Île-de-France'],
  ],
  spacing: [
    ['un  mot', 'un mot'],
    ['un⎵ mot', 'un mot'],
    ['un⎵⎵mot', 'un⎵mot'],
    ['oui ,non', 'oui, non'],
    ['oui,non', 'oui, non'],
    ['Fini .', 'Fini.'],
    ['PyTorch. .', 'PyTorch.'],
    ['( oui )', '(oui)'],
    ['les rapports.Revenir', 'les rapports. Revenir'],
  ],
};

const untouched = [
  'Que faire⍽? Oui⍽; non. Quoi⍽?!',
  'Un chiffre⎵: 66⎵%. À 10:30, format 16:9.',
  '«⍽oui⍽» et d’«⍽agents⍽»',
  '«⍽Il dit “non”.⍽»',
  'un écran 15" et 17"',
  '“a',
  'a”',
  '"a',
  '“a « b » c”'.replaceAll('« b »', '«⍽b⍽»'),
  '«⍽a "b c⍽»',
  '“”',
  'Yahoo! est là',
  'Peut-être… […] etc.',
  'f(...args)',
  'le .../bin',
  'Non....',
  '2023-2024, rendez-vous',
  '5 - 3',
  '100⍽000⎵dollars en 2025',
  '75001 Paris',
  'n° 123456 habitants',
  'code 12345 euros'.replace(' euros', '⎵euros'),
  '0 800 123 456',
  '2023 100 personnes',
  '06 12 34 56 78',
  '$3,2',
  'v1.2.3 et 2.0.1',
  '1er, 1re, 2e, XXIe siècle',
  '1ème',
  'À partir de mai, l’État',
  'la vitamine A la plus rare',
  'A-t-il dormi',
  'Eden et Etam',
  'oui, non, 3,2, openai.com',
  'https://exemple.fr/a:b?c=d;e!f',
  'www.exemple.fr/?a=b',
  '/usr/bin/a..b C:\\dossier\\a?b',
  ':smile: et :) ou ;-)',
  '{{nom}} %s et $' + '{prix}',
  '&nbsp; &#39;',
  'std::vector',
  'le 3 l’emporte, 5 m’aident',
  "15'30",
  "'mot'",
  'a!=b',
  'le code `a ? b : c`',
  'mot :suite',
  '« »',
  '',
  'un\n\ndeux',
];

describe.each(Object.entries(repairs))('%s', (_name, table) => {
  test.each(table)('%s → %s', (before, after) => {
    expect(fixed(before)).toBe(after);
  });
});

test.each(untouched)('leaves alone: %s', (text) => {
  expect(fixed(text)).toBe(text);
});

describe('options', () => {
  const text = '« Un prix: 5 € ! »';
  test.each([
    [{}, '«⍽Un prix⎵: 5⎵€⍽!⍽»'],
    [{ spaces: 'fine' }, '«⍽Un prix⎵: 5⎵€⍽!⍽»'],
    [{ spaces: 'nbsp' }, '«⎵Un prix⎵: 5⎵€⎵!⎵»'],
    [{ spaces: 'none' }, '« Un prix: 5 € ! »'],
    [{ locale: 'fr-CA' }, '«⎵Un prix⎵: 5⎵€!⎵»'],
    [{ spaces: 'none', locale: 'fr-CA' }, '« Un prix: 5 € ! »'],
  ] as const)('%j → %s', (options, expected) => {
    expect(shown(fixTypography(text, options))).toBe(expected);
  });

  it('groups thousands with the chosen space, and gives converted quotes plain spaces when none is chosen', () => {
    expect(shown(fixTypography('1 000', { spaces: 'nbsp' }))).toBe('1⎵000');
    expect(shown(fixTypography('1 000', { locale: 'fr-CA' }))).toBe('1⎵000');
    expect(fixTypography('"a" 1 000 %', { spaces: 'none' })).toBe('« a » 1 000 %');
  });
});

describe('findTypography', () => {
  it('points into the text as it was given', () => {
    expect(findTypography('"Quoi?"  oui')).toEqual([
      { rule: 'typo-english-quotes', start: 0, end: 1, before: '"', after: '«\u202f' },
      { rule: 'typo-high-punct', start: 5, end: 5, before: '', after: '\u202f' },
      { rule: 'typo-english-quotes', start: 6, end: 7, before: '"', after: '\u202f»' },
      { rule: 'typo-spacing', start: 7, end: 9, before: '  ', after: ' ' },
    ]);
  });

  test.each([
    ['typo-high-punct', 'oui ?'],
    ['typo-colon', 'oui : non'],
    ['typo-guillemets', '« oui\u202f»'],
    ['typo-english-quotes', '“oui”'],
    ['typo-apostrophe', "l'eau"],
    ['typo-ellipsis', 'oui...'],
    ['typo-dash', 'oui - non'],
    ['typo-numbers', '5 %'],
    ['typo-ordinals', '2ème'],
    ['typo-capital-accents', 'Etat'],
    ['typo-spacing', 'oui  non'],
  ])('%s names the repair of %j', (rule, text) => {
    expect(new Set(findTypography(text).map((repair) => repair.rule))).toEqual(new Set([rule]));
  });

  it('merges repairs of the same characters', () => {
    expect(findTypography('oui  ?')).toEqual([
      { rule: 'typo-spacing', start: 3, end: 5, before: '  ', after: '\u202f' },
    ]);
  });
});

describe('context', () => {
  it('gives the space to the piece that holds the sign', () => {
    expect(shown(fixTypography('?', {}, { before: 'mot' }))).toBe('⍽?');
    expect(fixTypography('mot', {}, { after: '?' })).toBe('mot');
    expect(shown(fixTypography(' : suite', {}, { before: 'mot' }))).toBe('⎵: suite');
    expect(shown(fixTypography('dit «', {}, { after: 'mot' }))).toBe('dit «⍽');
    expect(fixTypography('mot', {}, { before: '«' })).toBe('mot');
    expect(shown(fixTypography('»', {}, { before: 'mot' }))).toBe('⍽»');
    expect(fixTypography('mot', {}, { after: '»' })).toBe('mot');
    expect(shown(fixTypography('oui ?', {}, { after: '»' }))).toBe('oui⍽?');
  });

  it('sees that a piece does not start a sentence', () => {
    expect(fixTypography('A la plus', {}, { before: 'vitamine ' })).toBe('A la plus');
    expect(fixTypography('A la fin', {}, { before: 'Fini. ' })).toBe('À la fin');
  });

  it('does not touch what lies outside', () => {
    expect(fixTypography('mot', {}, { before: 'a  ', after: '  b ?' })).toBe('mot');
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'« » “ ” " \' ’ ‘ ; : ! ? … . , - – — ( ) [ ] % € $ ° * _ / é a A la Etat mot Mot l d qu etc 1 22 345 2ème 1ère 10:30'.split(
      ' ',
    ),
    ' ',
    '  ',
    '\u00a0',
    '\u202f',
    '\n',
    '\n\n',
    '...',
    '--',
    'https://a.fr/?b',
    'million',
    ':smile:',
    'N°',
    '100000',
    'k€',
    '`',
  );
  const texts = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));
  const options = fc.record({
    spaces: fc.constantFrom('fine' as const, 'nbsp' as const, 'none' as const),
    locale: fc.constantFrom('fr-FR' as const, 'fr-CA' as const),
  });
  const kept = (text: string) =>
    text
      .replace(/[ÀÉÊÎ]/g, (letter) => letter.normalize('NFD').charAt(0))
      .replace(/(?<=\d)(?:i?[èe]mes?|i?[èe]?res?|es?)/gi, '')
      .replace(/N(?=°)/g, 'n')
      .replace(/[^\p{L}\p{N}]/gu, '');

  it('is settled by one call', () => {
    fc.assert(
      fc.property(texts, options, (text, chosen) => {
        const once = fixTypography(text, chosen);
        expect(shown(fixTypography(once, chosen))).toBe(shown(once));
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps every letter and digit in order', () => {
    fc.assert(
      fc.property(texts, options, (text, chosen) => {
        expect(kept(fixTypography(text, chosen))).toBe(kept(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('lists repairs that are apart, in order, true to the text, and make the fixed text', () => {
    fc.assert(
      fc.property(texts, options, (text, chosen) => {
        let made = '';
        let last = 0;
        for (const { start, end, before, after } of findTypography(text, chosen)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(before).toBe(text.slice(start, end));
          expect(after).not.toBe(before);
          made += text.slice(last, start) + after;
          last = end;
        }
        expect(made + text.slice(last)).toBe(fixTypography(text, chosen));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([' ', '« ', '"', '!', '. ', '1 000 ', 'a', "l'", '(', '/', 'x@', '- '])(
    'a megabyte of %j is done in time',
    (unit) => {
      expect(fixTypography(unit.repeat(Math.ceil(250_000 / unit.length))).length).toBeGreaterThan(0);
    },
  );
});
