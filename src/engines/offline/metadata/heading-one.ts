import type { Grammar } from '../grammar/grammar.ts';
import { candidatesOf } from '../headings/candidates.ts';
import type { Manuscript, Paragraph } from '../manuscript/types.ts';

/** Titles that promise instead of saying. */
const CLICKBAIT =
  /vous n’allez pas (?:en )?(?:croire|revenir)|va (?:vous|tous vous) (?:surprendre|étonner|choquer|bluffer)|personne ne (?:vous )?(?:le )?dit|vous ne devinerez jamais|la suite (?:va|est)|à couper le souffle|numéro \d+ (?:va|est)|ce qu’il (?:a|s’est) (?:fait|passé) ensuite|on vous dit tout|le secret que/iu;
const LONGEST_POINT = 90;
const NO_TOPIC = { section: new Map<string, number>(), article: new Map<string, number>(), title: new Set<string>() };

export interface MainHeading {
  readonly text: string;
  /** Where it comes from when it is not the author’s title. */
  readonly from?: 'key point' | 'sentence' | 'first words';
}

/** The main heading: the author’s title, unless there is none or it only baits; then what the article says itself. */
export function mainHeading(manuscript: Manuscript, grammar: Grammar): MainHeading {
  const { title, keyPoints } = manuscript;
  if (title !== '' && !CLICKBAIT.test(title)) return { text: title };
  const point = keyPoints[0]?.replace(/\s*\.$/u, '');
  if (point && point.length <= LONGEST_POINT) return { text: point, from: 'key point' };
  const paragraphs = manuscript.pieces.filter((piece): piece is Paragraph => piece.kind === 'paragraph').slice(0, 3);
  const candidate = candidatesOf(paragraphs, NO_TOPIC, grammar).find(
    ({ kind }) => kind === 'clause' || kind === 'subject',
  );
  if (candidate) return { text: candidate.text, from: 'sentence' };
  if (title !== '') return { text: title };
  const words = (paragraphs[0]?.text ?? point ?? '')
    .split(' ')
    .slice(0, 10)
    .join(' ')
    .replace(/[\s.,;:!?…»«(]+$/u, '');
  return { text: words === '' ? 'Article' : words, from: 'first words' };
}
