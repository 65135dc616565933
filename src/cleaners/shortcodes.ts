import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';

const ATTRIBUTE = String.raw`\s+[\w:-]+\s?=\s?(?:"[^"\]]*"|'[^'\]]*'|[“”][^”\]]*”|[^\s"'\]]+)`;
/** « [gallery ids="1,2"] », « [/su_quote] »; in brackets alone a name must be known: « [sic] » is a writer's. */
const CODE = new RegExp(String.raw`\[(\/?)([a-z][a-z\d_-]{1,40})((?:${ATTRIBUTE}){0,20})\s*\/?\]`, 'giu');
const KNOWN =
  /^(?:caption|wp_caption|gallery|embed|video|audio|playlist|dropcaps?|toc|ez-toc|pullquote|blockquote|highlight|columns?|row|tabs?|accordion|spoiler|button|more|divider|spacer|clear)$|_/iu;
/** What stands within is no text of the article. */
const SHOWN =
  /^(?:(?:wp_)?caption|gallery|embed|video|audio|playlist|ads?(?:_.*)?|adsense|.*(?:form|button|share|social|newsletter|related|cta).*)$/iu;
/** What a block editor writes between its blocks. */
const COMMENT = /<!--\s*(?:\/?wp:[^>]{0,2000}?|more\b[^>]{0,80}|nextpage)\s*-->/giu;
const PICTURE = /<\/?(?:img|figure|figcaption)\b[^<>]{0,2000}>/giu;
const MAY_HOLD = /\[\/?[a-z]|<!--|<img\b/iu;
/** A picture's caption may stand on lines of its own. */
const REACH = 4;

/** Takes out the codes of a content system, and with them the captions and forms that they hold. */
export const shortcodes: Cleaner = {
  id: 'shortcodes',
  about: {
    en: 'Takes out the shortcodes and block comments of a content system, with the captions and forms that they hold.',
    fr: 'Retire les codes courts et commentaires de blocs d’un gestionnaire de contenu, avec leurs légendes et formulaires.',
  },
  *find({ blocks }): Iterable<Cut> {
    const closed = closersIn(blocks);
    const text = closed.has('pullquote') ? blocks.map((block) => block.text).join('\n') : '';
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!;
      if (block.kind === 'code' || !MAY_HOLD.test(block.text)) continue;
      const end = endOfShown(blocks, index);
      if (end > index) {
        for (const line of blocks.slice(index, end + 1)) yield { block: line, reason: SHOWN_HERE, incidental: true };
        index = end;
        continue;
      }
      const becomes = isSaidAgain(block.text, text) ? '' : withoutCodes(block.text, closed);
      if (becomes === block.text) continue;
      if (becomes === '') yield { block, reason: CODE_HERE, incidental: true };
      else yield { block, becomes, reason: CODE_HERE };
    }
  },
};

const CODE_HERE = { en: 'code of a content system', fr: 'code d’un gestionnaire de contenu' };
const SHOWN_HERE = {
  en: 'picture or form of a content system',
  fr: 'image ou formulaire d’un gestionnaire de contenu',
};

const PULLED = /^\s*\[pullquote\b[^\]]{0,200}\]([\s\S]{10,400}?)\[\/pullquote\]\s*$/iu;

/** A pull quote whose words stand in a paragraph too. */
function isSaidAgain(line: string, text: string): boolean {
  const said = PULLED.exec(line)?.[1]?.replace(/^[«“"\s\u00a0]+|[.»”"\s\u00a0]+$/gu, '');
  return said !== undefined && text.indexOf(said) !== text.lastIndexOf(said);
}

/** Names of codes that the text closes somewhere. */
function closersIn(blocks: readonly Block[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, text } of blocks)
    if (kind !== 'code' && text.includes('[/'))
      for (const [, slash, name = ''] of text.matchAll(CODE)) if (slash) names.add(name.toLowerCase());
  return names;
}

/** The last line of a picture or form that opens in a line and is closed in a later one. */
function endOfShown(blocks: readonly Block[], index: number): number {
  const opening = [...blocks[index]!.text.matchAll(CODE)].find(([, slash, name = '']) => !slash && SHOWN.test(name));
  if (!opening) return index;
  const closer = `[/${opening[2]!.toLowerCase()}]`;
  for (let at = index; at < blocks.length && at - index <= REACH; at++) {
    const text = at === index ? blocks[at]!.text.slice(opening.index) : blocks[at]!.text;
    if (text.toLowerCase().includes(closer)) return at;
  }
  return index;
}

function withoutCodes(text: string, closed: ReadonlySet<string>): string {
  const bare = text
    .replace(COMMENT, '')
    .replace(SHOWN_INLINE, (whole, name: string) => (SHOWN.test(name) ? '' : whole));
  const plain = bare.replace(CODE, (whole, slash: string, name: string, attributes: string) =>
    attributes !== '' || slash !== '' || KNOWN.test(name) || closed.has(name.toLowerCase()) ? '' : whole,
  );
  return plain === text ? text : plain.replace(PICTURE, '').replace(/ {2,}/gu, ' ').trim();
}

/** « [caption …]…[/caption] » within a line. */
const SHOWN_INLINE = /\[([a-z][a-z\d_-]{1,40})(?:\s[^\]]{0,1000})?\](?:(?!\[\/?\1\b)[\s\S]){0,2000}?\[\/\1\]/giu;
