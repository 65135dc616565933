import { lexicalWords } from '../french/lexical-words.ts';
import { sentences } from '../french/sentences.ts';
import { slugify } from '../french/slug.ts';
import { contentStems } from '../french/stems.ts';
import { isStopWord } from '../french/stop-words.ts';
import type { DraftMetadata } from '../model/draft.ts';
import type { Task } from '../model/engine.ts';
import type { Page } from '../model/page.ts';
import type { GivenMetadata } from './lenient-metadata.ts';

const TITLE_MAX = 60;
const DESCRIPTION_SHORT = 70;
const DESCRIPTION_MIN = 120;
const DESCRIPTION_MAX = 156;
const MOST_KEYWORDS = 8;
const MOST_KEYPHRASE_WORDS = 5;

/**
 * What the CMS needs: what the model gave, validated and repaired, and what it left out, taken from its own text.
 * Nothing here invents: every word stands in the answer or in the brief.
 */
export function completeMetadata(given: GivenMetadata, page: Page, { brief, article }: Task): DraftMetadata {
  const heading = plainSpaces(page.headings.find(({ depth }) => depth === 1)?.text || article.title);
  const title = clipped(plainSpaces(given.title ?? '') || heading, TITLE_MAX);
  const keyphrase = brief.keyphrase ?? (keyphraseOf(given.keyphrase) || keyphraseOf(titleWords(title || heading)));
  return {
    title,
    description: describe(plainSpaces(given.description ?? ''), page),
    slug: slugify(given.slug || title || heading),
    keyphrase,
    keywords: keywordsOf(given.keywords ?? [], keyphrase, page),
  };
}

/** A description of 120 to 156 characters: sentences cut off or added whole, a single one clipped at a word. */
function describe(given: string, page: Page): string {
  const length = [...given].length;
  if (length >= DESCRIPTION_MIN && length <= DESCRIPTION_MAX) return given;
  const introduction = page.prose.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  const whole = wholeSentences(
    length > DESCRIPTION_MAX ? [given] : [introduction],
    length > DESCRIPTION_MAX ? '' : given,
  );
  // A somewhat short description is a lesser evil than a cut one.
  if ([...whole].length >= DESCRIPTION_SHORT) return whole;
  if (length > DESCRIPTION_MAX) return `${clipped(given, DESCRIPTION_MAX - 1)}…`;
  const first = plainSpaces(introduction);
  return first === ''
    ? given
    : `${clipped(first, DESCRIPTION_MAX - 1)}${[...first].length > DESCRIPTION_MAX - 1 ? '…' : ''}`;
}

/** As many whole sentences as fit behind what there is, those left out that it says already. */
function wholeSentences(texts: readonly string[], start: string): string {
  let result = start;
  for (const { text } of texts.flatMap((paragraph) => sentences(paragraph))) {
    const sentence = plainSpaces(text);
    if (result.includes(sentence)) continue;
    const next = result === '' ? sentence : `${result} ${sentence}`;
    if ([...next].length > DESCRIPTION_MAX) break;
    result = next;
    if ([...result].length >= DESCRIPTION_MIN) break;
  }
  return result;
}

/** A search phrase is a few words on one line. */
function keyphraseOf(text: string | undefined): string {
  const words = plainSpaces(text ?? '')
    .replace(/[«»"“”.!?;:]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  return words.length > MOST_KEYPHRASE_WORDS ? '' : words.join(' ');
}

/** The first words of a title that carry its subject. */
function titleWords(title: string): string {
  const [head = ''] = title.split(/\s*[:–—|]\s*/u);
  const words = lexicalWords(head);
  const first = words.findIndex(({ lower }) => !isStopWord(lower));
  const content = words.filter(({ lower }) => !isStopWord(lower)).slice(0, 3);
  const last = content.at(-1);
  return first < 0 || !last ? '' : head.slice(words[first]?.start ?? 0, last.end);
}

/** The model's keywords that its text really uses, once each; the key phrase when none is left. */
function keywordsOf(given: readonly string[], keyphrase: string, page: Page): readonly string[] {
  const used = new Set(page.blocks.flatMap(({ text }) => contentStems(text)));
  const seen = new Set<string>();
  const kept = given.map(plainSpaces).filter((keyword) => {
    const stems = contentStems(keyword);
    const key = stems.join(' ');
    if (stems.length === 0 || seen.has(key) || !stems.every((stem) => used.has(stem))) return false;
    seen.add(key);
    return true;
  });
  return (kept.length > 0 ? kept : [keyphrase].filter((phrase) => phrase !== '')).slice(0, MOST_KEYWORDS);
}

/** Metadata leaves the page: search engines and feeds know no narrow no-break space. */
const plainSpaces = (text: string): string =>
  text
    .replaceAll('\u202f', '\u00a0')
    .replace(/[\r\n\t ]+/g, ' ')
    .trim();

/** Cut at a word, without a dangling mark or article. */
function clipped(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most + 1).join('');
  const space = cut.search(/\s\S*$/u);
  let words = cut.slice(0, space > 0 ? space : most);
  for (let end = DANGLING.exec(words); end && end.index > 0; end = DANGLING.exec(words)) {
    const word = (end[1] ?? '').replace(/['’]$/u, '').toLowerCase();
    if (word !== '' && !isStopWord(word)) break;
    words = words.slice(0, end.index);
  }
  return words.replace(/[\s,;:–—«(-]+$/u, '');
}

/** The last word of a text with what stands around it. */
const DANGLING = /[\s,;:–—«(-]+([\p{L}'’]*)[\s,;:–—«(-]*$/u;
