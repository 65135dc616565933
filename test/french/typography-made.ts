import { applyEdits, type Step } from '../../src/french/typography/edit.ts';
import { houseSpaces } from '../../src/french/typography/spaces.ts';

const HOUSE = houseSpaces('fine', 'fr-FR');

/** Shows no-break spaces as ⍽ (narrow) and ⎵, the thin space as ⍺ and a protected sign as █, so that tables can be read. */
export const shown = (text: string): string =>
  text.replaceAll('\u202f', '⍽').replaceAll('\u00a0', '⎵').replaceAll('\u2009', '⍺').replaceAll('\ue000', '█');

const typed = (text: string): string =>
  text.replaceAll('⍽', '\u202f').replaceAll('⎵', '\u00a0').replaceAll('⍺', '\u2009').replaceAll('█', '\ue000');

/** A text, as `shown` writes it, with the repairs of one step made. */
export const made = (step: Step, text: string): string => shown(applyEdits(typed(text), step(typed(text), HOUSE)));
