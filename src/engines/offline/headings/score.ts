import { contentStems } from '../../../french/stems.ts';
import { shownWords } from '../../../french/words.ts';
import { isPersonRole } from '../grammar/roles.ts';
import { tokensOf } from '../grammar/tokens.ts';
import type { HeadingCandidate, HeadingKind } from './candidate.ts';

/** How natural a kind reads when its form is right. */
const BASE: Readonly<Record<HeadingKind, number>> = {
  question: 0.72,
  opening: 0.7,
  quotation: 0.66,
  clause: 0.64,
  relative: 0.62,
  infinitive: 0.58,
  subject: 0.54,
  object: 0.48,
};
/** Verbs that report and tell nothing themselves. */
const REPORTING =
  /(?:^|\s)(?:a |ont |avait )?(?:déclar|affirm|soulign|expliqu|précis|ajout|indiqu|assur|estim|rappel|reconn|not|racont|dit|disent|convien|termin|montr|révèl|propos|signal|tempèr|confirm|prévien|plaid|regrett|admet|ni|nuanc|insist|conclu|réplique|résum)(?:e|ent|é|és|a|ait|aient|aît|aissent|u|le|lent|t)?(?:\s|$)/u;
const FLAT =
  /(?:^|\s)(?:est simple|est là|se trouvent?|se trouver|se situent?|parle|s’agit|consiste|concerne|permet|permettent|a lieu|se passe|existe|existent|comprend|comprennent|coûte(?:nt)? \d+[\d ,]*euros?|commence|commencent|tient|tiennent)(?:\s|$)/u;
const DATE =
  /(?:^|\s)(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?:\s|$)/u;
const NAME = /\s(?:[dl]’)?\p{Lu}\p{L}+/u;
/** A noun with something to say about it: `La hausse du versement`. */
const COMPLEMENT = /\s(?:(?:de|du|des|en|à|au|aux|entre|sur|pour|contre|chez)\s|d’)/u;
/** It calls up something that the heading does not name. */
const RELATING =
  /(?:^|\s|’)(?:seconde?|deuxième|troisième|même|mêmes|autres?|telle?s?|inverse|le reste|suivante?|précédente?|ensemble|également|aussi|toujours|encore|alors|ensuite|enfin|finalement|pourtant|cependant|toutefois|donc)(?:\s|$)/u;
const AGE = /\s\d{1,3} ans\b/u;
/** `Le premier choix a ralenti le jeu`: of a row that the heading does not show. */
const ONE_OF_A_ROW = /^L(?:e|a) (?:premi(?:er|ère)|dernière?|suivante?) \p{Ll}/u;
const LEAD = /^(?:À|Au|Aux|Dans|En|Sur|Sous|Chez|Pour|Avec|Après|Avant|Depuis|De|Du|D’un)\s[^,]+,\s/u;
/** Nouns of something that happens, holds or is at stake: alone with one complement they still say something. */
const ABSTRACT =
  /^(?!L’(?:autorité|université|unité|humanité)\s|La (?:société|cité|communauté|commission|région|mairie|direction)\s)(?:Le |La |Les |L’)(?:[\p{Ll}]+\s)?(?:\p{L}*(?:tion|sion|ment|ance|ence|age|ité|isme|ise|esse|ure)s?|choix|effets?|retour|coûts?|prix|mort|rôle|fin|début|droits?|guerre|bataille|lutte|course|avenir|secrets?|enjeux?|défis?|limites?|origines?|rêve|pari|risques?|succès|échec|départ|hausse|baisse|crise|récompenses?|leçons?|raisons?|causes?|conséquences?|règles?|part|poids|place|force|peur|colère|procès|vote|rachat|projet|plan|calcul|bilan|débat)\s/iu;
