import { describe, expect, it } from 'vitest';
import { killTrial } from '../support/kill-trial.ts';

describe('killed without warning again and again', () => {
  it('it loses no article, tears no file, and asks for nothing that it has on disk', async () => {
    const articles = 150;
    const concurrency = 4;
    const result = await killTrial({ kills: 30, articles, seed: 7, concurrency, latency: 40 });
    expect(result).toMatchObject({ kills: 30, paidAgain: [], written: articles, torn: [], left: [] });
    // Beyond one call an article, only what was under way at a kill was asked for twice.
    expect(result.calls).toBeLessThanOrEqual(articles + result.kills * concurrency);
  }, 600_000);
});
