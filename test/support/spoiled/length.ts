import { type Defect, defect, onBlocks, onBody, prose, split } from './defect.ts';

export const lengthDefects: readonly Defect[] = [
  defect(
    'word-count',
    'half the blocks',
    onBlocks((blocks) => blocks.slice(0, Math.floor(blocks.length / 3))),
  ),
  defect(
    'word-count',
    'prose turned to quotations',
    onBody((body) => body.replace(/^(?=\p{L})/gmu, '> ')),
  ),
  defect('words-expansion', 'from a third of the words', (markdown) => markdown, {
    source: (markdown) => prose(split(markdown).body).slice(0, 4).join('\n'),
  }),
  defect('words-expansion', 'from two thirds of the words', (markdown) => markdown, {
    source: (markdown) => {
      const words = split(markdown)
        .body.replace(/^[#|>-].*$/gm, '')
        .split(/\s+/);
      return words.slice(0, Math.floor(words.length * 0.68)).join(' ');
    },
  }),
  defect('words-retention', 'from three times the words', (markdown) => markdown, {
    source: (markdown) => Array.from({ length: 3 }, () => prose(split(markdown).body).join('\n')).join('\n'),
  }),
];
