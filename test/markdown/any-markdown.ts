import fc from 'fast-check';

const WORDS = ['mot', 'Été', ' ', ' ', 'fin.', '« oui »', 'l’IA', '1', '2026', ',', 'a', '😀', '\u00a0', '\u2028'];
const SIGNS =
  '* ** _ ` `` ``` ~~ ~ ~~~ [ ] ( ) < > & \\ ! | " \' # = - + *** --- === +++ $ { } : ; / % @ ^ \t \f \v'.split(' ');
const MARKUP = [
  '[a](b)',
  '![i](u.png)',
  '[a]',
  '[^1]',
  '[^1]: note',
  '[a]: /u',
  '<br>',
  '<!-- x -->',
  '<div>',
  '<script>',
  '<pre>',
  '&amp;',
  '\\*',
  '| a | b |',
  '|---|---|',
  '- | -',
  '<https://a.fr>',
  'https://a.fr/x_y',
  '**gras**',
  '*it*',
  '`code`',
  '  ',
  '    ',
];
const LINE_STARTS = [
  '',
  ' ',
  '  ',
  '    ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '10. ',
  '> ',
  '# ',
  '## ',
  '#',
  '```\n',
  '---\n',
];
const BREAKS = LINE_STARTS.flatMap((start) => [`\n${start}`, `\n\n${start}`]);
const STARTS = ['', '', '', '---\ntitle: x\n---\n', '---\n---\n', '---\n', '# T\n', '- '];

/** Markdown made of everything that means something in it, in any order. */
export const anyMarkdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...STARTS),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
        { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
        { weight: 4, arbitrary: fc.constantFrom(...BREAKS, '  \n', '\r\n', '\n<!-- c -->\n') },
      ),
      { maxLength: 24 },
    ),
  )
  .map(([start, parts]) => start + parts.join(''));
