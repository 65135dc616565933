import { describe, expect, it } from 'vitest';
import { numeralsOf } from './shown-numerals.ts';

describe('how figures are read', () => {
  it.each([
    ['1 000,55 g', ['1 000,55 = 1000.55 figures 2 decimals']],
    ['12.345.678', ['12.345.678 = 12345678 figures']],
    ['1234.567.890', []],
    ['1.234.56', []],
    ['1.234.567.8', []],
    ['1,234,567', ['1,234,567 = 1234567 figures']],
    ['123.456', ['123.456 = 123456 figures or 123.456']],
    ['12.300', ['12.300 = 12300 figures or 12.3']],
    ['2.30', ['2.30 = 2.3 figures 2 decimals']],
    ['2.3000', ['2.3000 = 2.3 figures 4 decimals']],
  ])('%s', (text, expected) => {
    expect(numeralsOf(text)).toEqual(expected);
  });
});

describe('figures and the letters that touch them', () => {
  it.each([
    ['3Md€', ['3 = 3 figures']],
    ['3M€', ['3 = 3 figures']],
    ['3MdX', []],
    ['12Wh', ['12 = 12 figures']],
    ['12Vite', []],
    ['12VA', []],
    ['12W', ['12 = 12 figures']],
    ['12Mo', ['12 = 12 figures']],
    ['12Mots', []],
    ['12MoX', []],
    ['5-A', []],
    ['5-a', ['5 = 5 figures']],
    ['5A', ['5 = 5 figures']],
    ['5L', ['5 = 5 figures']],
    ['x10.500', []],
    ['8 h30', ['8 = 8 figures', '30 = 30 figures']],
    ['8\u00a0h30', ['8 = 8 figures', '30 = 30 figures']],
    ['8 hx30', ['8 = 8 figures']],
    ['ch30', []],
  ])('%s', (text, expected) => {
    expect(numeralsOf(text)).toEqual(expected);
  });
});

describe('below zero', () => {
  it.each([
    ['il fait -5°', ['5 = -5 figures']],
    ['il fait -5\u00a0°C', ['5 = -5 figures']],
    ['il fait -5 degrés', ['5 = -5 figures']],
    ['il fait -5 mètres', ['5 = 5 figures']],
    ['à -5 et 10 °C', ['5 = 5 figures', '10 = 10 figures']],
    ['(-5 %', ['5 = -5 figures']],
    ['a-5 %', []],
    ['x:-5 %', ['5 = -5 figures']],
  ])('%s', (text, expected) => {
    expect(numeralsOf(text)).toEqual(expected);
  });
});

describe('neuf, new or nine', () => {
  it.each([
    ['voici neuf élèves', ['neuf = 9 words']],
    ['les neuf Européens', ['neuf = 9 words']],
    ['le neuf français', ['neuf = 9 words']],
    ['de neuf foyer', ['neuf = 9 words']],
    ['ce neuf foyer', ['neuf = 9 words']],
    ['ces neuf foyer', ['neuf = 9 words']],
    ['le neuf foyer', ['neuf = 9 words']],
    ['au neuf foyer', ['neuf = 9 words']],
    ['aux neuf foyer', ['neuf = 9 words']],
    ['aujourd’hui neuf foyer', ['neuf = 9 words']],
    ["aujourd'hui neuf foyer", ['neuf = 9 words']],
    ['sable neuf foyer', []],
    ['Neuf foyer', ['Neuf = 9 words']],
    ['à neuf %', ['neuf = 9 words']],
    ['à neuf €', ['neuf = 9 words']],
    ['un pull neuf avec col', ['un = 1 article']],
    ['un pull neuf qui va', ['un = 1 article']],
    ['un pull neuf élégant', ['un = 1 article']],
    ['un pull neuf. Puis neuf élèves', ['un = 1 article', 'neuf = 9 words']],
    ['remis à neuf villes', []],
    ['remise à neuf villes', []],
    ['remises à neuf villes', []],
    ['remit à neuf villes', []],
    ['refait à neuf villes', []],
    ['refaites à neuf villes', []],
    ['flambant neuf villes', []],
    ['flambant beau, neuf villes', ['neuf = 9 words']],
    ['remis au parc, neuf villes', ['neuf = 9 words']],
  ])('%s', (text, expected) => {
    expect(numeralsOf(text)).toEqual(expected);
  });
});

describe('other idioms, and what only looks like them', () => {
  it.each([
    ['repart de zéro', []],
    ['reparti de zéro', []],
    ['partir de cela, zéro', ['zéro = 0 words']],
    ['zéro bonne faute', ['zéro = 0 words']],
    ['mille fois', []],
    ['mille bons mercis', ['mille = 1000 words']],
    ['les cent pas', []],
    ['les cent un pas', ['cent un = 101 words']],
    ['les cent grands pas', ['cent = 100 words']],
    ['pour toi, cent pas', ['cent = 100 words']],
    ['aux quatre bons coins', ['quatre = 4 words']],
    ['les quatre coins', []],
    ['les uns, quatre coins', ['quatre = 4 words']],
    ['en deux mots', []],
    ['en deux motos', ['deux = 2 words']],
    ['en deux bons mots', ['deux = 2 words']],
    ['en cours, deux mots', ['deux = 2 words']],
    ['un beau jour', ['un = 1 article']],
    ['un journal', ['un = 1 article']],
    ['une jour', []],
    ['une point', []],
    ['deux jour', ['deux = 2 words']],
    ['durant un jour', ['un = 1 article']],
    ['en ce lieu, un jour', []],
  ])('%s', (text, expected) => {
    expect(numeralsOf(text)).toEqual(expected);
  });
});

describe('thirds that are no shares', () => {
  it.each([
    ['un bon tiers-lieu', ['un = 1 article']],
    ['un tiers d’heure', ['un = 1 article']],
    ["un quart d'heure", ['un = 1 article']],
    ['un quart de beurre et un tiers-lieu', ['un quart = 0.25 fraction', 'un = 1 article']],
    ['par un tiers de', ['un tiers = 0.3333333333333333 fraction']],
    ['par un tiers du', ['un tiers = 0.3333333333333333 fraction']],
    ['par un tiers d’eux', ['un tiers = 0.3333333333333333 fraction']],
    ["par un tiers d'eux", ['un tiers = 0.3333333333333333 fraction']],
    ['par un tiers dans', ['un = 1 article']],
    ['par lui un tiers', ['un tiers = 0.3333333333333333 fraction']],
    ['à deux tiers', ['deux tiers = 0.6666666666666666 fraction']],
    ['à un tiers des voix', ['un tiers = 0.3333333333333333 fraction']],
    ['des tiers', []],
    ['le tiers du lot', ['le tiers = 0.3333333333333333 fraction']],
    ['le tiers-monde', []],
  ])('%s', (text, expected) => {
    expect(numeralsOf(text)).toEqual(expected);
  });
});
