import { describe, expect, it } from 'vitest';
import { factNumberChanged } from '../../../src/rules/fidelity/fact-number-changed.ts';
import { factNumberInvented } from '../../../src/rules/fidelity/fact-number-invented.ts';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, carried: boolean];

/** A number whose unit the source leaves out, because it stands near. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'the unit in the words before': [
    ['Le nombre de jours : 118.', 'Le club fête 118 jours.', true],
    ['Le nombre de jours : 118.', 'Le club fête 118 mois.', false],
    ['Le nombre de jours : 118.', 'Le club fête 119 jours.', false],
    ['Le total par journée : 118.', 'Le club fête 118 journées.', true],
    ['La durée en heure : 8.', 'La course dure 8 heures.', true],
    ['La durée en heures : 8.', 'La course dure 8 h 30.', false],
    ['Le lot : 12.', 'Le parc a 12 m².', false],
    ['Le sac coûte 421, en euros.', 'Le sac coûte 421 euros.', true],
    ['Le sac coûte 421, en dollars.', 'Le sac coûte 421 euros.', false],
    ['Le coût en euros : 9,4 millions.', 'Le coût est de 9,4 millions d’euros.', true],
  ],
  'a unit of one letter': [
    ['Le chat en a 8.', 'La course dure 8 h.', false],
    ['Le magasin en vend 421.', 'Le magasin en vend 421 g.', false],
    ['Le vin : 8, dit-il, il m’aime, y a-t-il l’eau.', 'Le vin fait 8 m.', false],
    ['Le vin : 8, dit-il, il m’aime, y a-t-il l’eau.', 'Le vin fait 8 t.', false],
    ['La durée en h : 8.', 'La course dure 8 h.', true],
    ['La durée en heures : 8.', 'La course dure 8 h.', true],
    ['La durée en minutes : 8.', 'La course dure 8 h.', false],
    ['Durée (h) : 12.', 'La durée est de 12 heures.', true],
    ['Durée (min) : 12.', 'La durée est de 12 heures.', false],
    ['Distance en kilomètres : 12.', 'La distance est de 12 km.', true],
    ['Le débit : 12, en litres par seconde.', 'Le débit est de 12 l/s.', true],
    ['Le lot coûte 5 euros, contre 12 hier.', 'Le lot coûte 12 €.', true],
    ['Le lot coûte 5 M€, contre 12 hier.', 'Le lot coûte 12 €.', false],
    ['La course dure 8h, contre 12 hier.', 'La course dure 12 h.', true],
    ['La surface en m² : 12.', 'La surface est de 12 m².', true],
    ['La surface en m : 12.', 'La surface est de 12 m².', false],
    ['La température en °C : 12.', 'Il fait 12 °C.', true],
    ['La température au point C : 12.', 'Il fait 12 °C.', false],
    ['La vitesse en km/h : 12.', 'Le train va à 12 km/h.', true],
    ['La vitesse à l’heure H : 12.', 'Le train va à 12 km/h.', false],
  ],
  'a scale that stands with the unit': [
    ['Le prix en millions d’euros : 9,4.', 'Le prix est de 9,4 millions d’euros.', true],
    ['Le prix en M€ : 9,4.', 'Le prix est de 9,4 M€.', true],
    ['Le prix en euros : 9,4.', 'Le prix est de 9,4 millions d’euros.', false],
    ['Le prix en millions : 9,4.', 'Le prix est de 9,4 millions d’euros.', false],
    ['Le prix en euros : 9,4 millions.', 'Le prix est de 9,4 euros.', false],
    ['Le total en tonnes : 9,4.', 'Le total est de 9,4 millions de tonnes.', false],
    ['Le total en millions de tonnes : 9,4.', 'Le total est de 9,4 millions de tonnes.', true],
    ['Le total en tonnes : 9,4 millions.', 'Le total est de 9,4 millions de tonnes.', true],
    ['Le prix atteint 5 millions d’euros, contre 12 hier.', 'Le prix était de 12 millions d’euros.', true],
    ['Le prix atteint 5 €, contre 12 hier.', 'Le prix était de 12 M€.', false],
  ],
  'a number that says something else': [
    ['Le nombre de jours : 118 %.', 'Le club fête 118 jours.', false],
    ['Le nombre de jours : 118 euros.', 'Le club fête 118 jours.', false],
    ['Le nombre de jours : 118 millions.', 'Le club fête 118 jours.', false],
    ['Le nombre de jours : 118 arbres.', 'Le club fête 118 jours.', false],
    ['Le nombre de jours : 118 arbres comptés.', 'Le club fête 118 jours.', false],
    ['Le nombre de jours : 118 tablettes.', 'Le club fête 118 jours.', false],
  ],
  'a participle after it': [
    ['Le nombre de jours : 118 compté.', 'Le club fête 118 jours.', true],
    ['Le nombre de jours : 118 comptées.', 'Le club fête 118 jours.', true],
    ['Le nombre de jours : 118\u00a0fini.', 'Le club fête 118 jours.', true],
    ['Le nombre de jours : 118 finis.', 'Le club fête 118 jours.', true],
    ['Le nombre de jours : 118 finies.', 'Le club fête 118 jours.', true],
    ['Le nombre de jours : 118 vendu.', 'Le club fête 118 jours.', true],
    ['Le nombre de jours : 118 vendues.', 'Le club fête 118 jours.', true],
  ],
  'the unit of the number before': [
    ['Le sac pèse 265 kg, contre 421 hier.', 'Le sac pèse 421 kg.', true],
    ['L’air a 265 parties par million, contre 421 hier.', 'L’air a 421 ppm.', true],
    ['Le sac pèse 265 kg, contre 421 hier.', 'Le sac pèse 421 tonnes.', false],
    ['Le sac pèse 265 kg, contre 421 hier.', 'Le sac pèse 421 g.', false],
    ['Le mur fait 8 km, contre 12 hier.', 'Le mur fait 12 m.', false],
    ['La course dure 8 minutes, contre 12 hier.', 'La course dure 12 h.', false],
    ['La course dure 8 h, contre 12 hier.', 'La course dure 12 heures.', true],
    ['La course dure 8 heures, contre 12 hier.', 'La course dure 12 h.', true],
    ['Le sac pèse 265 kg, contre 422 hier.', 'Le sac pèse 421 kg.', false],
    ['Le sac pèse 265 kg, contre 421 % hier.', 'Le sac pèse 421 kg.', false],
    ['Le mur fait 265 mètres, contre 421 hier.', 'Le mur a 421 litres d’eau.', false],
    ['Le sac pèse 265 kg, contre 421 millions hier.', 'Le sac pèse 421 kg.', false],
    ['Le sac pèse 265 kg, contre le 421e hier.', 'Le sac pèse 421 kg.', false],
  ],
  'a period for a rate': [
    ['Il court 18 kilomètres par jour.', 'Il court 18 kilomètres en une journée.', true],
    ['Il court 18 kilomètres par semaine.', 'Il court 18 kilomètres en une semaine.', true],
    ['Il court 18 kilomètres par jour.', 'Il court 18 kilomètres en une semaine.', false],
    ['Il court 18 kilomètres par jour.', 'Il court 18 kilomètres en 1 jour.', false],
    ['L’eau monte de 3 mètres par seconde.', 'Le billet coûte un euro.', false],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('« %s » carries « %s »: %s', (source, article, carried) => {
    expect(tellings(source, article, [factNumberChanged, factNumberInvented]).length === 0).toBe(carried);
  });
});
