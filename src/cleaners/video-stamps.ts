import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

/** « 03:40 », « [1:02:15] », alone or before the words. Hours of the day are written so too: they start elsewhere. */
const STAMP = /^[[(]?(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)[\])]?(?:\s*[-–—:|]\s*|\s+|$)/u;
/** A video starts here. */
const START = 15;
const LEAST = 3;
/** A night’s programme may start at midnight, but its hours are round. */
const ROUND = 5;
const MOST_CHAPTER_WORDS = 10;
/** What stands over a list of chapters. */
const HEAD =
  /^(?:(?:les )?chapitres|chapitrage|minutage|timecodes?|time ?codes|sommaire|au sommaire|dans cet(?:te)? (?:épisode|vidéo|émission)|chapters|timestamps)(?: de (?:l'épisode|la vidéo|l'émission))?[ .:]*$/u;
const NOISE =
  /^[[(♪]\s?(?:musique|applaudissements?|rires?|silence|inaudible|générique|bruits?|jingle|music|applause|laughter|♪)\b[^\])]{0,40}[\])♪]$/u;

/** What a platform says of a video, above it. */
const RECORD =
  /^(?:chaîne ?:|transcription (?:de la vidéo|automatique)|[\d ., ]+(?:k|m|mille|million)? ?(?:de )?(?:vues|abonnés)(?![\p{L}]))/u;
const MOST_RECORD_WORDS = 14;

/** Drops the times that a transcript or the list of a video's chapters counts from its beginning. */
export const videoStamps: Cleaner = {
  id: 'video-stamps',
  about: {
    en: 'Drops a video’s times and chapters, and the sounds that its transcript names.',
    fr: 'Retire les minutages et les chapitres d’une vidéo, et les bruits que nomme sa transcription.',
  },
  *find({ blocks }): Iterable<Cut> {
    let transcript = false;
    for (const series of seriesOf(blocks)) {
      transcript = true;
      // In a list of chapters a question is one too.
      const isList = series.filter(({ block }) => isChapter(block)).length * 2 > series.length;
      for (const { block, rest } of series) {
        if (rest === '' || isChapter(block) || (isList && isShort(block))) yield { block, reason: TIME };
        else yield { block, becomes: rest, reason: TIME };
      }
      const head = isList && blocks[series[0]!.index - 1];
      if (head && HEAD.test(lineOf(head).folded)) yield { block: head, reason: TIME };
    }
    if (!transcript) return;
    const first = blocks.findIndex(isProse);
    for (const block of blocks.slice(0, Math.max(0, first)))
      if (lineOf(block).words <= MOST_RECORD_WORDS && RECORD.test(lineOf(block).folded))
        yield { block, reason: { en: 'record of a video', fr: 'fiche d’une vidéo' } };
    for (const block of blocks)
      if (block.text.length <= 60 && NOISE.test(block.text.toLowerCase()))
        yield { block, reason: { en: 'sound in a transcript', fr: 'bruit dans une transcription' } };
  },
};

const TIME = { en: 'time or chapter of a video', fr: 'minutage ou chapitre d’une vidéo' };

interface Stamped {
  readonly block: Block;
  readonly index: number;
  readonly seconds: number;
  /** What the line says behind its time. */
  readonly rest: string;
}

/** Runs of stamped lines that begin with the video and never go back. */
function seriesOf(blocks: readonly Block[]): Stamped[][] {
  const series: Stamped[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const [index, block] of blocks.entries()) {
    const stamped = stampOf(block, index);
    if (!stamped) continue;
    if (stamped.seconds <= START && stamped.seconds <= last) series.push([stamped]);
    else if (stamped.seconds >= last) series.at(-1)?.push(stamped);
    else last = Number.POSITIVE_INFINITY;
    if (series.at(-1)?.at(-1) === stamped) last = stamped.seconds;
  }
  return series.filter((run) => run.length >= LEAST && run.some(({ seconds }) => seconds % ROUND > 0));
}

function stampOf(block: Block, index: number): Stamped | undefined {
  if (block.kind === 'code' || block.kind === 'table') return undefined;
  const match = STAMP.exec(block.text);
  if (!match) return undefined;
  const [stamp, hours = '0', minutes = '0', seconds = '0'] = match;
  return {
    block,
    index,
    seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    rest: block.text.slice(stamp.length).trim(),
  };
}

const isShort = (block: Block): boolean => lineOf(block).words <= MOST_CHAPTER_WORDS;

const isChapter = (block: Block): boolean => isShort(block) && !lineOf(block).closed;
