import { FRENCH_FUNCTION_WORDS } from '../function-words.ts';
import { type Edit, editsOf } from './edit.ts';

/** How each word below begins: paragraphs without one of these, nearly all, are not searched. */
export const MAY_LACK_ACCENT = /E(?:[cdgmqv]|l[ye]|ne|t[aru])|Iles?[ -]|A[ \u00a0]/;

const ACCENTED =
  /(?<![\p{L}\p{N}])E(?=(?:tat|tats-Unis|tats|cole|coles|tude|tudes|tudiante?|tudiante?s|videmment|quipe|quipes|nergie|nergies|conomie|conomies|cologie|glise|glises|lysée|tape|tapes|ditions|galement|diteur|diteurs|lectricité)(?![\p{L}]))/gu;
/** English words too: `Black Edition`, `Evolution Gaming` are names, `l’Education nationale` is French. */
const ENGLISH_LOOKING =
  /(?<![\p{L}\p{N}])E(?=(?:dition|ducation|lection|lections|volution|mission|missions|vidence)(?![\p{L}]| \p{Lu}))/gu;
const CAPITALISED_BEFORE = /(\p{Lu}[\p{L}\p{N}]*)[ \u00a0\u202f-]$/u;
const LONGEST_WORD = 30;
const TO_BE = /(?<![\p{L}\p{N}])E(?=tre(?!\p{L}))/gu;
const ISLAND_PLACES =
  /(?<![\p{L}\p{N}])I(?=(?:le-de-France|les? (?:de|du|des|d’|Maurice|Canaries|Baléares))(?!\p{Ll}))/gu;
// `A` is a preposition only where a sentence starts and a word follows that a verb or a letter name would not take there.
const PREPOSITION =
  /(?<=(?:^|\n|[.!?…][»”]?[ \u00a0\u202f]|«[ \u00a0\u202f]?)[ \u00a0\u202f]?)A(?=[ \u00a0](?:la|cette|cet|ces|ce|son|sa|ses|leurs?|mon|ma|mes|notre|nos|votre|vos|partir|propos|travers|cause|condition|défaut|noter|savoir|lire|voir|suivre|retenir|venir|peine|présent|nouveau|terme|long|court|moyen|quoi|qui|quel(?:le)?s?|chaque|force|mesure|raison|côté|droite|gauche|pied|vélo|Paris|Lyon|Marseille|Toulouse|Lille|Bordeaux|Nantes|Strasbourg|Rennes|Nice|Londres|Bruxelles|Genève|Montréal)(?![\p{L}])|[ \u00a0]l[’'])/gu;

function followsName(text: string, index: number): boolean {
  const [, word] = CAPITALISED_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_WORD), index)) ?? [];
  return word !== undefined && !FRENCH_FUNCTION_WORDS.has(word.toLowerCase());
}

/** Accents on capitals: `Etat` → `État`, and the preposition `A` at the start of a sentence. */
export function repairCapitalAccents(text: string): Edit[] {
  const rule = 'typo-capital-accents';
  return [
    ...editsOf(rule, text, ACCENTED, () => ({ after: 'É' })),
    ...editsOf(rule, text, ENGLISH_LOOKING, ({ index }) => (followsName(text, index) ? undefined : { after: 'É' })),
    ...editsOf(rule, text, TO_BE, () => ({ after: 'Ê' })),
    ...editsOf(rule, text, ISLAND_PLACES, () => ({ after: 'Î' })),
    ...editsOf(rule, text, PREPOSITION, () => ({ after: 'À' })),
  ].sort((a, b) => a.start - b.start);
}
