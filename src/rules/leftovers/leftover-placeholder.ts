import { allMatches } from '../../french/all-matches.ts';
import { plainBlock, plainText } from '../../markdown/plain-text.ts';
import type { PageBlock } from '../../model/page.ts';
import type { Place } from '../../model/place.ts';
import { defineRule } from '../../model/rule.ts';
import { isElidedRest } from './elided-rest.ts';
import { hits, isQuoted, shortened, textBlocks } from './hits.ts';
import { htmlNodes } from './html-nodes.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { triggers } from './triggers.ts';

/** Verbs by which a template tells its user what to put there, as infinitive or imperative. */
const ORDER =
  '(?:ins[ée]r|ajout|compl[ée]t|indiqu|pr[ée]cis|plac|remplac|renseign|d[ée]velopp|illustr|d[ée]taill|v[ée]rifi|confirm|personnalis|adapt|modifi|int[ée]gr|mentionn|r[ée]dig|cit|donn|list|expliqu|nomm|choisi|fourni|rempli|d[ée]cri|[ée]cri|mett|cr[ée])(?:e|er|ez|ir|is|ssez|issez|re|s|vez|vre|t)';
const THING =
  '(?:nom|prénom|date|lien|url|source|titre|chiffre|lieu|ville|adresse|téléphone|e-?mail|entreprise|marque|auteur|citation|exemple|montant|pourcentage|année|numéro|fonction|poste|produit|mot-clé|mots-clés|expression|légende|référence|image|photo|capture|vidéo|tableau|graphique|link|name|company|number|author|title|quote|image|date|source|keyword|city|year)';

/** Brackets that hold an order or the name of what is missing. A link's brackets are gone by now. */
const BRACKETS = phrasePattern(
  String.raw`(?<![\w\]])\[[ .…]*(?:${ORDER} [^\]\n]{2,120}|à (?:compléter|insérer|ajouter|définir|vérifier|confirmer|préciser|remplir|renseigner|venir|illustrer)[^\]\n]{0,80}|(?:votre|vos|ton|your|insert|add|include|placeholder|replace|enter)\b[^\]\n]{0,120}|${THING}s?(?: (?:de|du|d'|des|à|of|to|vers|pour|sur|ici|here|principale?|officielle?|exacte?|précise?)\b[^\]\n]{0,80})?|(?:liens?|links?) [^\]\n]{2,80}|(?:image|photo|vidéo|illustration|capture|graphique|infographie|lien|source|cta|bouton) ?[:(][^\]\n]{0,120}|todo\b[^\]\n]{0,120}|tbd|tk|fixme|xx+|n[./]?a|\.{4,}|_{2,}|…{2,}|\?+)[ .…?]*\](?![({[])`,
);
/** A tag at the head of a title: "[Vidéo]", "[Photos]". */
/** A block this short may be a mere reminder, in UTF-16 code units. */
const SHORT = 30;
const TAG = /^\[ ?(?:vidéos?|photos?|image)s? ?\]$/;
/** `<votre nom>`, where the text still shows it. */
const ANGLES = phrasePattern(String.raw`<(?:votre|vos|${ORDER}|${THING}|your|insert)\b[^<>\n]{0,80}>`);
/** A whole block that only says what is missing, a remark in brackets, an address of nobody. */
const BARE = phrasePattern(
  String.raw`^à (?:compléter|rédiger|développer|définir|remplir)[ .!…]*$|\((?:insérer|ajouter|placer|mettre) (?:ici\b[^)]{0,80}|[^)]{2,60} ici)\)|\((?:[^()]{2,40} )?à (?:compléter|insérer|renseigner|remplir|rédiger)\)|\(à (?:vérifier|préciser)\)|[a-z0-9._-]{1,40}@(?:exemple|example|domaine|domain|votre-?site|votre-?entreprise|entreprise)\.[a-z]{2,4}\b|\b(?:www\.)?votre-?(?:site|domaine|entreprise)\.[a-z]{2,4}\b`,
);
/** The same where Markdown takes it for a tag. */
const TAG_PLACEHOLDER = phrasePattern('^<(?:votre|vos|ton|insérer|nom|date|lien|your|insert)\\b', '');
/** Template variables; Liquid and Jinja paths (`site.title`, `x | date`) belong to the site generator. */
const VARIABLE =
  /\{\{ ?[\p{L}\d_ -]{1,60} ?\}\}|(?<!\{)\{ ?(?:[A-Za-z\p{L}]+(?:_[\p{L}\d]+)+|titre|nom|date|ville|prix|lien|auteur|sujet|title|name|city|link|keyword|keyphrase|topic) ?\}(?!\})|\$\{[\w.]{1,40}\}|%{1,2}[A-Z][A-Z_]{2,30}%{1,2}/gu;
