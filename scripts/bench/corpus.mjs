// Articles for measuring: the sentences of the fixtures, shuffled. Same number, same files.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REWRITES = 'fixtures/rewrites';

/** mulberry32 */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param sections of each article, five by default: some 970 words */
export function writeCorpus(folder, count, sections = 5) {
  const sentences = [];
  const headings = [];
  for (const name of readdirSync(REWRITES)
    .filter((file) => file.endsWith('.md'))
    .sort()) {
    const body = readFileSync(join(REWRITES, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    for (const block of body.split(/\n{2,}/)) {
      if (/^#{2,3} /.test(block)) headings.push(block.replace(/^#+ /, '').trim());
      else if (/^[\p{Lu}«]/u.test(block))
        sentences.push(...block.split(/(?<=[.!?…]) (?=\p{Lu})/u).map((text) => text.trim()));
    }
  }
  for (let index = 0; index < count; index++)
    writeFileSync(
      join(folder, `article-${String(index).padStart(6, '0')}.md`),
      article(index, sentences, headings, sections),
    );
}

function article(index, sentences, headings, sections) {
  const next = random(index + 1);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const title = pick(headings);
  const parts = [
    `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(pick(sentences).slice(0, 150))}\nslug: article-${index}\nlang: fr\nkeyphrase: ${JSON.stringify(title.split(' ').slice(0, 3).join(' '))}\nkeywords: [${[1, 2, 3].map(() => JSON.stringify(pick(headings))).join(', ')}]\n---`,
    `# ${title} (${index})`,
  ];
  // No sentence comes twice the same, so that remembering sentences from one file to the next gains nothing.
  const varied = (sentence) => {
    const words = sentence.split(' ');
    const donor = pick(sentences)
      .split(' ')
      .filter((word) => /^\p{Ll}{4,}$/u.test(word));
    const at = 1 + Math.floor(next() * (words.length - 2));
    return /^\p{Ll}{4,}$/u.test(words[at] ?? '') && donor.length > 0 ? words.with(at, pick(donor)).join(' ') : sentence;
  };
  const paragraph = () => Array.from({ length: 3 + Math.floor(next() * 3) }, () => varied(pick(sentences))).join(' ');
  parts.push(paragraph());
  for (let section = 0; section < sections; section++) {
    parts.push(`## ${pick(headings)}`, paragraph(), paragraph(), paragraph());
    if (next() < 0.3)
      parts.push(
        [1, 2, 3]
          .map(() => `- **${pick(headings)}** ; [lien](https://exemple.fr/${Math.floor(next() * 1000)})`)
          .join('\n'),
      );
  }
  return `${parts.join('\n\n')}\n`;
}
