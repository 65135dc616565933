// Cleaning inside one process, beside Mozilla's Readability on pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { functions, row } from './measure.mjs';

export const title = 'Cleaning';
export const note =
  'Inside one process, once everything is compiled. Readability only finds the article of a page; ours also reads the blocks, drops what is not the article line by line, and keeps a receipt. jsdom builds the page that Readability wants.';

export async function run({ quick, api, pages: folder }) {
  const { cleanText } = await import(api);
  const texts = contents('fixtures/articles', /\.(?:txt|md)$/);
  const pages = folder ? contents(folder, /\.html?$/) : contents('fixtures/articles', /\.html$/);
  const silent = new VirtualConsole();
  const open = ({ text }) => new JSDOM(text, { virtualConsole: silent }).window.document;
  const extract = (document) => new Readability(document).parse();
  // A page is used up by Readability: it needs a fresh one each time.
  let fresh = [];
  const times = await functions(
    {
      text: async () => {
        for (const { path, text } of texts) await cleanText(text, { path });
      },
      page: async () => {
        for (const { path, text } of pages) await cleanText(text, { path });
      },
      'Readability and jsdom': () => {
        for (const page of pages) extract(open(page));
      },
      'Readability alone': {
        beforeEach: () => {
          fresh = pages.map(open);
        },
        run: () => {
          for (const document of fresh) extract(document);
        },
      },
    },
    { rounds: quick ? 3 : 11, time: quick ? 100 : 500 },
  );
  const text = times.text / texts.length;
  const each = (name) => times[name] / pages.length;
  const against = (name, limits) =>
    row(
      `a page (${pages.length} of them)`,
      each('page') / each(name),
      name,
      `${each('page').toFixed(2)} and ${each(name).toFixed(2)} ms`,
      limits,
    );
  return [
    row(`a text article (${texts.length} of them)`, text / 5, 'the 5 ms that it may take', `${text.toFixed(2)} ms`, {
      most: 1,
    }),
    against('Readability and jsdom', { most: 1.2 }),
    against('Readability alone', {}),
  ];
}

const contents = (folder, names) =>
  readdirSync(folder)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
