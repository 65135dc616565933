import { allMatches } from '../../french/all-matches.ts';
import { FRENCH_FUNCTION_WORDS } from '../../french/function-words.ts';
import { type LexicalWord, lexicalWords } from '../../french/lexical-words.ts';
import { blockWords } from '../../markdown/block-words.ts';
import { Annotation } from '../../model/annotation.ts';
import type { Page, PageHeading } from '../../model/page.ts';
import { defineRule, type Subject } from '../../model/rule.ts';
import { INSTITUTION_WORDS } from './institution-words.ts';
import { NAMES_OF_COMMON_WORDS } from './names-of-common-words.ts';

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** After these a new sentence, title or quotation begins. */
const OPENING = /[:;?!.…«“"(–—|/-][\s\u00a0\u202f]*$/u;
/** A heading in capitals has at least this many letters, this share of capitals, and this many common words. */
const FEWEST_LETTERS = 9;
const CAPITAL_SHARE = 0.6;
const FEWEST_COMMON = 2;

export const headingSentenceCase = defineRule({
  id: 'heading-sentence-case',
  family: 'structure',
  about: {
    en: 'A French heading takes one capital, and those of its proper names.',
    fr: 'Un titre français prend une majuscule, et celles de ses noms propres.',
  },
  why: {
    en: 'Capitals on every word are English usage; a heading all in capitals is spelled out by some screen readers.',
    fr: 'La majuscule à chaque mot est un usage anglais ; un titre tout en capitales est épelé par certains lecteurs d’écran.',
  },
  severity: 'error',
  options: {
    words: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: {
        en: 'Common words with a capital from which a heading is concerned.',
        fr: 'Noms communs à majuscule à partir desquels un titre est concerné.',
      },
    },
    headings: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: {
        en: 'From this many headings on it is an error, below a warning.',
        fr: 'À partir de ce nombre de titres, une erreur ; en deçà, un avertissement.',
      },
    },
  },
  messages: {
    title: { en: 'English capitals: {words}', fr: 'Majuscules à l’anglaise : {words}' },
    capitals: { en: 'Heading in capitals', fr: 'Titre en capitales' },
  },

  *check(subject, { words, headings }) {
    const found: { readonly heading: PageHeading; readonly common: readonly string[]; readonly capitals: boolean }[] =
      [];
    for (const heading of subject.page.headings) {
      const capitals = isInCapitals(heading.text, subject);
      const common = capitals ? [] : commonWithCapital(heading.text, words, subject);
      if (capitals || common.length >= words) found.push({ heading, common, capitals });
    }
    for (const { heading, common, capitals } of found)
      yield {
        message: capitals ? 'capitals' : 'title',
        data: { words: common.join(', ') },
        fix: capitals
          ? `Récrire le titre « ${heading.text} » en minuscules, avec une seule majuscule.`
          : `Mettre en minuscules dans le titre « ${heading.text} » : ${common.join(', ')}.`,
        place: heading.place,
        ...(found.length >= headings ? {} : { severity: 'warning' as const }),
      };
  },

  examples: [
    { good: '# Comment réussir son entretien chez OpenAI\n' },
    { good: '# Le rôle de l’Union européenne\n\n## Ce que dit Hélène Brossard\n' },
    { good: '## Le Conseil d’État et le Conseil constitutionnel hors jeu\n\n## Ni le Sénat ni l’Assemblée\n' },
    { good: '# L’Union européenne et la Banque des territoires au tour de table\n' },
    { good: '# Un livre de chevet : Comment écrire ? Le métier\n' },
    { good: '## Sous l’Ancien Régime\n\n## Au Moyen Âge\n\n## La Belle Époque et les Trente Glorieuses\n' },
    { good: '# Avec le Petit Chaperon Rouge\n\nOn joue le Petit Chaperon Rouge depuis mai.\n' },
    { good: '## RGPD, CNIL, URSSAF : qui fait quoi\n\n## SNCF ET RATP\n' },
    { bad: '# Comment Réussir Votre Entretien\n', finds: ['1:1 title'] },
    { bad: '# Les Enjeux du Recrutement en Ville\n', finds: ['1:1 title'] },
    { bad: '# POURQUOI TOUT LE MONDE RECRUTE\n', finds: ['1:1 capitals'] },
    {
      bad: '# Le Guide du Vélo\n\n## Bien Choisir Son Cadre\n\n## Les Meilleurs Freins\n\n## Un Entretien Régulier\n',
      finds: ['1:1 title', '3:1 title', '5:1 title', '7:1 title'],
    },
  ],
});

/**
 * Words inside the heading that have a capital though they are common; names of the text are none. In the name of an
 * institution (la Banque des territoires, le Conseil constitutionnel) as many words have none.
 */
function commonWithCapital(text: string, needed: number, subject: Subject): string[] {
  const all = lexicalWords(text);
  const suspects = all.filter(
    ({ text: word, start }, index) =>
      index > 0 && CAPITALISED.test(word) && !OPENING.test(text.slice(0, withoutClitic(text, start))),
  );
  if (suspects.length < needed) return [];
  const names = namesOf(subject);
  const held = Array.from(allMatches(NAMES_OF_COMMON_WORDS, text), ({ 0: name, index }) => [
    index,
    index + name.length,
  ]);
  const isHeld = ({ start }: LexicalWord) => held.some(([from = 0, to = 0]) => from <= start && start < to);
  const unnamed = suspects.filter((word) => !names.has(word.text) && !isHeld(word));
  if (unnamed.length < needed) return [];
  const common = unnamed.filter((word) => isCommon(word, subject)).map(({ text: word }) => word);
  const small = all.filter(({ text: word, lower }) => word === lower && isContent(lower));
  return common.length > small.length ? common : [];
}

/** Where the token starts with its elided word: `: L’IA` opens with `L`. */
const withoutClitic = (text: string, start: number): number =>
  /[’'](?:$)/u.test(text.slice(0, start))
    ? start - (/\p{L}{1,6}[’']$/u.exec(text.slice(0, start))?.[0].length ?? 0)
    : start;

const isContent = (lower: string): boolean => /^\p{L}{3,}$/u.test(lower) && !FRENCH_FUNCTION_WORDS.has(lower);

const isCommon = ({ lower }: LexicalWord, { lexicon }: Subject): boolean =>
  FRENCH_FUNCTION_WORDS.has(lower) || (lexicon.has(lower) && !INSTITUTION_WORDS.has(lower));

function isInCapitals(text: string, subject: Subject): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS || capitals <= CAPITAL_SHARE * letters) return false;
  let common = 0;
  for (const word of lexicalWords(text))
    if (CAPITALS.test(word.text) && word.text.length > 2 && isCommon(word, subject) && ++common >= FEWEST_COMMON)
      return true;
  return false;
}

const known = new Annotation<Page, ReadonlySet<string>>();

/** Words with a capital inside the sentences of the article and of its source. */
function namesOf({ page, source }: Subject): ReadonlySet<string> {
  const cached = known.get(page);
  if (cached) return cached;
  const names = new Set<string>();
  for (const { prose } of [page, ...(source ? [source.page, ...source.facts] : [])])
    for (const block of prose)
      for (const { text, lower, start } of blockWords(block))
        if (
          text !== lower &&
          start > 0 &&
          CAPITALISED.test(text) &&
          !OPENING.test(block.text.slice(Math.max(0, start - 8), start))
        )
          names.add(text);
  known.set(page, names);
  return names;
}
