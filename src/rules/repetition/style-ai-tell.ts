import { plainText } from '../../markdown/plain-text.ts';
import type { Page } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { type Hit, hits } from '../leftovers/hits.ts';
import { phrasePattern } from '../leftovers/phrase-pattern.ts';
import { type Trigger, triggers } from '../leftovers/triggers.ts';

/** How a school essay takes leave. */
const CONCLUDES = String.raw`^(?:en (?:conclusion|résumé|guise de conclusion)|pour (?:conclure|résumer))\b`;
const CONCLUSION = phrasePattern(CONCLUDES, '');

/** Turns that models are fond of. People use them too: only their number tells. */
export const TURNS = phrasePattern([
  String.raw`\bil (?:est|reste|demeure) (?:important|essentiel|crucial|primordial|fondamental|indispensable) de (?:noter|souligner|rappeler|comprendre|mentionner|préciser|reconnaître|garder)\b`,
  String.raw`\bil (?:convient|importe) de (?:noter|souligner|rappeler|préciser|mentionner)\b`,
  String.raw`\bdans un (?:monde|environnement|contexte|paysage|univers|secteur) (?:toujours plus |de plus en plus |en (?:constante|perpétuelle|pleine) )\w+`,
  String.raw`\bà l'ère (?:du numérique|numérique|du digital|digitale|de l'ia|de l'intelligence artificielle|moderne)\b`,
  String.raw`\bplong(?:er|ez|eons|eons-nous|ée|e) (?:dans|au coeur)\b`,
  String.raw`\bau coeur (?:de|du|des)\b`,
  String.raw`\bvéritables? (?:révolution|tournant|tremplin|atout|défi|levier|enjeu|pilier)s?\b`,
  String.raw`\bchang(?:er|e|ent|eant|era) la donne\b`,
  String.raw`\ben fin de compte\b`,
  String.raw`\bjou(?:er|e|ent|ant|era|ait|aient) un rôle (?:crucial|clé|essentiel|central|déterminant|majeur|primordial|fondamental|pivot)\b`,
  String.raw`\bforce est de constater\b`,
  String.raw`\bn'(?:est|était|sont) pas (?:seulement|simplement|juste)\b[^.!?]{1,80}\b(?:mais (?:aussi|également|surtout)|c'est)\b`,
  String.raw`\bne se (?:limite|résume)(?:nt)? pas (?:à|au|aux)\b`,
  String.raw`\btémoign(?:e|ent|ant) (?:de|du|des|d')`,
  String.raw`\bpaysages? (?:numérique|concurrentiel|médiatique|technologique|économique|complexe|actuel|professionnel|culturel)s?\b`,
  String.raw`\ben constante (?:évolution|mutation|progression)\b`,
  String.raw`\bouvr(?:e|ir|ent|ant|era) la voie (?:à|au|aux)\b`,
  String.raw`\bune (?:myriade|multitude|panoplie|pléthore) d`,
  String.raw`\bun (?:large|vaste) éventail d`,
  String.raw`\bplus que jamais\b`,
  String.raw`\bl'avenir (?:s'annonce|semble prometteur|nous dira)\b`,
  String.raw`\bque (?:vous|l'on) soy?(?:ez|it) [^.!?]{3,60}\bou\b`,
  String.raw`\bsoulign(?:e|ent|ant) l'importance\b`,
  String.raw`\bà une époque où\b`,
  String.raw`\b(?:acteur|outil|étape|élément|levier|atout)s? incontournables?\b`,
  String.raw`\boffr(?:e|ent|ant) un (?:aperçu|éclairage|regard) (?:précieux|unique|inédit|fascinant)\b`,
  CONCLUDES,
]);
/** The participle that closes a sentence with a comment. */
export const FINAL_PARTICIPLE = phrasePattern(
  String.raw`, (?:tout en )?(?:soulignant|permettant|offrant|renforçant|illustrant|témoignant|favorisant|contribuant|assurant|garantissant|reflétant|ouvrant|rendant|marquant|démontrant|créant|apportant|entraînant|facilitant|confirmant|suscitant|mettant|faisant|consolidant|transformant)\b[^,.;:!?]{5,160}[.!?](?= |$)`,
);
const WORDS = 1000;

