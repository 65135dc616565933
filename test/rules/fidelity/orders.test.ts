import { describe, expect, it } from 'vitest';
import { fidelityRules } from '../../../src/rules/fidelity/index.ts';
import { problemsOf } from '../../support/findings.ts';
import { pairOf } from './told.ts';

/** They judge whole articles: see whole-article.test.ts. */
const OF_WHOLE_ARTICLES: ReadonlySet<string> = new Set(['fact-coverage', 'source-too-thin', 'fact-quote-dropped']);

/** A source, an article, and for each finding: rule and message, the order sent to the engine, the words of the source. */
const CASES: readonly (readonly [source: string, article: string, orders: readonly string[]])[] = [
  [
    'Le bac coûte 12 euros.',
    'Le bac coûte 13 euros.',
    [
      'fact-number-changed changed | « 13 euros » n’est pas dans la source : écrire ce qu’elle dit, ou retirer cette précision. La source dit (ligne 3) : « Le bac coûte 12 euros. » | Le bac coûte 12 euros.',
    ],
  ],
  [
    'Le bac coûte 12 euros.',
    'Le bac coûte 12 livres.',
    [
      'fact-number-changed unit | Rétablir « 12 euros » au lieu de « 12 ». La source dit (ligne 3) : « Le bac coûte 12 euros. » | Le bac coûte 12 euros.',
    ],
  ],
  [
    'Le bac compte plus de 500 places.',
    'Le bac compte moins de 500 places.',
    [
      'fact-number-changed direction | Rétablir le sens de la source (plus de, moins de, au moins) dans « compte moins de 500 ». La source dit (ligne 3) : « Le bac compte plus de 500 places. » | Le bac compte plus de 500 places.',
      'fact-direction turned | Vérifier « moins » dans « Le bac compte moins de 500 places. » : la source emploie « plus ». La source dit (ligne 3) : « Le bac compte plus de 500 places. » | Le bac compte plus de 500 places.',
    ],
  ],
  [
    'Le puits fournit 18 litres par jour.',
    'Le puits fournit 18 litres par heure.',
    [
      'fact-number-changed rate | Rétablir la période que donne la source pour « 18 litres ». La source dit (ligne 3) : « Le puits fournit 18 litres par jour. » | Le puits fournit 18 litres par jour.',
    ],
  ],
  [
    'La boucle fait 12,4 km.',
    'La boucle fait 12 km.',
    [
      'fact-number-changed rounded | Écrire « 12,4 km » au lieu de « 12 km », ou dire que le nombre est arrondi (environ, près de). La source dit (ligne 3) : « La boucle fait 12,4 km. » | La boucle fait 12,4 km.',
    ],
  ],
  [
    'La boucle fait le tour.',
    'La boucle fait 12 km de long.',
    [
      'fact-number-invented invented | Supprimer « 12 km » dans « La boucle fait 12 km de long. » : ce nombre n’est pas dans la source. | ',
    ],
  ],
  [
    'La facture passe de 342 à 386 euros.',
    'La facture gagne 44 euros.',
    [
      'fact-number-invented derived | Vérifier le calcul « 386 euros − 342 » et garder « 44 euros » seulement s’il est juste. | ',
    ],
  ],
  [
    'Le vote a lieu à la mairie.',
    'Le vote a lieu en 1999.',
    ['fact-date-invented invented | Supprimer « 1999 » : cette date n’est pas dans la source. | '],
  ],
  [
    'Le vote a lieu le 3 mars 2024.',
    'Le vote a lieu le 3 mars 2025.',
    [
      'fact-date-invented changed | « 3 mars 2025 » n’est pas dans la source : écrire ce qu’elle dit, ou retirer cette précision. La source dit (ligne 3) : « Le vote a lieu le 3 mars 2024. » | Le vote a lieu le 3 mars 2024.',
    ],
  ],
  [
    'Le vote a lieu le 3 mars.',
    'Le vote a lieu le 3 mars 2025.',
    [
      'fact-date-invented completed | « 3 mars 2025 » en dit plus que la source : n’en garder que ce qu’elle dit. La source dit (ligne 3) : « Le vote a lieu le 3 mars. » | Le vote a lieu le 3 mars.',
    ],
  ],
  [
    'Le vote a lieu lundi 3 juin.',
    'Le vote a lieu mardi 3 juin.',
    [
      'fact-date-invented weekday | Vérifier le jour de « mardi 3 juin » : la source dit « lundi 3 juin ». La source dit (ligne 3) : « Le vote a lieu lundi 3 juin. » | Le vote a lieu lundi 3 juin.',
    ],
  ],
  [
    'Le vote a lieu le 3 juin 2024.',
    'Le vote a lieu lundi 3 juin.',
    [
      'fact-date-invented derived | Vérifier « lundi 3 juin » ou retirer le jour de la semaine. La source dit (ligne 3) : « Le vote a lieu le 3 juin 2024. » | Le vote a lieu le 3 juin 2024.',
    ],
  ],
  [
    'Le vote a lieu le 3 juin 2024.',
    'Le vote a lieu mardi 3 juin.',
    [
      'fact-date-invented weekday | Vérifier le jour de « mardi 3 juin » : la source dit « 3 juin 2024 ». La source dit (ligne 3) : « Le vote a lieu le 3 juin 2024. » | Le vote a lieu le 3 juin 2024.',
    ],
  ],
  [
    'Le club naît en 1347 et ferme cinq ans plus tard.',
    'Le club ferme en 1352.',
    [
      'fact-date-invented computed | Vérifier le calcul « 1347 + cinq ans » et garder « 1352 » seulement s’il est juste. La source dit (ligne 3) : « Le club naît en 1347 et ferme cinq ans plus tard. » | Le club naît en 1347 et ferme cinq ans plus tard.',
    ],
  ],
  [
    'La pluie tombe.',
    'La pluie tombe sur Zélie Corlay.',
    [
      'fact-name-invented invented | Retirer « Zélie Corlay » de « La pluie tombe sur Zélie Corlay. » : ce nom n’est pas dans la source. | ',
    ],
  ],
  [
    'Selon Léa Dorval, tout va.',
    'Selon Léa Dorvel, tout va.',
    [
      'fact-name-altered altered | Écrire « Léa Dorval » comme dans la source, au lieu de « Léa Dorvel ». La source dit (ligne 3) : « Selon Léa Dorval, tout va. » | Selon Léa Dorval, tout va.',
    ],
  ],
  [
    'La société Héliavent recrute.',
    'Là, Heliavent recrute.',
    [
      'fact-name-altered spelling | Écrire « Héliavent » comme dans la source, au lieu de « Heliavent ». La source dit (ligne 3) : « La société Héliavent recrute. » | La société Héliavent recrute.',
    ],
  ],
  [
    'Odette Marsan a parlé, puis Régis Faugère.',
    'Hier, Odette Faugère a parlé.',
    [
      'fact-name-altered recombined | Écrire « Odette Marsan » comme dans la source, au lieu de « Odette Faugère ». La source dit (ligne 3) : « Odette Marsan a parlé, puis Régis Faugère. » | Odette Marsan a parlé, puis Régis Faugère.',
    ],
  ],
  [
    'Les loyers augmentent de 3 % en ville.',
    'Les loyers baissent de 3 % en ville.',
    [
      'fact-direction turned | Vérifier « baissent » dans « Les loyers baissent de 3 % en ville. » : la source emploie « augmentent ». La source dit (ligne 3) : « Les loyers augmentent de 3 % en ville. » | Les loyers augmentent de 3 % en ville.',
    ],
  ],
  [
    'Le conseil approuve la piscine du bourg.',
    'Le conseil n’approuve pas la piscine du bourg.',
    [
      'fact-negation negated | Vérifier la négation dans « Le conseil n’approuve pas la piscine du bourg. ». La source dit (ligne 3) : « Le conseil approuve la piscine du bourg. » | Le conseil approuve la piscine du bourg.',
    ],
  ],
  [
    'Le conseil n’approuve pas la piscine du bourg.',
    'Le conseil approuve la piscine du bourg.',
    [
      'fact-negation affirmed | Vérifier la négation dans « Le conseil approuve la piscine du bourg. ». La source dit (ligne 3) : « Le conseil n’approuve pas la piscine du bourg. » | Le conseil n’approuve pas la piscine du bourg.',
    ],
  ],
  [
    '« Le pain chante bien fort ce soir », dit Léa Morel.',
    'Léa Morel le dit : « Le pain chante très fort ce soir. »',
    [
      'fact-quote-altered altered | Citer la source mot pour mot : « Le pain chante bien fort ce soir », ou passer au discours indirect, sans guillemets. | « Le pain chante bien fort ce soir », dit Léa Morel.',
    ],
  ],
  [
    '« Le pain chante bien fort ce soir », dit Léa Morel. La pâte dort toute la nuit.',
    'Léa Morel le dit : « La pâte dort toute la nuit. »',
    [
      'fact-quote-altered indirect | Retirer les guillemets de « La pâte dort toute la nuit. ». La source dit (ligne 3) : « La pâte dort toute la nuit. » | La pâte dort toute la nuit.',
    ],
  ],
  [
    '« Le pain chante bien fort ce soir », dit Léa Morel.',
    'Léa Morel le dit : « Une pâte levée sort du four. »',
    [
      'fact-quote-invented invented | Supprimer la citation « Une pâte levée sort du four. » ou la remplacer par une citation de la source, mot pour mot. | ',
    ],
  ],
  [
    '« Le pain chante bien fort ce soir », dit Léa Morel.',
    'Léa Morel parle de « pâte levée ».',
    ['fact-quote-invented term | Retirer les guillemets autour de « pâte levée ». | '],
  ],
  [
    '« Le pain chante bien fort ce soir », dit Léa Morel. Max Dorval sourit.',
    'Max Dorval sourit. « Le pain chante bien fort ce soir. »',
    [
      'fact-quote-attribution other | Attribuer la citation « Le pain chante bien fort ce soir. » à Léa Morel, comme dans la source. | « Le pain chante bien fort ce soir », dit Léa Morel.',
    ],
  ],
  [
    '« Le pain chante bien fort ce soir », dit Léa Morel.',
    'Il fait nuit. « Le pain chante bien fort ce soir. »',
    [
      'fact-quote-attribution nobody | Attribuer la citation « Le pain chante bien fort ce soir. » à Léa Morel, comme dans la source. | « Le pain chante bien fort ce soir », dit Léa Morel.',
    ],
  ],
  [
    'Odette Marsan dirige la mairie et défend le budget du musée. Régis Faugère anime le club de rugby du canton.',
    'Régis Faugère dirige la mairie et défend le budget du musée.',
    [
      'fact-role person | Vérifier « Régis Faugère » : la source dit cela de « Odette Marsan ». La source dit (ligne 3) : « Odette Marsan dirige la mairie et défend le budget du musée. » | Odette Marsan dirige la mairie et défend le budget du musée.',
    ],
  ],
  [
    'La collecte annuelle de lait bio progresse de 9 %. Les charges de personnel montent, elles, de 12 %.',
    'La collecte annuelle de lait bio progresse de 12 %.',
    [
      'fact-role number | Vérifier « 12 % » : la source dit cela de « 9 % ». La source dit (ligne 3) : « La collecte annuelle de lait bio progresse de 9 %. » | La collecte annuelle de lait bio progresse de 9 %.',
    ],
  ],
  [
    'Le plan est sur https://www.ville-doree.fr/plan.',
    'Le plan est sur [le site](https://ville-doree.fr/carte).',
    [
      'fact-url-invented invented | Retirer le lien https://ville-doree.fr/carte : cette adresse n’est pas dans la source. | ',
    ],
  ],
];

describe('the order that each message gives', () => {
  it.each(CASES)('« %s » → « %s »', (source, article, orders) => {
    const subject = pairOf(source, article);
    expect(
      fidelityRules
        .filter(({ id }) => !OF_WHOLE_ARTICLES.has(id))
        .flatMap((rule) =>
          problemsOf(rule, subject).map(
            ({ message, fix, data }) => `${rule.id} ${message} | ${fix} | ${data?.source ?? ''}`,
          ),
        ),
    ).toEqual(orders);
  });
});
