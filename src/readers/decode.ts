type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Text of a file's bytes, or why there is none. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly refused: 'empty' | 'binary' };

/** How many bytes are looked at to tell a text from something else. */
const SAMPLE = 65_536;
/** Scraped texts hold a stray control character now and then; a binary file is full of them. */
const MOST_CONTROLS = 1 / 500;

/**
 * UTF-8 with or without BOM, UTF-16 with or without BOM, else Windows-1252. All line ends become `\n`, decomposed
 * accents become NFC. A file with the bytes that no text holds is binary.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return textOf(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return textOf(bytes, 'utf-16be');
  const wide = utf16WithoutMark(bytes);
  if (wide) return textOf(bytes, wide);
  if (isBinary(bytes)) return { refused: 'binary' };
  try {
    return textOf(bytes, 'utf-8');
  } catch {
    return textOf(bytes, 'windows-1252');
  }
}

const LINE_END = /\r\n?|[\u2028\u2029\u0085\v\f]/g;

const decoders = new Map<Encoding, TextDecoder>();

function decoderOf(encoding: Encoding): TextDecoder {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  decoders.set(encoding, decoder);
  return decoder;
}

function textOf(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = decoderOf(encoding).decode(bytes).replace(LINE_END, '\n').normalize('NFC');
  return text.trim() === '' ? { refused: 'empty' } : { text, encoding };
}

/** In UTF-16 every other byte of a French text is zero. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  if (head.length < 8) return undefined;
  const zeros: [number, number] = [0, 0];
  for (let index = 0; index < head.length; index++) if (head[index] === 0) zeros[index % 2 === 0 ? 0 : 1]++;
  const half = head.length / 2;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) return 'utf-16le';
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.05) return 'utf-16be';
  return undefined;
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, SAMPLE);
  let controls = 0;
  if (head.includes(0)) return true;
  for (let index = 0; index < head.length; index++) {
    const byte = head[index] as number;
    if (byte < 32 ? byte < 9 || byte > 13 : byte === 127) controls++;
  }
  return controls > Math.max(2, head.length * MOST_CONTROLS);
}
