import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/model/store.ts';
import { diskStore } from '../../src/store/disk.ts';
import { memoryStore } from '../support/memory-store.ts';

interface Value {
  readonly text: string;
}

const KEY = 'ab'.repeat(32);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seo-rewrite-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const STORES: Readonly<Record<string, () => Store<Value>>> = {
  memory: () => memoryStore<Value>(),
  disk: () => diskStore<Value>(join(folder, String(Math.random()).slice(2))),
};

describe.each(Object.entries(STORES))('the %s store', (_, make) => {
  it('knows nothing at first', async () => {
    expect(await make().get(KEY)).toBeUndefined();
  });

  it('gives back what it was given', async () => {
    const store = make();
    await store.set(KEY, { text: 'L’été, 1\u202f000 € — « fin »\n' });
    expect(await store.get(KEY)).toEqual({ text: 'L’été, 1\u202f000 € — « fin »\n' });
  });

  it('keeps the last value of a key', async () => {
    const store = make();
    await store.set(KEY, { text: 'un' });
    await store.set(KEY, { text: 'deux' });
    expect(await store.get(KEY)).toEqual({ text: 'deux' });
  });

  it('keeps keys apart', async () => {
    const store = make();
    await store.set(KEY, { text: 'un' });
    expect(await store.get('cd'.repeat(32))).toBeUndefined();
  });

  it('takes many at once, also for one key', async () => {
    const store = make();
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        store.set(index % 2 ? KEY : `0${index}`.padEnd(64, 'e'), { text: 'même' }),
      ),
    );
    expect(await store.get(KEY)).toEqual({ text: 'même' });
  });
});

describe('the disk store', () => {
  it('remembers from one run to the next', async () => {
    const place = join(folder, 'suite');
    await diskStore<Value>(place).set(KEY, { text: 'gardé' });
    expect(await diskStore<Value>(place).get(KEY)).toEqual({ text: 'gardé' });
  });

  it('leaves no temporary file behind', async () => {
    const place = join(folder, 'propre');
    await diskStore<Value>(place).set(KEY, { text: 'x' });
    expect(await readdir(join(place, 'ab'))).toEqual([`${KEY}.json`]);
  });

  it('takes a torn file for an absent one, and replaces it', async () => {
    const place = join(folder, 'abime');
    await mkdir(join(place, 'ab'), { recursive: true });
    await writeFile(join(place, 'ab', `${KEY}.json`), '{"text": "cou');
    const store = diskStore<Value>(place);
    expect(await store.get(KEY)).toBeUndefined();
    await store.set(KEY, { text: 'neuf' });
    expect(await store.get(KEY)).toEqual({ text: 'neuf' });
  });

  it('goes on when its folder is deleted under it', async () => {
    const place = join(folder, 'supprime');
    const store = diskStore<Value>(place);
    await store.set(KEY, { text: 'un' });
    await rm(place, { recursive: true });
    expect(await store.get(KEY)).toBeUndefined();
    await store.set(KEY, { text: 'deux' });
    expect(await store.get(KEY)).toEqual({ text: 'deux' });
  });

  it('sweeps what dead runs left, and nothing of the living', async () => {
    const place = join(folder, 'balai');
    const part = join(place, 'ab');
    await mkdir(part, { recursive: true });
    const name = (run: string) => join(part, `${KEY}.${run}-0123456789ab.tmp`);
    for (const run of ['mort-1', 'vivant-2', 'ancien-3']) await writeFile(name(run), '{');
    const longAgo = new Date(Date.now() - 2 * 86_400_000);
    await utimes(name('ancien-3'), longAgo, longAgo);
    await diskStore<Value>(place, { id: 'moi-9', hasEnded: (id) => id === 'mort-1' }).set(KEY, { text: 'x' });
    expect(existsSync(name('mort-1'))).toBe(false);
    expect(existsSync(name('ancien-3'))).toBe(false);
    expect(existsSync(name('vivant-2'))).toBe(true);
  });

  it('gives a claim to one at a time', async () => {
    const place = join(folder, 'parole');
    const [mine, yours] = [diskStore<Value>(place), diskStore<Value>(place)];
    const claim = await mine.claim?.(KEY);
    expect(claim).toBeDefined();
    expect(await yours.claim?.(KEY)).toBeUndefined();
    expect(await mine.claim?.(KEY)).toBeUndefined();
    expect(await yours.claim?.('cd'.repeat(32))).toBeDefined();
    await claim?.release();
    expect(await yours.claim?.(KEY)).toBeDefined();
  });

  it('gives one claim to many who ask at once', async () => {
    const place = join(folder, 'foule');
    const claims = await Promise.all(Array.from({ length: 20 }, () => diskStore<Value>(place).claim?.(KEY)));
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
  });

  it('takes over the claim of a dead run, and no living one’s', async () => {
    const place = join(folder, 'heritage');
    const other = (id: string) => ({ id, hasEnded: (name: string) => name === 'mort-1' });
    await diskStore<Value>(place, other('mort-1')).claim?.(KEY);
    await diskStore<Value>(place, other('vivant-2')).claim?.('cd'.repeat(32));
    const mine = diskStore<Value>(place, other('moi-3'));
    expect(await mine.claim?.(KEY)).toBeDefined();
    expect(await mine.claim?.('cd'.repeat(32))).toBeUndefined();
  });

  it('takes over a claim whose owner died before he wrote his name', async () => {
    const place = join(folder, 'anonyme');
    await mkdir(join(place, 'ab'), { recursive: true });
    await writeFile(join(place, 'ab', `${KEY}.claim`), '');
    const store = diskStore<Value>(place);
    expect(await store.claim?.(KEY)).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await store.claim?.(KEY)).toBeDefined();
  });

  it('says why it cannot keep a value', async () => {
    const place = join(folder, 'fichier');
    await writeFile(place, 'pas un dossier');
    await expect(diskStore<Value>(place).set(KEY, { text: 'x' })).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(diskStore<Value>(place).claim?.(KEY)).rejects.toMatchObject({ code: 'ENOTDIR' });
    expect(await readFile(place, 'utf8')).toBe('pas un dossier');
  });
});
