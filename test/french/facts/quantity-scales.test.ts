import { describe, expect, it } from 'vitest';
import { shownQuantities } from './shown-quantities.ts';

describe('scales', () => {
  it.each([
    ['3 milliers', ['3 milliers = 3000, written 3, figures']],
    ['3 millions de tonnes', ['3 millions de tonnes = 3000000000 kg, measure, written 3, by 1000, figures']],
    ['3 milliards d’habitants', ['3 milliards = 3000000000, of habit, written 3, figures']],
    ['3 billions', ['3 billions = 3000000000000, written 3, figures']],
    ['3 mille euros', ['3 mille euros = 3000 EUR, money, written 3, figures']],
    ['trois millions et demi d’euros', ['trois millions et demi d’euros = 3500000 EUR, money, written 3']],
    ['un milliard et demi', ['un milliard et demi = 1500000000, written 1']],
    ['trois millions et demi de km', ['trois millions et demi de km = 3500000000 m, measure, written 3, by 1000']],
    ['trois mille et demi', ['trois mille = 3000']],
    ['deux à trois millions', ['deux = 2000000, or 2, written 2', 'trois millions = 3000000, written 3']],
    ['50 points de base', ['50 points de base = 0.5 point, measure, written 50, by 0.01, figures']],
    ['cinquante points de base', ['cinquante points de base = 0.5 point, measure, written 50, by 0.01']],
    ['50 points de pourcentage', ['50 points de pourcentage = 50 point, measure, figures']],
    ['neuf pour cent', ['neuf pour cent = 9 %, percent']],
    ['trois longs mois', ['trois longs mois = 7884000 s, time, written 3, by 2628000']],
    ['trois gros kilos', ['trois gros kilos = 3 kg, measure']],
    ['trois grosses tonnes', ['trois grosses tonnes = 3000 kg, measure, written 3, by 1000']],
    ['trois longues heures', ['trois longues heures = 10800 s, time, written 3, by 3600']],
    ['3 k€', ['3 k€ = 3000 EUR, money, written 3, figures']],
    ['3 K€', ['3 K€ = 3000 EUR, money, written 3, figures']],
    ['3 M$', ['3 M$ = 3000000 USD, money, written 3, figures']],
    ['3 Md€', ['3 Md€ = 3000000000 EUR, money, written 3, figures']],
    ['3 Mds €', ['3 Mds € = 3000000000 EUR, money, written 3, figures']],
    ['3 Mrd€', ['3 Mrd€ = 3000000000 EUR, money, written 3, figures']],
    ['3 k de plus', ['3 = 3, figures']],
    ['3 millionième', ['3 = 3, of millioniem, figures']],
    ['3 M d’euros', ['3 M d’euros = 3000000 EUR, money, written 3, figures']],
    ['2,5 millions et demi', ['2,5 millions et demi = 3000000, written 2.5, decimals 1, figures']],
    ['3 et demi', ['3 = 3, figures']],
    ['1 milliard et demi d’euros', ['1 milliard et demi d’euros = 1500000000 EUR, money, written 1, figures']],
    ['2.300 kilos', ['2.300 kilos = 2300 kg, measure, or 2.3, figures']],
    ['2.300 millions', ['2.300 millions = 2300000000, or 2300000, written 2300, figures']],
    ['2.300 tonnes', ['2.300 tonnes = 2300000 kg, measure, or 2300, written 2300, by 1000, figures']],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});

describe('rates', () => {
  it.each([
    ['20 000 par an', ['20 000 = 20000, per an, figures']],
    ['3 € / kg', ['3 € = 3 EUR, money, per kilo, figures']],
    ['3 € par kilo', ['3 € = 3 EUR, money, per kilo, figures']],
    ['5 kg par mètre carré', ['5 kg = 5 kg, measure, per m², figures']],
    ['10 € chaque mois', ['10 € = 10 EUR, money, per mois, figures']],
    ['10 visites tous les jours', ['10 = 10, of visit, per jour, figures']],
    ['10 visites toutes les semaines', ['10 = 10, of visit, per semaine, figures']],
    ['500 € nets mensuels', ['500 € = 500 EUR, money, per mois, figures']],
    ['3 euros hebdomadaires', ['3 euros = 3 EUR, money, per semaine, figures']],
    ['10 euros journaliers', ['10 euros = 10 EUR, money, per jour, figures']],
    ['500 visites quotidiennes', ['500 = 500, of visit+quotidien, per jour, figures']],
    ['20 euros par nuitée', ['20 euros = 20 EUR, money, figures']],
    ['20 euros en tout par personne', ['20 euros = 20 EUR, money, per personne, figures']],
    ['20 euros au guichet du musée par personne', ['20 euros = 20 EUR, money, per personne, figures']],
    ['20 euros au guichet du grand musée par personne', ['20 euros = 20 EUR, money, figures']],
    ['20 bus/j', ['20 = 20, of bus, per jour, figures']],
    ['3 trains/h', ['3 = 3, of train, per heure, figures']],
    ['2 litres par seconde', ['2 litres = 2 l, measure, per seconde, figures']],
    ['12 salaires annuels', ['12 = 12, of salair+annuel, per an, figures']],
    ['12 salaires annuellement', ['12 = 12, of salair+annuel, figures']],
    ['500 tonnes / an', ['500 tonnes = 500000 kg, measure, per an, written 500, by 1000, figures']],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});

describe('what is counted', () => {
  it.each([
    ['3 nouveaux élèves', ['3 = 3, of elev, figures']],
    ['3 grands jeunes élèves', ['3 = 3, of elev, figures']],
    ['3 élèves très sages', ['3 = 3, of elev, figures']],
    ['3 élèves sages et polis', ['3 = 3, of elev+sag, figures']],
    ['3 ab', ['3 = 3, figures']],
    ['3 abc', ['3 = 3, of abc, figures']],
    ['3 d’élèves', ['3 = 3, of elev, figures']],
    ['3 demi-finales', ['3 = 3, of demi-final, figures']],
    ['3 arcs-en-ciel', ['3 = 3, of arcs-en-ciel, figures']],
    ['3, élèves', ['3 = 3, figures']],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});
