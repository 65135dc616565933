import { type Defect, defect, field, onHead, prose, split } from './defect.ts';

export const metadataDefects: readonly Defect[] = [
  defect('front-matter', 'none', (markdown) => split(markdown).body),
  defect('front-matter', 'broken', field('title', 'Un titre : avec deux-points')),
  defect('title-length', 'missing', field('title', undefined)),
  defect('title-length', 'empty', field('title', '""')),
  defect('title-length', 'short', field('title', 'Actualité')),
  defect(
    'title-length',
    'long',
    onHead((head) => head.replace(/^title: "(.*)"$/m, 'title: "$1, et tout ce qu’il faut en savoir"')),
  ),
  defect('title-pixels', 'capitals', field('title', 'COMMENT RÉUSSIR UN BEAU PROJET DE MAISON ET DE JARDIN')),
  defect('title-pixels', 'wide', field('title', 'Comment le musée municipal compte retrouver ses visiteurs d’avant')),
  defect(
    'title-h1-coherence',
    'another subject',
    field('title', '"Patinage artistique : Odile remporte la médaille de bronze"'),
  ),
  defect(
    'title-h1-coherence',
    'stuffing',
    onHead((head) => head.replace(/^title: .*$/m, () => `title: "Bonsaï, prix bonsaï, achat bonsaï, soin bonsaï"`)),
  ),
  defect(
    'title-h1-coherence',
    'a year from nowhere',
    onHead((head) => head.replace(/^title: "(.*)"$/m, 'title: "$1 en 2047"')),
  ),
  defect(
    'title-h1-coherence',
    'bars',
    onHead((head) => head.replace(/^title: "(.*)"$/m, 'title: "$1 | prix | avis"')),
  ),
  defect('meta-description-length', 'missing', field('description', undefined)),
  defect('meta-description-length', 'short', field('description', '"Un article à lire."')),
  defect(
    'meta-description-length',
    'rather short',
    field(
      'description',
      '"Un article à lire sans attendre, avec des chiffres, des témoins et quelques conseils pratiques."',
    ),
  ),
  defect(
    'meta-description-length',
    'long',
    onHead((head) =>
      head.replace(/^description: "(.*)"$/m, 'description: "$1 Un article complet à lire sans attendre."'),
    ),
  ),
  defect(
    'meta-description-length',
    'unfinished',
    onHead((head) => head.replace(/^description: "(.*)[.?!]"$/m, 'description: "$1"')),
  ),
  defect('meta-description-length', 'copied', (markdown) => {
    const first = prose(split(markdown).body)[0] ?? '';
    return field('description', JSON.stringify(first.slice(0, 150)))(markdown);
  }),
  defect('slug-format', 'accents', field('slug', 'été-à-la-mer')),
  defect('slug-format', 'underscores', field('slug', 'un_article_bien_ecrit')),
  defect('slug-format', 'apostrophe', field('slug', `"l'ecole-et-l'emploi"`)),
  defect('slug-format', 'capitals', field('slug', 'Un-Article')),
  defect('slug-format', 'long', field('slug', 'voici-pourquoi-il-faut-lire-cet-article-sans-attendre-la-fin-du-mois')),
  defect('keywords-list', 'one', field('keywords', '[article]')),
  defect('keywords-list', 'many', field('keywords', '[un, deux, trois, quatre, cinq, six, sept, huit, neuf]')),
  defect(
    'keywords-list',
    'not in the text',
    onHead((head) => head.replace(/^keywords:\n/m, 'keywords:\n  - blockchain\n')),
  ),
  defect(
    'keywords-list',
    'twice',
    onHead((head) => head.replace(/^keywords:\n( {2}- .*\n)/m, 'keywords:\n$1$1')),
  ),
];