export const styleAiTell = defineRule({
  id: 'style-ai-tell',
  family: 'repetition',
  about: { en: 'The text is not made of ready-made turns.', fr: 'Le texte n’est pas fait de tournures toutes faites.' },
  why: {
    en: 'One of these turns means nothing; many of them make a text that readers take for machine-made and leave.',
    fr: 'Une de ces tournures ne dit rien ; beaucoup font un texte que le lecteur prend pour automatique et quitte.',
  },
  severity: 'warning',
  options: {
    perThousand: {
      type: 'number',
      default: 5,
      minimum: 0,
      description: {
        en: 'More turns than this in a thousand words are a warning.',
        fr: 'Plus de tournures que cela pour mille mots valent un avertissement.',
      },
    },
    fewest: {
      type: 'integer',
      default: 4,
      minimum: 1,
      description: {
        en: 'Fewer turns than this are never a warning.',
        fr: 'Moins de tournures que cela ne valent jamais un avertissement.',
      },
    },
    participles: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: {
        en: 'As many final participles are worth a word.',
        fr: 'Autant de participes en fin de phrase valent une remarque.',
      },
    },
  },
  messages: {
    many: {
      en: '{found} ready-made turns, such as “{excerpt}”',
      fr: '{found} tournures toutes faites, comme « {excerpt} »',
    },
    participles: {
      en: '{found} sentences close on a participle: “{excerpt}”',
      fr: '{found} phrases se ferment sur un participe : « {excerpt} »',
    },
    opening: {
      en: 'The text opens on a ready-made turn: “{excerpt}”',
      fr: 'Le texte s’ouvre sur une tournure toute faite : « {excerpt} »',
    },
    closing: {
      en: 'The text closes on a ready-made turn: “{excerpt}”',
      fr: 'Le texte se ferme sur une tournure toute faite : « {excerpt} »',
    },
  },

  *check({ page }, { perThousand, fewest, participles }) {
    const turns = found(page, TURNS, 'turn');
    const closing = found(page, FINAL_PARTICIPLE, 'participle');
    const all = turns.length + closing.length;
    const [first] = turns.length > 0 ? turns : closing;
    if (first && all >= fewest && all * WORDS > perThousand * page.words.shown) {
      const excerpt = first.text.replace(/^, /, '');
      yield {
        message: 'many',
        data: { found: all, excerpt },
        fix: `Remplacer les tournures toutes faites par des faits : « ${examples([...turns, ...closing])} ».`,
        place: first.place,
      };
      return;
    }
    const [participle] = closing;
    if (participle && closing.length >= participles) {
      const excerpt = participle.text.replace(/^, /, '');
      yield {
        message: 'participles',
        severity: 'info',
        data: { found: closing.length, excerpt },
        fix: `Varier la fin des phrases : ${closing.length} se ferment sur un participe présent.`,
        place: participle.place,
      };
    }
    const [opening] = turns;
    if (opening && opening.block === page.prose[0] && opening.start === 0)
      yield {
        message: 'opening',
        severity: 'info',
        data: { excerpt: opening.text },
        fix: `Ouvrir l’article sur un fait, et non sur « ${opening.text} ».`,
        place: opening.place,
      };
    const end = page.prose.findLast((block) => !page.credits.includes(block));
    const last = turns.find(({ block, start }) => block === end && start === 0);
    if (last && CONCLUSION.test(plainText(last.text).text))
      yield {
        message: 'closing',
        severity: 'info',
        data: { excerpt: last.text },
        fix: `Finir l’article sur un fait, et non sur « ${last.text} ».`,
        place: last.place,
      };
  },

  examples: [
    { good: 'Le pain lève. Force est de constater que le four chauffe mal.\n' },
    {
      good: 'Elle le dit souvent : « Dans un monde en constante évolution, il est important de noter que le pain, véritable atout, change la donne. »\n',
    },
    {
      good: 'Le four, permettant une cuisson douce, a changé la vie du bourg. Il chauffe, offrant du répit, deux heures.\n',
    },
    {
      bad: 'Le pain joue un rôle clé. Il est important de noter que le four change la donne. Force est de constater qu’il chauffe.\n',
      finds: ['1:9 many'],
    },
    {
      bad: 'Le four chauffe, permettant une cuisson douce. Il dure, offrant du répit. Il plaît, soulignant le travail du maçon.\n',
      finds: ['1:16 participles'],
    },
    { bad: 'À l’ère du numérique, le pain lève encore.\n', finds: ['1:1 opening'] },
    { bad: 'Le pain lève.\n\nEn conclusion, le four est un outil incontournable.\n', finds: ['3:1 closing'] },
  ],
});

function found(page: Page, pattern: RegExp, trigger: Trigger): Hit[] {
  const result: Hit[] = [];
  for (const block of page.prose) if (triggers(block, trigger)) result.push(...hits(block, pattern));
  return result;
}

const examples = (all: readonly Hit[]): string =>
  [...new Set(all.map(({ text }) => text.replace(/^, /, '')))].slice(0, 3).join(' », « ');
