// What 100,000 files and 100,000 words cost: some seven minutes, so only when asked.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from './corpus.mjs';
import { processes, row } from './measure.mjs';

export const title = 'A hundred thousand';
export const note =
  'Files: all threads, one run each. Words: one article, CPU of each section of some 180 words beyond that of an article of five.';

/** Sections of an article, some 180 words each; the start is measured with one of five. */
const FEWEST = 5;
const SECTIONS = [55, 555];

export function run({ folder, corpus, bin, quick, files }) {
  const [few, many] = files ?? (quick ? [100, 1000] : [1000, 100_000]);
  const check = (articles) => [bin, 'check', articles, '--format', 'json'];
  const used = processes({ few: check(corpus(few)), many: check(corpus(many)) }, { folder, rounds: 1, warm: 0 });
  const number = (value) => value.toLocaleString('en');
  const compared = (name, of, unit, digits, limits) =>
    row(
      `${name}, ${number(many)} articles`,
      of(used.many, many) / of(used.few, few),
      `${number(few)} articles`,
      `${of(used.many, many).toFixed(digits)} and ${of(used.few, few).toFixed(digits)} ${unit}`,
      limits,
    );
  return [
    compared('peak memory', ({ memory }) => memory, 'MB', 0, { most: 2 }),
    compared('wall time a file', ({ wall }, count) => wall / count, 'ms', 2, { most: 1.1 }),
    compared('CPU time a file', ({ cpu }, count) => cpu / count, 'ms', 2, { most: 1.1 }),
    ...lengths(folder, bin, corpus, quick),
  ];
}

function lengths(folder, bin, corpus, quick) {
  const variants = { start: [bin, 'check', corpus(1), '--format', 'json'] };
  for (const sections of SECTIONS) {
    const articles = join(folder, `sections-${sections}`);
    mkdirSync(articles);
    writeCorpus(articles, 1, sections);
    variants[sections] = [bin, 'check', articles, '--format', 'json'];
  }
  const used = processes(variants, { folder, rounds: quick ? 1 : 5 });
  const [middle, most] = SECTIONS;
  // The start holds one short article: what stands beyond it is the rest.
  const each = (sections) => (used[sections].cpu - used.start.cpu) / (sections - FEWEST);
  return [
    row(
      'CPU a section, one article of 100,000 words',
      each(most) / each(middle),
      'one of 10,000 words',
      `${each(most).toFixed(2)} and ${each(middle).toFixed(2)} ms for some 180 words`,
      { most: 1.1 },
    ),
    row(
      'peak memory, one article of 100,000 words',
      used[most].memory / used[middle].memory,
      'one of 10,000 words',
      `${used[most].memory.toFixed(0)} and ${used[middle].memory.toFixed(0)} MB`,
    ),
  ];
}
