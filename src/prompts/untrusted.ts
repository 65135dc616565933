/** What a language model or its server may take for structure: turns, roles, our own brackets. Each keeps its letters. */
const STRUCTURE: readonly (readonly [RegExp, string])[] = [
  [/⟦/gu, '['],
  [/⟧/gu, ']'],
  // Control tokens of chat templates: <|im_start|>, <|system|>, <|endoftext|> …
  [/<\|/gu, '< |'],
  [/\|>/gu, '| >'],
  [/<(\/?(?:start_of_turn|end_of_turn|bos|eos|s|SYS|INST))>/giu, '< $1 >'],
  [/<<(\/?SYS)>>/giu, '< < $1 > >'],
  [/\[(\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS))\]/giu, '( $1 )'],
];

/**
 * Characters that a reader does not see and a model does: zero width, text direction, tags and variation selectors that
 * smuggle whole sentences. Joiners inside emoji and soft hyphens stay.
 */
const UNSEEN =
  /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/gu;

/** Foreign text as material: nothing in it can close its fence, open a turn or hide from the reader. */
export function asMaterial(text: string, marker: string): string {
  let material = text.replace(UNSEEN, '').replaceAll(marker, '');
  for (const [pattern, instead] of STRUCTURE) material = material.replace(pattern, instead);
  return material;
}

/** Foreign text that has to stand on one line. */
export const asMaterialLine = (text: string, marker: string): string =>
  asMaterial(text, marker).replace(/\s+/gu, ' ').trim();
