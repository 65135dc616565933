import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { findingsOf } from '../support/findings.ts';

const found = (id: string, markdown: string): string[] => {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return findingsOf(rule, markdown);
};

/** The block between others, so that it is at no edge of the article. */
const amid = (block: string): string =>
  `# Le four du bourg\n\nIl chauffe.\n\nIl dore.\n\nIl cuit.\n\nIl dort.\n\n${block}\n\nIl fume.\n\nIl craque.\n\nIl tient.\n\nIl dure.\n`;
const atEnd = (block: string): string => `# Le four du bourg\n\nIl chauffe.\n\nIl dore.\n\n${block}\n`;

describe('furniture made of several pieces', () => {
  it.each([
    'Par Lise Aubrac – Publié le 4 mai 2025, mis à jour le 6 mai 2025 – Lecture 7 min',
    '12 commentaires – Soyez le premier à réagir',
    'Version PDF | Imprimer | Envoyer à un proche',
    'Modifié le 2 juin 2024 à 9 h – 340 vues – 8 partages',
    'Commenter / Partager',
  ])('%s', (line) => {
    expect(found('leftover-boilerplate', amid(line))).toEqual(['11:1 furniture']);
  });

  it.each([
    '12 mars 2025 – 14 avril 2025',
    'Par Lise Aubrac – 3 mars 2025',
    'Écouter. Répondre. Suivre.',
    'Imprimer, relire, jeter – et recommencer',
    'Le Monde – Libération',
  ])('none in “%s”', (line) => {
    expect(found('leftover-boilerplate', amid(line))).toEqual([]);
  });
});

describe('doors of a pay wall and calls to act', () => {
  it.each([
    'La fin de cet article est réservée à nos abonnés.',
    'Pour lire la suite de l’enquête, identifiez-vous ou créez un compte',
    'Connectez-vous pour lire l’intégralité du dossier',
    'Évaluez ce tutoriel : ★★★☆☆',
    'Découvrez tous nos guides sur le jardin.',
  ])('%s', (line) => {
    expect(found('leftover-boilerplate', amid(line))).toEqual(['11:1 furniture']);
  });

  it.each([
    'La suite est réservée aux jeunes mariés.',
    'Pour découvrir le parc, inscrivez-vous à l’office de tourisme.',
    'Notez cette date dans vos agendas.',
    'Découvrez nos recettes de saison dans le carnet central.',
    'Retrouvez toutes nos recettes dans le livre paru en mai.',
  ])('none in “%s”', (line) => {
    expect(found('leftover-boilerplate', amid(line))).toEqual([]);
  });
});

describe('orders that say so first, and fields with a qualifier', () => {
  it.each([
    'Instructions : ne modifier aucune citation, ne pas ajouter de chiffres.',
    'Consignes de rédaction : garder le ton, soigner l’introduction, conserver les citations.',
    'Cible visée : jeunes parents. Longueur souhaitée : 900 mots. Mots-clés secondaires : biberon, sieste.',
    'Veille à bien placer l’expression clé dans chaque titre et dans la conclusion.',
  ])('%s', (line) => {
    expect(found('leftover-prompt', amid(line))).toEqual(['11:1 order']);
  });

  it.each([
    'Consigne : ne pas ouvrir les fenêtres pendant la cuisson.',
    'Contrainte : le budget ne dépasse pas 300 euros.',
    'Exigences : un diplôme, deux ans de métier, de la patience.',
    'Lieu : salle des fêtes. Public : familles. Tarif : gratuit.',
    'Pensez à bien placer la grille au milieu du four.',
  ])('none in “%s”', (line) => {
    expect(found('leftover-prompt', amid(line))).toEqual([]);
  });
});

describe('what an assistant adds', () => {
  it.each([
    'Fais-moi signe si tu veux que je raccourcisse la conclusion.',
    'Je peux aussi condenser ce récit en format court si besoin.',
  ])('%s', (line) => {
    expect(found('leftover-preamble', atEnd(line))).toEqual(['7:1 closing']);
  });

  it('says that its answer was cut', () => {
    expect(found('leftover-preamble', amid('[Ma réponse a été coupée, voici le reste.]'))).toEqual(['11:1 continued']);
    expect(found('leftover-preamble', amid('Écrivez « continue » pour obtenir la fin.'))).toEqual(['11:1 continued']);
  });

  it.each([
    'N’hésitez pas à venir si vous voulez que les enfants voient le four.',
    'Je peux aussi vous prêter le moule si besoin.',
    'La réponse a convaincu le conseil.',
  ])('none in “%s”', (line) => {
    expect(found('leftover-preamble', atEnd(line))).toEqual([]);
  });
});

describe('links that lead nowhere', () => {
  it.each([
    ['Voir [le plan]().', ['1:6 nowhere']],
    ['Voir [le plan](#).', ['1:6 address']],
    ['Voir [le plan](lien).', ['1:6 address']],
    ['Voir [le plan](https:/mairie.fr/plan).', ['1:6 address']],
    ['Voir [le plan](http//mairie.fr/plan).', ['1:6 address']],
    ['Voir [le plan](htttps://mairie.fr).', ['1:6 address']],
    ['Voir ![]().', ['1:6 nowhere']],
    ['Voir [le plan][plan].', ['1:6 placeholder']],
    ['La salle (nom à compléter) ouvre.', ['1:10 placeholder']],
  ])('%s', (markdown, expected) => {
    expect(found('leftover-placeholder', markdown)).toEqual(expected);
  });

  it.each([
    'Voir [le plan](plan.pdf), [le haut](#haut), [la page](/http/), [écrire](mailto:a@b.fr).',
    'Voir [le plan](HTTPS://mairie.fr) et [le port](http://localhost:3000).',
    'Voir [le plan][plan].\n\n[plan]: https://mairie.fr',
    'Deux études l’ont montré [3][4], et « les […][sic] autres ».',
    'La réunion (date à confirmer) aura lieu.',
    'Le tableau `t[a][b]` reste.',
  ])('none in %s', (markdown) => {
    expect(found('leftover-placeholder', markdown)).toEqual([]);
  });
});

describe('markup and letters that went wrong', () => {
  it.each([
    ['Le pain lÃ¨ve lâ€™hiver.', ['1:10 encoding', '1:16 encoding']],
    ['Le pain l\ufffdve.', ['1:10 encoding']],
    ['| Pain | Prix |\n| Seigle | 4 € |', ['1:1 table']],
    ['- du sel ;\n-de l’eau ;\n-du temps.', ['2:1 item', '3:1 item']],
  ])('%s', (markdown, expected) => {
    expect(found('leftover-fence-html', markdown)).toEqual(expected);
  });

  it.each([
    'JOÃO CÂNDIDO et Ãngela vivent à Évora.',
    'Un vers | une rime | un pied.',
    '| Pain | Prix |\n| --- | --- |\n| Seigle | 4 € |',
    '- Que faire ? dit-il ; -dit-elle.',
    '-Bonjour, dit-il.',
  ])('none in %s', (markdown) => {
    expect(found('leftover-fence-html', markdown)).toEqual([]);
  });
});
