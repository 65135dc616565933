import { describe, expect, it } from 'vitest';
import { Readings } from '../../../src/french/facts/readings.ts';

const SOURCE = 'Le 4 mai, douze pains pour 30 euros.';
const OWN = 'Deux cents clients sont venus.';

describe('the readings of a source and its articles', () => {
  it('reads a text of the source once', () => {
    const readings = new Readings();
    const [source] = readings.of([SOURCE]);
    expect(readings.of([OWN, SOURCE])[1]).toBe(source);
    expect(readings.of([SOURCE])[0]).toBe(source);
  });

  it('knows what the article before said, and nothing older', () => {
    const readings = new Readings();
    readings.of([SOURCE]);
    const [own] = readings.of([OWN]);
    expect(readings.of([OWN])[0]).toBe(own);
    readings.of([SOURCE]);
    readings.of([SOURCE]);
    expect(readings.of([OWN])[0]).not.toBe(own);
  });

  it('tells the same facts each time, as facts of their own', () => {
    const [reading] = new Readings().of([SOURCE]);
    const first = reading?.numbers('');
    const second = reading?.numbers('');
    expect(first?.quantities.map(({ raw }) => raw)).toEqual(['douze', '30 euros']);
    expect(second).toEqual(first);
    expect(second?.quantities[0]).not.toBe(first?.quantities[0]);
    expect(second?.dates[0]).not.toBe(first?.dates[0]);
  });

  it('reads a cell with what its column counts', () => {
    const [reading] = new Readings().of(['12']);
    expect(reading?.numbers('euros').quantities[0]?.unit).toBe('EUR');
    expect(reading?.numbers('').quantities[0]?.unit).toBe('');
  });
});
