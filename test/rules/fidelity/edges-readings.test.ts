import { describe, expect, it } from 'vitest';
import { deniedWords } from '../../../src/rules/fidelity/claims/denied-words.ts';
import { directionVerdicts } from '../../../src/rules/fidelity/claims/direction-verdicts.ts';
import { readNegation } from '../../../src/rules/fidelity/claims/negation-reading.ts';
import { counterpart } from '../../../src/rules/fidelity/dates/date-counterpart.ts';
import { sentenceAt } from '../../../src/rules/fidelity/reading/side.ts';
import { comparing } from './told.ts';

describe('what a sentence denies', () => {
  it.each([
    ['Le car ne circule pas au bourg.', 1, 'circu', 'circu bourg', 'circule'],
    ['Le car ne circule plus au bourg.', 1, 'circule', 'circu bourg', 'circule'],
    ['Le car ne circule jamais.', 1, 'circu', 'circu', 'circule'],
    ['Le car ne transporte rien.', 1, 'trans', 'trans', 'transporte'],
    ['Le car ne transporte aucun sac.', 1, 'trans', 'trans', 'transporte'],
    ['Le car ne transporte aucune malle.', 1, 'trans', 'trans malle', 'transporte'],
    ['Le car ne transporte personne.', 1, 'trans', 'trans', 'transporte'],
    ['Le car ne circule guère.', 1, 'circu', 'circu', 'circule'],
    ['Le car ne circule point.', 1, 'circu', 'circu', 'circule'],
    ['Le car ne circule ni ne sonne.', 1, 'circu', 'circu sonne', 'circule'],
    ['Le car n’est ni rouge ni vert.', 1, 'rouge', 'rouge vert', 'est rouge'],
    ['Le car ne circule nulle part.', 1, 'circu', 'circu nulle part', 'circule'],
    ['Le car n’a pas encore circulé.', 1, 'circu', 'circu', 'a encore circulé'],
    ['Le car n’a plus circulé.', 1, '', 'circu', 'a circulé'],
    ['Le conseil n’est pas très souvent favorable.', 1, '', 'conse favor', 'est très souvent favorable'],
    ['Le car ne peut pas ne pas circuler.', 2, 'circu', 'circu', 'peut circuler'],
    ['Le car ne veut pas rouler, pas sonner.', 1, 'roule', 'roule sonne', 'veut rouler'],
    ['Le car ne pèse pas 1200 kilos.', 1, 'pese', 'pese kilos', 'pèse'],
    ['On dit que le car ne circule pas.', 1, 'circu', 'circu', 'circule'],
    // only at night: a limit denies nothing
    ['Le car ne circule que le soir.', 0, '', 'circu soir', ''],
    ['Le car ne circule que le soir, jamais la nuit.', 0, '', 'circu soir nuit', ''],
    ['Le car ne transporte qu’un sac, pas deux.', 0, '', 'trans deux', ''],
    // too far off, or in the next sentence
    [
      'Le car ne parcourt, depuis le vieux port du grand bourg, pas dix mètres.',
      0,
      '',
      'parco vieux port grand bourg metre',
      '',
    ],
    ['Il ne dort. Pas un bruit.', 0, '', 'dort', ''],
    // words that look like a denial
    ['Le car ne suit le passage.', 0, '', 'suit passa', ''],
    ['Le car ne suit les appas.', 0, '', 'suit appas', ''],
    ['Le personnel n’approuve la piscine.', 0, '', 'perso appro pisci', ''],
    ['Le conseil refuserait la piscine.', 0, '', 'conse refus pisci', ''],
    ['La nièce roule.', 0, '', 'niece roule', ''],
    // the denial is the subject
    ['Rien n’a bougé au bourg.', 1, 'bouge', 'bouge bourg', ''],
    ['Personne n’approuve la piscine.', 1, 'appro', 'appro pisci', ''],
    ['Aucun conseil n’approuve la piscine.', 1, 'appro', 'conse appro pisci', ''],
    ['Nul conseil n’approuve la piscine.', 1, 'appro', 'conse appro pisci', ''],
    ['Nulle mairie n’approuve la piscine.', 1, 'appro', 'nulle mairi appro pisci', ''],
    ['Rien de ce qui se passe ne bouge.', 0, '', 'passe bouge', ''],
    // without `ne`
    ['Le car roule sans bruit.', 1, '', 'roule bruit', 'bruit'],
    ['Le car roule sans aucun phare.', 2, '', 'roule phare', 'aucun phare'],
    ['Le car sonne, mais sans trop de bruit.', 1, '', 'sonne bruit', 'trop de bruit'],
    ['Le car sonne sans jamais trop faire de bruit.', 1, '', 'sonne bruit', 'jamais trop faire'],
    ['La vente est refusée, interdite.', 2, '', 'vente refus inter', ''],
  ])('« %s »: %i times, the verbs %s', (text, count, roots, all, denied) => {
    const [sentence] = comparing('Il pleut.', text).article.sentences;
    if (!sentence) throw new Error('the text has a sentence');
    const read = readNegation(sentence);
    expect([read.count, [...read.roots].join(' '), [...read.all.keys()].join(' ')]).toEqual([count, roots, all]);
    expect([...deniedWords(sentence)].map((word) => word.text).join(' ')).toBe(denied);
  });
});

