import { describe, expect, it } from 'vitest';
import { type Call, judge } from '../../src/engines/openai/judge.ts';

const call = (estimated: number): Call => ({ secrets: [], capacity: undefined, estimated });
const answer = (usage: object | undefined, finish = 'stop') => ({
  choices: [{ message: { content: '# Le pain\n\nIl est cuit.' }, finish_reason: finish }],
  usage,
});
const read = (prompt_tokens: number) => answer({ prompt_tokens, completion_tokens: 9 });

describe('a prompt that the service cut before reading it', () => {
  it.each([
    ['by nearly half', 1000, 1700],
    // What Ollama does with its default context.
    ['to a context of 4,096', 4096, 4700],
    ['to a context of 2,048', 2048, 2300],
  ])('%s is told by the count of the service', (_, counted, estimated) => {
    expect(() => judge(read(counted), call(estimated))).toThrow('the service cut the article before reading it');
  });

  it.each([
    ['a tokenizer that needs fewer tokens than we thought', 1300, 1700],
    ['one that needs more', 2600, 1700],
    ['a prompt that just happens to fill a context', 4096, 4150],
    ['a service that counts only what is new', 12, 1700],
  ])('is not suspected for %s', (_, counted, estimated) => {
    expect(judge(read(counted), call(estimated)).finish).toBe('complete');
  });
});

describe('what a service does not count', () => {
  it('is estimated, for a run’s money must not go unseen', () => {
    expect(judge(answer(undefined), call(1700)).usage).toEqual({ input: 1700, output: 6 });
    expect(judge(answer({ prompt_tokens: 0, completion_tokens: 0 }), call(1700)).usage.input).toBe(1700);
    expect(judge(answer({ prompt_tokens: 1500 }), call(1700)).usage).toEqual({ input: 1500, output: 6 });
  });
});
