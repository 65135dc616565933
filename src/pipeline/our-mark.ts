import { open } from 'node:fs/promises';
import { extname } from 'node:path';

const OUR_MARK = /^---\r?\n[\s\S]*?\n {2}tool: seo-rewrite@/u;
const HEAD_BYTES = 4096;

/** Whether the front matter of a Markdown file says that we wrote it. */
export async function isOurs(path: string): Promise<boolean> {
  if (extname(path).toLowerCase() !== '.md') return false;
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return OUR_MARK.test(buffer.toString('utf8', 0, bytesRead));
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
