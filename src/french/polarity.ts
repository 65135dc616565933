/** What a verb is about: a statement about it may be affirmed or denied. */
export type PolarFamily = 'assent' | 'keep' | 'use' | 'rise' | 'fall';

/** A verb that affirms (1) or denies (-1) what stands under it. */
export interface PolarVerb {
  readonly family: PolarFamily;
  readonly sign: 1 | -1;
  /** Says all by itself, with the word that makes it polar: « a répondu favorablement ». */
  readonly isWhole: boolean;
  /** Counts only where it is denied: who does not want refuses, who wants has got nothing yet. */
  readonly isWish?: boolean;
}

/** Stems of the first group, and whole forms of the others. */
interface PolarRow extends Pick<PolarVerb, 'family' | 'sign' | 'isWish'> {
  readonly stems: string;
  readonly forms: string;
}

/** Accentless. A denied denial affirms: « ne nie pas ». */
const ROWS: readonly PolarRow[] = [
  {
    family: 'assent',
    sign: 1,
    stems:
      'confirm accept approuv autoris valid ratifi avou prepar envisag avalis toler cautionn garanti demontr prouv',
    forms: `reconnait reconnaissent reconnaissait reconnaissaient reconnu reconnue reconnus reconnues reconnaitre reconnaitra
      admet admettent admettait admettaient admis admise admises admettre admettra admit
      consent consentent consentait consenti consentir convient conviennent convenu
      croit croient croyait croyaient cru croire croira
      permet permettent permettait permettaient permis permise permettre permettra permettront
      reussit reussissent reussissait reussi reussir reussira parvient parviennent parvenait parvenu parvenue parvenir
      prevoit prevoient prevoyait prevoyaient prevu prevue prevus prevues prevoir`,
  },
  {
    family: 'assent',
    sign: -1,
    stems:
      'ni refut contest recus ecart refus declin repouss infirm rejet rejett desapprouv desavou prohib empech echou',
    forms: `dement dementent dementait dementaient dementi dementie dementir dementira
      exclut excluent excluait excluaient exclu exclue exclus exclues exclure exclura exclurait
      interdit interdisent interdisait interdisaient interdite interdits interdites interdire interdira`,
  },
  {
    family: 'assent',
    sign: 1,
    isWish: true,
    stems: 'souhait desir',
    forms: 'veut veulent voulait voulaient voulu vouloir voudra voudrait',
  },
  {
    family: 'keep',
    sign: 1,
    stems: 'continu conserv preserv',
    forms: `maintient maintiennent maintenait maintenaient maintenu maintenue maintenus maintenues maintenir maintiendra
      poursuit poursuivent poursuivait poursuivaient poursuivi poursuivie poursuivis poursuivies poursuivre poursuivra`,
  },
  {
    family: 'keep',
    sign: -1,
    stems: 'renonc abandonn cess annul supprim report',
    forms: `suspend suspendent suspendait suspendu suspendue suspendus suspendues suspendre suspendra
      interrompt interrompent interrompu interrompue interrompre`,
  },
  {
    family: 'use',
    sign: 1,
    stems: 'utilis',
    forms: `emploie emploient employait employaient employe employee employes employees employer emploiera emploieront
      recourt recourent recourait recouraient recouru recourir`,
  },
  {
    family: 'rise',
    sign: 1,
    stems: 'augment relev rehauss major',
    forms: 'accroit accroissent accru accrue accroitre',
  },
  {
    family: 'fall',
    sign: 1,
    stems: 'baiss diminu abaiss minor',
    forms: 'reduit reduisent reduisait reduite reduits reduites reduire reduira',
  },
];

const ENDINGS = 'e es ent ez ee ees er a ait aient erent era eront erait eraient ant'.split(' ');
const VERBS: ReadonlyMap<string, PolarVerb> = new Map(
  ROWS.flatMap(({ family, sign, isWish = false, stems, forms }) => {
    const regular = stems.split(' ').flatMap((stem) => ENDINGS.map((ending) => stem + ending));
    return [...regular, ...forms.split(/\s+/)].map((form) => [form, { family, sign, isWhole: false, isWish }] as const);
  }),
);

/** Two words that answer as a verb would, the second at most three words on. */
const ANSWERS: readonly (readonly [first: RegExp, second: RegExp, sign: 1 | -1, isWhole?: false])[] = [
  [/^se?$/, /^oppos/, -1, false],
  [/^se?$/, /^abst/, -1, false],
  [/^repond/, /^negative(?:ment)?$/, -1],
  [/^repond/, /^(?:favorablement|positivement|affirmative)$/, 1],
  [/^(?:dit|dire|disent|repond\w*)$/, /^non$/, -1],
  [/^(?:dit|dire|disent|repond\w*)$/, /^oui$/, 1],
  [/^(?:donn\w+|obt\w+)$/, /^accord$/, 1],
];

/** After `être`, of what stands before or behind: « une plainte reste possible ». */
const ADJECTIVES: ReadonlyMap<string, 1 | -1> = new Map(
  (
    [
      ['possible capable legal favorable', 1],
      ['impossible incapable illegal hostile oppose defavorable', -1],
    ] as const
  ).flatMap(([words, sign]) =>
    words
      .split(' ')
      .flatMap((word) => [word, `${word}s`, `${word}e`, `${word}es`].map((form) => [form, sign] as const)),
  ),
);

/** Which way an adjective without accents points; 0 for all others. */
export const polarAdjective = (folded: string): 1 | -1 | 0 => ADJECTIVES.get(folded) ?? 0;

const ANSWER_STARTS = /^(?:repond|di[tr]e?$|disent$|donn|obt|se?$)/;
/** Whether a form without accents may be a polar verb or adjective: most words of a text are neither. */
export const mayBePolar = (folded: string): boolean =>
  VERBS.has(folded) || ADJECTIVES.has(folded) || ANSWER_STARTS.test(folded);

/** What a form without accents says of its object; `next` holds the forms that follow it. */
export function polarVerb(folded: string, next: readonly string[]): PolarVerb | undefined {
  const verb = VERBS.get(folded);
  if (verb) return verb;
  const answer = ANSWERS.find(([first, second]) => first.test(folded) && next.some((word) => second.test(word)));
  return answer && { family: 'assent', sign: answer[2], isWhole: answer[3] ?? true };
}

const BLAMES: ReadonlySet<string> = new Set(
  'responsabilite responsabilites negligence negligences faute fautes implication culpabilite manquement manquements lien'.split(
    ' ',
  ),
);

/** What somebody accused denies or admits, whatever it is called. */
export const isBlame = (folded: string): boolean => BLAMES.has(folded);
