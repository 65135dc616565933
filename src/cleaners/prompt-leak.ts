import type { Block } from '../model/article.ts';
import type { Cleaner } from '../model/cleaner.ts';
import { lineOf } from './line.ts';

/** How far from the top and the bottom an instruction may stand, in blocks. */
const HEAD = 8;
const TAIL = 5;
/** Only the opening of a long instruction is looked at. */
const LONGEST = 600;

/** Orders put as a question. */
const ASKING =
  '(?:(?:est-ce que )?(?:tu (?:peux|pourrais)|vous (?:pouvez|pourriez))|(?:peux|pourrais)-tu|(?:pouvez|pourriez)-vous|aide[sz]?-(?:moi|nous) à)';
/** Orders as people give them to a language model. */
const ORDERS = new RegExp(
  `^(?:(?:please|hey|hi|hello|ok|bonjour|bonsoir|salut|coucou|instructions?|prompt|consigne|system|user|s'il (?:te|vous) pla[iî]t|st[pe]|svp|merci de)\\b[ ,:!]*)*(?:` +
    [
      // English
      String.raw`(?:re-?write|make|write|create|generate|translate|rephrase|paraphrase|summari[sz]e|improve|optimi[sz]e|proofread|turn|convert|edit|expand|shorten)\b`,
      String.raw`(?:you are|act as|i want you to|i need you to|your task is|using the)\b`,
      // French, familiar and polite
      String.raw`(?:réécri[st]|réécrivez|récri[st]|reprends|reprenez|reformule[zr]?|rédige[zr]?|écris|écrivez|génère|générez|traduis|traduisez|améliore[z]?|optimise[z]?|résume[z]?|corrige[z]?|transforme[z]?|paraphrase[z]?|fais|faites|crée|créez)\b`,
      String.raw`${ASKING}(?: (?:me|nous))? (?:(?:ré)?écrire|récrire|reprendre|reformuler|rédiger|générer|traduire|améliorer|optimiser|résumer|corriger|transformer|paraphraser|faire|créer|relire|raccourcir|allonger|développer|adapter)\b`,
      String.raw`(?:can|could|would|will) you(?: please)? (?:re-?write|make|write|create|generate|translate|rephrase|paraphrase|summari[sz]e|improve|optimi[sz]e|proofread|edit|expand|shorten)\b`,
      String.raw`(?:tu es|vous êtes|agis comme|agissez comme|je (?:veux|voudrais|souhaite) que (?:tu|vous)|j'aimerais que (?:tu|vous)|ta mission)\b`,
    ].join('|') +
    ')',
  'u',
);
/** What such orders are about. Two different ones make a line an order; one is enough in English. */
const MATTERS: readonly RegExp[] = [
  /\b(?:article|texte?|texts?|content|contenu|blog post|billet|copy|tutorial|tutoriel|paragraphs?|paragraphes?)\b/u,
  /\b(?:seo|référencement|search engines?)\b/u,
  /\b\d{2,5} ?(?:words|mots|characters|caractères|signes)\b|\bwords\b|\bnombre de mots\b/u,
  /\b(?:french|français|english|anglais)\b/u,
  /\b(?:keywords?|mots?-clés?|target keyword|subheadings?|headings?|h[123]|intertitres?|sous-titres|balises?|meta|markdown|html)\b/u,
  /\b(?:plagi\p{L}*|unique|copywriter|rédacteur|rédactrice|journaliste?|journalist|expert|style|tone?|ton)\b/u,
  /\b(?:below|following|ci-dessous|suivante?|here it is|final text|these instructions|sans inventer|do not invent|keep (?:all )?the|same facts|ne change aucun)\b/u,
];
const ENGLISH_ORDER =
  /^(?:please )?(?:re-?write|make|write|create|generate|translate|rephrase|paraphrase|you are|act as|i want you)/u;
/** Orders that try to take over whoever reads the text. */
const INJECTION =
  /\b(?:ignore|disregard|forget)\b.{0,30}\b(?:previous|prior|above|all|earlier)\b.{0,20}\b(?:instructions?|prompts?|rules)\b|\b(?:ignore[sz]?|oublie[sz]?)\b.{0,30}\b(?:instructions?|consignes?|règles)\b.{0,20}\b(?:précédentes?|ci-dessus|antérieures?|données)\b/u;

const MENTION = /ignor|disregard|forget|oubli/u;

