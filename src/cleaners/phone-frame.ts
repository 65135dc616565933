import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';
import { itself, stanzasOf } from './stanza.ts';

/** « 09:47    4G 61 % » */
const STATUS = /^\d{1,2}[:h]\d{2}\s.{0,40}(?:[345]g|lte|wi-?fi|edge)\b.{0,20}?\d{1,3} ?%$/u;
const TOP = 3;
/** « Le Messager    maintenant », above what an application tells. */
const NOTIFIED = /\s{2,}(?:maintenant|à l['’]instant|il y a \d{1,2} ?min)$/u;
const TAP = /^(?:toucher|appuyer|appuyez|glisser|balayer|touchez)(?: ici)? pour (?:ouvrir|afficher|voir|lire)$/u;
/** « 09:41 Trafic : un accident » */
const CLOCK = /^(\d{1,2}) ?[:h] ?(\d{2})\s+\S/u;
const LEAST_NEWS = 2;
const MOST = { lines: 10, words: 14 } as const;
const ALL =
  /^(?:(?:voir|lire|suivre) )?(?:tout )?(?:le direct|le fil(?: info)?|en direct|l'actu en continu|fil info)(?: ?[›>→])?$/u;

/** Drops what a phone’s screen adds to an article: its status, notifications, the ticker of an application. */
export const phoneFrame: Cleaner = {
  id: 'phone-frame',
  about: {
    en: 'Drops what a phone adds to an article: its status bar, notifications and a ticker of news.',
    fr: 'Retire ce qu’un téléphone ajoute à un article\u00a0: barre d’état, notifications et fil d’actualité.',
  },
  *find({ blocks }): Iterable<Cut> {
    for (const block of blocks.slice(0, TOP))
      if (STATUS.test(lineOf(block).folded)) yield { block, reason: SCREEN, incidental: true };
    for (const stanza of stanzasOf(blocks, itself)) {
      if (stanza.length > MOST.lines || stanza.some((block) => lineOf(block).words > MOST.words)) continue;
      if (isNotification(stanza) || isTicker(stanza))
        for (const block of stanza) yield { block, reason: SCREEN, incidental: true };
    }
  },
};

const SCREEN = { en: 'frame of a phone’s screen', fr: 'cadre de l’écran d’un téléphone' };

const isNotification = (stanza: readonly Block[]): boolean =>
  stanza.length > 1 && (NOTIFIED.test(stanza[0]!.text) || TAP.test(lineOf(stanza.at(-1)!).folded));

/** Hours that go down, below or above the name of the ticker. */
function isTicker(stanza: readonly Block[]): boolean {
  const times = stanza.flatMap(({ text }) => {
    const match = CLOCK.exec(text);
    return match ? [Number(match[1]) * 60 + Number(match[2])] : [];
  });
  const goesDown = times.every((time, index) => index === 0 || time <= times[index - 1]!);
  const named = [stanza[0]!, stanza.at(-1)!].some((block) => ALL.test(lineOf(block).folded));
  return times.length >= LEAST_NEWS && goesDown && named;
}