/** `Le Premier ministre Andrej Babiš`: a person is no subject for a section. */
const TITLED_NAME = /^(?:Le |La |L’)[\p{L}\s-]*?\p{Ll}+ \p{Lu}[\p{L}’-]+ \p{Lu}[\p{L}’-]+$/u;
/** `La question des loyers`, `Les articles consacrés au sujet`: what the whole text is about, and nothing of it. */
const EMPTY_HEAD = /^(?:La question|Le sujet|Le thème|Le cas|L’article|Les articles|Le rapport|L’exemple|Le reste)\s/u;
const BEST_LENGTH = 42;
const MOST_TOPIC = 0.3;

/** What a heading is weighed against. */
export interface Topic {
  /** How often each stem occurs in the section, and in the whole article. */
  readonly section: ReadonlyMap<string, number>;
  readonly article: ReadonlyMap<string, number>;
  readonly title: ReadonlySet<string>;
}

const PRESUMING_COST = 0.14;
const PUNCHY = 5;

/** `L’installation a coûté…`: a bare definite noun that the article hardly names makes the reader ask which one. */
function presumes(text: string, { article, title }: Topic): boolean {
  const noun = /^(?:Le |La |L’|Les )(\p{Ll}+)(?=\s)(?!\s(?:de|du|des|d’|en|à|au|aux)(?:\s|\p{L}))/u.exec(text)?.[1];
  if (noun === undefined || shownWords(text) <= PUNCHY) return false;
  const [stem] = contentStems(noun);
  return stem !== undefined && (article.get(stem) ?? 0) <= 2 && !title.has(stem);
}

/** From 0 to about 1: how natural the form is, and how well the words stand for their section. */
export function scoreOf(
  { text, kind }: Pick<HeadingCandidate, 'text' | 'kind'>,
  position: number,
  topic: Topic,
): number {
  const stems = [...new Set(contentStems(text))];
  const isPhrase = kind === 'subject' || kind === 'object';
  if (stems.length === 0) return 0;
  const typical =
    stems.reduce((sum, stem) => sum + Math.min(3, topic.section.get(stem) ?? 0) - 1, 0) / (2 * stems.length);
  const central =
    stems.reduce((sum, stem) => sum + Math.min(4, topic.article.get(stem) ?? 0) - 1, 0) / (3 * stems.length);
  const known = stems.filter((stem) => topic.title.has(stem)).length / stems.length;
  let score = BASE[kind] + MOST_TOPIC * (0.5 * typical + 0.5 * central);
  score -= Math.abs(text.length - BEST_LENGTH) / 260;
  score -= known > 0.6 ? 0.2 : 0;
  score -= position * 0.04;
  if ((kind === 'clause' || kind === 'opening') && REPORTING.test(text)) score -= 0.3;
  if (AGE.test(text)) score -= 0.3;
  if (kind === 'clause' && presumes(text, topic)) score -= PRESUMING_COST;
  if (FLAT.test(text)) score -= 0.15;
  if (stems.length < 2) score -= isPhrase ? 0.3 : 0.12;
  if (isPhrase && !COMPLEMENT.test(text)) score -= 0.3;
  if (isPhrase && stems.length <= 2) score += ABSTRACT.test(text) ? 0.06 : -0.14;
  if (isPhrase && EMPTY_HEAD.test(text)) score -= 0.3;
  if (isPhrase && TITLED_NAME.test(text)) score -= 0.3;
  if (isPhrase && /^(?:Un|Une|Des)\s/u.test(text)) score -= 0.14;
  if (RELATING.test(text) || (kind !== 'opening' && ONE_OF_A_ROW.test(text))) score -= 0.3;
  if (isPhrase && isPersonRole(text.split(/[\s’]/u)[1] ?? '')) score -= 0.2;
  if (LEAD.test(text)) score -= 0.06;
  if (NAME.test(text)) score += 0.06;
  if (DATE.test(text)) score -= 0.15;
  if (kind !== 'quotation' && /,.*,/u.test(text)) score -= 0.12;
  if (tokensOf(text).filter(({ kind: sort }) => sort === 'number').length > 1) score -= 0.2;
  return score;
}
