/** `**fort**`, `*mot*`: a sign right before the first letter, the same right behind the last. */
const STRONG = /(?<![\p{L}\p{N}*_])(\*{2,3}|__)(?=[^\s*_])([^*\n]{1,400}?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
const LIGHT = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu;

/** A line of a plain text without the marks of emphasis that an assistant or an editor left in it. */
export function withoutEmphasis(line: string): string {
  if (!line.includes('*') && !line.includes('__')) return line;
  return line.replace(STRONG, '$2').replace(LIGHT, '$1');
}
