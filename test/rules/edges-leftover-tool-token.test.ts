import { describe, expect, it } from 'vitest';
import { story } from '../support/story.ts';

describe('leftover-tool-token', () => {
  it.each([
    ['Le pain \ue200cite\ue201 lève.', ['1:9 token excerpt U+E200', '1:14 token excerpt U+E200']],
    [
      'Le pain turn0search1 turn12view3 turn0x1 turnsearch.',
      ['1:9 token excerpt turn0search1', '1:22 token excerpt turn12view3'],
    ],
    ['Le pain oaicite:3 et boaicite.', ['1:9 token excerpt oaicite:3']],
    ['Le pain 【1:0†a】, 【2†b et 【x†c】.', ['1:9 token excerpt 【1:0†a】', '1:18 token excerpt 【2†b et 【x†c】']],
    [
      'Le pain <|a|>, <|im_start|>, <| x |> et <|IM_END|>.',
      ['1:16 token excerpt <|im_start|>', '1:41 token excerpt <|IM_END|>'],
    ],
    [
      'Le pain [cite] et [cite: 1, 2] et [cite_start] et [cites].',
      ['1:9 token excerpt [cite]', '1:19 token excerpt [cite: 1, 2]', '1:35 token excerpt [cite_start]'],
    ],
    [
      'Le pain grok_card et grok_render_x et xgrok_card.',
      ['1:9 token excerpt grok_card', '1:22 token excerpt grok_render_x'],
    ],
    ['[user] Le pain [user].', ['1:1 token excerpt [user]']],
    ['[assistant]\n\n[systeme]', ['1:1 token excerpt [assistant]']],
    [
      '# Instruction :\n\n## Human:\n\n### Le système:\n\n#### Output\u00a0:',
      ['1:1 token excerpt Instruction :', '3:1 token excerpt Human:', '7:1 token excerpt Output\u00a0:'],
    ],
    ['Assistant :', []],
    ['`turn0search1` turn0search2 `x`', ['1:16 token excerpt turn0search2']],
    [
      'Le site https://a.fr/?x=1&utm_source=perplexity.ai et la suite.',
      ['1:26 tracked excerpt &utm_source=perplexity.ai'],
    ],
    ['Le code `?utm_source=openai` et le reste.', []],
    ['Le site a?utm_source=lettre.', []],
    [
      'Un <thinking> et <final> et </response> et <thinker> et <invoke>.',
      ['1:4 token excerpt <thinking>', '1:18 token excerpt <final>', '1:29 token excerpt </response>'],
    ],
    ['<p>Un <think></p>', []],
    ['<thinking>\n\nOui.', ['1:1 token excerpt <thinking>']],
    [
      'Le pain contentReference[oaicite:0123456789012345678901234567890123456789012345678901234567890123456789].',
      ['1:9 token excerpt contentReference[oaicite:01234567890123456789012345678901234…'],
    ],
    ['`x`turn0search1`y`', ['1:4 token excerpt turn0search1']],
    ['# Response: le pain', []],
    ['# Une response:', []],
  ])('%j', (markdown, expected) => {
    expect(story('leftover-tool-token', markdown)).toEqual(expected);
  });
});
