/** Stems of conditionals that are no infinitive in `-er`; whole words but for the ending, and what may stand before them. */
const STEMS =
  'pourr voudr devr ser aur saur fer ir viendr tiendr prendr mettr perdr rendr vendr attendr tendr vaudr faudr enverr verr recevr percevr courr mourr connaîtr paraîtr suivr vivr conduir produir réduir construir détruir finir réunir fournir partir sortir ouvrir offrir agir grandir élargir réussir choisir subir'.split(
    ' ',
  );
const CONDITIONAL = new RegExp(
  `^(?:(?:re|dé|de|inter|main|con|ob|sou|par|pro|ad|sur|entre|com|pré|per|ap|dis)?(?:${STEMS.join('|')})|\\p{L}{2,}er)(?:ait|aient)$`,
  'u',
);

/**
 * Whether a word, in small letters, is a verb in the conditional: what is supposed, wished, or said by others. An imperfect
 * is none: `montrait` and `tirait` have no infinitive before their ending, or one of another verb.
 */
export const isConditional = (lower: string): boolean => /rai(?:t|ent)$/.test(lower) && CONDITIONAL.test(lower);
