import { allMatches } from '../all-matches.ts';
import type { UrlFact } from './fact.ts';

const URL_IN_TEXT = /(?:https?:\/\/|www\.)[^\s<>«»"“”()[\]]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

/** A URL in comparison form: without protocol, `www.`, final slash and punctuation. */
export const urlKey = (url: string): string =>
  url
    .trim()
    .replace(/^(?:https?:)?\/\/|^mailto:/iu, '')
    .replace(/^www\./iu, '')
    .replace(/[.,;:!?)\]…]+$/u, '')
    .replace(/\/+$/u, '')
    .toLowerCase();

/** The web and mail addresses written out in a text. */
export const findUrls = (text: string): UrlFact[] =>
  !/:\/\/|www\.|@/i.test(text)
    ? []
    : Array.from(allMatches(URL_IN_TEXT, text), (match) => {
        const raw = match[0].replace(/[.,;:!?…]+$/u, '');
        return { kind: 'url', value: urlKey(raw), raw, start: match.index, end: match.index + raw.length };
      });
