import { describe, expect, it } from 'vitest';
import { isConditional } from '../../src/french/conditional.ts';

describe('a conditional', () => {
  it.each(
    'pourrait pourraient devrait serait seraient aurait auraient ferait irait viendrait deviendrait prendrait comprendrait mettrait permettrait verserait toucheraient entrerait montrerait finirait ouvrirait'.split(
      ' ',
    ),
  )('%s', (word) => expect(isConditional(word)).toBe(true));

  it.each(
    'montrait entrait tirait admirait respirait désirait virait durait jurait figurait livrait offrait trait portrait attrait extrait retrait frais vrai assuraient différait espérait gérait'.split(
      ' ',
    ),
  )('%s is none', (word) => expect(isConditional(word)).toBe(false));
});
