import { CLOSING_ABBREVIATIONS } from '../../french/abbreviations.ts';
import type { Edit } from '../../model/finding.ts';
import type { PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';

const FINAL = /[\s\u00a0\u202f]*[.,;:!…]+$/u;
/** `l’O.N.U.`, `M. K.` and the abbreviations that may end a sentence keep their full stop. */
const INITIALS = /(?:^|[^\p{L}])\p{Lu}\.$/u;
/** Names that are written with their exclamation mark. */
const SHOUTING_NAMES = /(?:yahoo|jeopardy|oklahoma|mamma mia)[\s\u00a0\u202f]?!$/iu;
const PICTURE =
  /^\p{Emoji_Presentation}|^\p{Extended_Pictographic}\ufe0f|\p{Emoji_Presentation}\ufe0f?$|\p{Extended_Pictographic}\ufe0f$/u;

export const headingPunctuation = defineRule({
  id: 'heading-punctuation',
  family: 'structure',
  about: {
    en: 'A heading ends without punctuation, except a question mark, and carries no decoration.',
    fr: 'Un titre se termine sans ponctuation, sauf un point d’interrogation, et ne porte aucun ornement.',
  },
  why: {
    en: 'Displayed titles take no full stop in French printing, and bold inside a heading says the same thing twice.',
    fr: 'L’usage typographique français ne met pas de point aux titres, et le gras dans un titre dit deux fois la même chose.',
  },
  severity: 'warning',
  options: {},
  messages: {
    final: { en: 'Heading ending in “{sign}”', fr: 'Titre terminé par « {sign} »' },
    hash: { en: 'Stray # at the end of the heading', fr: '# de trop à la fin du titre' },
    bold: { en: 'The whole heading is bold or italic', fr: 'Tout le titre est en gras ou en italique' },
    emoji: { en: 'Heading decorated with an emoji', fr: 'Titre orné d’un émoji' },
  },

  *check({ page }) {
    for (const { text, block } of page.headings) {
      const shown = text.trimEnd();
      const final = finalMark(shown);
      if (final !== undefined) {
        const at = shown.length - final.length;
        const sign = final.trim();
        yield {
          message: 'final',
          data: { sign },
          fix: `Retirer « ${sign} » à la fin du titre « ${shown} ».`,
          place: block.placeOf(at, shown.length),
          edits: removal(block, page.markdown, at, shown.length),
        };
      }
      if (/\p{L}{3}#+$|\s#+$/u.test(shown))
        yield {
          message: 'hash',
          fix: `Retirer le # à la fin du titre « ${shown} ».`,
          place: block.placeOf(shown.search(/#+$/), shown.length),
          edits: removal(block, page.markdown, shown.search(/\s*#+$/), shown.length),
        };
      if (block.emphasised)
        yield {
          message: 'bold',
          fix: `Retirer le gras ou l’italique du titre « ${shown} ».`,
          place: block.place,
          edits: withoutMarks(block, page.markdown),
        };
      if (PICTURE.test(shown))
        yield { message: 'emoji', severity: 'info', fix: `Retirer l’émoji du titre « ${shown} ».`, place: block.place };
    }
  },

  examples: [
    { good: '# Que cherchent les recruteurs ?\n\n## Les atouts de l’atelier\n' },
    { good: '# Le rachat par Courtadin Inc.\n\n## Clous, vis, etc.\n\n## Avec l’aide de l’O.N.U.\n' },
    { good: '## « Je ne vends rien. »\n\n## Apprendre le C#\n\n## Ce que devient Yahoo!\n' },
    { good: '## Un mot en **gras** suffit\n' },
    { bad: '# Les atouts de l’atelier.\n', finds: ['1:26 final'] },
    { bad: '## À retenir :\n\n## Et puis…\n', finds: ['1:13 final', '3:11 final'] },
    { bad: '## **Un marché fou**\n', finds: ['1:1 bold'] },
    { bad: '## Le prix du fer#\n', finds: ['1:18 hash'] },
    { bad: '## 🚀 Se lancer\n', finds: ['1:1 emoji'] },
  ],
});

function finalMark(shown: string): string | undefined {
  const mark = FINAL.exec(shown)?.[0];
  if (mark === undefined || mark.length === shown.length) return undefined;
  if (mark === '.') {
    const last = /[\p{L}.-]+$/u.exec(shown.slice(0, -1))?.[0] ?? '';
    if (CLOSING_ABBREVIATIONS.has(last.toLowerCase()) || INITIALS.test(shown)) return undefined;
  }
  return SHOUTING_NAMES.test(shown) ? undefined : mark;
}

/** The stretch cut out, where the file says it in the same signs. */
function removal(block: PageBlock, markdown: string, from: number, to: number): Edit[] {
  const start = block.offsetOf(from);
  const end = start + to - from;
  return markdown.slice(start, end) === block.text.slice(from, to) ? [{ start, end, text: '' }] : [];
}

/** The marks around the text of a heading on one line cut out, when both sides are the same. */
function withoutMarks(block: PageBlock, markdown: string): Edit[] {
  const start = block.offsetOf(0);
  const end = block.offsetOf(block.text.length - 1) + 1;
  const opening = /[*_]+$/.exec(markdown.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const closing = /^[*_]+/.exec(markdown.slice(end, end + 3))?.[0] ?? '';
  if (opening === '' || opening !== [...closing].reverse().join('')) return [];
  return [
    { start: start - opening.length, end: start, text: '' },
    { start: end, end: end + closing.length, text: '' },
  ];
}
