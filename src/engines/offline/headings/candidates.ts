import type { Grammar } from '../grammar/grammar.ts';
import { tokensOf } from '../grammar/tokens.ts';
import type { Paragraph, Sentence } from '../manuscript/types.ts';
import type { Finding, HeadingCandidate } from './candidate.ts';
import { clauses, relatives } from './clauses.ts';
import { mayStand } from './form.ts';
import { opening } from './opening.ts';
import { infinitives, objects, subjects } from './phrases.ts';
import { quotations } from './quotations.ts';
import { scoreOf, type Topic } from './score.ts';

const MAKERS = [clauses, relatives, subjects, infinitives, objects] as const;
/** What a heading loses when it says again what follows at once, and for each sentence further down. */
const ECHO = 0.12;
const WITHIN = 0.2;

/** Headings that a section may take from its paragraphs, best first. Only its first paragraph may give up its opening. */
export function candidatesOf(paragraphs: readonly Paragraph[], topic: Topic, grammar: Grammar): HeadingCandidate[] {
  const candidates: HeadingCandidate[] = [];
  const consider = (finding: Finding, sentence: Sentence, position: number, index: number) => {
    if (!mayStand(finding.text, finding.verb) || hasObjectPronoun(finding, grammar)) return;
    const opens = index === 0 && position === 0;
    // What opens the section would be read twice in a row.
    const echo =
      opens && !finding.promotes && finding.kind !== 'object' ? (finding.kind === 'subject' ? ECHO / 3 : ECHO) : 0;
    const score = scoreOf(finding, position + (finding.promotes ? 0 : index * WITHIN), topic) - echo;
    candidates.push({ ...finding, sentence, score });
  };
  for (const [position, paragraph] of paragraphs.entries()) {
    for (const finding of quotations(paragraph, grammar))
      consider(finding, finding.sentence, position, paragraph.sentences.indexOf(finding.sentence));
    const first = position === 0 ? opening(paragraph, grammar) : undefined;
    if (first && paragraph.sentences[0]) consider(first, paragraph.sentences[0], 0, 0);
    for (const [index, sentence] of paragraph.sentences.entries()) {
      if (sentence.doubtful || sentence.quoted) continue;
      for (const make of MAKERS)
        for (const finding of make(sentence, grammar)) consider(finding, sentence, position, index);
    }
  }
  return candidates.sort(
    (a, b) => b.score - a.score || a.sentence.order - b.sentence.order || (a.text < b.text ? -1 : 1),
  );
}

/** `Trois façons de la passer`: `la` before an infinitive is somebody or something that the heading does not name. */
function hasObjectPronoun({ text, kind }: Finding, { forms, vocabulary }: Grammar): boolean {
  if (kind === 'quotation') return false;
  const tokens = tokensOf(text);
  return tokens.some(({ lower }, at) => {
    const next = tokens[at + 1]?.lower ?? '';
    return /^(?:le|la|les|l')$/.test(lower) && forms(next).infinitive && !vocabulary.isNominal(next);
  });
}
