/** Text that is HTML already: made by `html` and, for the page's own script and style, by `ours`. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What a template may hold. Strings and numbers are escaped, markup is not, nothing gives nothing. */
export type Content = string | number | Html | false | undefined | readonly Content[];

/** The only way to build HTML: everything that is put into the template is escaped, in text and in quoted attributes. */
export const html = (parts: TemplateStringsArray, ...holes: readonly Content[]): Html => {
  let text = parts[0] ?? '';
  for (const [index, hole] of holes.entries()) text += print(hole) + (parts[index + 1] ?? '');
  return new Html(text);
};

/** For text of our own that stands outside every template: the style sheet, the script, base64. */
export const ours = (text: string): Html => new Html(text);

export const NOTHING: Html = new Html('');

function print(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.toString();
  return Array.isArray(content) ? content.map(print).join('') : escapeHtml(String(content));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup signs, controls, and marks that turn the direction of the text around. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
  /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** The one escaping function: text becomes itself in HTML, and what cannot be seen becomes visible. */
export const escapeHtml = (text: string): string =>
  text.toWellFormed().replace(UNSAFE, (sign) => ENTITIES[sign] ?? visible(sign));

function visible(sign: string): string {
  const code = sign.charCodeAt(0);
  if (sign === '\r') return '';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
