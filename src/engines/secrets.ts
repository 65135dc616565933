import { masked } from './masked.ts';

const MOST = 200;
/** Fewer letters than these are nothing that a service would spell out. */
const LEAST_SPELLED = 8;
/** What looks like a key or a token, whoever it belongs to. */
const KEY_LIKE = /\b(?:(?:sk|pk|key)[-_]|Bearer )[\w*.-]{8,}/gi;

/** User and password of an address. */
const CREDENTIALS = /\/\/[^\s/@]{1,200}@/g;

/**
 * One line of foreign text that may be shown: secrets struck out, control characters (terminal escapes among them)
 * dropped, at most 200 characters.
 */
export function shownDetail(text: string, secrets: readonly string[]): string {
  let clean = text.slice(0, 4000);
  for (const secret of secrets) if (secret.length >= 4) clean = clean.replaceAll(secret, '•••');
  clean = masked(clean, secrets, LEAST_SPELLED)
    .replace(KEY_LIKE, '•••')
    .replace(CREDENTIALS, '//•••@')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return clean.length > MOST ? `${clean.slice(0, MOST - 1)}…` : clean;
}

/** An address as it may be shown: without user, password, query or fragment. */
export function shownAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:')
    return `${url.protocol}//${url.host}${url.pathname.replace(/\/$/, '')}`;
  // No address of a service: as it was given, but for what may be secret.
  return shownDetail(address.replace(/[?#][\s\S]*$/, '').replace(/^[\s\S]*@/, '•••@'), []);
}

/** The parts of an address that are secret. */
export function addressSecrets(address: string | undefined): readonly string[] {
  if (address === undefined) return [];
  try {
    const { username, password, searchParams } = new URL(address);
    return [username, password, decodeURIComponent(password), ...searchParams.values()].filter((part) => part !== '');
  } catch {
    return [];
  }
}
