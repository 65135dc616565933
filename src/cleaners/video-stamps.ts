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

/** What heads a transcript, and who made it. */
const TRANSCRIPT =
  /^(?:la |lire la )?(?:re)?transcription(?: (?:intégrale|complète|automatique|générée?|écrite|relue|de (?:l'|la |cet|cette|ce )).{0,70})?[ .:]*$|^transcript(?: .{0,30})?$/u;
const TRANSCRIPT_REACH = 3;
/** No day has so many hours: these are minutes. */
const HOURS = 24;

/** What a platform says of a video, above it. */
const RECORD =
  /^(?:chaîne ?:|transcription (?:de la vidéo|automatique)|[\d ., ]+(?:k|m|mille|million)? ?(?:de )?(?:vues|abonnés)(?![\p{L}]))/u;
const MOST_RECORD_WORDS = 14;
/** Below the name of a channel, which stands below the title. */
const FOLLOWED = /abonnés$/u;
const MOST_NAME_WORDS = 5;

/** Drops the times that a transcript or the list of a video's chapters counts from its beginning. */
export const videoStamps: Cleaner = {
  id: 'video-stamps',
  about: {
    en: 'Drops a video’s times and chapters, and the sounds that its transcript names.',
    fr: 'Retire les minutages et les chapitres d’une vidéo, et les bruits que nomme sa transcription.',
  },
  *find({ blocks }): Iterable<Cut> {
    const stamps = blocks.flatMap((block, index) => stampOf(block, index) ?? []);
    if (stamps.length < LEAST) return;
    for (const run of loneRuns(stamps)) {
      const heads = headsAbove(blocks, run[0]!.index);
      if (heads.length === 0 && !run.some(({ seconds }) => seconds >= HOURS * 60)) continue;
      for (const block of heads) yield { block, reason: HEADED };
      for (const { block } of run) yield { block, reason: TIME, incidental: true };
    }
    let transcript = false;
    for (const series of seriesOf(stamps)) {
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
    for (const [index, block] of blocks.slice(0, Math.max(0, first)).entries()) {
      if (lineOf(block).words > MOST_RECORD_WORDS || !RECORD.test(lineOf(block).folded)) continue;
      yield { block, reason: OF_VIDEO, states: {} };
      const channel = index > 1 && FOLLOWED.test(lineOf(block).folded) ? blocks[index - 1] : undefined;
      if (channel && isName(channel))
        yield { block: channel, reason: OF_VIDEO, states: { author: channel.text.trim() } };
    }
    for (const block of blocks)
      if (block.text.length <= 60 && NOISE.test(block.text.toLowerCase()))
        yield { block, reason: { en: 'sound in a transcript', fr: 'bruit dans une transcription' } };
  },
};

const HEADED = { en: 'heading of a transcript', fr: 'titre d’une transcription' };
const OF_VIDEO = { en: 'record of a video', fr: 'fiche d’une vidéo' };
const TIME = { en: 'time or chapter of a video', fr: 'minutage ou chapitre d’une vidéo' };

interface Stamped {
  readonly block: Block;
  readonly index: number;
  readonly seconds: number;
  /** What the line says behind its time. */
  readonly rest: string;
}

/** Times alone on their lines that go up, something said between them. The hours of a chronicle look the same. */
function loneRuns(stamps: readonly Stamped[]): Stamped[][] {
  const runs: Stamped[][] = [];
  let above: Stamped | undefined;
  for (const stamped of stamps) {
    if (stamped.rest !== '') continue;
    if (above && stamped.seconds > above.seconds && stamped.index > above.index + 1) runs.at(-1)?.push(stamped);
    else runs.push([stamped]);
    above = stamped;
  }
  return runs.filter((run) => run.length >= LEAST && run.some(({ seconds }) => seconds % ROUND > 0));
}

/** The lines right above a transcript that say it is one. */
const headsAbove = (blocks: readonly Block[], index: number): readonly Block[] =>
  blocks
    .slice(Math.max(0, index - TRANSCRIPT_REACH), index)
    .filter((block) => lineOf(block).words <= MOST_RECORD_WORDS && TRANSCRIPT.test(lineOf(block).folded));

/** Runs of stamped lines that begin with the video and never go back. */
function seriesOf(stamps: readonly Stamped[]): Stamped[][] {
  const series: Stamped[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const stamped of stamps) {
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

const isName = (block: Block): boolean => lineOf(block).words <= MOST_NAME_WORDS && !lineOf(block).closed;

const isShort = (block: Block): boolean => lineOf(block).words <= MOST_CHAPTER_WORDS;

const isChapter = (block: Block): boolean => isShort(block) && !lineOf(block).closed;
