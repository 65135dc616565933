import { describe as about, expect, it } from 'vitest';
import { grammarOf } from '../../../../src/engines/offline/grammar/grammar.ts';
import { type Analyst, paragraphOf } from '../../../../src/engines/offline/manuscript/sentence.ts';
import { describe } from '../../../../src/engines/offline/metadata/description.ts';
import { lexicon } from '../corpus.ts';

const grammar = grammarOf(lexicon);
const described = (title: string, keyphrase: string, ...texts: readonly string[]): string => {
  const analyst: Analyst = { grammar, sentences: [], doubts: [] };
  return describe(
    texts.map((text, at) => paragraphOf(text, at + 1, analyst)),
    [],
    title,
    keyphrase,
    grammar,
  );
};
const TITLE = 'Le moulin de Corbière ferme ses portes';

about('the description for search results', () => {
  it('leaves off how long ago it was, and takes the news', () =>
    expect(
      described(
        'Un ancien meunier raconte',
        'Nordex',
        'Il y a trois semaines, un meunier nommé Ivo Kerr, qui a travaillé vingt ans sur les meules anciennes de la maison Nordex, a démissionné de son poste.',
        'En mars, Nordex a annoncé que le moulin comptait plus de 500 clients fidèles dans la vallée, un nombre qui ne cesse de monter.',
      ),
    ).toMatch(/^Un meunier nommé Ivo Kerr, qui a travaillé/u));

  it('leaves off the place of an agency, and a quotation further on', () =>
    expect(
      described(
        TITLE,
        'moulin de Corbière',
        'Corbière – Le moulin de Corbière a perdu son dernier meunier et ferme ses portes pour toujours, après quatre siècles de travail au bord de l’eau, dans ce que le maire appelle « un deuil » pour toute la vallée et pour ses habitants.',
        'Les riverains ont appris la nouvelle par la radio.',
      ),
    ).toMatch(/^Le moulin de Corbière a perdu[^«»]*\.$/u));

  it('prefers a poor beginning to what stands far down and speaks of something else', () =>
    expect(
      described(
        TITLE,
        'moulin de Corbière',
        'Le moulin ferme !',
        'Une meunière seule, un toit percé, plus de blé : au bout du compte les portes se sont fermées un matin de mai.',
        'On en pleure encore au village.',
        'Rien à faire.',
        'Le club de football de Nordac occupe la cinquième place à la différence de buts et compte trois points de moins que ses voisins.',
      ),
    ).toMatch(/^Une meunière seule/u));

  it('says of what it speaks', () =>
    expect(
      described(
        TITLE,
        'moulin de Corbière',
        'Le moulin ferme !',
        'Deux livres qui ont rendu sa gloire au moulin de Corbière et à ses portes cloutées, dans toute la vallée et bien plus loin encore.',
      ),
    ).toBe(''));
});
