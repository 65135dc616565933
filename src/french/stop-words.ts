import { FRENCH_FUNCTION_WORDS } from './function-words.ts';

/** Forms of the commonest verbs and adverbs that say nothing of the subject, beyond the function words proper. */
const WEAK_WORDS: ReadonlySet<string> = new Set(
  `étais étions étiez serais serions seriez serons serez sois soyons soyez fus fûmes fûtes fusse fût étée étés étées
  avais avions aviez aurai auras aurons aurez aurais aurions auriez aie aies ayons ayez eus eûmes eûtes eût eue eues
  fais faisons faites faisais faisions faisiez faisaient fis fit firent ferai feras ferons ferez feront ferais ferait
  feraient fasse fassent faisant faite faits
  peux puis pouvons pouvez pouvais pouvaient pouvoir pourrai pourrons pourrez pourront pu puisse puissent pouvant
  dois devons devez devais devaient devoir devrai devront devraient dû due devant
  veux veut voulons voulez veulent voulait vouloir voudrait voudraient voulu
  vais vas allons allez allait allaient ira iront irait allant faudra faudrait falloir
  viens venons venez viennent venait venir
  sais sait savons savez savent savoir
  met mettent mettre mis mise prend prennent prendre pris prise
  dit disent dire disait
  reste restent rester permet permettent permettre
  également notamment vraiment simplement actuellement désormais voire d'abord abord maintenant longtemps tard tôt
  beaucoup davantage environ quasi quasiment particulièrement généralement principalement certainement probablement
  finalement rapidement récemment auprès autour travers lieu cas fois façon manière chose choses
  effet exemple sorte côté grâce cause tant partir
  deçà delà dedans dehors dessus dessous ailleurs partout loin près ensemble
  celui-ci celle-ci ceux-ci celles-ci celui-là celle-là c'est-à-dire est-à-dire peut-être quant quelconque divers diverses
  etc via ok oui ah oh eh`.split(/\s+/),
);

/** Function words and weak ones. */
export const STOP_WORDS: ReadonlySet<string> = new Set([...FRENCH_FUNCTION_WORDS, ...WEAK_WORDS]);

/** Whether a lower-case word (plain apostrophes, no clitic) says too little to tell one subject from another. */
export function isStopWord(lower: string): boolean {
  return STOP_WORDS.has(lower);
}