/** Letters that stand for a figure, a name or work to do. They read the text as it is: capitals count. */
const LETTERS =
  /(?<![\p{L}\p{N}])(?:XX+(?![\p{L}\p{N}])(?! ?e\b)|(?:19|20)XX(?![\p{L}\p{N}])|TODO(?![\p{L}\p{N}])(?!\s?-?list)|TBD(?![\p{L}\p{N}])|FIXME(?![\p{L}\p{N}])|[JD]{2}\/MM(?:\/A{2,4}|\/Y{2,4})?|\p{L}*[Ll]orem ipsum)/gu;
/** Nothing, a word that stands for an address, an address without a host, a scheme mistyped. */
const NO_ADDRESS =
  /^(?:#?|(?:url|lien|link|adresse|todo|xx+|\.{2,}|…|votre-[\w-]+|insert-[\w-]+)|https?:?\/{0,2}|(?!https?:\/\/)(?:h?t{1,3}p{1,2}s?|https?)[:;]?\/{1,3}.*)$/i;
/** A reference link whose definition is missing shows its brackets. Numbers are notes. */
const LOST_REFERENCE = /(?<![\w\]])\[(?=[^\]]*\p{L})[^[\]\n]{2,80}\]\[(?!\d+\]|sic\])[^[\]\n]{0,60}\]/gu;
/** Roman numbers of chapters, kings and centuries. */
const BEFORE_NUMERAL =
  /(?:chapitre|tome|livre|article|titre|acte|scène|bowl|psaume|édition|volume|partie|planche|annexe|fable|lettre|section|page|n°|siècle|louis|jean|pie)[\s\u00a0\u202f]$/iu;