/** Drops the instruction that somebody gave to a language model and pasted along. */
export const promptLeak: Cleaner = {
  id: 'prompt-leak',
  about: {
    en: 'Drops an instruction to a language model above or below the article, and injected orders.',
    fr: 'Retire une consigne destinée à un modèle de langage, en tête ou en fin, et les ordres injectés.',
  },
  *find({ blocks }) {
    let within = false;
    let asked = false;
    for (const [index, block] of blocks.entries()) {
      const goesOn = within && isRider(block);
      within = false;
      if (index >= HEAD && index < blocks.length - TAIL && !goesOn) continue;
      if (block.kind === 'code' || block.kind === 'table' || (block.kind === 'heading' && !goesOn)) continue;
      if (goesOn || isOrder(block) || (index <= FIRST && isPlainOrder(block))) {
        within = true;
        asked = true;
        yield { block, reason: INSTRUCTION };
      } else if (asked && index >= blocks.length - TAIL && THANKS.test(lineOf(block).folded)) {
        yield { block, reason: INSTRUCTION };
      } else if (isInjection(block)) yield { block, reason: { en: 'injected instruction', fr: 'consigne injectée' } };
    }
  },
};

const INSTRUCTION = { en: 'instruction to a language model', fr: 'consigne à un modèle de langage' };
/** Whoever asked also thanks; without an order the line may be a letter's own. */
const THANKS =
  /^(?:merci|thanks|thank you)(?: (?:beaucoup|d'avance|par avance|infiniment|à toi|à vous|in advance|a lot))*(?: (?:pour|de|for) .{2,40})?[ .!]*$/u;

/** What follows an order and adds to it. */
const RIDERS =
  /^(?:- |\d\. )?(?:do not|don't|never|always|use|keep|return|ensure|make sure|include|avoid|add|write|the (?:text|article) (?:must|should)|n'utilise|ne (?:mentionne|change|parle|fais)|n'invente|utilise[rz]?|garde[rz]?|évite[rz]?|respecte[rz]?|ajoute[rz]?|inclu[ts]|intègre[rz]?|le (?:texte|ton) doit)\b/u;

const isRider = (block: Block): boolean => lineOf(block).words <= 60 && RIDERS.test(lineOf(block).folded);

function isOrder(block: Block): boolean {
  const { folded, words } = lineOf(block);
  if (words < 6 || words > 400) return false;
  const head = folded.slice(0, LONGEST);
  if (!ORDERS.test(head)) return false;
  const matters = MATTERS.filter((matter) => matter.test(head)).length;
  return matters >= (ENGLISH_ORDER.test(head) ? 2 : 3) || (matters === 2 && /[:.]$/.test(folded) && words >= 10);
}

/** « Réécris cet article. », « Article à réécrire : »: above an article, nobody else says « cet article » of it in the imperative. */
function isPlainOrder(block: Block): boolean {
  const { folded, words } = lineOf(block);
  return words <= MOST_PLAIN && [PLAIN_ORDER, LABEL, LENGTH_ORDER].some((order) => order.test(folded));
}
const FIRST = 1;
const MOST_PLAIN = 60;
const VERB =
  '(?:ré-?écri|récri|reprend|reformul|rédig|traduis|traduir|amélior|optimis|résum|corrig|transform|paraphras|adapt)';
const PLAIN_ORDER = new RegExp(
  `^(?:(?:bonjour|salut|coucou|ok|hey|svp|stp|s'il (?:te|vous) pla[iî]t|merci de|consigne|instruction|prompt|objectif|mission|(?:tu peux|peux-tu|vous pouvez|pouvez-vous|pourrais-tu|pourriez-vous)(?: me| nous)?)\\b[ ,:!]*)*${VERB}\\p{L}* (?:-?moi )?(?:(?:tout )?(?:ce|cet|cette|mon|le|l'|la) ?(?:article|texte?|billet|contenu|communiqué|brouillon|papier|post)(?: (?:suivante?|ci-dessous|ci-après|qui suit|joint))?(?=[ .,:;!?]|$)(?: (?:pour|en|dans|avec|de façon|de manière|sans|afin) .{2,300})?|(?:suivant|ci-dessous) ?:?)[ .:!?]*(?:mots?[ -]clés? ?:.{0,120})?$`,
  'u',
);
const LENGTH_ORDER =
  /^(?:rédige[sz]?|écri[st]|écrivez|génère[sz]?|crée[sz]?)(?:-moi)? un (?:article|texte|billet|contenu)\b.{0,80}\b(?:\d{3,4} ?mots|seo)\b/u;
const LABEL =
  /^(?:article|texte|contenu|brouillon|communiqué)s? (?:source |original |brut )?à (?:ré-?écrire|récrire|reformuler|reprendre|corriger|traduire|optimiser|résumer)\b.{0,60}$/u;

/** A sentence that quotes such an order tells about it; a line that is one has no quotation marks. */
const isInjection = (block: Block): boolean => {
  const { folded, words } = lineOf(block);
  return words <= 60 && MENTION.test(folded) && !folded.includes('"') && INJECTION.test(folded.slice(0, LONGEST));
};
