/** How documents begin that are no text, though some of them hold nothing but letters. */
const HEADS: readonly (readonly [head: Buffer, format: string])[] = [
  [Buffer.from('{\\rtf'), 'RTF'],
  [Buffer.from('%PDF-'), 'PDF'],
  [Buffer.from('PK\x03\x04'), 'Word, OpenDocument, ZIP'],
  [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Word'],
];
const MARK = Buffer.from('efbbbf', 'hex');

/** The format of a document that is no text, told by its first bytes. */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const content = all.subarray(0, 3).equals(MARK) ? all.subarray(3) : all;
  return HEADS.find(([head]) => content.subarray(0, head.length).equals(head))?.[1];
}
