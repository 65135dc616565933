import type { Word } from '../../../french/facts/word-forms.ts';
import { Annotation } from '../../../model/annotation.ts';
import { plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { hasSign, isSign } from '../reading/signs.ts';

type Unit = 'seconde' | 'minute' | 'heure' | 'jour' | 'semaine' | 'mois' | 'trimestre' | 'an';

/** « deux ans » for « tous les deux ans ». */
type Period = Unit | `${string} ${Unit}`;

/** How often, or per how much of what: « chaque semaine », « mensuel », « par patient ». */
export interface Frequency {
  /** Undefined for what is no time: « par patient ». */
  readonly period: Period | undefined;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PERIODS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    seconde: 'seconde secondes',
    minute: 'minute minutes',
    heure: 'heure heures',
    jour: 'jour jours journee',
    semaine: 'semaine semaines',
    mois: 'mois',
    trimestre: 'trimestre trimestres',
    an: 'an ans annee annees',
  } satisfies Record<Unit, string>).flatMap(([period, words]) =>
    words.split(' ').map((word) => [word, period as Unit] as const),
  ),
);

/** How many of them go by from one time to the next. */
const COUNTS: ReadonlyMap<string, number> = new Map(
  ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'].flatMap((word, at) => [
    [word, at + 2] as const,
    [`${at + 2}`, at + 2] as const,
  ]),
);

/** « mensuel », « mensuelles », « mensuellement » */
const ADJECTIVES: readonly (readonly [RegExp, Period])[] = [
  [/^horaires?$/, 'heure'],
  [/^(?:quotidien(?:ne)?s?|quotidiennement|journali(?:er|ere)s?)$/, 'jour'],
  [/^hebdomadaire(?:s|ment)?$/, 'semaine'],
  [/^mensuel(?:le)?s?(?:ment)?$/, 'mois'],
  [/^trimestriel(?:le)?s?(?:ment)?$/, 'trimestre'],
  [/^annuel(?:le)?s?(?:ment)?$/, 'an'],
];
/** « le quotidien », « son mensuel »: a paper, or daily life; « les horaires »: a timetable. */
const DETERMINER = /^(?:l[ea]?|les|l|une?|des|son|sa|ses|leurs?|mon|ma|ce|cet|cette|ces|du|au|aux|chaque|notre|votre)$/;

/** « par patient », and not « par rapport à », « par exemple », « par le train », « par an et par personne ». */
const NO_MEASURE =
  /^(?:rapport|exemple|ailleurs|consequent|contre|suite|hasard|endroits?|moments?|avance|la|le|les|l|un|une|des|du|de|d|ses?|son|leurs?|nos?|notre|an|ce|cette|cet|qui|ou|eux|elles?|lui|soi|tous|toutes|mail|courrier|telephone|train|route|bus|voie|avion|bateau|internet|erreur|nature|principe|peur|amour|souci|manque|fois|intermittence|crainte)$/;

const NONE: readonly Frequency[] = [];
const readings = new Annotation<Sentence, readonly Frequency[]>();

/** How often things are done, and what prices and amounts are for, as far as a sentence tells. */
export function frequenciesIn(sentence: Sentence): readonly Frequency[] {
  let known = readings.get(sentence);
  if (!known) {
    known = hasSign('frequency', sentence)
      ? plainWords(sentence).flatMap(({ form }, at, words) =>
          isSign('frequency', form) ? (frequencyAt(words, at) ?? []) : [],
        )
      : NONE;
    readings.set(sentence, known);
  }
  return known;
}

function frequencyAt(words: readonly Word[], at: number): Frequency | undefined {
  const word = words[at];
  if (!word) return undefined;
  const { folded } = word.form;
  const adjective = ADJECTIVES.find(([form]) => form.test(folded));
  if (adjective) {
    const before = words[at - 1]?.form.folded;
    return before === undefined || DETERMINER.test(before)
      ? undefined
      : { period: adjective[1], text: word.text, start: word.start, end: word.end };
  }
  const next = words[at + 1];
  const isEach = /^tou(?:te)?s$/.test(folded) && next?.form.folded === 'les';
  // « tous les deux ans »
  const count = isEach ? COUNTS.get(words[at + 2]?.form.folded ?? '') : undefined;
  const last = isEach ? words[at + (count === undefined ? 2 : 3)] : next;
  if (!last || (last === next && /^tou/.test(folded))) return undefined;
  const unit = PERIODS.get(last.form.folded);
  const period = unit && count !== undefined ? spanOf(count, unit) : unit;
  if (period === undefined && !(folded === 'par' && isMeasure(last))) return undefined;
  const told = words.slice(at, words.indexOf(last, at) + 1);
  return { period, text: told.map(({ text }) => text).join(' '), start: word.start, end: last.end };
}

const spanOf = (count: number, unit: Unit): Period =>
  count === 3 && unit === 'mois' ? 'trimestre' : `${count} ${unit}`;

const isMeasure = ({ text, form: { folded, stop } }: Word): boolean =>
  !stop && folded.length > 3 && /^\p{Ll}+$/u.test(text) && !NO_MEASURE.test(folded);
