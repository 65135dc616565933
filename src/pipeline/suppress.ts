import type { Finding, Severity } from '../model/finding.ts';
import type { Message } from '../model/message.ts';
import type { Page } from '../model/page.ts';
import { directivesOf } from './suppression-directives.ts';
import { ALL_RULES, findReach, indexReaches, type Reach, reachesOf } from './suppression-reaches.ts';

/** Id under which a comment that silences nothing is reported. */
export const UNUSED_SUPPRESSION = 'unused-suppression';

export interface Suppression {
  readonly findings: readonly Finding[];
  /** How many findings were silenced. */
  readonly suppressed: number;
}

export interface SuppressSetup {
  /** Ids of every rule on the shelf. */
  readonly known: ReadonlySet<string>;
  /** Ids of the rules that looked at this page. */
  readonly looked: ReadonlySet<string>;
  readonly unused: Severity | 'off';
}

/**
 * Silence the findings that the page's own comments speak for, and report the comments that speak for none. A finding
 * about the whole file, or about its front matter where no comment can stand, is silenced by a `disable` that names its
 * rule and is never enabled again.
 */
export function suppress(page: Page, findings: readonly Finding[], setup: SuppressSetup): Suppression {
  if (!page.markdown.includes('seo-rewrite-')) return { findings, suppressed: 0 };
  const directives = directivesOf(page);
  if (directives.length === 0) return { findings, suppressed: 0 };
  const reaches = reachesOf(directives, page.markdown.split('\n'));
  const index = indexReaches(reaches);
  const header = page.frontMatter?.place.endLine ?? 0;
  const kept = findings.filter((finding) => {
    const reach = findReach(index, finding, header);
    if (reach) reach.used = true;
    return !reach;
  });
  return { findings: [...kept, ...unusedOf(reaches, setup)], suppressed: findings.length - kept.length };
}

function unusedOf(reaches: readonly Reach[], { known, looked, unused }: SuppressSetup): Finding[] {
  if (unused === 'off') return [];
  return reaches
    .filter(({ used, ruleId }) => !used && (ruleId === ALL_RULES || looked.has(ruleId) || !known.has(ruleId)))
    .map(({ ruleId, directive }) => ({
      ruleId: UNUSED_SUPPRESSION,
      severity: unused,
      message: told(ruleId, known),
      fix: 'Retirer ce commentaire, qui ne sert à rien.',
      place: directive.place,
      data: { rule: ruleId },
      edits: [],
    }));
}

function told(ruleId: string, known: ReadonlySet<string>): Message {
  if (ruleId === ALL_RULES) return { en: 'This comment silences nothing', fr: 'Ce commentaire ne tait rien' };
  if (known.has(ruleId))
    return {
      en: `This comment silences no finding of ${ruleId}`,
      fr: `Ce commentaire ne tait aucune remarque de ${ruleId}`,
    };
  return {
    en: `This comment names an unknown rule, ${ruleId}`,
    fr: `Ce commentaire nomme une règle inconnue, ${ruleId}`,
  };
}
