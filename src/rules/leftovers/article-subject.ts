import { plainText } from '../../markdown/plain-text.ts';
import { Annotation } from '../../model/annotation.ts';
import type { Page } from '../../model/page.ts';
import type { Subject } from '../../model/rule.ts';
import { phrasePattern } from './phrase-pattern.ts';

const WRITING = phrasePattern(
  String.raw`\b(?:seo|référencement|mots?-clés?|balises?|méta|meta description|prompts?|chatgpt|ia générative|intelligence artificielle|modèles? de langage|rédact\w+|rédiger|écrire|écriture|réécri\w+|blogs?|newsletters?|contenus?|markdown|html|cv|lettres? de motivation|dissertation|copywriting|moteurs? de recherche|marketing|communication|réseaux sociaux|linkedin|traduc\w+|dissertations?|sites? (?:web|internet)|roman|poésie|journalis\w+)\b`,
  '',
);

const known = new Annotation<Page, boolean>();

/** Whether the article is about writing, search engines or language models: there, orders to a writer are its subject. */
export function isAboutWriting({ page, brief }: Subject): boolean {
  const cached = known.get(page);
  if (cached !== undefined) return cached;
  const title = page.frontMatter?.data.title;
  const heading = page.headings.find(({ depth }) => depth === 1)?.text;
  const about = WRITING.test(
    plainText([brief.keyphrase, typeof title === 'string' ? title : '', heading].join(' ')).text,
  );
  known.set(page, about);
  return about;
}

/** Whether our own front matter says that an engine wrote the file. */
export const isOurs = ({ frontMatter }: Page): boolean =>
  typeof frontMatter?.data.ai === 'object' && frontMatter.data.ai !== null;
