import { randomUUID } from 'node:crypto';

export interface Form {
  readonly body: Blob;
  readonly contentType: string;
}

/**
 * A file of requests as the service wants it uploaded. The parts are put together as one blob: it knows its length, is
 * read from disk as it goes out, and can be sent a second time.
 */
export function uploadForm(name: string, content: Blob): Form {
  const boundary = `----${randomUUID()}`;
  const part = (head: string) => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`;
  return {
    body: new Blob([
      `${part('name="purpose"')}batch\r\n`,
      part(`name="file"; filename="${name.replace(/[^\w.-]/g, '_')}"\r\nContent-Type: application/jsonl`),
      content,
      `\r\n--${boundary}--\r\n`,
    ]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}
