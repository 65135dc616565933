import { lineStarts, phraseCleaner, wholeLines } from './phrases.ts';

const NETWORK = '(?:instagram|facebook|twitter|x|tiktok|youtube|threads|bluesky|linkedin|dailymotion|pinterest)';

/** What the frames of embedded posts and videos say of themselves; the post's own words stay. */
export const socialEmbeds = phraseCleaner({
  id: 'social-embeds',
  about: {
    en: 'Drops the frames of embedded posts and videos.',
    fr: 'Retire le cadre des publications et des vidéos intégrées.',
  },
  reason: { en: 'frame of an embedded post', fr: 'cadre d’une publication intégrée' },
  words: 26,
  phrases: [
    ...wholeLines(
      `(?:voir|afficher|regarder|lire) (?:cette|ce|la|le|l') ?(?:publication|post|profil|vidéo|tweet|photo|contenu|image) (?:sur|de|dans) ${NETWORK}`,
      `view this (?:post|profile) on ${NETWORK}`,
      '(?:une )?publication partagée par .{2,60}',
      '(?:une )?(?:photo|vidéo) (?:partagée|publiée|postée) par .{2,50} \\(@[^)]{2,40}\\).{0,30}',
      'a post shared by .{2,60}',
    ),
    ...lineStarts(
      `(?:ce|cet|cette|le) (?:contenu|vidéo|publication|lecteur)\\b.{0,60}(?:bloquée?s?|désactivée?s?|n'est (?:plus |pas )?(?:disponible|accessible))\\b.{0,60}(?:cookies|traceurs|plus|disponible|consentement|${NETWORK})`,
      `(?:pour (?:afficher|voir|visionner|consulter) (?:ce|cette|le|la) (?:contenu|vidéo|publication|carte))\\b.{0,60}(?:accepter|autoriser|cliquez|cookies)`,
    ),
  ],
});
