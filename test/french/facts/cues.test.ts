import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Cues, cuesOf } from '../../../src/french/facts/cues.ts';
import { findDates } from '../../../src/french/facts/dates.ts';
import { findQuantities } from '../../../src/french/facts/quantities.ts';

/** Lets every pattern be tried, as if a text had every word. */
class Every extends Cues {
  override has(): boolean {
    return true;
  }
  override hedges(): boolean {
    return true;
  }
}

const every = new Every([]);
const lines = readdirSync('fixtures/rewrites').flatMap((name) =>
  readFileSync(`fixtures/rewrites/${name}`, 'utf8').split(/\n+/),
);

describe('what the words of a text let one look for', () => {
  it('hides no fact of the fixtures, in whatever case', () => {
    let facts = 0;
    for (const line of lines)
      for (const text of [line, line.toUpperCase()]) {
        const dates = findDates(text, every);
        const quantities = findQuantities(text, [], every);
        expect(findDates(text)).toEqual(dates);
        expect(findQuantities(text, [])).toEqual(quantities);
        facts += dates.length + quantities.length;
      }
    expect(facts).toBeGreaterThan(1000);
  });

  it.each([
    ['ouvert depuis le XIIe siècle', 'roman'],
    ['au Ier siècle', 'shortRoman'],
    ['la mi-été', 'season'],
    ['le 4 fevrier', 'month'],
    ['MARDI', 'weekday'],
    ['les années 30', 'decade'],
    ['une demi-douzaine', 'collective'],
    ['l’Après-demain', 'nextDay'],
    ['au vingt-deuxième', 'rank'],
  ] as const)('sees in « %s » the cue %s', (text, cue) => {
    expect(cuesOf(text).has(cue)).toBe(true);
  });

  it('sees no cue where its letters stand in another word', () => {
    const cues = cuesOf('La société de Lacet, six travaux');
    expect(
      (['season', 'roman', 'shortRoman', 'month', 'figure', 'hedge'] as const).filter((cue) => cues.has(cue)),
    ).toEqual([]);
  });

  it('tells where a hedge stands', () => {
    const cues = cuesOf('environ dix pains, puis vingt au moins');
    expect([cues.hedges(0, 3), cues.hedges(8, 30), cues.hedges(27, 40)]).toEqual([true, false, true]);
  });
});
