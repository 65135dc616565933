// Yoast's French analysis of a page as its editor would have it. GPL-3.0: so it is installed into a temporary folder, and never
// a dependency.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pixelWidth } from '../../src/french/pixel-width.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import { readPage } from '../../src/markdown/page.ts';
import { installOutside, YOAST } from '../bench/tools.mjs';

/** Font size (pixels) in which Yoast measures titles. */
const TITLE_SIZE = 20;

/** What Yoast gives an assessment that throws. */
const CRASHED = -1;

const BEST = 9;
/** Yoast's own steps: up to 4 red (far below zero where much is wrong), up to 7 orange, above green; 0 is no mark. */
function markOf(score) {
  if (score === CRASHED) throw new Error('an assessment of Yoast has crashed');
  if (score === 0 || score > 7) return undefined;
  return score <= 4 ? 'red' : 'orange';
}

/** Install Yoast and a Markdown renderer into a new folder; returns what finds the red and orange marks of an article. */
export function yoast(home) {
  installOutside(home, [YOAST, 'markdown-it@14.1.1']);
  const load = createRequire(join(home, 'package.json'));
  const { Paper, ContentAssessor, SeoAssessor } = load('yoastseo');
  const Researcher = load('yoastseo/build/languageProcessing/languages/fr/Researcher.js').default;
  const renderer = load('markdown-it')({ html: true, linkify: true });

  return (markdown) => {
    const paper = paperOf(markdown);
    const researcher = new Researcher(paper);
    const results = [ContentAssessor, SeoAssessor].flatMap((Assessor) => {
      const assessor = new Assessor(researcher);
      assessor.assess(paper);
      return assessor.getValidResults();
    });
    if (results.length === 0) throw new Error('Yoast said nothing');
    return results.flatMap((result) => {
      const score = result.getScore();
      const grade = markOf(score);
      return grade ? [{ kind: result.getIdentifier(), grade, weight: BEST - score }] : [];
    });
  };

  function paperOf(markdown) {
    const { frontMatter, headings } = readPage(markdown);
    const data = frontMatter?.error === undefined ? frontMatter?.data : undefined;
    const field = (key) => String(data?.[key] ?? '');
    return new Paper(renderer.render(splitFrontMatter(markdown).body), {
      keyword: field('keyphrase'),
      title: field('title'),
      titleWidth: Math.round(pixelWidth(field('title'), TITLE_SIZE)),
      description: field('description'),
      slug: field('slug'),
      permalink: `https://www.example.org/${field('slug')}/`,
      textTitle: headings.find(({ depth }) => depth === 1)?.text ?? '',
      locale: 'fr_FR',
    });
  }
}
