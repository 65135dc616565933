import { describe, expect, it, test } from 'vitest';
import { decisiveVote, vote } from '../../src/french/language.ts';
import { lazyLanguageDetector } from '../../src/store/language-detector.ts';

const paragraphs: Readonly<Record<string, string>> = {
  fra: 'Le marché se tient dans la rue. Les voisins y vont à pied, car ils sont tous du quartier et elle est sûre.',
  eng: 'The market is held in the street. The neighbours walk there because they all live nearby and it is safe.',
  spa: 'El mercado se celebra en la calle. Los vecinos van a pie porque son de la zona, y se dice que no es caro para nadie.',
  ita: 'Il mercato si tiene nella strada. I vicini ci vanno a piedi perché sono del quartiere e non costa molto.',
  por: 'O mercado acontece na rua. Os vizinhos vão a pé porque são do bairro e não se paga muito por nada.',
  cat: 'El mercat es fa al carrer. Els veïns hi van a peu perquè són del barri, i les parades de la plaça no són gens cares.',
  ron: 'Piața se ține pe stradă. Vecinii merg pe jos pentru că sunt din cartier și nu este scump pentru nimeni.',
  deu: 'Der Markt findet auf der Straße statt. Die Nachbarn gehen zu Fuß, weil sie in der Nähe wohnen und es sicher ist.',
  nld: 'De markt is in de straat. De buren gaan te voet, want ze wonen in de buurt en het is er veilig voor iedereen.',
};

describe('vote', () => {
  test.each([
    ['Hugging Face, DeepMind, Anthropic et xAI ont décliné.', 'fra'],
    ['Le podcast The Daily revient sur l’affaire.', 'fra'],
    ['Make this article SEO compatible and keep the subheadings short.', 'eng'],
    ['Read more about our hiring process below.', 'eng'],
    ['The company said it would keep growing this year.', 'eng'],
    ['Sam Altman, OpenAI', 'und'],
    ['FAQ', 'und'],
    ['', 'und'],
    ['Café', 'fra'],
    ['the café', 'und'],
    ['on me or as if', 'eng'],
    ['DES ET', 'fra'],
    ['on', 'und'],
  ])('%j → %s', (text, language) => {
    expect(vote(text)).toBe(language);
  });
});

describe('decisiveVote', () => {
  test.each(Object.entries(paragraphs))('%s: sure only of French and English', (language, text) => {
    expect(decisiveVote(text)).toBe(language === 'fra' || language === 'eng' ? language : undefined);
  });

  it('wants proof, a lead and a share', () => {
    expect(decisiveVote('et aux est')).toBe('fra');
    expect(decisiveVote('et aux')).toBeUndefined();
    expect(decisiveVote('et aux est the')).toBeUndefined();
    expect(decisiveVote('the and with')).toBe('eng');
    expect(decisiveVote('the and')).toBeUndefined();
    expect(decisiveVote('the and with des')).toBeUndefined();
    expect(decisiveVote(`et aux est ${'mot '.repeat(27)}`)).toBe('fra');
    expect(decisiveVote(`et aux est ${'mot '.repeat(28)}`)).toBeUndefined();
    expect(decisiveVote(`the and with ${'word '.repeat(27)}`)).toBe('eng');
    expect(decisiveVote(`the and with ${'word '.repeat(28)}`)).toBeUndefined();
  });
});

describe('detection', () => {
  test.each(Object.entries(paragraphs))('recognises %s', (language, text) => {
    expect(lazyLanguageDetector()(text)).toBe(language);
  });

  it('says nothing of very short texts', () => {
    expect(lazyLanguageDetector()('Ok')).toBe('und');
  });
});
