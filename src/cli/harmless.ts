/** What we ourselves send to a terminal: the line of progress, drawn anew … */
const ANEW = '\r\u001b[K';
/** … and the coloured mark before a verdict. */
const MARK = /^\p{Cc}\[\d\dm[✗!✓]\p{Cc}\[39m(?= )/u;
const CONTROL = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A message that no name and no argument in it can drive the terminal with: control characters show as dots. */
export function harmless(text: string): string {
  const own = text.startsWith(ANEW) ? ANEW : (MARK.exec(text)?.[0] ?? '');
  return own + text.slice(own.length).replace(CONTROL, '·');
}
