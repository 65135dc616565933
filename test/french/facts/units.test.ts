import { describe, expect, it } from 'vitest';
import { currencyBefore, isUnitSymbol, unitAt } from '../../../src/french/facts/units.ts';

const placeOf = (text: string) => text.indexOf('5');

/** `kind unit factor:` and the words that say so. */
const after = (text: string): string | undefined => {
  const at = placeOf(text) + 1;
  const unit = unitAt(text, at);
  return unit && `${unit.kind} ${unit.unit} ${unit.factor}:${text.slice(at, unit.end)}`;
};
const before = (text: string): string | undefined => {
  const at = placeOf(text);
  const unit = currencyBefore(text, at);
  return unit && `${unit.kind} ${unit.unit} ${unit.factor}:${text.slice(unit.start, at)}`;
};

describe('unitAt', () => {
  it.each([
    ['5 secondes', 'time s 1: secondes'],
    ['5 minutes', 'time s 60: minutes'],
    ['5 heures', 'time s 3600: heures'],
    ['5 quarts d’heure', 'time s 900: quarts d’heure'],
    ["5 quarts d'heure", "time s 900: quarts d'heure"],
    ['5 demi-heures', 'time s 1800: demi-heures'],
    ['5 demi-journées', 'time s 43200: demi-journées'],
    ['5 jours', 'time s 86400: jours'],
    ['5 semaines', 'time s 604800: semaines'],
    ['5 mois', 'time s 2628000: mois'],
    ['5 trimestres', 'time s 7884000: trimestres'],
    ['5 semestres', 'time s 15768000: semestres'],
    ['5 ans', 'time s 31536000: ans'],
    ['5 années-lumière', 'measure m 9460700000000000: années-lumière'],
    ['5 décennies', 'time s 315360000: décennies'],
    ['5 siècles', 'time s 3153600000: siècles'],
    ['5 millénaires', 'time s 31536000000: millénaires'],
    ['5 centimes', 'money EUR 0.01: centimes'],
    ['5 pour mille', 'percent % 0.1: pour mille'],
    ['5 kilomètres à l’heure', 'measure km/h 1: kilomètres à l’heure'],
    ['5 kilomètres/heure', 'measure km/h 1: kilomètres/heure'],
    ['5 kilomètres par seconde', 'measure m/s 1000: kilomètres par seconde'],
    ['5 nœuds', 'measure km/h 1.852: nœuds'],
    ['5 Euros', 'money EUR 1: Euros'],
    ['5 EUROS', 'money EUR 1: EUROS'],
    ['5 d’euros', 'money EUR 1: d’euros'],
    ["5 d'euros", "money EUR 1: d'euros"],
    ['5 de\u00a0kilos', 'measure kg 1: de\u00a0kilos'],
    ['5 km', 'measure m 1000: km'],
    ['5km', 'measure m 1000:km'],
    ['5\u2009km', 'measure m 1000:\u2009km'],
    ['5 km²', 'measure m² 1000000: km²'],
    ['5 km2', 'measure m² 1000000: km2'],
    ['5 km/h', 'measure km/h 1: km/h'],
    ['5 m/s', 'measure m/s 1: m/s'],
    ['5 m5', 'measure m 1: m'],
    ['5 min', 'time s 60: min'],
    ['5 mn', 'time s 60: mn'],
    ['5 s', 'time s 1: s'],
    ['5 h', 'time s 3600: h'],
    ['5h30', 'time s 3600:h'],
    ['5 j', 'time s 86400: j'],
    ['5 %', 'percent % 1: %'],
    ['5%', 'percent % 1:%'],
    ['5 ‰', 'percent % 0.1: ‰'],
    ['5 $', 'money USD 1: $'],
    ['5 $ CA', 'money CAD 1: $ CA'],
    ['5 US$', 'money USD 1: US$'],
    ['5 F CFA', 'money XOF 1: F CFA'],
    ['5 °', 'measure °C 1: °'],
    ['5 °C', 'measure °C 1: °C'],
    ['5 ° C', 'measure °C 1: ° C'],
    ['5 l', 'measure l 1: l'],
    ['5 L', 'measure l 1: L'],
    ['5 mL', 'measure l 0.001: mL'],
    ['5 parties par million', 'measure ppm 1: parties par million'],
    ['5 chevaux', 'measure ch 1: chevaux'],
  ])('%s', (text, expected) => {
    expect(after(text)).toBe(expected);
  });

  it.each(['5 eurosport', '5 deux kilos', '5  km', '5 KM', '5 m’aident', "5 m'aident", '5 mx', '5 sel', '5 ML'])(
    'not %s',
    (text) => {
      expect(after(text)).toBeUndefined();
    },
  );
});

describe('currencyBefore', () => {
  it.each([
    ['US$ 5', 'money USD 1:US$ '],
    ['US $ 5', 'money USD 1:US $ '],
    ['$5', 'money USD 1:$'],
    ['$ 5', 'money USD 1:$ '],
    ['€5', 'money EUR 1:€'],
    ['€ 5', 'money EUR 1:€ '],
    ['£\u00a05', 'money GBP 1:£\u00a0'],
    ['A$ 5', 'money USD 1:$ '],
    ['dans US$ 5', 'money USD 1:US$ '],
  ])('%s', (text, expected) => {
    expect(before(text)).toBe(expected);
  });

  it.each(['¥5', '€, 5'])('not %s', (text) => {
    expect(before(text)).toBeUndefined();
  });
});

describe('isUnitSymbol', () => {
  it.each(['kWh', 'm', '%', 'km/h', 'US$'])('%s', (word) => {
    expect(isUnitSymbol(word)).toBe(true);
  });

  it.each(['mètre', 'kWhx', 'xkWh', ''])('not %j', (word) => {
    expect(isUnitSymbol(word)).toBe(false);
  });
});
