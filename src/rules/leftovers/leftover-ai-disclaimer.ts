import { plainBlock } from '../../markdown/plain-text.ts';
import type { PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { hits, shortened, textBlocks } from './hits.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { triggers } from './triggers.ts';

/** Sentences by which a language model speaks of itself. They read plain text. */
const SELF = [
  // "En tant que modèle de langage, je …"; not "En tant que modèle de langage, ChatGPT prédit …".
  String.raw`\ben (?:tant|ma qualité) (?:que|qu'|d'|de) ?(?:un |une )?(?:(?:grand )?modèle (?:de langage|linguistique|d'ia)|ia\b|intelligence artificielle|assistant(?:e)? (?:ia|virtuel\w*|numérique|conversationnel\w*|d'écriture|de rédaction|basé)|agent conversationnel|chatbot|robot conversationnel|programme informatique)(?![^.!?]{0,60}, ?(?:il|elle|on|ce|cet|cette|le|la|les|l'|un|une|chatgpt|gpt|gemini|claude|mistral|copilot|llama)\b)`,
  String.raw`\bas an? (?:ai\b|artificial intelligence|(?:large )?language model)`,
  String.raw`\bje (?:ne )?suis\b[^.!?]{0,12}\b(?:une ia\b|une intelligence artificielle|un (?:grand )?modèle (?:de langage|d'ia|linguistique)|un assistant (?:ia|virtuel|numérique|conversationnel)|un programme informatique|un robot conversationnel)`,
  String.raw`\b(?:n')?étant (?:donné que je suis |qu')?(?:une ia|une intelligence artificielle|un (?:grand )?modèle (?:de langage|d'ia))\b[^.!?]{0,40}\b(?:je|j'|mes|mon|ma)\b`,
  String.raw`\bi(?:'m| am) (?:an ai\b|a language model|only an ai)`,
];

/** Refusals: what a model cannot do, with the things that only a model is asked for. */
const REFUSAL = [
  String.raw`\bje ne (?:peux|suis|saurais|pourrai)s? (?:malheureusement )?pas (?:en mesure (?:de|d')|capable (?:de|d'))? ?[^.!?]{0,40}\b(?:naviguer sur|accéder (?:à|au|aux) (?:internet|(?:des |aux |ces |l')?informations?|(?:ce |au |le )?(?:lien|contenu|fichier|document|web)|l'article|la page|cette page|données)|fournir (?:de |d'|des |une |un |le |la |l')?(?:informations?|réponses?|article|contenu|texte|assistance|conseils|données|aide)|répondre à (?:cette|votre) (?:demande|question|requête)|traiter (?:cette|votre) demande|satisfaire (?:cette|votre) demande|rédiger (?:cet|l'|ce|le)|réécrire (?:cet|l'|ce|le)|générer (?:cet|de|ce|du|un))`,
  String.raw`\b(?:désolée?|navrée?|je (?:m'excuse|regrette)|toutes mes excuses)[,.!]? (?:mais )?(?:je ne (?:peux|suis|saurais)|pour (?:la confusion|cette erreur|l'erreur))`,
  String.raw`\bi(?:'m| am) (?:sorry|unable|not able)\b`,
  String.raw`\bil m'est impossible (?:de|d') ?(?:accéder|fournir|vérifier|consulter|répondre à (?:cette|votre)|traiter)`,
  String.raw`\bje ne dispose (?:pas|d'aucune?) (?:d'|de )?(?:informations?|données|accès)\b[^.!?]{0,40}\b(?:postérieure|au-delà|après|en temps réel|actualisée|à jour|récente)`,
  String.raw`\bi (?:can(?:'t|not| not)|do not|don't) (?:help|assist|provide|access|fulfil|browse|comply|verify|have (?:access|the ability|real-time))`,
  String.raw`\bi apologi[sz]e\b`,
  String.raw`\bje n'ai (?:malheureusement )?pas (?:accès (?:à internet|au web|aux? (?:informations?|données|actualités)|à des (?:informations?|données))|(?:d'opinions?|d'avis) personnel|(?:la (?:capacité|possibilité)|les moyens) (?:de (?:naviguer|vérifier|consulter)|d'accéder)|été (?:entraîné|programmé))`,
];

/** What a model says of the limits of its knowledge, and the buttons under its answers. */
const KNOWLEDGE = [
  String.raw`\b(?:selon|d'après|jusqu'à|à la date de|au moment de|lors de|à) (?:ma|notre) dernière mise à jour\b`,
  String.raw`\bma dernière mise à jour de connaissances?\b`,
  String.raw`\bmes (?:connaissances|données|informations) (?:s'arrêtent|datent|se limitent|remontent|vont jusqu|ne vont pas|sont (?:limitées|arrêtées))`,
  String.raw`\bmes données d'entraînement\b`,
  String.raw`\bdate (?:de coupure|limite) (?:de (?:mes|ses)|des) (?:connaissances|données d'entraînement)\b`,
  String.raw`\b(?:my )?(?:knowledge|training) (?:cutoff|cut-off|data)\b`,
  String.raw`\bas of my last (?:update|training|knowledge)`,
  String.raw`\b(?:régénérer|regénérer) (?:la|une) réponse\b`,
  String.raw`\b(?:regenerate|stop generating|regenerating) ?(?:response|answer)?\b`,
  String.raw`\b(?:chatgpt|gemini|claude|copilot|l'ia) peut (?:faire|commettre|afficher) (?:des |d')(?:erreurs|informations inexactes)[^.]{0,20}[.,] (?:envisagez de |pensez à |veuillez )?vérifi`,
  String.raw`\bchatgpt can make mistakes\b`,
];

/** One of these is in all of them: most blocks are let go at once. */
const GATE = phrasePattern(
  String.raw`\b(?:ia|ai|i|je|mes|ma|notre)\b|modèle|assistant|intelligence|langage|language|chatbot|programme|conversationnel|désolé|navré|excuses|training|knowledge|last update|coupure|date limite|impossible|énérer|regenerat|generating|chatgpt|gemini|claude|copilot`,
  '',
);

export const DISCLAIMERS = [
  ['self', phrasePattern(SELF)],
  ['refusal', phrasePattern(REFUSAL)],
  ['knowledge', phrasePattern(KNOWLEDGE)],
] as const;

/** Whether a block has the words without which no model speaks. */
export const mayDisclaim = (block: PageBlock): boolean =>
  triggers(block, 'disclaimer') || triggers(block, 'speaker', 'limits');

export const leftoverAiDisclaimer = defineRule({
  id: 'leftover-ai-disclaimer',
  family: 'leftovers',
  about: { en: 'The article never speaks as a language model.', fr: 'L’article ne parle jamais en modèle de langage.' },
  why: {
    en: 'An apology or a warning of the model in a published text tells everybody that nobody read it.',
    fr: 'Une excuse ou une mise en garde du modèle dans un texte publié dit à tous que personne ne l’a relu.',
  },
  severity: 'error',
  options: {},
  messages: {
    self: { en: 'A model speaks of itself: “{excerpt}”', fr: 'Un modèle parle de lui-même : « {excerpt} »' },
    refusal: { en: 'A model refuses or apologises: “{excerpt}”', fr: 'Un modèle refuse ou s’excuse : « {excerpt} »' },
    knowledge: { en: 'A model states its limits: “{excerpt}”', fr: 'Un modèle annonce ses limites : « {excerpt} »' },
  },

  *check({ page }) {
    for (const block of textBlocks(page)) {
      if (!mayDisclaim(block)) continue;
      if (!GATE.test(plainBlock(block).text)) continue;
      for (const [message, expression] of DISCLAIMERS)
        for (const { text, place } of hits(block, expression))
          yield {
            message,
            data: { excerpt: shortened(text) },
            fix: `Supprimer la phrase où le modèle parle de lui-même : « ${shortened(text)} ».`,
            place,
          };
    }
  },

  examples: [
    { good: 'Le modèle de langage de la société progresse.\n' },
    { good: 'En tant que start-up, nous avançons vite.\n\nEn tant qu’assistant parlementaire, il écrit beaucoup.\n' },
    { good: '« Je ne peux pas fournir d’informations », dit-elle.\n' },
    {
      good: 'En tant que modèle de langage, ChatGPT prédit le mot suivant.\n\nLa date de coupure du courant est connue.\n',
    },
    {
      good: 'Je ne peux pas accéder au rayon du haut, raconte-t-elle. Depuis ma dernière mise à jour, le téléphone rame.\n',
    },
    { bad: 'En tant que modèle de langage, je ne peux pas goûter ce pain.\n', finds: ['1:1 self'] },
    { bad: 'As an AI language model, I love bread.\n', finds: ['1:1 self'] },
    { bad: 'Selon ma dernière mise à jour, le prix est de 3 euros.\n', finds: ['1:1 knowledge'] },
    { bad: 'Désolé, mais je ne peux pas accéder à ce lien.\n', finds: ['1:1 refusal'] },
    { bad: 'Le pain lève.\n\nRégénérer la réponse\n', finds: ['3:1 knowledge'] },
  ],
});
