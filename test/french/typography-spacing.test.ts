import { describe, expect, it } from 'vitest';
import { repairDashes } from '../../src/french/typography/dashes.ts';
import { repairSpacing } from '../../src/french/typography/spacing.ts';
import { made } from './typography-made.ts';

describe('repairSpacing', () => {
  it.each([
    ['un  mot', 'un mot'],
    ['un\t\tmot', 'un\tmot'],
    ['un⎵⎵mot', 'un⎵mot'],
    ['un⎵ mot', 'un mot'],
    ['un⍺⍺mot', 'un⍺mot'],
    ['un⍽⍽⍽mot', 'un⍽mot'],
    ['oui ,non', 'oui,non'],
    ['oui , non', 'oui, non'],
    ['5 , 6', '5, 6'],
    ['oui⎵.', 'oui.'],
    ['Fini . Puis', 'Fini. Puis'],
    ['Fini .»', 'Fini.»'],
    ['Fini ."', 'Fini."'],
    ['Fini .)', 'Fini.)'],
    ['Fini …', 'Fini…'],
    ['Fini … puis', 'Fini… puis'],
    ['(oui )', '(oui)'],
    ['(oui ) puis', '(oui) puis'],
    ['« oui » ,', '« oui »,'],
    ['oui" ,', 'oui",'],
    ['oui” .', 'oui”.'],
    ['oui’ ,', 'oui’,'],
    ['5 % ,', '5 %,'],
    ['5 € .', '5 €.'],
    ['█ ,', '█,'],
    ['] .', '].'],
    ['( oui', '(oui'],
    ['(  oui', '(oui'],
    ['( «oui', '(«oui'],
    ['( “oui', '(“oui'],
    ['( 5', '(5'],
    ['Fini. .', 'Fini.'],
    ['Fini. . ', 'Fini. '],
    ['oui. . .', 'oui. .'],
    ['5. .', '5.'],
    ['oui). .', 'oui).'],
    ['oui]. .', 'oui].'],
    ['oui». .', 'oui».'],
    ['oui”. .', 'oui”.'],
    ['oui,non', 'oui, non'],
    ['oui.Non', 'oui. Non'],
    ['ouï.Non', 'ouï. Non'],
    ['oui.Noix', 'oui. Noix'],
    ['rapports.Revenir', 'rapports. Revenir'],
    ['oui,non  et', 'oui, non et'],
    ['oui  , non', 'oui, non'],
    ['Fini.  .', 'Fini.'],
    ['(oui )  ,', '(oui),'],
    ['oui.Noe', 'oui. Noe'],
  ])('%s → %s', (before, after) => {
    expect(made(repairSpacing, before)).toBe(after);
  });

  it.each([
    'un\tmot',
    '  un mot',
    'un mot  ',
    'un\n  deux',
    'oui ,5',
    'Fini .x',
    'Fini …x',
    '(oui )x',
    '(oui )5',
    '! ,',
    '( !',
    '(\noui',
    'Fini. .x',
    '!. .',
    '5,oui',
    'oui,5',
    'oui,«non',
    'ou.Noix',
    'oui.NON',
    'Oui.Noix',
    'OUI.Noix',
    'oui.noix',
    'ab.Noix',
  ])('leaves %j', (text) => {
    expect(made(repairSpacing, text)).toBe(text);
  });
});

describe('repairDashes', () => {
  it.each([
    ['oui - non', 'oui – non'],
    ['oui -- non', 'oui – non'],
    ['oui⎵-⎵non', 'oui⎵–⎵non'],
    ['oui⍽-⍽non', 'oui⍽–⍽non'],
    ['5 - non', '5 – non'],
    ['oui - 3', 'oui – 3'],
    ['» - oui', '» – oui'],
    ['” - oui', '” – oui'],
    ['’ - oui', '’ – oui'],
    ['… - oui', '… – oui'],
    ['! - oui', '! – oui'],
    ['? - oui', '? – oui'],
    ['█ - oui', '█ – oui'],
    ['oui - «non', 'oui – «non'],
    ['oui - “non', 'oui – “non'],
    ['oui - "non', 'oui – "non'],
    ['oui - (non', 'oui – (non'],
    ['oui - █', 'oui – █'],
    ['oui—non', 'oui — non'],
    ['mot—mot et oui - non', 'mot — mot et oui – non'],
  ])('%s → %s', (before, after) => {
    expect(made(repairDashes, before)).toBe(after);
  });

  it.each([
    'oui --- non',
    'oui -non',
    'oui- non',
    '5 - 3',
    ', - oui',
    'oui - ,',
    'oui - -',
    'oui —non',
    'oui— non',
    'oui–non',
    '5—3',
    'oui—3',
  ])('leaves %j', (text) => {
    expect(made(repairDashes, text)).toBe(text);
  });
});
