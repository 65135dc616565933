import type { Word } from '../../../french/facts/word-forms.ts';
import { Annotation } from '../../../model/annotation.ts';
import { nearby, type OppositeVerdict, opposite, plainWords } from '../reading/plain-words.ts';
import type { Sentence, Side } from '../reading/side.ts';
import { hasSign, isSign } from '../reading/signs.ts';

/** How many of something: all, or only some. */
export interface Quantified {
  readonly isAll: boolean;
  /** 3 for all, 2 for most, 1 for some. */
  readonly level: number;
  /** The first word that says so. */
  readonly word: Word;
  /** Beginning of what is counted. */
  readonly root: string;
}

const ROOT = 6;
const SOME = /^(?:certaine?s|plusieurs|quelques|plupart|partie|majorite|moitie|nombreux|nombreuses|minorite|poignee)$/;
/** « tous les jours » is how often, « tous les deux » are two. */
const NO_THING =
  /^(?:(?:jour|an|annee|semaine|heure|minute|matin|soir|autre)s?|mois|fois|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cas|temps)$/;
/** « une grande partie des », « la quasi-totalité des » */
const DETERMINERS = /^(?:les|des|de|d|du|l|la|le|leurs|ses|nos|vos|mes|ces|cette|cet|ce)$/;

const NONE: readonly Quantified[] = [];
const readings = new Annotation<Sentence, readonly Quantified[]>();

/** « tous les élèves », « certains élèves »: what a sentence says all or some of. */
export function quantifiedIn(sentence: Sentence): readonly Quantified[] {
  let known = readings.get(sentence);
  if (!known) {
    known = hasSign('quantifier', sentence) ? readQuantified(sentence) : NONE;
    readings.set(sentence, known);
  }
  return known;
}

function readQuantified(sentence: Sentence): readonly Quantified[] {
  const words = plainWords(sentence);
  return words.flatMap((word, at) => {
    if (!isSign('quantifier', word.form)) return [];
    const isAll = !SOME.test(word.form.folded);
    const thing = thingBehind(words, at);
    // « presque tous », « pas tous », « dans l’ensemble »
    if (
      thing === undefined ||
      (isAll && words.slice(Math.max(0, at - 2), at).some(({ form }) => LIMITS.test(form.folded)))
    )
      return [];
    return [
      { isAll, level: isAll ? 3 : levelOf(words, at), word, root: thing.form.folded.slice(0, ROOT).replace(/s$/, '') },
    ];
  });
}

/** « la grande majorité », « plus de la moitié », not « près de la moitié » */
function levelOf(words: readonly Word[], at: number): number {
  const { folded } = words[at]?.form ?? { folded: '' };
  if (folded === 'plupart' || folded === 'majorite') return 2;
  const before = words.slice(Math.max(0, at - 3), at).map(({ form }) => form.folded);
  if (folded === 'moitie') return before[0] === 'plus' ? 2 : 1;
  // « une grande partie »
  return folded === 'nombreux' || folded === 'nombreuses' || folded === 'partie' ? MANY : 1;
}
/** Neither less than most nor more. */
const MANY = 1.5;

const LIMITS = /^(?:presque|quasi(?:ment)?|pas|non|dans|pour|ni)$/;

/** What is counted stands right behind, after its determiners: « la totalité de ses élèves ». */
function thingBehind(words: readonly Word[], at: number): Word | undefined {
  let next = at + 1;
  while (next <= at + 3 && DETERMINERS.test(words[next]?.form.folded ?? '')) next += 1;
  const thing = words[next];
  // « tous sont venus », « l’ensemble vocal »: a noun takes its determiner.
  if (!thing || (next === at + 1 && !ALONE.test(words[at]?.form.folded ?? ''))) return undefined;
  return thing.form.stop || thing.form.folded.length < 4 || NO_THING.test(thing.form.folded) ? undefined : thing;
}

/** « certains élèves »: these need no determiner behind them. */
const ALONE = /^(?:certaine?s|plusieurs|quelques|nombreux|nombreuses)$/;

/** Words in common, the thing itself counted twice. */
const SHARED = 3;

/** « tous les élèves », where the source says « certains élèves » and nowhere all of them; « la plupart » for « certains ». */
export function overstated(sentence: Sentence, sources: readonly Sentence[], side: Side): OppositeVerdict | undefined {
  for (const { level, word, root } of quantifiedIn(sentence)) {
    if (level < 2) continue;
    const home = onlyHome(root, side);
    for (const source of home ? [home, ...sources] : sources) {
      const some = quantifiedIn(source).find((each) => each.level <= level - 1 && each.root === root);
      if (!some || (source !== home && !nearby(sentence, word, source, some.word, SHARED))) continue;
      const isToldOfAll = side.sentences.some((each) =>
        quantifiedIn(each).some((theirs) => theirs.level >= level && theirs.root === root),
      );
      return isToldOfAll ? undefined : opposite('turned', sentence, source, word, some.word.text);
    }
  }
  return undefined;
}

/** The one sentence in which the source speaks of the things: whatever is said of them comes from there. */
function onlyHome(root: string, { sentences }: Side): Sentence | undefined {
  const homes = sentences.filter(({ words }) => words.some(({ form }) => form.folded.startsWith(root)));
  return homes.length === 1 ? homes[0] : undefined;
}
