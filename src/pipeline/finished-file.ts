import { bodyWithDisclosure, outputFile, type Provenance } from '../markdown/output.ts';
import { readPage } from '../markdown/page.ts';
import type { CleanArticle } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import type { WordCount } from '../model/page.ts';
import type { SourcePage } from '../model/rule.ts';
import { check } from './check.ts';
import type { RewriteSetup } from './rewrite-setup.ts';
import type { Judged } from './score.ts';
import { OPEN_SEAL, sealed } from './seal.ts';

/** The rules over a draft as it would stand in its file. */
export function judgeOf(
  article: CleanArticle,
  source: () => SourcePage,
  digest: string,
  setup: RewriteSetup,
): (draft: Draft) => Judged {
  const rules = setup.rulesFor(article.path);
  return (draft) => {
    const seen = source();
    const about = provenance(article, { strict: 0, shown: 0 }, { errors: 0, warnings: 0 }, digest, setup);
    const file = outputFile(draft, about);
    const page = readPage(file);
    const subject = {
      page,
      brief: { ...setup.brief, keyphrase: setup.brief.keyphrase ?? (draft.metadata.keyphrase || undefined) },
      source: seen,
      lexicon: setup.lexicon,
      languageOf: setup.languageOf,
      finish: draft.finish,
    };
    const head = file.slice(0, file.length - bodyWithDisclosure(draft.markdown, about).length);
    return { draft, page, bodyLine: head.split('\n').length, ...check(subject, rules) };
  };
}

/** The file that a draft becomes, its provenance, counts and seal in the front matter. */
export function finishedFile(article: CleanArticle, best: Judged, digest: string, setup: RewriteSetup): string {
  const count = (severity: string) => best.findings.filter((finding) => finding.severity === severity).length;
  const checks = { errors: count('error'), warnings: count('warning') };
  return sealed(outputFile(best.draft, provenance(article, best.page.words, checks, digest, setup)));
}

function provenance(
  article: CleanArticle,
  words: WordCount,
  checks: Provenance['checks'],
  settings: string,
  { engine, prompt, disclosure, tool }: RewriteSetup,
): Provenance {
  return {
    source: { file: article.path, sha256: article.sha256, title: article.title },
    engine: engine.identity,
    prompt,
    tool,
    words,
    checks,
    disclosure,
    settings,
    seal: OPEN_SEAL,
  };
}
