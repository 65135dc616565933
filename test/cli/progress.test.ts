import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import { articleLine, batchLine, duration } from '../../src/cli/progress-line.ts';

const world = (interactive: boolean) => {
  const said: string[] = [];
  let time = 0;
  const io = {
    cwd: '/',
    env: {},
    style: { color: false, width: 60, language: 'fr' as const },
    interactive,
    errColor: false,
    signal: new AbortController().signal,
    now: () => time,
    stdin: async () => new Uint8Array(),
    out: () => undefined,
    err: (text: string) => {
      said.push(text);
    },
  };
  return {
    io,
    said,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
};

const counts = (files: number) => ({ files, drafts: 1, failed: 0, cost: 0.5 });

describe('the progress line', () => {
  it('says nothing where there is no terminal, but prints lasting lines', () => {
    const { io, said, pass } = world(false);
    const progress = new Progress(io, { quiet: false, alone: false, total: async () => 3 });
    pass(5000);
    progress.advance(counts(1));
    progress.text('un deux trois');
    progress.print('prêt\n');
    progress.end();
    expect(said).toEqual(['prêt\n']);
  });

  it('says nothing when asked to be quiet', () => {
    const { io, said, pass } = world(true);
    const progress = new Progress(io, { quiet: true, alone: true });
    pass(5000);
    progress.text('un deux trois');
    progress.end();
    expect(said).toEqual([]);
  });

  it('shows words as they arrive, then the mending', () => {
    const { io, said, pass } = world(true);
    const progress = new Progress(io, { quiet: false, alone: true });
    pass(2000);
    progress.text('un deux trois');
    progress.text('un deux trois quatre');
    pass(2000);
    progress.attempt(1, [
      {
        ruleId: 'x',
        severity: 'error',
        message: { en: '', fr: '' },
        fix: '',
        place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        data: {},
        edits: [],
      },
    ]);
    progress.print('prêt\n');
    progress.end();
    expect(said).toEqual([
      '\r\u001b[K… 3 mots, écriture, 2\u00a0s',
      '\r\u001b[K… 4 mots, écriture, 2\u00a0s',
      '\r\u001b[K… 2e essai (1 erreur à corriger), 4\u00a0s',
      '\r\u001b[K',
      'prêt\n',
    ]);
  });

  it('tells rate, cost and the time left of a batch, and never wraps', async () => {
    const { io, said, pass } = world(true);
    const progress = new Progress(io, { quiet: false, alone: false, total: async () => 100 });
    await Promise.resolve();
    for (let files = 1; files <= 10; files++) {
      pass(3000);
      progress.advance(counts(files));
    }
    progress.end();
    expect(said.at(-2)).toBe('\r\u001b[K… 10 / 100\u202f; encore 5\u00a0min\u202f; 1 brouillon\u202f; 0,5\u00a0$');
    expect(said.at(-1)).toBe('\r\u001b[K');
    for (const line of said) expect(line.length).toBeLessThanOrEqual(60 + 4);
  });
});

describe('its words', () => {
  it('are English or French', () => {
    const state = { files: 1234, total: 5000, drafts: 2, failed: 1, cost: undefined, perMinute: 3.25 };
    expect(batchLine(state, 'en')).toBe('… 1,234 / 5,000; 19 h 19 min left; 2 drafts; 1 failed; 3.3 a minute');
    expect(batchLine({ ...state, total: undefined, perMinute: undefined }, 'fr')).toBe(
      '… 1\u202f234 articles\u202f; 2 brouillons\u202f; 1 échec',
    );
    expect(articleLine({ attempt: 2, errors: 3, words: 0, seconds: 61 }, 'en')).toBe(
      '… attempt 2 (3 errors to mend), 1 min',
    );
  });

  it('round times as people do', () => {
    expect([0, 59.9, 60, 3599, 3600, 90_061].map((seconds) => duration(seconds, 'en'))).toEqual([
      '0 s',
      '59 s',
      '1 min',
      '1 h',
      '1 h',
      '25 h 1 min',
    ]);
  });
});
