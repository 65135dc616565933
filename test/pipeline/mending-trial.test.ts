import { describe, expect, it } from 'vitest';
import { mendingTrial } from '../support/mending-trial.ts';

describe('mending an unreliable model', () => {
  it('section by section takes fewer tokens for an accepted article than asking for whole articles', async () => {
    const subjects = ['marathon-brume', 'tramway-budget'];
    const { sections, whole } = await mendingTrial({ subjects, rounds: 2, short: 0.15, faulty: 0.1, attempts: 6 });
    expect(sections.accepted).toBeGreaterThanOrEqual(whole.accepted);
    expect(sections.perAccepted / whole.perAccepted).toBeLessThan(0.85);
  }, 90_000);

  it('costs one answer an article when nothing is wrong', async () => {
    const { sections, whole } = await mendingTrial({
      subjects: ['tramway-budget'],
      rounds: 1,
      short: 0,
      faulty: 0,
      attempts: 6,
    });
    expect(sections).toEqual(whole);
    expect(sections.accepted).toBe(1);
  }, 90_000);
});
