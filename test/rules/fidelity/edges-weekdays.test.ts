import { describe, expect, it } from 'vitest';
import { daysInRanges, holdsWeekday, impliesWeekday } from '../../../src/rules/fidelity/dates/weekdays.ts';
import { tellings } from './told.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const days = (holds: (text: string, weekday: number) => boolean, text: string) =>
  WEEK.filter((day) => holds(text, day)).join(' ');

describe('the weekdays that a text implies', () => {
  it.each([
    ['Le musée ouvre tous les jours sauf le lundi.', '2 3 4 5 6 7'],
    ['Le musée ouvre chaque jour sauf le dimanche.', '1 2 3 4 5 6'],
    ['Le musée ouvre tous les jours hormis les mardis.', '1 3 4 5 6 7'],
    ['Le musée ouvre chaque jour, excepté le jeudi.', '1 2 3 5 6 7'],
    ['Le musée ouvre, à l’exception du samedi, tous les jours.', '1 2 3 4 5 7'],
    ['Le musée est fermé le lundi.', '2 3 4 5 6 7'],
    ['La mairie, fermée tous les lundis, accueille le public.', '2 3 4 5 6 7'],
    ['Fermé lundi.', '2 3 4 5 6 7'],
    ['FERMÉ LE LUNDI.', '2 3 4 5 6 7'],
    ['Le musée est fermé le\u00a0lundi.', '2 3 4 5 6 7'],
    ['Il ouvre sauf le lundi et ferme sauf le mardi.', '3 4 5 6 7'],
    // no weekday is left out
    ['Le musée ouvre tous les jours.', ''],
    ['Le musée est fermé en août.', ''],
    ['Sauf erreur, le musée ouvre le lundi.', ''],
    ['Le lundi, le musée ouvre.', ''],
  ])('« %s »: %s', (text, expected) => {
    expect(days(impliesWeekday, text)).toBe(expected);
  });
});

describe('the weekdays within a range', () => {
  it.each([
    ['Le bac part du mardi au samedi.', '2 3 4 5 6', [5]],
    ['Le bac part du samedi au mardi.', '1 2 6 7', [4]],
    ['Le bac part du lundi au dimanche.', '1 2 3 4 5 6 7', [7]],
    ['Le bac part du dimanche au lundi.', '1 7', [2]],
    ['Le bac part du lundi au lundi.', '1', [1]],
    ['DU LUNDI AU MARDI.', '1 2', [2]],
    ['Le bac part du\u00a0lundi\u00a0au\u00a0mardi.', '1 2', [2]],
    ['Le bac part du lundi au mardi et du jeudi au vendredi.', '1 2 4 5', [2, 2]],
    ['Le bac part le lundi et le mardi.', '', []],
    ['Le bac, vendu lundi au marché, part.', '', []],
    ['Le bac est perdu lundi au port.', '', []],
  ])('« %s »: %s', (text, held, counts) => {
    expect(days(holdsWeekday, text)).toBe(held);
    expect(daysInRanges(text)).toEqual(counts);
  });
});

describe('weekdays of an article', () => {
  it.each([
    ['Le musée ouvre tous les jours sauf le lundi.', 'Le musée ouvre le mardi.', 0],
    ['Le musée ouvre tous les jours.', 'Le musée ouvre le mardi.', 1],
    ['Le bac part du mardi au samedi.', 'Le bac part le jeudi.', 0],
    ['Le bac part du mardi au samedi.', 'Le bac part le lundi.', 1],
  ])('« %s » → « %s »: %i findings', (source, article, count) => {
    expect(tellings(source, article)).toHaveLength(count);
  });
});
