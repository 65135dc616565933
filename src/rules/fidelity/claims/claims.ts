import type { Word, WordForm } from '../../../french/facts/word-forms.ts';
import { isBlame, mayBePolar, type PolarVerb } from '../../../french/polarity.ts';
import { Annotation } from '../../../model/annotation.ts';
import { type PolarPlace, polarPlace } from '../dates/polar-places.ts';
import { clausesOf } from '../reading/clauses.ts';
import { complementsOf, mayDeny } from '../reading/complements.ts';
import type { Sentence } from '../reading/side.ts';

/** What a sentence affirms or denies of one thing. */
export interface Claim {
  /** Family of the verb and stem of the thing; `who:` before its subject, which stands for the object where there is none. */
  readonly key: string;
  readonly sign: 1 | -1;
  /** The verb or the mark of negation that decides the sign. */
  readonly word: Word;
  /** The stem alone. */
  readonly stem: string;
  /** Told by a verb that affirms or denies by itself, not by `ne … pas` alone. */
  readonly isSure: boolean;
  /** The verb has no object. */
  readonly isBare: boolean;
  /** What `ne … pas` denies, without accents: « aucun élève n’a été blessé » denies no pupil that goes home. */
  readonly denied: string | undefined;
}

/** Content words under a verb that are what it is about. */
const OBJECTS = 4;
/** Content words before a verb that may be its subject. */
const SUBJECTS = 4;

/** What is longer is a list, or no text at all. */
const MOST_WORDS = 200;

/** Times are no things. */
const TIME: ReadonlySet<string> = new Set(
  `fois an ans annee annees mois semaine semaines jour jours heure heures minute minutes
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche`.split(
    /\s+/,
  ),
);

const known = new Annotation<Sentence, readonly Claim[]>();

/** The claims of a sentence, worked out once. A question claims nothing before its answer. */
export function claimsOf(sentence: Sentence): readonly Claim[] {
  let claims = known.get(sentence);
  if (!claims) {
    claims =
      sentence.words.length > MOST_WORDS || isQuestion(sentence)
        ? []
        : [...answersIn(sentence), ...readClaims(sentence)];
    known.set(sentence, claims);
  }
  return claims;
}

const isQuestion = ({ text }: Sentence): boolean => /\?["»\s\u00a0\u202f]*$/u.test(text);

const isThing = ({ form: { stem, folded, stop } }: Word): boolean =>
  stem !== '' && !stop && folded.length > 2 && !/\d/.test(folded) && !TIME.has(folded);

/** The sentence before it in its passage. */
export const sentenceBefore = ({ passage: { sentences }, index }: Sentence): Sentence | undefined =>
  sentences[index - 1 - (sentences[0]?.index ?? 0)];

/** « Faut-il y voir un sacrifice ? Non, répondent-ils. » */
function answersIn(sentence: Sentence): Claim[] {
  const [word] = sentence.words;
  const question = sentenceBefore(sentence);
  if (!word || !/^(?:oui|non)$/.test(word.form.folded) || !question || !isQuestion(question)) return [];
  if (question.words.some(({ form }) => /^ne?$/.test(form.folded))) return [];
  const sign = word.form.folded === 'oui' ? 1 : -1;
  return question.words
    .filter(isThing)
    .map((thing) => ({ ...claimOf('assent', thing), sign, word, isSure: true, isBare: false, denied: undefined }));
}

/** What a pronoun at the head of a sentence may stand for. */
function antecedents(sentence: Sentence): readonly Word[] {
  const before = PRONOUN.test(sentence.words[0]?.form.folded ?? '') ? sentenceBefore(sentence) : undefined;
  return before?.words.filter(isThing).slice(-SUBJECTS) ?? [];
}
const PRONOUN = /^(?:ils?|elles?|celui|celle|ceux|celles)$/;

/** Looked up once a spelling. */
const claiming = new Annotation<WordForm, boolean>();

function mayClaim(form: WordForm): boolean {
  const known = claiming.get(form);
  if (known !== undefined) return known;
  const found = mayBePolar(form.folded) || mayDeny(form.folded);
  claiming.set(form, found);
  return found;
}

function readClaims(sentence: Sentence): Claim[] {
  if (!sentence.words.some(({ form }) => mayClaim(form))) return [];
  const claims: Claim[] = [];
  let before = antecedents(sentence);
  const named: Word[] = [];
  for (const clause of clausesOf(sentence)) {
    claims.push(...claimsIn(clause, [...named, ...before]));
    const things = clause.filter(isThing);
    named.push(...things.filter(({ text }) => /^\p{Lu}/u.test(text)));
    before = [...before, ...things].slice(-SUBJECTS);
  }
  return claims;
}

function claimsIn(words: readonly Word[], before: readonly Word[]): Claim[] {
  const claims: Claim[] = [];
  // « n’a pas commenté son départ, ni la suite »: what is denied stands in the clause before.
  if (words[0]?.form.lower === 'ni') return claims;
  const negations = complementsOf(words);
  const families = new Set<string>();
  const things: Word[] = [];
  let sign: 1 | -1 = 1;
  let operator: Word | undefined;
  let isSure = false;
  let objects = 0;
  const last = words.findLastIndex(isThing);
  const ne = words.findIndex(({ form }) => form.lower === 'ne' || form.lower === 'n');
  const denied = ne < 0 ? undefined : words.slice(ne + 1).find(isThing)?.form.folded;
  const add = (family: string, thing: Word, isBare: boolean) => {
    if (operator) claims.push({ ...claimOf(family, thing), sign, word: operator, isSure, isBare, denied });
  };
  for (const [at, word] of words.entries()) {
    const place = polarPlace(words, at);
    const verb: PolarPlace | undefined = place?.verb.isWish && sign === 1 ? undefined : place;
    if (negations.has(word) || verb) {
      sign = sign === (verb?.verb.sign ?? -1) ? 1 : -1;
      operator = word;
      isSure ||= verb !== undefined;
      const family = verb ? familyOf(verb.verb) : 'assent';
      // Who does not raise an offer may well keep it.
      if (family !== 'assent') families.clear();
      families.add(family);
      objects = (verb?.isPassive && !verb.isAdjective) || verb?.verb.isWhole ? 0 : OBJECTS;
      if (!verb) continue;
      const subjects = things.length > 0 ? things.slice(-SUBJECTS) : before;
      const isBare = verb.verb.isWhole || at >= last;
      for (const subject of subjects) {
        if (verb.isPassive) for (const family of families) add(family, subject, false);
        else add(`who:${verb.verb.family}`, subject, isBare);
      }
    } else if (isThing(word)) {
      things.push(word);
      objects -= 1;
      if (objects >= 0) for (const family of families) add(family, word, false);
    }
  }
  return claims;
}

/** What is kept or given up is affirmed or denied as well; a rise or a use is a claim of its own. */
const familyOf = ({ family }: PolarVerb): string => (family === 'keep' ? 'assent' : family);

const claimOf = (family: string, { form: { stem, folded } }: Word): Pick<Claim, 'key' | 'stem'> => ({
  // « vélos » keeps its plural as a stem.
  key: `${family}:${isBlame(folded) ? 'blame' : stem.replace(/s$/, '')}`,
  stem,
});
