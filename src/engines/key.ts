import { ConfigError } from '../errors.ts';

/** What cannot be sent in the header of a request, or stands in no key: line breaks, spaces, curly quotes. */
const FOREIGN = /[^\x21-\x7e]/u;

/** @throws ConfigError where a service could only refuse the key; the key itself is never shown */
export function assertKey(key: string): void {
  const at = key.trim().search(FOREIGN);
  if (at < 0) return;
  const code = (key.trim().codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  throw new ConfigError(
    {
      en: `OPENAI_API_KEY holds a character that no key has (the ${at + 1}th, U+${code})`,
      fr: `OPENAI_API_KEY contient un caractère qu’aucune clé ne peut avoir (le ${at + 1}e, U+${code})`,
    },
    {
      hint: {
        en: 'A key is one word of plain letters, digits and signs, without line breaks or quotation marks: copy it again.',
        fr: 'Une clé est un seul mot, en lettres sans accent, chiffres et signes, sans retour à la ligne ni guillemets\u00a0: recopiez-la.',
      },
    },
  );
}
