import { allMatches } from '../all-matches.ts';
import type { AddDate } from './date-draft.ts';

const SP = '[ \\u00a0\\u202f]';
const SEASON = /(?<!\p{L}|(?<!(?<!\p{L})mi)-)(printemps|été|automne|hiver)s?(?![\p{L}-])/giu;

/** `été` is a participle more often than a season: it takes an article, `cet`, `en` or `l’` before it and no participle after it. */
export function addSeasons(text: string, add: AddDate): void {
  for (const match of allMatches(SEASON, text)) {
    const season = (match[1] ?? '').toLowerCase();
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (
      season === 'été' &&
      !/(?:l[’']|cet |chaque |en |plein |d[’']|un |prochain |début |fin |mi-|bel |les )$/iu.test(before)
    )
      continue;
    add({ season }, match.index, match.index + match[0].length);
  }
}

const SPAN =
  'an|année|mois|semaine|trimestre|semestre|siècle|décennie|été|hiver|printemps|automne|saison|week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const RELATIVE = new RegExp(
  `(?<!\\p{L})(?:(${SPAN})s?${SP}(derni(?:er|ère)|passée?|précédente?|prochaine?|suivante?)(?!\\p{L})|(hier|avant-hier|demain|après-demain)(?!\\p{L})|(cette année|ce mois-ci|cette semaine)(?!\\p{L}|-là))`,
  'giu',
);
const SEASON_OVER = /(?:une fois|après) (?:l[’']|le )\p{L}+ passée?$/iu;
const FIXED: Readonly<Record<string, string>> = {
  hier: 'jour-1',
  'avant-hier': 'jour-2',
  demain: 'jour+1',
  'après-demain': 'jour+2',
  'cette année': 'an+0',
  'ce mois-ci': 'mois+0',
  'cette semaine': 'semaine+0',
};

/** `la semaine dernière`, `hier`, `cette année`. */
export function addRelative(text: string, add: AddDate): void {
  for (const match of allMatches(RELATIVE, text)) {
    const span = (match[1] ?? '').toLowerCase().replace('année', 'an');
    const fixed = FIXED[(match[3] ?? match[4] ?? '').toLowerCase()];
    // « une fois l’été passé » tells of no summer before this one.
    if (SEASON_OVER.test(text.slice(Math.max(0, match.index - 12), match.index + match[0].length))) continue;
    // « une année passée à Dijon »: spent there.
    if (
      /^passé/iu.test(match[2] ?? '') &&
      /(?<!\p{L})une?[ \u00a0]$/iu.test(text.slice(Math.max(0, match.index - 5), match.index))
    )
      continue;
    const step = /^(?:pro|suiv)/iu.test(match[2] ?? '') ? '+1' : '-1';
    add({ relative: fixed ?? span + step }, match.index, match.index + match[0].length);
  }
}
