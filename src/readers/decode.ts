import { isUtf8 } from 'node:buffer';

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
  return textOf(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** Signs of no text; the pattern of a whole sample is quicker than a loop that has not yet been compiled. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]/g;
const LINE_END = /\r\n?|[\u2028\u2029\u0085\v\f]/g;

function textOf(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = charactersOf(bytes, encoding).replace(LINE_END, '\n').normalize('NFC');
  return text.trim() === '' ? { refused: 'empty' } : { text, encoding };
}

/** Without the mark that a file may begin with. */
function charactersOf(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  const text = asBuffer(bytes).toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

const asBuffer = ({ buffer, byteOffset, length }: Uint8Array) => Buffer.from(buffer, byteOffset, length);

/** In UTF-16 every other byte of a French text is zero. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  if (head.length < 8) return undefined;
  if (!head.includes(0)) return undefined;
  const zeros: [number, number] = [0, 0];
  for (let index = 0; index < head.length; index++) if (head[index] === 0) zeros[index % 2 === 0 ? 0 : 1]++;
  const half = head.length / 2;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) return 'utf-16le';
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.05) return 'utf-16be';
  return undefined;
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, SAMPLE);
  if (head.includes(0)) return true;
  const controls = asBuffer(head).toString('latin1').match(CONTROLS);
  return (controls?.length ?? 0) > Math.max(2, head.length * MOST_CONTROLS);
}
