import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/article.ts';
import { decode, formatOf } from '../../src/readers/index.ts';
import { articleOf } from '../support/cleaning.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  );
const brief = ({ kind, text }: Block): string => `${kind}: ${text}`;
const blocksOf = async (text: string, path?: string) => (await articleOf(text, path)).blocks.map(brief);

describe('decode', () => {
  it.each([
    ['UTF-8', bytes('été'), 'été'],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'été'), 'été'],
    ['Windows-1252', bytes([0xe9, 0x74, 0xe9, 0x80]), 'été€'],
    ['UTF-16 with its mark, little end first', bytes([0xff, 0xfe, 0xe9, 0, 0x74, 0]), 'ét'],
    ['UTF-16 with its mark, big end first', bytes([0xfe, 0xff, 0, 0xe9, 0, 0x74]), 'ét'],
    ['UTF-16 without its mark', bytes([...'bonjour'].flatMap((sign) => [sign.charCodeAt(0), 0])), 'bonjour'],
    ['decomposed accents', bytes('e\u0301te\u0301'), 'été'],
    ['every line end', bytes('a\r\nb\rc\u2028d'), 'a\nb\nc\nd'],
  ])('reads %s', (_, raw, text) => {
    expect(decode(raw)).toMatchObject({ text });
  });

  it('takes nothing over from one file to the next', () => {
    const cut = bytes([0xef, 0xbb, 0xbf, 0x61, 0xc3]);
    expect(decode(cut)).toMatchObject({ text: 'ï»¿aÃ', encoding: 'windows-1252' });
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'été'))).toMatchObject({ text: 'été', encoding: 'utf-8' });
    expect(decode(bytes([0xff, 0xfe, 0x61, 0, 0x62]))).toMatchObject({ encoding: 'utf-16le' });
    expect(decode(bytes([0xff, 0xfe, 0x61, 0]))).toMatchObject({ text: 'a' });
    expect(decode(cut)).toMatchObject({ encoding: 'windows-1252' });
  });

  it('refuses what is no text, and what is nothing', () => {
    expect(decode(bytes([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toEqual({ refused: 'binary' });
    expect(decode(bytes())).toEqual({ refused: 'empty' });
    expect(decode(bytes(' \n\n'))).toEqual({ refused: 'empty' });
  });

  it('puts up with a stray control character', () => {
    expect(decode(bytes('Bonjour', [3], ' à tous'))).toMatchObject({ encoding: 'utf-8' });
  });
});

describe('formatOf', () => {
  it.each([
    ['a.html', 'x', 'html'],
    ['a.md', '# x', 'markdown'],
    ['a.txt', 'Bonjour.', 'text'],
    ['-', '<!doctype html><p>x</p>', 'html'],
    ['a.txt', '```html\n<h1>x</h1>\n<p>y</p>\n<p>z</p>\n```', 'html'],
    [
      'a.txt',
      'On écrit `<p>` puis `</p>`.\nEt `</ul>` ensuite, mais ceci reste un texte.\nAvec trois lignes.\nOu quatre.',
      'text',
    ],
  ] as const)('%s is told apart', (path, content, format) => {
    expect(formatOf(path, content)).toBe(format);
  });
});

describe('text', () => {
  it('tells items, headings, quotations, tables and listings from paragraphs', async () => {
    const raw = 'Un titre\n\n• un\n- deux\n\n## Intertitre\n\n> cité\n\n| a | b |\n| 1 | 2 |\n\n```js\nlet a = 1;\n```';
    expect(await blocksOf(raw)).toEqual([
      'paragraph: Un titre',
      'item: un',
      'item: deux',
      'heading: Intertitre',
      'quote: cité',
      'table: | a | b |\n| 1 | 2 |',
      'code: let a = 1;',
    ]);
  });

  it('numbers items that count on, not headings that stand alone', async () => {
    expect(await blocksOf('1. Semer\n2. Arroser\n\nUn paragraphe.\n\n3. Récolter\n\nUn autre.')).toEqual([
      'item: Semer',
      'item: Arroser',
      'paragraph: Un paragraphe.',
      'paragraph: 3. Récolter',
      'paragraph: Un autre.',
    ]);
  });
});

describe('Markdown', () => {
  it('reads front matter as facts, links and emphasis as words', async () => {
    const article = await articleOf(
      '---\nauteur: Ada\n---\n\n# Un *beau* titre\n\nDu [pain](x) et du **sel**.',
      'a.md',
    );
    expect(article.metadata).toEqual({ author: 'Ada' });
    expect(article.blocks.map(brief)).toEqual(['heading: Un beau titre', 'paragraph: Du pain et du sel.']);
  });
});

describe('HTML', () => {
  it('keeps words apart that only elements part', async () => {
    expect(await blocksOf('<p>un<br>Deux</p><ul><li>a</li><li>b</li></ul><div>x<p>y</p>z</div>', 'a.html')).toEqual([
      'paragraph: un',
      'paragraph: Deux',
      'item: a',
      'item: b',
      'paragraph: x',
      'paragraph: y',
      'paragraph: z',
    ]);
  });

  it('knows the line, the head and what hides', async () => {
    const page =
      '<html><head><title>Un titre - Le Site</title></head>\n<body>\n<h1>Un titre</h1>\n<p hidden>Caché.</p>\n<nav>Menu</nav></body></html>';
    const { blocks, metadata } = await articleOf(page, 'a.html');
    expect(metadata.title).toBe('Un titre');
    expect(blocks.map(({ text, line }) => [text, line])).toEqual([
      ['Un titre', 3],
      ['Caché.', 4],
      ['Menu', 5],
    ]);
    expect(blocks.slice(1).map(({ markup }) => markup?.outside)).toEqual(['furniture', 'furniture']);
  });
});
