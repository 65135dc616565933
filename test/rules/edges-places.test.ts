import { describe, expect, it } from 'vitest';
import { type UnderlinedSetting, underlined } from '../support/underlined.ts';

describe('what is underlined, and the order', () => {
  it.each<[string, string, UnderlinedSetting, string[]]>([
    [
      'typo-colon',
      'Une consigne: arroser.',
      {},
      [
        '1:13 : | space before , after ⎵, sign :, where consigne: | Mettre une espace insécable avant le deux-points dans «\u202fconsigne:\u202f».',
      ],
    ],
    [
      'typo-spacing',
      'Un pain ,puis deux.',
      {},
      [
        '1:8  , | space before ·, after , sign ,, where pain ,puis | Corriger l’espace dans «\u202fpain ,puis\u202f».',
        '1:10 p | space before , after ·, sign p, where ,puis | Corriger l’espace dans «\u202f,puis\u202f».',
      ],
    ],
    [
      'typo-spacing',
      'Deux  espaces.',
      {},
      [
        '1:5   e | space before ··, after ·, sign e, where Deux  espaces. | Corriger l’espace dans «\u202fDeux  espaces.\u202f».',
      ],
    ],
    [
      'typo-apostrophe',
      "L'herbe.",
      {},
      [
        "1:2 ' | straight before ', after ’, sign ’, where L'herbe. | Mettre une apostrophe courbe dans «\u202fL'herbe.\u202f».",
      ],
    ],
    [
      'typo-high-punct',
      'Quoi?',
      {},
      [
        '1:5 ? | narrow before , after ⍽, sign ?, where Quoi? | Corriger l’espace avant «\u202f?\u202f» dans «\u202fQuoi?\u202f».',
      ],
    ],
    [
      'typo-english-quotes',
      'Elle dit "oui et repart.',
      {},
      ['1:10 " | unpaired | Ouvrir et fermer la citation par des guillemets français\u00a0: «\u202fdit "oui\u202f».'],
    ],
    [
      'typo-unbalanced',
      'Le prix (taxes comprises baisse.',
      {},
      [
        '1:9 ( | alone sign (, partner ) | Compléter ou retirer le signe « ( » qui reste sans pendant dans ce paragraphe.',
      ],
    ],
    [
      'typo-ordinals',
      'Une église du 12e siècle, la 2ème.',
      {},
      [
        '1:15 12e | info century | Écrire le siècle en chiffres romains\u00a0: «\u202f12e siècle\u202f».',
        '1:31 ème | ending before ème, after e, sign e, where 2ème. | Écrire «\u202fe\u202f» au lieu de «\u202fème\u202f» dans «\u202f2ème.\u202f».',
      ],
    ],
    [
      'typo-numbers',
      'Il vaut $12 net, 3.5 % ou 12.500 €.',
      {},
      [
        '1:9 $12 | currency where $12 | Placer la devise après le montant\u00a0: «\u202f12 $\u202f».',
        '1:18 3.5 | decimal where 3.5 | Mettre une virgule décimale\u00a0: «\u202f3,5\u202f».',
        '1:21  % | space before ·, after ⎵, sign %, where 3.5 % | Mettre une espace insécable dans «\u202f3.5 %\u202f».',
        '1:27 12.500 | dots where 12.500 | Grouper les milliers par une espace fine insécable\u00a0: «\u202f12\u202f500\u202f».',
        '1:33  € | space before ·, after ⎵, sign €, where 12.500 €. | Mettre une espace insécable dans «\u202f12.500 €.\u202f».',
      ],
    ],
    [
      'typo-dash',
      'Le pain—oui, le pain - non - là.',
      {},
      [
        '1:8 — | glued before —, after ·—·, sign —, where pain—oui, | Encadrer l’incise de tirets, espaces comprises, dans «\u202fpain—oui,\u202f».',
        '1:22 - | hyphen before -, after –, sign –, where pain - non | Encadrer l’incise de tirets, espaces comprises, dans «\u202fpain - non\u202f».',
        '1:28 - | hyphen before -, after –, sign –, where non - là. | Encadrer l’incise de tirets, espaces comprises, dans «\u202fnon - là.\u202f».',
      ],
    ],
    [
      'typo-ellipsis',
      'Peut-être...',
      {},
      [
        '1:10 ... | dots before ..., after …, sign …, where Peut-être... | Corriger les points dans «\u202fPeut-être...\u202f».',
      ],
    ],
    [
      'leftover-placeholder',
      'Le [nom de la ville où le boulanger du bourg a vendu tout son pain] dort.',
      {},
      [
        '1:4 [nom de la ville où le boulanger du bourg a vendu tout son pain] | placeholder excerpt [nom de la ville où le boulanger du bourg a vendu tout son… | Remplacer «\u202f[nom de la ville où le boulanger du bourg a vendu tout son…\u202f» par ce que dit la source, ou supprimer le passage.',
      ],
    ],
    [
      'leftover-labels',
      '# H1 : Le pain\n\nSlug : pain\n\nRemarque : ce texte est court.',
      {},
      [
        '1:3 H1 | rank label H1 | Retirer « H1 » du texte du titre.',
        '3:1 Slug | field label Slug | Supprimer la ligne « Slug » : elle va dans l’en-tête, pas dans le texte.',
        '5:1 Remarque | note label Remarque | Supprimer la note « Remarque » si elle parle du texte, sinon l’intégrer au paragraphe.',
      ],
    ],
    [
      'leftover-truncated',
      'Le bourg cherche des boulangers et les',
      {},
      [
        '1:38 s | hanging excerpt Le bourg cherche des boulangers et les | Terminer la phrase «\u202f…Le bourg cherche des boulangers et les\u202f», ou la supprimer.',
      ],
    ],
    [
      'leftover-tool-token',
      'Le pain turn0search0, https://a.fr/?utm_source=openai et\n\n<think>oui</think>',
      {},
      [
        '1:9 turn0search0 | token excerpt turn0search0 | Supprimer la marque «\u202fturn0search0\u202f».',
        '1:36 ?utm_source=openai | tracked excerpt ?utm_source=openai | Retirer «\u202f?utm_source=openai\u202f» de l’adresse.',
        '3:1 <think> | token excerpt <think> | Supprimer la balise «\u202f<think>\u202f» et ce qu’elle entoure s’il n’est pas de l’article.',
        '3:11 </think> | token excerpt </think> | Supprimer la balise «\u202f</think>\u202f» et ce qu’elle entoure s’il n’est pas de l’article.',
      ],
    ],
    [
      'leftover-fence-html',
      'Un &amp;nbsp; de **pain.\n\n##Four\n\n<b>x</b>\n\n```\n```',
      {},
      [
        '1:4 &amp;nbsp; | entity excerpt &nbsp; | Remplacer « &nbsp; » par le signe lui-même.',
        '1:18 ** | bold excerpt ** | Fermer le gras, ou retirer les deux astérisques.',
        '3:1 ## | hashes excerpt ## | Mettre le titre sur sa propre ligne, avec une espace après les dièses.',
        '5:1 <b> | warning html tag b, count 1 | Remplacer le HTML (<b>) par du Markdown, ou le retirer.',
        '7:1-8:4 ``` | fence | Rendre l’article sans bloc de code autour\u00a0: retirer les lignes de clôture.',
      ],
    ],
    [
      'leftover-boilerplate',
      'Partagez cet article',
      {},
      [
        '1:1 Partagez cet article | furniture excerpt Partagez cet article | Supprimer «\u202fPartagez cet article\u202f»\u00a0: cela n’appartient pas à l’article.',
      ],
    ],
    [
      'leftover-preamble',
      'Voici l’article réécrit :',
      {},
      [
        '1:1 Voici l’article réécrit : | opening excerpt Voici l’article réécrit : | Supprimer «\u202fVoici l’article réécrit :\u202f»\u00a0: ce n’est pas l’article.',
      ],
    ],
    [
      'leftover-prompt',
      'Il pleut. Rédige un texte avec une introduction.',
      {},
      [
        '1:11 Rédige un texte avec une introduction. | order excerpt Rédige un texte avec une introduction. | Supprimer la consigne «\u202fRédige un texte avec une introduction.\u202f»\u00a0: elle ne s’adresse pas au lecteur.',
      ],
    ],
    [
      'typo-english-quotes',
      'Un mot" seul là.',
      {},
      ['1:7 " | unpaired | Ouvrir et fermer la citation par des guillemets français\u00a0: «\u202fmot" seul\u202f».'],
    ],
  ])('%s in %j %j', (id, markdown, setting, expected) => {
    expect(underlined(id, markdown, setting)).toEqual(expected);
  });
});
