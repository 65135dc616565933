/** Text of a file's bytes, or why there is none. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' }
  | { readonly refused: 'empty' | 'binary' };

/**
 * UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252. Line ends become `\n`, decomposed accents become NFC.
 * A file with control bytes that no text holds is binary.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return textOf(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return textOf(bytes, 'utf-16be');
  if (isBinary(bytes)) return { refused: 'binary' };
  try {
    return textOf(bytes, 'utf-8');
  } catch {
    return textOf(bytes, 'windows-1252');
  }
}

function textOf(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'): Decoded {
  const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
    .decode(bytes)
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  return text.trim() === '' ? { refused: 'empty' } : { text, encoding };
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127) return true;
  return false;
}
