import { describe, expect, it } from 'vitest';
import { story } from '../support/story.ts';

describe('leftover-ai-disclaimer', () => {
  it.each([
    ['Je suis une IA.', ['1:1 self excerpt Je suis une IA']],
    ['I am a language model.', ['1:1 self excerpt I am a language model']],
    ['Étant une IA, je ne goûte pas le pain.', ['1:1 self excerpt Étant une IA, je']],
    ['Je n’ai pas d’opinion personnelle sur le pain.', ['1:1 refusal excerpt Je n’ai pas d’opinion personnel']],
    ['Il m’est impossible d’accéder au four.', ['1:1 refusal excerpt Il m’est impossible d’accéder']],
    [
      'I can’t browse the web. I apologize.',
      ['1:1 refusal excerpt I can’t browse', '1:25 refusal excerpt I apologize'],
    ],
    [
      'ChatGPT peut faire des erreurs. Pensez à vérifier.',
      ['1:1 knowledge excerpt ChatGPT peut faire des erreurs. Pensez à vérifi'],
    ],
    [
      'Mes connaissances s’arrêtent en 2023, d’après notre dernière mise à jour.',
      [
        '1:1 knowledge excerpt Mes connaissances s’arrêtent',
        '1:39 knowledge excerpt d’après notre dernière mise à jour',
      ],
    ],
    ['> Je suis une IA.', []],
    ['| a |\n| --- |\n| Je suis une IA |', ['3:3 self excerpt Je suis une IA']],
    ['Il dit : « Je suis une IA », puis rien. Je suis une IA.', ['1:41 self excerpt Je suis une IA']],
    ['Je `suis une IA`.', []],
    [
      'En tant que grand modèle de langage entraîné sur beaucoup de textes, je préfère le pain de seigle.',
      ['1:1 self excerpt En tant que grand modèle de langage'],
    ],
    ['Je suis[^1] une IA.\n\n[^1]: Oui.', ['1:1 self excerpt Je suis une IA']],
    ['Il dit « oui » et « je suis une IA », « non ».', []],
  ])('%j', (markdown, expected) => {
    expect(story('leftover-ai-disclaimer', markdown)).toEqual(expected);
  });
});
