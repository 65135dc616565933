const MASK = '•••';
/** Shorter ones may be words: `ollama`, `none`. A key of a service is longer. */
const LEAST = 12;
/** What may stand between the letters of a key that is spelled out. */
const GAP = '[\\s\\u00ad\\u200b-\\u200d\\u2060]{0,3}';

/** A text in which the secrets are struck out, spelled out with spaces and in base64 as well; short ones are left. */
export function masked(text: string, secrets: readonly string[], least: number = LEAST): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret.length < least) continue;
    clean = clean.replace(new RegExp([...secret].map(escaped).join(GAP), 'giu'), MASK);
    for (const part of base64Of(secret))
      clean = clean.replace(new RegExp(`[\\w+/-]{0,3}${escaped(part)}[\\w+/=-]{0,4}`, 'g'), MASK);
  }
  return clean;
}

/** What is the same in every base64 text that holds the secret, whatever stands before and behind it. */
function base64Of(secret: string): Set<string> {
  const bytes = Buffer.from(secret);
  const parts = [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor((whole.length * 8) / 6);
    return (['base64', 'base64url'] as const).map((form) => whole.toString(form).slice(from, to));
  });
  return new Set(parts);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
