import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const TITLE = 'La dernière lavandière du quai';
const OPENING =
  'Elle descend encore à la rivière le lundi, avec un battoir et une planche qu’elle tient de sa grand-mère, pour laver les draps de trois maisons qui n’ont jamais demandé pourquoi.';
const BODY =
  'L’eau est froide jusqu’en mai. Elle pose la planche sur la troisième marche, celle que la crue laisse toujours sèche, et elle compte les coups à voix basse, comme on récite.';
const END = 'À midi, tout est étendu. Le vent fait le reste, et les voisins savent l’heure au bruit des pinces.';
const ARTICLE = [TITLE, OPENING, BODY, END].join('\n\n');

const cleaned = async (...blocks: readonly string[]): Promise<string> =>
  (await cleanText(blocks.join('\n\n'))).text.trimEnd();

const EDGES = ['--- début du texte ---', '--- fin ---'] as const;

describe('what the writer of a manuscript tells its editor', () => {
  it('goes around the marks of its edges', async () =>
    expect(
      await cleaned(
        'Jeanne Alibert\nj.alibert@example.org',
        'Pour : la revue « Rives », n° 8\nLongueur demandée : 3 000 signes',
        TITLE,
        EDGES[0],
        OPENING,
        BODY,
        END,
        EDGES[1],
        '[2 950 signes, espaces comprises]',
        'Bio : Jeanne Alibert vit à Saumur, où elle écrit sur les métiers de l’eau depuis une vingtaine d’années.',
        'Facture à part.',
      ),
    ).toBe(ARTICLE));

  it.each([
    ['in brackets', '[Note à Luc : tu peux vérifier la date ?]'],
    ['in brackets behind a sentence', `${BODY} [XXX retrouver le nom de la rue]`],
    ['of things to do', 'TODO : une phrase sur le savon'],
    ['of another end', 'Variante de fin : « Le vent fait tout. »'],
  ])('goes: notes %s', async (_, note) => {
    const text = await cleaned(TITLE, EDGES[0], OPENING, note, BODY, END, EDGES[1]);
    expect(text.replace(`${BODY}\n\n${BODY}`, BODY)).toBe(ARTICLE);
  });

  it('goes: titles to choose from, but for the first', async () =>
    expect(
      await cleaned(
        `Titres au choix :\nTitre 1 : ${TITLE}\nTitre 2 : Le linge et la rivière\nTitre 3 : Lundi (bof)`,
        `Chapô [à raccourcir si besoin] : ${OPENING}`,
        BODY,
        END,
      ),
    ).toBe(ARTICLE));

  it('goes: titles to choose from, but for the preferred one', async () => {
    const text = await cleaned(
      `Titre 1 : Le linge et la rivière\nTitre 2 : ${TITLE} (ma préférence)`,
      `Chapô : ${OPENING}`,
      BODY,
      END,
    );
    expect(text).toContain(TITLE);
    expect(text).not.toContain('Le linge et la rivière');
  });

  it('goes: other titles and doubts, where parts are labelled', async () =>
    expect(
      await cleaned(
        `Titre proposé : ${TITLE}\nAutre titre possible : Du linge sur le quai`,
        `Chapô : ${OPENING}`,
        `${BODY} (à vérifier : troisième ou quatrième marche ?)`,
        '[Luc, je mets ici la photo du quai ?]',
        `Chute : ${END}`,
      ),
    ).toBe(ARTICLE));

  it('goes: notes for the desk below the text', async () =>
    expect(await cleaned(ARTICLE, 'Notes pour la rédaction :\n- Pas de photo du visage.\n- RIB inchangé.')).toBe(
      ARTICLE,
    ));
});

describe('what a writer tells the reader', () => {
  it.each([
    '[Son prénom a été changé.]',
    '« [La voisine] m’a prêté sa place […] et je l’ai gardée », dit-elle.',
    'Version 3 du battoir : le manche est plus court, et le bois plus dur.',
    'Note à qui voudrait l’imiter : l’eau coupe les mains.',
    'Variante : on peut remplacer la cendre par du savon noir.',
    '— Fin du premier jour —',
  ])('stays: %s', async (line) => expect(await cleaned(TITLE, OPENING, line, BODY, END)).toContain(line));

  it('stays when most of the text is below the mark of an end', async () => {
    const text = await cleaned(TITLE, OPENING, '--- fin ---', BODY, END);
    expect(text).toContain(BODY);
  });
});
