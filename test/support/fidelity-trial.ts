import { readPage } from '../../src/markdown/page.ts';
import type { Finding } from '../../src/model/finding.ts';
import { check } from '../../src/pipeline/check.ts';
import { fidelityRules } from '../../src/rules/fidelity/index.ts';
import { originalityRules } from '../../src/rules/originality/index.ts';
import { DEFECT_KINDS, type Defect, type DefectKind, defectsOf } from './defects.ts';
import { optionsOf } from './findings.ts';
import { faithfulPairs, type Pair, subjectOf } from './pairs.ts';

const active = [...fidelityRules, ...originalityRules].map((rule) => ({
  rule,
  severity: rule.severity,
  options: optionsOf(rule),
}));

/** What the rules that compare an article with its source say of it. */
export const findingsAgainst = (markdown: string, { source }: Pair): readonly Finding[] =>
  check(subjectOf(readPage(markdown), source), active).findings;

/** Whether a finding tells of the defect, and how gravely. */
export function toldOf(
  defect: Defect,
  fresh: readonly Finding[],
): { readonly hits: readonly Finding[]; readonly error: boolean } {
  const { markdown, start, end, kind, about } = defect;
  const lines = [lineOf(markdown, start), lineOf(markdown, end)] as const;
  const hits = fresh.filter(({ severity, ruleId, place, data }) =>
    kind === 'fact dropped'
      ? ruleId === 'fact-coverage' &&
        String(data.missing)
          .replace(/[\u00a0\u202f]/g, ' ')
          .includes(about)
      : severity !== 'info' && ruleId !== 'fact-coverage' && place.endLine >= lines[0] && place.line <= lines[1],
  );
  return { hits, error: hits.some(({ severity }) => severity === 'error') };
}

/** The same finding before and after a defect, wherever it stands. */
export const findingKey = ({ ruleId, severity, message }: Finding): string => `${ruleId} ${severity} ${message.en}`;

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export interface TrialOptions {
  /** Defects of each kind in each pair, at most. */
  readonly perPair: number;
  readonly seed: number;
  readonly kind?: string | undefined;
}

export interface TrialKind {
  readonly kind: DefectKind;
  readonly made: number;
  readonly told: number;
  readonly errors: number;
  /** Defects that no finding of severity error tells. */
  readonly misses: readonly string[];
}

/** Puts defects into every faithful pair and counts those that are told. */
export function fidelityTrial({ perPair, seed, kind }: TrialOptions): {
  readonly kinds: readonly TrialKind[];
  readonly faithful: Readonly<Record<'pairs' | 'errors' | 'warnings' | 'milliseconds', number>>;
} {
  const pairs = faithfulPairs();
  const clean = pairs.map((pair) => findingsAgainst(pair.article.markdown, pair));
  const known = clean.map((findings) => new Set(findings.map(findingKey)));
  const kinds = DEFECT_KINDS.filter((each) => kind === undefined || each === kind).map((each) =>
    tried(each, pairs, known, perPair, seed),
  );
  const all = clean.flat();
  return {
    kinds,
    faithful: {
      pairs: pairs.length,
      errors: all.filter(({ severity }) => severity === 'error').length,
      warnings: all.filter(({ severity, ruleId }) => severity === 'warning' && ruleId !== 'source-too-thin').length,
      milliseconds: timed(pairs),
    },
  };
}

function tried(
  kind: DefectKind,
  pairs: readonly Pair[],
  known: readonly ReadonlySet<string>[],
  perPair: number,
  seed: number,
): TrialKind {
  let made = 0;
  let told = 0;
  let errors = 0;
  const misses: string[] = [];
  for (const [at, pair] of pairs.entries()) {
    const input = { article: pair.article.markdown, source: pair.source.page.markdown };
    for (const defect of defectsOf(kind, input, perPair, seed * 1000 + at)) {
      const fresh = findingsAgainst(defect.markdown, pair).filter((finding) => !known[at]?.has(findingKey(finding)));
      const verdict = toldOf(defect, fresh);
      made += 1;
      told += verdict.hits.length > 0 ? 1 : 0;
      errors += verdict.error ? 1 : 0;
      if (!verdict.error)
        misses.push(
          [
            `${verdict.hits.length > 0 ? 'warned' : 'silent'} ${pair.name}:${lineOf(defect.markdown, defect.start)} ${defect.about}`,
            ...verdict.hits.map(({ ruleId, message }) => `${ruleId}: ${message.en}`),
          ].join(' | '),
        );
    }
  }
  return { kind, made, told, errors, misses };
}

const ROUNDS = 5;

/** Milliseconds of processor time for one pair, the article and its source read afresh, best of some rounds. */
function timed(pairs: readonly Pair[]): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const fresh = pairs.map((pair) => ({
      ...pair,
      source: { ...pair.source, page: readPage(pair.source.page.markdown) },
    }));
    const start = process.cpuUsage();
    for (const pair of fresh) findingsAgainst(pair.article.markdown, pair);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / pairs.length;
  });
  return Math.min(...rounds);
}
