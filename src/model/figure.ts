import type { Language } from './message.ts';

/** How thousands are set apart, and decimals from the rest. */
const MARKS = { en: [',', '.'], fr: ['\u202f', ','] } as const satisfies Record<Language, readonly [string, string]>;

const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/**
 * A number with two decimals at most, as readers of the language write it: `12 345,6`. The text is that of
 * `Intl.NumberFormat`, which takes as long to get ready as a start of Node and is asked only for what is out of the common.
 */
export function figure(value: number, language: Language): string {
  const [, whole = '', decimals = ''] =
    /^(\d{1,13})(?:\.(\d+))?$/.exec(Object.is(value, -0) ? '' : String(value)) ?? [];
  if (whole === '') return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  const hundredths = Number(whole + decimals.slice(0, 2).padEnd(2, '0')) + ((decimals[2] ?? '0') >= '5' ? 1 : 0);
  const digits = String(hundredths).padStart(3, '0');
  const [thousands, point] = MARKS[language];
  const rest = digits.slice(-2).replace(/0+$/, '');
  return digits.slice(0, -2).replace(THOUSANDS, thousands) + (rest === '' ? '' : point + rest);
}
