import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/markdown/edits.ts';
import { editRaw } from '../../src/pipeline/raw-edits.ts';
import { decode } from '../../src/readers/decode.ts';

const decoded = (raw: string): string => {
  const result = decode(new TextEncoder().encode(raw));
  if ('refused' in result) throw new Error(result.refused);
  return result.text;
};

describe('edits in the file’s own text', () => {
  it.each([
    ['line ends of Windows', 'Un  mot.\r\nDeux.\r\n', 2, 4, ' ', 'Un mot.\r\nDeux.\r\n'],
    ['line ends of every sort', 'Un.\r\nDeux.\rTrois  x.\n', 15, 17, ' ', 'Un.\r\nDeux.\rTrois x.\n'],
    ['a byte order mark', '\ufeffUn  mot.\n', 2, 4, ' ', '\ufeffUn mot.\n'],
    ['no line end at the end', 'Un.\r\nDeux  x', 8, 10, ' ', 'Un.\r\nDeux x'],
    ['two lines made one', 'Un\r\n: deux.\r\nTrois.\r\n', 2, 3, '\u00a0', 'Un\u00a0: deux.\r\nTrois.\r\n'],
    ['decomposed accents elsewhere', 'e\u0301te\u0301.\n\nUn  mot.\n', 8, 10, ' ', 'e\u0301te\u0301.\n\nUn mot.\n'],
  ])('keep %s', (_, raw, start, end, text, expected) => {
    expect(editRaw(raw, decoded(raw), [{ start, end, text }])).toBe(expected);
  });

  it('give up where the two texts do not run side by side', () => {
    expect(editRaw('Un.\n', 'Autre.\n', [{ start: 0, end: 1, text: '' }])).toBeUndefined();
    expect(editRaw('Un.\n', 'Un.\nDeux.\n', [])).toBeUndefined();
  });

  it('keep an emptied line between a lone carriage return and a line feed', () => {
    const text = 'le  a\na\n';
    expect(editRaw('le  a\ra\n', text, [{ start: 6, end: 7, text: '' }])).toBe('le  a\r\n\n');
  });

  it('come to the same text as in the decoded one, and change no other line', () => {
    const raws = fc
      .array(
        fc.tuple(
          fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\n\r\u2028\u2029\u0085\v\f\0]/g, '')),
          fc.constantFrom('\n', '\r\n', '\r'),
        ),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((lines) => lines.map(([line, end]) => `${line}a${end}`).join(''));
    fc.assert(
      fc.property(
        raws,
        fc.array(fc.tuple(fc.nat(400), fc.nat(5), fc.constantFrom('', ' ', '«\u202f'))),
        (raw, wishes) => {
          const text = decoded(raw);
          let from = 0;
          const edits = wishes
            .map(([at, length, put]) => ({
              start: Math.min(at, text.length),
              end: Math.min(at + length, text.length),
              text: put,
            }))
            .sort((a, b) => a.start - b.start || a.end - b.end)
            .filter(({ start, end }) => {
              // Edits of ours never take the last line end, overlap, or cut a character in two.
              const cuts = [start, end].some((at) => /[\udc00-\udfff]/.test(text[at] ?? ''));
              const fits = start >= from && end < text.length && !cuts;
              if (fits) from = end;
              return fits;
            });
          const edited = editRaw(raw, text, edits);
          expect(edited).toBeDefined();
          expect(decoded(`${edited}.`)).toBe(`${applyEdits(text, edits)}.`.normalize('NFC'));
          if (edits.length === 0) expect(edited).toBe(raw);
        },
      ),
      { numRuns: 500 },
    );
  });
});
