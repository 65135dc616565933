import { fixTypography } from '../../../french/typography.ts';

/** French quotation marks, apostrophes and ellipses, every space a plain one: the form all of this engine works on. */
export const plainText = (text: string): string =>
  fixTypography(text)
    .replace(/[\s\u00a0\u2009\u202f]+/gu, ' ')
    .trim();
