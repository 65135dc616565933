/** A name of a JSON pointer in a URI fragment (RFC 6901), unescaped. */
export const pointed = (part: string): string => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');

/** What a pointer (`#/a/0`) leads to; through `$ref` to where that leads in the same document. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const part of pointer.split('/').slice(1)) {
    const key = pointed(part);
    value = (value as Record<string, unknown> | undefined)?.[key];
    if (key === '$ref' && typeof value === 'string') value = valueAt(document, value);
  }
  return value;
}
