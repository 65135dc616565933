import { readdirSync, readFileSync } from 'node:fs';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { bodyWithDisclosure, outputFile } from '../../src/markdown/output.ts';
import { readPage } from '../../src/markdown/page.ts';
import type { CleanArticle } from '../../src/model/article.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Engine, Request } from '../../src/model/engine.ts';
import { check } from '../../src/pipeline/check.ts';
import { refine } from '../../src/pipeline/refine.ts';
import { hasPassed, type Judged } from '../../src/pipeline/score.ts';
import { type BodySection, bodySections } from '../../src/pipeline/sections.ts';
import { sourcePage } from '../../src/pipeline/source-page.ts';
import { loadTemplates } from '../../src/prompts/load.ts';
import { promptFor } from '../../src/prompts/render.ts';
import { text as textReader } from '../../src/readers/text.ts';
import { rules } from '../../src/rules/index.ts';
import { lazyLanguageDetector } from '../../src/store/language-detector.ts';
import { lazyLexicon } from '../../src/store/lexicon.ts';
import { optionsOf } from './findings.ts';
import { Random } from './random.ts';

export interface MendingTrial {
  /** Names of fixtures; all when absent. */
  readonly subjects?: readonly string[];
  readonly rounds: number;
  /** How likely a section, whenever it is written, loses half of its text, or holds an error. */
  readonly short: number;
  readonly faulty: number;
  readonly attempts: number;
}

export interface MendingCost {
  readonly articles: number;
  readonly accepted: number;
  readonly input: number;
  readonly output: number;
  /** Tokens of both kinds for one accepted article. */
  readonly perAccepted: number;
}

const FAULTS: readonly string[] = [
  'The council will publish the full report on its website before the end of the year, and nobody knows what will be in it.',
  'En tant que modèle de langage, je ne peux pas vérifier cette information.',
  '[insérer ici un exemple]',
  'Au total, 73 461 personnes sont concernées.',
];

const lexicon = lazyLexicon();
const languageOf = lazyLanguageDetector();
const active = rules.map((rule) => ({ rule, severity: rule.severity, options: optionsOf(rule, undefined) }));

/** What mending costs when only faulty sections are asked again, and when the whole article is. Same rates, same seeds. */
export async function mendingTrial(
  trial: MendingTrial,
): Promise<{ readonly sections: MendingCost; readonly whole: MendingCost }> {
  return { sections: await run(trial, false), whole: await run(trial, true) };
}

async function run({ subjects, rounds, short, faulty, attempts }: MendingTrial, whole: boolean): Promise<MendingCost> {
  const names = subjects ?? readdirSync('fixtures/expected');
  const templates = await loadTemplates();
  let [accepted, input, output] = [0, 0, 0];
  for (const [index, subject] of names.entries())
    for (let round = 0; round < rounds; round++) {
      const good = readFileSync(`fixtures/rewrites/${subject}.md`, 'utf8');
      const article = await sourceOf(subject);
      const { best, usage } = await refine(article, { keyphrase: undefined, minWords: 700 }, [], {
        engine: unreliable(good, new Random(index * 1000 + round), { short, faulty }),
        promptFor: (task) => promptFor(task, templates),
        typography: { spaces: 'fine', locale: 'fr-FR' },
        judge: judgeOf(article),
        attempts,
        ...(whole ? { planOf: () => ({ whole: true }) } : {}),
      });
      if (hasPassed(best)) accepted++;
      input += usage.input;
      output += usage.output;
    }
  return {
    articles: names.length * rounds,
    accepted,
    input,
    output,
    perAccepted: Math.round((input + output) / accepted),
  };
}

async function sourceOf(subject: string): Promise<CleanArticle> {
  const clean = readFileSync(`fixtures/expected/${subject}/clean.txt`, 'utf8');
  const [title = '', ...rest] = clean.split('\n');
  const { blocks } = await textReader.read(rest.join('\n'));
  return {
    path: `${subject}.txt`,
    format: 'text',
    sha256: subject,
    title,
    blocks,
    metadata: {},
    removals: [],
    repairs: [],
    doubts: [],
  };
}

/** Writes good sections, short ones and faulty ones, each time it writes one. */
function unreliable(good: string, random: Random, rates: { readonly short: number; readonly faulty: number }): Engine {
  const [head = '', body = ''] = split(good);
  const all = bodySections(body);
  const written = ({ markdown, depth }: BodySection): string => {
    const paragraphs = markdown.trim().split('\n\n');
    if (depth === 2 && random.next() < rates.short)
      return paragraphs.slice(0, 1 + (paragraphs.length >> 1)).join('\n\n');
    if (depth === 2 && random.next() < rates.faulty) paragraphs.push(random.pick(FAULTS) ?? '');
    return paragraphs.join('\n\n');
  };
  return {
    id: 'unreliable',
    identity: { name: 'unreliable', generates: true },
    async write({ prompt, task }: Request) {
      const scope = task.previous?.scope;
      const asked = scope?.sections.map(({ markdown }) => markdown.trim().split('\n', 1)[0]);
      const sections = asked ? all.filter(({ markdown }) => asked.includes(markdown.split('\n', 1)[0])) : all;
      const markdown = `${scope ? '' : head}${sections.map(written).join('\n\n')}\n`;
      return {
        markdown,
        finish: 'complete',
        usage: { input: countTokens(`${prompt.system}\n${prompt.user}`), output: countTokens(markdown) },
      };
    },
  };
}

const split = (file: string): readonly string[] => {
  const head = /^---\n[\s\S]*?\n---\n+/.exec(file)?.[0] ?? '';
  return [head, file.slice(head.length)];
};

const judgeOf =
  (article: CleanArticle) =>
  (draft: Draft): Judged => {
    const provenance = {
      source: { file: article.path, sha256: article.sha256, title: article.title },
      engine: { name: 'openai', model: 'essai', generates: true },
      prompt: 'rewrite@2',
      tool: 'seo-rewrite@0.0.0',
      words: { strict: 0, shown: 0 },
      checks: { errors: 0, warnings: 0 },
      disclosure: 'visible',
      settings: '0',
    } as const;
    const file = outputFile(draft, provenance);
    const page = readPage(file);
    const head = file.slice(0, file.length - bodyWithDisclosure(draft.markdown, provenance).length);
    const subject = {
      page,
      brief: { keyphrase: draft.metadata.keyphrase || undefined, minWords: 700 },
      source: sourcePage(article, []),
      lexicon,
      languageOf,
      finish: draft.finish,
    };
    return { draft, page, bodyLine: head.split('\n').length, ...check(subject, active) };
  };
