import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

/** What a source says, what an article makes of it, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'people exchanged': [
    [
      'Odette Marsan dirige la mairie et défend le budget du musée. Régis Faugère anime le club de rugby du canton.',
      'Régis Faugère dirige la mairie et défend le budget du musée.',
      ['error fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan dirige la mairie et défend le budget du musée. Régis Faugère anime le club de rugby du canton.',
      'Faugère dirige la mairie et défend le budget du musée.',
      ['error fact-role 1:1-8 person found=Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan dirige la mairie et défend le budget du musée. Régis Faugère anime le club de rugby du canton.',
      'Régis Faugère dirige la mairie et défend le budget du musée. Odette Marsan anime le club de rugby du canton.',
      [
        'error fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3',
        'error fact-role 1:62-75 person found=Odette Marsan expected=Régis Faugère sourceLine=3',
      ],
    ],
    [
      'Odette Marsan dirige la mairie et défend le budget du musée. Régis Faugère anime le club de rugby du canton.',
      'Régis Faugère dirige la mairie et défend le budget du musée. Odette Marsan sourit.',
      [],
    ],
    [
      'Odette Marsan dirige la mairie et défend le budget du musée. Régis Faugère anime le club de rugby du canton.',
      'Régis Faugère dirige la mairie et défend le budget du musée, comme il anime le club de rugby.',
      [],
    ],
    [
      'Odette Marsan dirige la mairie et défend le budget du musée. Régis Faugère anime le club de rugby du canton.',
      'Régis Faugère dirige la mairie.',
      [],
    ],
    [
      'Odette Marsan dirige la mairie et défend le budget du musée. Régis Faugère anime le club de rugby du canton.',
      'Régis Faugère arrive. Il dirige la mairie et défend le budget du musée.',
      [],
    ],
    [
      'Odette Marsan dirige la mairie et défend le budget du musée. Régis Faugère anime le club de rugby du canton.',
      'On le sait : « Régis Faugère dirige la mairie et défend le budget du musée. »',
      [
        'error fact-quote-altered 1:14-78 altered found=Régis Faugère dirige la mairie et défend le budget du musée. expected=dirige la mairie et défend le budget du musée sourceLine=3',
      ],
    ],
    [
      'Odette Marsan dirige la mairie. Elle défend le budget du musée et la piscine. Régis Faugère anime le club de rugby du canton.',
      'Régis Faugère défend le budget du musée et la piscine.',
      ['error fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan dirige la mairie et défend le budget du musée. Louis Marsan anime le club de rugby du canton.',
      'Marsan anime le club de rugby du canton.',
      [],
    ],
    ['Odette Marsan dirige la mairie et défend le budget du musée.', 'Marsan anime le club de rugby du canton.', []],
    [
      'Odette Marsan dirige la mairie et le musée. Régis Faugère dirige la mairie et le club.',
      'Régis Faugère dirige la mairie et le musée.',
      [],
    ],
  ],
  'numbers exchanged': [
    [
      'La collecte annuelle de lait bio progresse de 9 %. Les charges de personnel montent, elles, de 12 %.',
      'La collecte annuelle de lait bio progresse de 12 %.',
      ['warning fact-role 1:47-51 number found=12 % expected=9 % sourceLine=3'],
    ],
    [
      'La collecte annuelle de lait bio progresse de 9 %. Les charges de personnel montent, elles, de 12 %.',
      'La collecte annuelle de lait bio progresse de 12 %, et non de 9 %.',
      [],
    ],
    [
      'La collecte annuelle de lait bio progresse de 9 %. Les charges de personnel montent, elles, de 12 %.',
      'La collecte progresse de 12 %.',
      [],
    ],
    [
      'La collecte annuelle de lait bio progresse de 9 %. Les charges de personnel montent, elles, de 12 %.',
      'On le dit : « La collecte annuelle de lait bio progresse de 12 %. »',
      [
        'error fact-quote-altered 1:13-68 altered found=La collecte annuelle de lait bio progresse de 12 %. expected=La collecte annuelle de lait bio progresse de sourceLine=3',
      ],
    ],
    [
      'La collecte annuelle de lait bio progresse de 9 euros. Les charges de personnel montent, elles, de 12 %.',
      'La collecte annuelle de lait bio progresse de 12 %.',
      [],
    ],
    [
      'La collecte annuelle de lait bio progresse de 9 %. Les charges de personnel montent, elles, de 12 %.',
      '| Lait | Part |\n| - | - |\n| La collecte annuelle de lait bio progresse | 12 % |',
      [],
    ],
  ],
  addresses: [
    [
      'Le plan est sur https://www.ville-doree.fr/plan.',
      'Le plan est sur [le site](https://ville-doree.fr/plan/).',
      [],
    ],
    [
      'Le plan est sur https://www.ville-doree.fr/plan.',
      'Le plan est sur [le site](https://ville-doree.fr/carte).',
      ['error fact-url-invented 1:17-56 invented found=https://ville-doree.fr/carte'],
    ],
    ['Le plan est sur https://www.ville-doree.fr/plan.', 'Le plan est sur [le site](#carte).', []],
    [
      'La pluie tombe.',
      'Le plan est [ici](https://a.fr/x) et [là](https://a.fr/x), voir https://b.fr.',
      [
        'error fact-url-invented 1:13-34 invented found=https://a.fr/x',
        'error fact-url-invented 1:65-77 invented found=https://b.fr',
      ],
    ],
  ],
};

describe.each(Object.entries(CASES))('exchanged: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
