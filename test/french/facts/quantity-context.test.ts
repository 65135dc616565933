import { describe, expect, it } from 'vitest';
import { shownQuantities } from './shown-quantities.ts';

describe('labels', () => {
  it.each([
    ['l’article 12', ['12 = 12, label, figures']],
    ['les articles 12 et 13', ['12 = 12, label, figures', '13 = 13, figures']],
    ['la page 1200', ['1200 = 1200, label, figures']],
    ['n° 12', ['12 = 12, label, figures']],
    ['le bus 12 est plein', ['12 = 12, label, figures']],
    ['la ligne 2 millions', ['2 millions = 2000000, written 2, figures']],
    ['la ligne deux', ['deux = 2']],
    ['12, rue', ['12 = 12, figures']],
    ['le Boeing 737', ['737 = 737, label, figures']],
    ['le Boeing 737 vole', ['737 = 737, of vol, figures']],
    ['le Boeing 999', ['999 = 999, label, figures']],
    ['le Boeing 1000', ['1000 = 1000, figures']],
    ['Pour 12', ['12 = 12, figures']],
    ['le iPhone 15', ['15 = 15, label, figures']],
    ['la Tuilo 45', ['45 = 45, label, figures']],
    ['la tuilo 45', ['45 = 45, figures']],
    ['A 45', ['45 = 45, figures']],
    ['Article 12', ['12 = 12, label, figures']],
    ['l’antichambre 12', ['12 = 12, figures']],
    ['la page\u00a012', ['12 = 12, label, figures']],
    ['article 12, puis 34', ['12 = 12, label, figures', '34 = 34, figures']],
    ['no 12', ['12 = 12, label, figures']],
    ['nº 12', ['12 = 12, label, figures']],
    ['le macOS 15', ['15 = 15, label, figures']],
    ['la Peugeot-Citroën 45', ['45 = 45, label, figures']],
    ['Page 12 : voici tout ce que dit ce grand livre de poche', ['12 = 12, label, figures']],
    ['la page du tout premier livre de poche 12', ['premier = 1, ordinal, of livr+poch', '12 = 12, figures']],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});

describe('ranges share their unit', () => {
  it.each([
    ['3 voire 5 %', ['3 = 3 %, percent, figures', '5 % = 5 %, percent, figures']],
    ['3, voire 5 %', ['3 = 3 %, percent, figures', '5 % = 5 %, percent, figures']],
    [
      '2.300 à 5 tonnes',
      [
        '2.300 = 2300000 kg, measure, or 2300, written 2300, by 1000, figures',
        '5 tonnes = 5000 kg, measure, written 5, by 1000, figures',
      ],
    ],
    ['2.300 à 5 millions', ['2.300 = 2300, or 2300000, figures', '5 millions = 5000000, written 5, figures']],
    ['3, soit à 5 kilos', ['3 = 3, figures', '5 kilos = 5 kg, measure, figures']],
    ['3 à peu près 5 kilos', ['3 = 3, about, figures', '5 kilos = 5 kg, measure, about, figures']],
    ['3 à environ\u00a05 kilos', ['3 = 3 kg, measure, about, figures', '5 kilos = 5 kg, measure, about, figures']],
    ['3\u00a0à\u00a05 kilos', ['3 = 3 kg, measure, figures', '5 kilos = 5 kg, measure, figures']],
    [
      '2 millions à 3 milliards d’euros',
      [
        '2 millions = 2000000 EUR, money, written 2, figures',
        '3 milliards d’euros = 3000000000 EUR, money, written 3, figures',
      ],
    ],
    [
      'de 1 450 à 2 300 mètres carrés',
      ['1 450 = 1450 m², measure, figures', '2 300 mètres carrés = 2300 m², measure, figures'],
    ],
    [
      '342 à 386 millions d’euros',
      [
        '342 = 342000000 EUR, money, or 342, written 342, figures',
        '386 millions d’euros = 386000000 EUR, money, written 386, figures',
      ],
    ],
    ['entre 3 et 5 millions', ['3 = 3000000, or 3, written 3, figures', '5 millions = 5000000, written 5, figures']],
    ['3 ou 5 kilos', ['3 = 3 kg, measure, figures', '5 kilos = 5 kg, measure, figures']],
    ['3-5 kilos', ['3 = 3 kg, measure, figures', '5 kilos = 5 kg, measure, figures']],
    ['3 – 5 kilos', ['3 = 3 kg, measure, figures', '5 kilos = 5 kg, measure, figures']],
    ['3, 5 kilos', ['3 = 3 kg, measure, figures', '5 kilos = 5 kg, measure, figures']],
    ['3 contre 5 %', ['3 = 3 %, percent, figures', '5 % = 5 %, percent, figures']],
    ['3 puis 5 %', ['3 = 3 %, percent, figures', '5 % = 5 %, percent, figures']],
    ['3 au lieu de 5 euros', ['3 = 3 EUR, money, figures', '5 euros = 5 EUR, money, figures']],
    ['3 contre seulement 5 euros', ['3 = 3 EUR, money, figures', '5 euros = 5 EUR, money, figures']],
    ['de 3 à environ 5 euros', ['3 = 3 EUR, money, about, figures', '5 euros = 5 EUR, money, about, figures']],
    ['de 3 à de 5 euros', ['3 = 3 EUR, money, figures', '5 euros = 5 EUR, money, figures']],
    ['3 maisons et 5 kilos', ['3 = 3, of maison, figures', '5 kilos = 5 kg, measure, figures']],
    ['3 mais 5 kilos', ['3 = 3, figures', '5 kilos = 5 kg, measure, figures']],
    ['3 et la moitié', ['3 = 3, figures', 'moitié = 50 %, percent, written 0.5, loose']],
    ['3 et Tuilo 45', ['3 = 3, figures', '45 = 45, label, figures']],
    [
      '3 à 5 ans par jour',
      [
        '3 = 94608000 s, time, written 3, by 31536000, figures',
        '5 ans = 157680000 s, time, written 5, by 31536000, figures',
      ],
    ],
    ['999 à 2 millions', ['999 = 999000000, or 999, written 999, figures', '2 millions = 2000000, written 2, figures']],
    ['1000 à 2 millions', ['1000 = 1000, figures', '2 millions = 2000000, written 2, figures']],
    ['3 ou 5', ['3 = 3, figures', '5 = 5, figures']],
    ['12 à 15 élèves', ['12 = 12, of elev, figures', '15 = 15, of elev, figures']],
    ['trois à quatre fois par mois', ['trois = 3, per mois', 'quatre = 4, per mois']],
    [
      'deux, trois, quatre jours',
      [
        'deux = 172800 s, time, written 2, by 86400',
        'trois = 259200 s, time, written 3, by 86400',
        'quatre jours = 345600 s, time, written 4, by 86400',
      ],
    ],
    ['2 à 3 euros par kilo', ['2 = 2 EUR, money, per kilo, figures', '3 euros = 3 EUR, money, per kilo, figures']],
    ['5 mètres sur 3', ['5 mètres = 5 m, measure, figures', '3 = 3, figures']],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});
