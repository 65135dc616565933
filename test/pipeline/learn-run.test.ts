import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elsewhereIn } from '../../src/pipeline/batch-lines.ts';
import { findInputs } from '../../src/pipeline/find-inputs.ts';
import { learnRun } from '../../src/pipeline/learn-run.ts';
import { decode, formatOf } from '../../src/readers/index.ts';
import { inFolder } from '../support/cli.ts';

const read = { decode, formatOf, maxBytes: 1000, stdin: async () => new Uint8Array() };

/** Learns from files of these contents. */
const learnt = (files: Readonly<Record<string, string>>, stop?: AbortSignal) =>
  inFolder(async (folder) => {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const paths = [...Object.keys(files), 'missing.txt'];
    const search = { cwd: folder, extensions: ['txt', 'md', 'html'] };
    const repeated = await learnRun(findInputs(paths, search), read, stop);
    return repeated && elsewhereIn(repeated);
  });

describe('what the files of a streaming run repeat', () => {
  it('is told by line, figures folded and marks aside, whatever else cannot be read', async () => {
    const elsewhere = await learnt({
      'a.txt': 'Seul\n12 commentaires\n- Au kiosque',
      'b.txt': 'Autre\n3 commentaires\nAu kiosque',
      'c.md': '## Au kiosque\n\n7 commentaires',
      'd.txt': '',
      'e.txt': 'x'.repeat(2000),
    });
    expect(['Au kiosque', '99 commentaires', 'Seul', 'Nulle part'].map((line) => elsewhere?.(line))).toEqual([
      2, 2, 0, 0,
    ]);
  });

  it('leaves pages in HTML to their markup', async () => {
    const page = '<html><body><p>Au kiosque</p></body></html>';
    expect(await learnt({ 'a.html': page, 'b.html': page, 'c.html': page })).toBeUndefined();
  });

  it('is nothing for a file or two, or a run that was stopped', async () => {
    expect(await learnt({ 'a.txt': 'Au kiosque', 'b.txt': 'Au kiosque' })).toBeUndefined();
    const three = { 'a.txt': 'Au kiosque', 'b.txt': 'Au kiosque', 'c.txt': 'Au kiosque' };
    expect(await learnt(three, AbortSignal.abort())).toBeUndefined();
  });
});
