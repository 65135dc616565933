import { createHash } from 'node:crypto';
import type { RewriteSetup } from './rewrite-setup.ts';

/** Digest of all that decides an output, so that the same run again finds its work done. */
export function settingsDigest(sha256: string, setup: RewriteSetup): string {
  const { engine, brief, facts, attempts, disclosure, fingerprint, tool } = setup;
  const parts = [sha256, engine.id, brief, facts.map((fact) => fact.sha256), attempts, disclosure, tool, fingerprint];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
