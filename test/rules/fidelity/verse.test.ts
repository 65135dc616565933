import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

const VERSE = [
  'Le canal dort sous la pluie,',
  'la péniche attend le soir.',
  'Et la lampe qui s’ennuie',
  'tient compagnie au brouillard.',
];
const source = `Son poème le plus connu commence ainsi :\n\n${VERSE.join('\n\n')}\n\nLa ville a posé une plaque. Le maire a lu les vers.`;
const told = (article: string) => tellings(source, article).filter((line) => /fact-quote/.test(line));

describe('verse', () => {
  it.each([
    [`On connaît ces vers :\n\n> ${VERSE.join('\\\n> ')}`],
    [`On connaît ces vers : « ${VERSE.join(' ')} »`],
    [`On connaît ces vers : « ${VERSE.join(' / ')} »`],
    [`On connaît ces vers : « ${VERSE[1]} / ${VERSE[2]} »`],
  ])('is quoted, line after line: %s', (article) => expect(told(article)).toEqual([]));

  it.each([
    [`On connaît ces vers :\n\n> ${VERSE.join('\\\n> ').replace('soir', 'jour')}`],
    [`On connaît ces vers : « ${VERSE.join(' / ').replace('soir', 'jour')} »`],
    [`On connaît ces vers : « ${VERSE.toReversed().join(' / ')} »`],
  ])('is altered: %s', (article) =>
    expect(told(article)).toEqual([expect.stringMatching(/^error fact-quote-(?:altered|invented)/)]),
  );
});
