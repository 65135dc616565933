import { type FileHandle, open } from 'node:fs/promises';

/** What can take the place of its like only. */
export type Paperwork = 'report' | 'baseline';

const EDGE_BYTES = 8192;

/** How the reports of every format begin. */
const REPORT_HEADS: readonly RegExp[] = [
  /^<!doctype html>[\s\S]*?<meta name="generator" content="seo-rewrite [^"]*">/u,
  /^\{\s*"version":\s*\d+,\s*"files":\s*\[/u,
  /^\{"path":"(?:[^"\\]|\\.)*",(?:"output":"(?:[^"\\]|\\.)*",)?"status":"/u,
  /^\{"version":\d+,"summary":\{/u,
  /^\{"\$schema":"[^"]*sarif[^"]*","version":"[^"]*","runs":\[\{"tool":\{"driver":\{"name":"seo-rewrite"/u,
  /^<\?xml [^>]*>\s*<testsuites name="seo-rewrite">/u,
  /^\[\s*\{"description":"(?:[^"\\]|\\.)*","check_name":"/u,
  /^\[\s*\]\s*$/u,
  /^::(?:error|warning|notice) file=/u,
  /^## seo-rewrite\n\n[❌✅] \*\*/u,
];
/** How a report for a person ends: its verdict, and the ways out below it. */
const PRETTY_TAIL = /(?:^|\n)[✓✗] [\d\p{Zs}.,]+ (?:files?|fichiers?)[^\n]*\n(?: {2}\S[^\n]*\n)*$/u;
const BASELINE_HEAD = /^\{\s*"version":\s*\d+,\s*"files":\s*\{/u;

/** Whether a file holds a report, or a baseline, as we write them; an empty one holds nothing to lose. */
export async function isOurPaperwork(path: string, kind: Paperwork): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size === 0) return true;
    const head = await edgeOf(file, 0);
    if (kind === 'baseline') return BASELINE_HEAD.test(head);
    return (
      REPORT_HEADS.some((pattern) => pattern.test(head)) ||
      PRETTY_TAIL.test(await edgeOf(file, Math.max(0, size - EDGE_BYTES)))
    );
  } finally {
    await file.close();
  }
}

async function edgeOf(file: FileHandle, at: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(EDGE_BYTES), 0, EDGE_BYTES, at);
  return buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/u, '');
}
