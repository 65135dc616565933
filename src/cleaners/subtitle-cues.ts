import type { Cleaner, Cut } from '../model/cleaner.ts';

/** « 00:00:05,900 --> 00:00:11,040 », as SubRip and WebVTT write it. */
const CUE = /^(?:\d{1,3}:)?\d{2}:\d{2}[,.]\d{3} ?--> ?(?:\d{1,3}:)?\d{2}:\d{2}[,.]\d{3}(?: \S+:\S+)*$/u;
const NUMBER = /^\d{1,5}$/u;
const SIGNATURE = /^webvtt(?: .{0,60})?$/iu;
const LEAST_CUES = 3;
const SOUND = /^[[(♪][^\])♪]{2,40}[\])♪]$/u;

/** Drops the numbers and times of a subtitle file, and the sounds that it names. */
export const subtitleCues: Cleaner = {
  id: 'subtitle-cues',
  about: {
    en: 'Drops the numbers and times of a subtitle file, and the sounds that it names.',
    fr: 'Retire d’un fichier de sous-titres les numéros, les minutages et les bruits.',
  },
  *find({ blocks }): Iterable<Cut> {
    const isCue = blocks.map(({ text }) => CUE.test(text));
    if (isCue.filter(Boolean).length < LEAST_CUES) return;
    const reason = { en: 'time of a subtitle', fr: 'minutage d’un sous-titre' };
    for (const [index, block] of blocks.entries()) {
      const isFrame = isCue[index] || (isCue[index + 1] && NUMBER.test(block.text));
      if (isFrame || SOUND.test(block.text) || (index === 0 && SIGNATURE.test(block.text)))
        yield { block, reason, incidental: true };
    }
  },
};
