import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';
import { lineStarts, phraseOf, wholeLines } from './phrases.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Networks and buttons, as share bars name them. */
const NETWORKS = set(
  `facebook fb twitter x linkedin whatsapp messenger email e-mail mail courriel pinterest tumblr reddit flipboard telegram
  bluesky threads instagram viadeo google google+ mastodon snapchat tiktok youtube sms imprimer print pocket skype rss
  copier lien tweeter tweet discord signal`,
);
const VERBS = set(
  'partager partagez partage partages share send recommander recommandez envoyer envoyez tweetez suivez-nous copiez épingler diffuser',
);
/** Words between them. */
const GLUE = set(
  `cet cette article l' l'article page la le un une à a ami amie amis vos mes proches sur par via avec de du en ou et réseaux
  sociaux contenu billet l'image image photo recette vidéo page ce info lien this on plus facebook-f presse-papiers embed copié coller dans post publication message direct actu`,
);
const SPLIT = /[\s/|·•,:()<>&!.–—]+|-(?=\s)|(?<=partagez)-le/u;
const MOST_WORDS = 30;

const PHRASES = {
  words: 18,
  phrases: [
    ...wholeLines(
      '(?:partager|partagez|partage)(?: .{2,20})? (?:sur|par|via) .{2,40}',
      'partages? désactivés?',
      "(?:écouter|réécouter) (?:cet article|l'article|cette page|la page|cet épisode|l'épisode)(?: en audio)?(?: ?\\(?\\d{1,3} ?(?:min(?:utes?)?|mn)\\)?)?(?: \\([^)]{2,20}\\))?",
      '\\d+ partages?',
      'lien copié(?: dans le presse-papiers?)?',
      "(?:version imprimable|imprimer (?:cet |l')article|envoyer (?:cet article |l'article )?(?:par|à un) .{1,20})",
      '(?:envoyer|épingler|tweeter|publier) (?:ceci )?(?:sur|par|via) .{1,25}',
      '(?:enregistrer|ajouter|liker|aimer) (?:ceci )?sur (?:pinterest|facebook|instagram|flipboard|pocket)',
      'share (?:this|on|via) .{0,25}',
      'devenez fan sur,? ?(?:suivez-nous sur)?',
      "l'article a (?:bien )?été (?:ajouté à|retiré de) vos (?:favoris|sélections|lectures)",
      'ajouter (?:.{2,30} )?(?:à|sur) google(?: actualités| news| discover)?',
    ),
    ...lineStarts(
      "(?:partage[rz]|faites tourner) (?:cet|l') ?(?:article|info) (?:!|sur (?:vos|les) réseaux)",
      "(?:cet|cette|ce|l')? ?(?:article|lettre|infolettre|newsletter|numéro|billet|épisode|vidéo|tuto(?:riel)?|recette) (?:vous|t')? ?(?:a plu|vous a plu|(?:vous )?a-t-(?:il|elle) plu) ?\\?",
      "(?:vous avez aimé|avez-vous aimé) (?:cet|l') ?article",
      "(?:si )?(?:tu as|vous avez|t'as) (?:bien |vraiment )?(?:aimé|apprécié)[^.!?]{0,60}[,?!] ?(?:alors |n'hésite[sz]? pas à (?:le |l')?)?(?:partage|fais tourner|faites tourner|parle|épingle|like)",
      '(?:suivez|retrouvez|rejoignez)[ -](?:nous|la rédaction|.{2,30})? ?(?:aussi |également )?(?:sur|sur nos|sur les) (?:les )?(?:facebook|twitter|x\\b|instagram|linkedin|whatsapp|telegram|google|réseaux|youtube|tiktok|bluesky|threads)',
      'suivez-nous(?:$| !| :| sur)',
      // How videos take their leave.
      "(?:pensez à|n'oublie[sz]? pas de|n'hésite[sz]? pas à|pense à|mettez|lâchez|laissez) .{0,30}(?:liker|(?:un |des )?(?:like|pouce)s?\\b|vous abonner|t'abonner|activer la cloche)",
      "si (?:cet|cette|ce) (?:fil|thread|article|billet|épisode|vidéo) (?:vous|t')? ?a plu,? .{0,80}\\b(?:rt|retweete[rz]?|repartage[rz]?|partage[rz]?|abonne[rz]?|suive[rz]?|likez?)\\b",
      '(?:identifie[zr]?|taggue[zr]?|tague[zr]?|mentionne[zr]?)(?:-(?:nous|moi))? @\\S{2,40} (?:sur|dans) (?:insta|facebook|tiktok|vos|tes|votre|ta)',
      "ajoutez .{2,40} à votre écran d'accueil",
      "(?:suivez|retrouvez) (?:toutes? )?(?:les infos|les informations|l'actualité|l'info|nos articles)\\b.{0,60}(?:application|google|réseaux|whatsapp)",
      '(?:téléchargez|installez) (?:gratuitement )?(?:notre|nos) (?:application|appli)s?\\b',
      "toute l'actu(?:alité)? .{2,30}en un clin d'œil",
    ),
    ...lineStarts(
      '(?:si )?(?:vous avez aimé|cet article vous a plu|vous aimez) (?:cet article|ce contenu|notre travail)?[ ,?!]*(?:vous aimerez|vous allez aimer|ne (?:les|le) manquez pas|abonnez-vous|suivez|partagez)',
      '(?:vous avez|tu as) (?:testé|essayé|réalisé|cuisiné|fait|refait) (?:cette|la|ma) recette ?\\? ?.{0,40}(?:identifi|tag|mention|partage|montre|#|@|sur instagram)',
    ).map((phrase) => ({ ...phrase, words: 30 })),
  ],
};

