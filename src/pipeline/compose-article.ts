import { SourceError } from '../errors.ts';
import type { CleanArticle } from '../model/article.ts';
import type { SourcePage } from '../model/rule.ts';
import { finishedFile, judgeOf } from './finished-file.ts';
import { parseArticle } from './read.ts';
import { refine } from './refine.ts';
import type { Composed, RawText, RewriteSetup } from './rewrite-setup.ts';
import { hasPassed } from './score.ts';
import { sourcePage } from './source-page.ts';
import { thinSource } from './thin-source.ts';

/**
 * The middle of the way: clean, write, check, mend. It touches no file, so that any thread can walk it.
 * @throws SourceError, EngineError
 */
export async function composeArticle({ path, text, sha256, digest }: RawText, setup: RewriteSetup): Promise<Composed> {
  const article = notEmpty(setup.clean(await parseArticle(path, text, sha256, setup.read)));
  // Looked at when a model is to be asked or a draft is there to compare with it, and once.
  let known: SourcePage | undefined;
  const source = () => {
    known ??= sourcePage(article, setup.facts);
    return known;
  };
  const thin = setup.engine.identity.generates ? thinSource(source(), setup) : undefined;
  if (thin) setup.onStep?.(path, { name: 'thin', finding: thin });
  const { best, attempts, usage } = await refine(article, setup.brief, setup.facts, {
    engine: setup.engine,
    promptFor: setup.promptFor,
    typography: setup.typography,
    judge: judgeOf(article, source, digest, setup),
    attempts: setup.attempts,
    signal: setup.signal,
    onAttempt: ({ findings }, number) => setup.onStep?.(path, { name: 'attempt', number, findings }),
  });
  const file = finishedFile(article, best, digest, setup);
  const isDraft = !hasPassed(best);
  const report = {
    path,
    status: isDraft ? ('draft' as const) : ('passed' as const),
    findings: best.findings,
    skipped: best.skipped,
    words: best.page.words,
    sourceWords: source().page.words,
    article,
    markdown: file,
    attempts,
    usage,
    notes: best.draft.notes,
  };
  return { isDraft, file, report };
}

/** @throws SourceError when nothing but boilerplate is left */
export function notEmpty(article: CleanArticle): CleanArticle {
  if (article.blocks.length > 0) return article;
  const { path } = article;
  throw new SourceError(
    { en: `${path}: no article text found`, fr: `${path}\u00a0: aucun texte d’article trouvé` },
    {
      hint: {
        en: `seo-rewrite clean --explain ${path} shows what was dropped.`,
        fr: `seo-rewrite clean --explain ${path} montre ce qui a été retiré.`,
      },
    },
  );
}
