import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';
import { itself, stanzasOf } from './stanza.ts';

const CHOICE = /^(?:[○◯⚪◉●☐□⭕🔘]|\( ?\)|\[ ?\])\s?\S/u;
const COUNT = /^\d[\d {2}.]* (?:votes?|votants?|participants?|réponses?)(?!\p{L})/u;
const VOTE = /^(?:je )?vote[rz]?$|^voir les résultats$/u;
const LEAST_CHOICES = 2;
const MOST = { lines: 12, words: 30 } as const;

/** Drops a poll: answers to tick and a count of the votes, with what asks the question above them. */
export const poll: Cleaner = {
  id: 'poll',
  about: {
    en: 'Drops a poll among readers: its question, its answers to tick and its count of votes.',
    fr: 'Retire un sondage entre lecteurs\u00a0: question, réponses à cocher et nombre de votes.',
  },
  *find({ blocks }): Iterable<Cut> {
    for (const stanza of stanzasOf(blocks, itself))
      if (isPoll(stanza)) for (const block of stanza) yield { block, reason: POLL, incidental: true };
  },
};

const POLL = { en: 'poll', fr: 'sondage' };

const isPoll = (stanza: readonly Block[]): boolean =>
  stanza.length <= MOST.lines &&
  stanza.filter(({ text }) => CHOICE.test(text)).length >= LEAST_CHOICES &&
  stanza.some((block) => COUNT.test(lineOf(block).folded) || VOTE.test(lineOf(block).folded)) &&
  stanza.every((block) => lineOf(block).words <= MOST.words);