/** Drops share bars. A network's name alone is no proof: it may be a heading. */
export const share: Cleaner = {
  id: 'share',
  about: {
    en: 'Drops share bars and invitations to share or follow.',
    fr: 'Retire les barres de partage et les invitations à partager ou à suivre.',
  },
  *find({ blocks }): Iterable<Cut> {
    for (const block of blocks)
      if (isShareBar(block) || phraseOf(block, PHRASES)) yield { block, reason: BAR };
      else {
        const becomes = withoutGluedBar(block);
        if (becomes !== undefined) yield { block, becomes, reason: BAR };
      }
  },
};

const BAR = { en: 'share bar', fr: 'barre de partage' };

/** Behind the last sentence, without a stop of its own: « … [Tweeter cette info] », « … Partager sur Facebook ». */
const BEHIND = /(?<=[.!?…»”"]) {1,4}(\[?\p{L}[^.!?…»”"]{7,90})$/u;
const REACH = 120;

/** A paragraph without the share bar that ran into its end; undefined when none did. */
function withoutGluedBar(block: Block): string | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
  const { text } = block;
  const tail = text.slice(-REACH);
  const bar = MAY_SHARE.test(tail) ? BEHIND.exec(tail)?.[1] : undefined;
  if (bar === undefined) return undefined;
  const buttons = tally(
    bar
      .toLowerCase()
      .replace(/[[\]\d]/g, ' ')
      .replace(LIKE, 'share'),
  );
  if (!buttons || !(buttons.verbs > 0 ? buttons.networks > 0 : buttons.networks > 0 && bar.startsWith('[')))
    return undefined;
  return text.slice(0, text.length - bar.length).trimEnd();
}

/** A counter’s button. */
const LIKE = /\b(?:like|j['’]aime)\b/u;
const MAY_SHARE = /artage|weet|pingl|hare/;

/** Nothing but networks, verbs of sharing and the words between them; a verb with its object, or two networks. */
function isShareBar(block: Block): boolean {
  const { folded, words } = lineOf(block);
  if (words > MOST_WORDS || block.kind === 'code' || block.kind === 'table') return false;
  const buttons = tally(folded);
  // The first word of another kind decides: names without a space between them.
  if (!buttons) return words <= 3 && isGluedRun(folded.split(SPLIT).find(isOther) ?? '');
  const { networks, verbs, objects } = buttons;
  if (block.kind === 'item') return verbs > 0 && networks > 0;
  return networks >= 2 || (verbs > 0 && (networks > 0 || objects > 0 || words === 1));
}

const isOther = (word: string): boolean => word !== '' && !NETWORKS.has(word) && !VERBS.has(word) && !GLUE.has(word);

/** How many words of each kind a line has; undefined when it has any other. */
function tally(folded: string): { networks: number; verbs: number; objects: number } | undefined {
  const found = { networks: 0, verbs: 0, objects: 0 };
  for (const word of folded.split(SPLIT)) {
    if (word === '') continue;
    if (isOther(word)) return undefined;
    if (NETWORKS.has(word)) found.networks++;
    else if (VERBS.has(word)) found.verbs++;
    else found.objects++;
  }
  return found;
}

/** Names long enough to be told apart without a space between them. */
const GLUED = [...NETWORKS, ...VERBS].filter((word) => word.length > 3);

/** « FacebookTwitterMail » */
const isGluedRun = (word: string): boolean => {
  let rest = word;
  let count = 0;
  for (let guard = 0; rest !== '' && guard < 12; guard++) {
    const network = GLUED.find((candidate) => rest.startsWith(candidate));
    if (network === undefined) return false;
    rest = rest.slice(network.length);
    count++;
  }
  return count >= 2;
};