export const leftoverPlaceholder = defineRule({
  id: 'leftover-placeholder',
  family: 'leftovers',
  about: { en: 'Nothing is left to fill in.', fr: 'Il ne reste rien à remplir.' },
  why: {
    en: 'A bracketed instruction is work that nobody did, published.',
    fr: 'Une instruction entre crochets, c’est du travail que personne n’a fait, publié tel quel.',
  },
  severity: 'error',
  options: {},
  messages: {
    address: {
      en: 'A link without a true address: “{excerpt}” leads to “{url}”',
      fr: 'Un lien sans véritable adresse : « {excerpt} » mène à « {url} »',
    },
    nowhere: { en: 'A link without an address: “{excerpt}”', fr: 'Un lien sans adresse : « {excerpt} »' },
    placeholder: { en: 'Left to fill in: “{excerpt}”', fr: 'Reste à remplir : « {excerpt} »' },
  },

  *check({ page }) {
    for (const { value, place } of htmlNodes(page))
      if (TAG_PLACEHOLDER.test(plainText(value).text) || isElidedRest(value, plainText(value).text))
        yield problem(shortened(value), place);
    for (const { url, text, place, image } of page.links)
      if (image ? url === '' : NO_ADDRESS.test(url)) {
        const excerpt = shortened(text === '' ? '![]' : text);
        yield {
          message: url === '' ? 'nowhere' : 'address',
          data: { excerpt, url },
          fix: `Donner au lien « ${excerpt} » son adresse, ou retirer le lien et garder ses mots.`,
          place,
        };
      }
    for (const block of textBlocks(page))
      for (const { start, end } of placeholders(block)) {
        yield problem(shortened(block.text.slice(start, end).trim()), block.placeOf(start, end));
      }
  },

  examples: [
    { good: 'Elle a dit : « Les […] nôtres », puis s’est reprise [sic].\n' },
    { good: 'Voir [le nom du lien](https://exemple.fr) et [la date][d].\n\n[d]: https://exemple.fr\n' },
    { good: '# [Vidéo] Le chapitre XXX du roman\n\nAu XXe siècle, {{< figure src="a.jpg" >}} et {{ site.title }}.\n' },
    { good: 'Le bloc code[Titre du tableau]{id=3}, la [place] et la [nomenclature des marges].\n' },
    { good: 'Il répond : « Nous partirons avec [nom de la ville] en tête. »\n' },
    { good: 'Le reste du programme est inchangé : les horaires sont les mêmes.\n' },
    { good: 'Voir [le haut](#haut), [la page](/guide) et [la source](https://exemple.fr).\n' },
    { bad: 'Voir [le guide]() et [le rapport](htp://exemple.fr).\n', finds: ['1:6 nowhere', '1:22 address'] },
    { bad: '[Insérez une image]\n', finds: ['1:1 placeholder'] },
    { bad: '[Le reste de l’article est inchangé.]\n', finds: ['1:1 placeholder'] },
    { bad: 'Le {{date}}, la mairie a voté.\n', finds: ['1:4 placeholder'] },
    { bad: 'Pour [Nom de l’entreprise], tout va bien.\n', finds: ['1:6 placeholder'] },
    { bad: 'Près de XX % des habitants, dit le rapport de 20XX.\n', finds: ['1:9 placeholder', '1:47 placeholder'] },
    {
      bad: 'Lorem ipsum dolor sit amet.\n\n- [Décrire ici le second point]\n',
      finds: ['1:1 placeholder', '3:3 placeholder'],
    },
    { bad: 'Écrivez à <insérez votre adresse> avant lundi. TODO\n', finds: ['1:11 placeholder', '1:48 placeholder'] },
  ],
});

const problem = (excerpt: string, place: Place) => ({
  message: 'placeholder' as const,
  data: { excerpt },
  fix: `Remplacer « ${excerpt} » par ce que dit la source, ou supprimer le passage.`,
  place,
});

function* placeholders(block: PageBlock): Generator<{ readonly start: number; readonly end: number }> {
  const { text } = block;
  if (isElidedRest(text, plainBlock(block).text)) {
    yield { start: 0, end: text.length };
    return;
  }
  if (text.includes('[')) for (const hit of hits(block, BRACKETS)) if (!TAG.test(hit.text.toLowerCase())) yield hit;
  if (text.includes('][')) yield* unfolded(block, LOST_REFERENCE);
  if (text.includes('<')) yield* hits(block, ANGLES);
  if (
    text.includes('(') ||
    text.includes('@') ||
    (text.length < SHORT && plainBlock(block).text.startsWith('a ')) ||
    (triggers(block, 'site') && /votre-?(?:site|domaine|entreprise)\./i.test(text))
  )
    yield* hits(block, BARE, { addresses: true });
  if (/\{|%[A-Z]/.test(text)) yield* unfolded(block, VARIABLE);
  if (!/XX|TODO|TBD|FIXME|\/MM|orem ipsum/.test(text)) return;
  for (const stretch of unfolded(block, LETTERS)) {
    const isNumeral =
      /^X+$/.test(text.slice(stretch.start, stretch.end)) && BEFORE_NUMERAL.test(text.slice(0, stretch.start));
    if (!isNumeral && !isInBrackets(block, stretch.start)) yield stretch;
  }
}

/** Matches of the text as it is, code and addresses left out. */
function* unfolded(block: PageBlock, pattern: RegExp): Generator<{ readonly start: number; readonly end: number }> {
  for (const match of allMatches(pattern, block.text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isQuoted(block, start, end)) continue;
    if (!block.protected.some((span) => span.kind !== 'shortcode' && span.start < end && span.end > start))
      yield { start, end };
  }
}

/** Already told with its brackets. */
function isInBrackets(block: PageBlock, at: number): boolean {
  const { text } = plainBlock(block);
  return text.includes('[') && [...hits(block, BRACKETS)].some(({ start, end }) => start <= at && at < end);
}