describe('the date of the source that a date stands for', () => {
  it.each([
    // in a sentence that says the same
    ['Le bal a lieu en 1998. Le bal a lieu en 2004.', 'Le bal a lieu en 2003.', '2004'],
    ['Le bal a lieu en 2004. Le bal a lieu en 1998.', 'Le bal a lieu en 1999.', '1998'],
    ['Le bal a lieu le 3 mars 1998 et le 3 mars 2006.', 'Le bal a lieu le 3 mars 2005.', '3 mars 2006'],
    ['Le bal a lieu mardi.', 'Le bal a lieu jeudi.', 'mardi'],
    // nothing in common: neither day, month nor year, nor the shape
    ['Le bal a lieu mardi.', 'Le bal a lieu en avril.', undefined],
    ['Le bal a lieu mardi. Le salon rouvre en mars.', 'Le bal a lieu en avril.', undefined],
    ['Le bal a lieu en mars.', 'Le bal a lieu mardi.', undefined],
    ['Le bal a lieu le 3 mars.', 'Un concert suit en 2004.', undefined],
    ['Le bal a lieu en mars.', 'Un concert suit en avril.', undefined],
    // one part in common
    ['Le bal a lieu le 3 mars.', 'Un concert suit le 3 avril.', '3 mars'],
    ['Il neige en 2004. Il vente le 3 mars 1998.', 'Un concert suit le 3 mai 2004.', '2004'],
    ['Il vente le 3 mars 1998. Il neige en 2004.', 'Un concert suit le 3 mai 2004.', '2004'],
    ['Il vente le 3 mars 1998. Il neige le 5 mai 2004.', 'Un concert suit le 3 mai 1998.', '3 mars 1998'],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    const comparison = comparing(source, article);
    const [passage] = comparison.article.passages;
    const [date] = passage?.facts.dates ?? [];
    if (!passage || !date) throw new Error('the article has a date');
    expect(counterpart(date, sentenceAt(passage, date.start), comparison)?.fact.raw).toBe(expected);
  });
});

describe('statements turned round', () => {
  it.each([
    ['La facture passe de 342 à 386 euros.', 'La facture baisse de 342 à 386 euros.'],
    ['Le loyer du port monte.', 'Le loyer du port baisse.'],
    ['Le train du soir est plus cher.', 'Le train du soir est moins cher.'],
  ])('« %s » → « %s » is told as such', (source, article) => {
    expect(directionVerdicts(comparing(source, article)).map(({ what }) => what)).toEqual(['turned']);
  });
});
