import { describe, expect, test } from 'vitest';
import type { PageBlock } from '../../src/model/page.ts';
import { FURNITURE_PATTERNS, mayBe } from '../../src/rules/leftovers/furniture.ts';
import { LABELS, mayBeLabelled } from '../../src/rules/leftovers/label-patterns.ts';
import { DISCLAIMERS, mayDisclaim } from '../../src/rules/leftovers/leftover-ai-disclaimer.ts';
import { MAY_BE_TOKEN, TOKEN } from '../../src/rules/leftovers/leftover-tool-token.ts';
import * as preamble from '../../src/rules/leftovers/preamble-phrases.ts';
import * as prompt from '../../src/rules/leftovers/prompt-phrases.ts';
import { type Trigger, triggers } from '../../src/rules/leftovers/triggers.ts';
import { FINAL_PARTICIPLE, TURNS } from '../../src/rules/repetition/style-ai-tell.ts';
import { textsOf } from '../support/pattern-texts.ts';

type Gate = (block: PageBlock) => boolean;

const words =
  (...names: [Trigger, Trigger?]): Gate =>
  (block) =>
    triggers(block, ...names);

const gates: readonly (readonly [string, RegExp, Gate])[] = [
  ...DISCLAIMERS.map(([name, pattern]) => [`disclaimer ${name}`, pattern, mayDisclaim] as const),
  ['own prompt', prompt.OWN_PROMPT, words('prompt')],
  ['role', prompt.ROLE, words('prompt')],
  ['machine order', prompt.MACHINE_ORDER, words('prompt')],
  ['English order', prompt.ENGLISH_ORDER, words('english')],
  ['obligation', prompt.OBLIGATION, words('duty', 'dutyObject')],
  ['familiar order', prompt.FAMILIAR_ORDER, words('familiar', 'part')],
  ['request', prompt.REQUEST, words('request', 'text')],
  ['optimised', prompt.OPTIMISED, words('trade')],
  ['length', prompt.LENGTH, words('trade')],
  ['trade', prompt.TRADE, (block) => triggers(block, 'trade') || block.text.includes('#')],
  ['write', prompt.WRITE, words('writing')],
  ['written', prompt.WRITTEN, words('text')],
  ['specification', prompt.SPECIFICATION, ({ text }) => text.includes(':')],
  ['continuation', preamble.CONTINUATION, words('continuation')],
  ['presentation', preamble.PRESENTATION, words('presentation', 'made')],
  ['presentation with colon', preamble.PRESENTATION_WITH_COLON, words('conversation')],
  ['pointed at', preamble.POINTED_AT, words('conversation')],
  ['preamble label', preamble.LABEL, words('conversation')],
  ['maker', preamble.MAKER, words('conversation')],
  ['made to order', preamble.MADE_TO_ORDER, words('conversation')],
  ['offer', preamble.OFFER, words('conversation')],
  ['invitation', preamble.INVITATION, words('conversation')],
  ['acknowledgement', preamble.ACKNOWLEDGEMENT, words('conversation')],
  ...LABELS.map((pattern, index) => [`label ${index}`, pattern, mayBeLabelled] as const),
  ...FURNITURE_PATTERNS.map(([kind, pattern]) => [kind, pattern, (block: PageBlock) => mayBe(kind, block)] as const),
  ['tool token', TOKEN, ({ text }) => MAY_BE_TOKEN.test(text)],
  ['turns', TURNS, words('turn')],
  ['final participle', FINAL_PARTICIPLE, words('participle')],
];

const TEXTS = 2500;

describe('what a pattern matches has the words of its family', () => {
  test.each(gates)('%s', (_, pattern, gate) => {
    const missed: string[] = [];
    let matched = 0;
    // A pattern with a place to go on from is not left with one: the rules share it.
    const once = new RegExp(pattern.source);
    for (const text of textsOf(pattern, TEXTS)) {
      if (!once.test(text)) continue;
      matched += 1;
      if (!gate({ text } as PageBlock)) missed.push(text);
    }
    expect(missed.slice(0, 5)).toEqual([]);
    expect(matched).toBeGreaterThan(TEXTS / 20);
  });
});

test('words are found under accents, capitals, apostrophes and invisible signs', () => {
  const block = (text: string) => ({ text }) as PageBlock;
  for (const text of ['RÉDIGE', 'l’a-t-il rédige', 'r\u00e9\u00addige', 're\u0301dige', 'ré\u200bdige'])
    expect(triggers(block(text), 'writing'), text).toBe(true);
  expect(triggers(block('Le pain lève.'), 'writing')).toBe(false);
  expect(triggers(block('Je rédige un contenu.'), 'writing', 'duty')).toBe(false);
});
