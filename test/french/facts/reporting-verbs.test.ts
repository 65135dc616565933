import { describe, expect, it } from 'vitest';
import { hasAccording, hasReportingVerb, withoutIncises } from '../../../src/french/facts/reporting-verbs.ts';

describe('hasReportingVerb', () => {
  it.each(['il dit', 'dire', 'explique', 'EXPLIQUE', 'expliquaient', 'a-t-elle souri', 'il rit', 'qui répond.'])(
    '%s',
    (text) => {
      expect(hasReportingVerb(text)).toBe(true);
    },
  );

  it.each(['il part', 'redit', 'ditt', 'inexpliqué', 'du riz', 'un pensum', 'soulignage', ''])('not %j', (text) => {
    expect(hasReportingVerb(text)).toBe(false);
  });
});

describe('hasAccording', () => {
  it.each([
    'selon lui',
    'Selon',
    'd’après',
    "d'après",
    'pour',
    'aux yeux d’elle',
    'de l’avis d’eux',
    'dixit',
    'aux yeux de Léa',
    'aux yeux des juges',
    'de l’avis du maire',
    'au dire de Léa',
    "au dire d'Anna",
  ])('%s', (text) => {
    expect(hasAccording(text)).toBe(true);
  });

  it.each(['pourquoi', 'pourtant', 'après', 'aux yeux doux', 'aux yeux décidés', 'aux yeux d’', ''])(
    'not %j',
    (text) => {
      expect(hasAccording(text)).toBe(false);
    },
  );
});

describe('withoutIncises', () => {
  it.each([
    ['Oui, explique-t-elle, non', 'Oui, non'],
    ['Oui, dit-il, non', 'Oui, non'],
    ['Oui, a-t-il dit, non', 'Oui, non'],
    ['Oui, lui a-t-elle dit, non', 'Oui, non'],
    ['Oui, m’a-t-il dit, non', 'Oui, non'],
    ['Oui, s’exclame Léa, non', 'Oui, non'],
    ['Oui, a dit Léa Morel, non', 'Oui, non'],
    ['Oui, se souvient-on, non', 'Oui, non'],
    ['Oui, ont-ils dit , non', 'Oui, non'],
    ['Oui,\u00a0dit-il, non, dit-elle, si', 'Oui, non, si'],
    ['Oui, dit un deux trois quatre cinq six sept huit, non', 'Oui, non'],
    ['Oui, dit un deux trois quatre cinq six sept huit neuf, non', undefined],
    ['Oui, vit Léa, non', undefined],
    ['Oui, dit-il', undefined],
  ])('%s', (quotation, expected) => {
    expect(withoutIncises(quotation)).toBe(expected ?? quotation);
  });
});
