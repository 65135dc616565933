import { describe, expect, it } from 'vitest';
import { Annotation } from '../../src/model/annotation.ts';

describe('an annotation', () => {
  it('is kept with its object, one of each kind', () => {
    const [words, length] = [new Annotation<object, string[]>(), new Annotation<object, number>()];
    const [first, second] = [{}, {}];
    words.set(first, ['pain']);
    length.set(first, 0);
    length.set(second, 4);
    expect([words.get(first), length.get(first)]).toEqual([['pain'], 0]);
    expect([words.get(second), length.get(second)]).toEqual([undefined, 4]);
    length.set(first, 5);
    expect(length.get(first)).toBe(5);
  });

  it('is not taken over by a copy, nor seen by anybody who lists the object', () => {
    const length = new Annotation<object, number>();
    const block = { text: 'pain' };
    length.set(block, 4);
    expect(length.get({ ...block, text: 'brioche' })).toBeUndefined();
    expect(length.get(structuredClone(block))).toBeUndefined();
    expect(Reflect.ownKeys({ ...block })).toEqual(['text']);
    expect(JSON.stringify(block)).toBe('{"text":"pain"}');
  });
});
