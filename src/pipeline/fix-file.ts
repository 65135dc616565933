import type { Finding } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import { fixText } from './fix-text.ts';

interface FixedFile<Result> {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly result: Result;
  readonly fixed: Readonly<Record<string, number>>;
}

/** The repaired file; undefined when its bytes are not UTF-8, whose characters we could not all write back. */
export function fixFile<Result extends { readonly page: Page; readonly findings: readonly Finding[] }>(
  text: string,
  bytes: Uint8Array,
  judge: (text: string) => Result,
  result: Result,
): FixedFile<Result> | undefined {
  if (!result.findings.some(({ edits }) => edits.length > 0)) return { text, bytes, result, fixed: {} };
  const raw = rawText(bytes);
  if (raw === undefined) return undefined;
  let latest = result;
  const repaired = fixText(text, raw, {
    judge: (current) => {
      latest = current === text ? result : judge(current);
      return latest;
    },
  });
  return (
    repaired && {
      text: repaired.text,
      bytes: new TextEncoder().encode(repaired.raw),
      result: latest,
      fixed: repaired.fixed,
    }
  );
}

/** The characters of a UTF-8 file, its byte order mark kept. */
function rawText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
