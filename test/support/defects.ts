import { Random } from './random.ts';

export type DefectKind =
  | 'number changed'
  | 'unit changed'
  | 'number invented'
  | 'date changed'
  | 'date invented'
  | 'names swapped'
  | 'name invented'
  | 'name misspelt'
  | 'first name changed'
  | 'quote altered'
  | 'quote invented'
  | 'indirect quoted'
  | 'speaker changed'
  | 'fact dropped'
  | 'negation flipped'
  | 'direction turned'
  | 'paragraph copied';

export interface Defect {
  readonly kind: DefectKind;
  /** The article with the defect. */
  readonly markdown: string;
  /** Offsets in `markdown` of what was put in or changed. */
  readonly start: number;
  readonly end: number;
  /** For a failing test. */
  readonly about: string;
}

export interface DefectInput {
  readonly article: string;
  readonly source: string;
}

/** Where prose may be changed: the body after the front matter, without headings, tables and quoted words. */
function editable(article: string): { readonly start: number; readonly end: number }[] {
  const body = article.indexOf('\n---\n', 4) + 5;
  const spans: { start: number; end: number }[] = [];
  let at = body;
  for (const line of article.slice(body).split('\n')) {
    const end = at + line.length;
    if (!/^(?:#|\||\s*$)/.test(line)) {
      let from = at;
      for (const quote of line.matchAll(/«[^»]*»/g)) {
        spans.push({ start: from, end: at + quote.index });
        from = at + quote.index + quote[0].length;
      }
      spans.push({ start: from, end });
    }
    at = end + 1;
  }
  return spans;
}

interface Hit {
  readonly start: number;
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
}

function hits(article: string, pattern: RegExp): Hit[] {
  return editable(article).flatMap(({ start, end }) =>
    [...article.slice(start, end).matchAll(pattern)].map((match) => ({
      start: start + match.index,
      text: match[0],
      groups: [...match],
    })),
  );
}

function replaced(kind: DefectKind, article: string, start: number, old: string, fresh: string): Defect {
  return {
    kind,
    markdown: article.slice(0, start) + fresh + article.slice(start + old.length),
    start,
    end: start + fresh.length,
    about: `« ${old} » → « ${fresh} »`,
  };
}

/** Puts a sentence at the end of a paragraph. */
function inserted(kind: DefectKind, { article }: DefectInput, random: Random, sentence: string): Defect | undefined {
  const ends = hits(article, /[.!?](?=\s*$)/gmu).map(({ start }) => start + 1);
  const at = random.pick(ends);
  if (at === undefined) return undefined;
  return {
    kind,
    markdown: `${article.slice(0, at)} ${sentence}${article.slice(at)}`,
    start: at + 1,
    end: at + 1 + sentence.length,
    about: `+ ${sentence}`,
  };
}

const SPACE = '[ \\u00a0\\u202f]';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d,.-])\\d{1,3}(?:${SPACE}\\d{3})*(?:,\\d+)?(?!\\d|[eè]\\p{L}*|er|,\\d|${SPACE}?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))`,
  'gu',
);
const WORDS: readonly string[] =
  'quatre cinq six sept huit neuf dix onze douze treize quatorze quinze vingt trente quarante cinquante soixante'.split(
    ' ',
  );

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const grouped = (value: number, decimals: number): string =>
  value.toLocaleString('fr-FR', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** A number in figures or words that the source does not have. */
function numberChanged({ article, source }: DefectInput, random: Random): Defect | undefined {
  const figures = hits(article, NUMBER).filter(
    ({ text, start }) =>
      !/^(?:19|20)\d\d$/.test(text) &&
      Number(text.replace(',', '.').replace(/\s/g, '')) > 3 &&
      !/^\d{1,2}\.\s/.test(article.slice(article.lastIndexOf('\n', start) + 1, start + 5)),
  );
  const words = hits(article, new RegExp(`(?<![\\p{L}-])(?:${WORDS.join('|')})(?= \\p{Ll}{3,})`, 'gu'));
  const hit = random.pick(random.next() < 0.75 ? figures : words);
  if (!hit) return undefined;
  if (!/\d/.test(hit.text)) {
    const fresh = random.pick(
      WORDS.filter((word) => word !== hit.text && !new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(source)),
    );
    return fresh && !hasValue(source, wordValue(fresh))
      ? replaced('number changed', article, hit.start, hit.text, fresh)
      : undefined;
  }
  const decimals = hit.text.split(',')[1]?.length ?? 0;
  const value = Number(hit.text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
  const change =
    random.pick([
      value * 10,
      value / 10,
      value * 2 + 1,
      value + random.whole(1, 9) * 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1),
      value * 1.5,
    ]) ?? value;
  const rounded = decimals === 0 ? Math.max(2, Math.round(change)) : Number(change.toFixed(decimals));
  if (rounded === value || hasValue(source, rounded)) return undefined;
  return replaced('number changed', article, hit.start, hit.text, grouped(rounded, decimals).replace(/\s/g, '\u202f'));
}

const wordValue = (word: string): number =>
  ({
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
  })[word] ?? 0;

/** Whether a number stands in the source, in figures. */
function hasValue(source: string, value: number): boolean {
  const text = plain(source).replace(/(\d) (?=\d{3}(?!\d))/g, '$1');
  return new RegExp(`(?<![\\d,])${String(value).replace('.', ',')}(?![\\d]|,\\d)`).test(text);
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d\s)millions(?= d[’']euros)/gu, 'milliards'],
  [/(?<=\d[\s\u00a0\u202f])millions(?= de)/gu, 'milliers'],
  [/(?<=\d[\s\u00a0\u202f])euros/gu, 'dollars'],
  [/(?<=\d)[\s\u00a0\u202f]%/gu, ' points'],
  [/(?<=\d[\s\u00a0\u202f])€/gu, '$'],
  [/(?<=\d[\s\u00a0\u202f])kilomètres/gu, 'mètres'],
  [/(?<=\d[\s\u00a0\u202f])mètres carrés/gu, 'hectares'],
  [/(?<=\d[\s\u00a0\u202f])hectares/gu, 'kilomètres carrés'],
  [/(?<=\d[\s\u00a0\u202f])minutes/gu, 'heures'],
  [/(?<=(?:\d|trois|cinq|quatre|huit|dix|onze)[\s\u00a0\u202f])ans/gu, 'mois'],
  [/(?<=(?:\d|trois|cinq|quatre|huit|dix|quatorze)[\s\u00a0\u202f])mois/gu, 'semaines'],
  [/(?<=\d[\s\u00a0\u202f])tonnes/gu, 'kilos'],
  [/(?<=\d[\s\u00a0\u202f])kilos/gu, 'grammes'],
  [/(?<=\d[\s\u00a0\u202f])watts/gu, 'kilowatts'],
];

function unitChanged({ article }: DefectInput, random: Random): Defect | undefined {
  const unit = random.pick(UNITS);
  const hit = unit && random.pick(hits(article, unit[0]));
  return unit && hit && replaced('unit changed', article, hit.start, hit.text, unit[1]);
}

const INVENTED_NUMBERS: readonly ((random: Random) => string)[] = [
  (random) => `Selon une estimation, ${random.whole(3, 9)} ${random.whole(100, 999)} personnes seraient concernées.`,
  (random) => `Cela représente ${random.whole(41, 97)},${random.whole(1, 9)} % du total.`,
  (random) => `Le coût atteindrait ${random.whole(101, 199)} millions d’euros.`,
  (random) => `L’affaire a occupé ${random.whole(17, 29)} semaines.`,
  (random) => `On compte désormais ${random.whole(211, 977)} inscrits.`,
  () => 'Un habitant sur treize en parle encore.',
  (random) => `La mesure concerne ${random.whole(71, 89)} % des foyers.`,
  (random) => `Le prix moyen s’établit à ${random.whole(501, 899)} €.`,
  (random) => `Il a fallu parcourir ${random.whole(1201, 1899)} kilomètres.`,
  () => 'Cela fait dix-neuf semaines que cela dure.',
  (random) => `La température est montée à ${random.whole(51, 69)} °C.`,
  () => 'La demande a quadruplé depuis lors, avec soixante-treize dossiers déposés.',
];

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');

function dateChanged({ article, source }: DefectInput, random: Random): Defect | undefined {
  const found = [
    ...hits(article, new RegExp(`(?<!\\p{L})(?:${MONTHS.join('|')})(?!\\p{L})`, 'gu')),
    ...hits(article, /(?<![\d\p{L}])(?:19|20)\d\d(?!\d)/gu),
    ...hits(article, new RegExp(`(?<!\\p{L})(?:${DAYS.join('|')})(?!\\p{L})`, 'gu')),
    ...hits(article, new RegExp(`(?<!\\d)\\d{1,2}(?=${SPACE}(?:${MONTHS.join('|')}))`, 'gu')),
  ];
  const hit = random.pick(found);
  if (!hit) return undefined;
  const list = MONTHS.includes(hit.text) ? MONTHS : DAYS.includes(hit.text) ? DAYS : undefined;
  const fresh = list
    ? random.pick(list.filter((word) => !new RegExp(`(?<!\\p{L})${word}`, 'iu').test(source)))
    : /^\d{4}$/.test(hit.text)
      ? String(Number(hit.text) + (random.pick([-7, -3, -1, 1, 3, 11]) ?? 1))
      : String(((Number(hit.text) + random.whole(1, 20)) % 28) + 1);
  if (fresh === undefined || fresh === hit.text) return undefined;
  // A weekend is a Saturday and a Sunday, and a range of days holds those between.
  if (list === DAYS && /week-end|du \p{L}+ au \p{L}+di/iu.test(source)) return undefined;
  if (!list && new RegExp(`(?<!\\d)${fresh}(?!\\d)`).test(source) && fresh.length === 4) return undefined;
  const month = new RegExp(`^${SPACE}(\\p{L}+)`, 'u').exec(article.slice(hit.start + hit.text.length))?.[1];
  if (
    !list &&
    fresh.length < 4 &&
    new RegExp(`(?<!\\d)${fresh}(?:er)?(?:${SPACE}(?:et|au|ou)${SPACE}\\d+)?${SPACE}${month}`).test(source)
  )
    return undefined;
  return replaced('date changed', article, hit.start, hit.text, fresh);
}

const INVENTED_DATES: readonly string[] = [
  'La décision remonte au 29 mars 2009.',
  'Tout a commencé en 1977.',
  'Un nouveau point est prévu le 30 août.',
  'Le dossier avait été ouvert en novembre 2007.',
  'L’idée circulait déjà dans les années 1980.',
  'Rendez-vous est pris pour le dimanche 27 juillet 2031.',
  'Un bilan suivra d’ici à 2041.',
];

const INVENTED_NAMES: readonly string[] = [
  'C’est aussi ce que pense Sophie Delahaye, une habituée.',
  'Le cabinet Lefranc-Dubreuil a été consulté.',
  'La même idée a séduit la ville de Montauban.',
  'Selon l’Institut Valmy, la tendance se confirme.',
  'Renault suit le dossier de près.',
  'Un précédent existe à Rotterdam-Nord.',
  'Le logiciel Optiplan a servi à tout calculer.',
  'D’après la FNTR, rien ne presse.',
  'Antoine Mercier partage cet avis.',
  'L’université de Grenoble s’y intéresse aussi.',
  'Le projet rappelle celui de Julie Vasseur.',
  'La société Mobilease en fait autant.',
];

const NAME =
  /(?<=\p{Ll}[,;]?[ \u00a0’]|\.[ ]|^)(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}\p{Ll}{3,}(?:[’'-]?\p{Ll}*))(?!\p{L})/gmu;

/** First name and surname of the people that both texts name. */
function people({
  article,
  source,
}: DefectInput): { readonly full: string; readonly first: string; readonly last: string }[] {
  const found = new Map<string, { full: string; first: string; last: string }>();
  for (const { groups } of hits(article, NAME)) {
    const [full = '', first = '', last = ''] = groups;
    if (/^(?:Le|La|Les|Un|Une|Des|Saint|Marathon|Port|Voir|Tuilo|Rails|Prés|Même|Selon|Pour|Chez)$/u.test(first))
      continue;
    if (plain(source).replaceAll('’', "'").includes(full.replaceAll('’', "'"))) found.set(full, { full, first, last });
  }
  return [...found.values()];
}

function namesSwapped(input: DefectInput, random: Random): Defect | undefined {
  const known = people(input).filter(({ last }, _, all) => all.filter((other) => other.last === last).length === 1);
  const one = random.pick(known);
  const other = random.pick(known.filter((each) => each !== one));
  if (!one || !other) return undefined;
  const mark = '\u0001';
  const swap = (text: string) =>
    [
      [one.full, `${mark}1`],
      [other.full, `${mark}2`],
      [one.last, `${mark}3`],
      [other.last, `${mark}4`],
      [`${mark}1`, other.full],
      [`${mark}2`, one.full],
      [`${mark}3`, other.last],
      [`${mark}4`, one.last],
    ].reduce((rest, [from = '', to = '']) => rest.replaceAll(from, to), text);
  const body = input.article.indexOf('\n---\n', 4) + 5;
  return {
    kind: 'names swapped',
    markdown: input.article.slice(0, body) + swap(input.article.slice(body)),
    start: body,
    end: input.article.length,
    about: `${one.full} ↔ ${other.full}`,
  };
}

function nameMisspelt(input: DefectInput, random: Random): Defect | undefined {
  const { article, source } = input;
  const person = random.pick(people(input));
  const hit = person && random.pick(hits(article, new RegExp(`(?<!\\p{L})${person.last}(?!\\p{L})`, 'gu')));
  if (!hit) return undefined;
  const at = random.whole(1, hit.text.length - 2);
  const fresh = random.pick([
    hit.text.slice(0, at) + hit.text.slice(at + 1),
    hit.text.slice(0, at) + hit.text.charAt(at) + hit.text.slice(at),
    hit.text.slice(0, at) + hit.text.charAt(at + 1) + hit.text.charAt(at) + hit.text.slice(at + 2),
    hit.text.slice(0, at) + (hit.text.charAt(at) === 'o' ? 'a' : 'o') + hit.text.slice(at + 1),
  ]);
  if (!fresh || fresh === hit.text || source.includes(fresh)) return undefined;
  return replaced('name misspelt', article, hit.start, hit.text, fresh);
}

const FIRST_NAMES = ['Claude', 'Pierre', 'Marine', 'Rose', 'Gérald', 'Sabine', 'Jean', 'Émile', 'Olive', 'Ludivine'];

function firstNameChanged(input: DefectInput, random: Random): Defect | undefined {
  const person = random.pick(people(input));
  const hit = person && random.pick(hits(input.article, new RegExp(person.full, 'gu')));
  const fresh = random.pick(FIRST_NAMES.filter((name) => !input.source.includes(name)));
  return person && hit && fresh
    ? replaced('first name changed', input.article, hit.start, person.first, fresh)
    : undefined;
}

/** The quotations of the article of four words or more. */
function quotes({ article }: DefectInput): { readonly start: number; readonly inner: string }[] {
  return [...article.matchAll(/«[\s\u00a0\u202f]*([^»]*?)[\s\u00a0\u202f]*»/gu)]
    .map((match) => ({ start: match.index + match[0].indexOf(match[1] ?? ''), inner: match[1] ?? '' }))
    .filter(({ inner }) => inner.split(/\s+/).length >= 5);
}

const SUBSTITUTES = ['toujours', 'vraiment', 'maison', 'demain', 'rapidement', 'dossier', 'semaine', 'aucun'];

function quoteAltered(input: DefectInput, random: Random): Defect | undefined {
  const quote = random.pick(quotes(input));
  if (!quote) return undefined;
  const words = [...quote.inner.matchAll(/\p{L}{4,}/gu)];
  const word = random.pick(words.slice(1, -1));
  const fresh = random.pick(SUBSTITUTES.filter((each) => !quote.inner.includes(each)));
  if (!word || !fresh) return undefined;
  const start = quote.start + word.index;
  const act = random.whole(0, 2);
  if (act === 0) return replaced('quote altered', input.article, start, word[0], fresh);
  if (act === 1) return replaced('quote altered', input.article, start, `${word[0]}`, `${word[0]} ${fresh}`);
  return replaced(
    'quote altered',
    input.article,
    start,
    `${word[0]}${input.article.charAt(start + word[0].length)}`,
    input.article.charAt(start + word[0].length) === ' ' ? '' : input.article.charAt(start + word[0].length),
  );
}

const INVENTED_QUOTES = [
  'Nous avons tout essayé avant d’en arriver là',
  'Personne ne nous avait prévenus de ce qui allait suivre',
  'Si c’était à refaire, je recommencerais demain matin',
  'Les gens du coin n’y croyaient plus depuis longtemps',
  'On ne mesure pas encore la portée de cette décision',
];

function quoteInvented(input: DefectInput, random: Random): Defect | undefined {
  const person = random.pick(people(input));
  const words = random.pick(INVENTED_QUOTES);
  return words
    ? inserted(
        'quote invented',
        input,
        random,
        person ? `« ${words} », confie ${person.full}.` : `« ${words} », dit-on.`,
      )
    : undefined;
}

/** A sentence that the source tells, put between quotation marks. */
function indirectQuoted(input: DefectInput, random: Random): Defect | undefined {
  const person = random.pick(people(input));
  const told = [...input.source.matchAll(/(?<=[.!?] |\n)[^.!?«»"“”\n:]{45,140}\./gu)]
    .map(([text]) => text.trim())
    .filter((text) => !/(?<!\p{L})(?:je|j['’]|nous|vous|mon|ma|mes|on)(?!\p{L})/iu.test(text));
  const words = random.pick(told);
  // In an interview or a column, every sentence is somebody’s.
  const personal = (input.source.match(/(?<!\p{L})(?:je|j['’])(?!\p{L})/giu) ?? []).length > 12;
  if (!person || !words || personal || !/[«"“]/.test(input.source)) return undefined;
  return inserted('indirect quoted', input, random, `« ${words.slice(0, -1)} », explique ${person.full}.`);
}

function speakerChanged(input: DefectInput, random: Random): Defect | undefined {
  const known = people(input);
  const quote = random.pick(quotes(input));
  if (!quote) return undefined;
  const line = input.article.lastIndexOf('\n', quote.start) + 1;
  const lead = input.article.slice(line, quote.start);
  const after =
    input.article
      .slice(quote.start + quote.inner.length, quote.start + quote.inner.length + 90)
      .split(/(?<=[.!?])\s/)[0] ?? '';
  const inTail = known.find(({ full }) => after.includes(full));
  const sentence = Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('! '), lead.lastIndexOf('? ')) + 1;
  const inLead = known.findLast(
    ({ full }) => lead.slice(sentence).includes(full) && /:\s*«[\s\u00a0\u202f]*$/u.test(lead),
  );
  const speaker = inTail ?? inLead;
  const other = random.pick(known.filter(({ full, last }) => full !== speaker?.full && last !== speaker?.last));
  if (!speaker || !other) return undefined;
  const start = inTail
    ? quote.start + quote.inner.length + after.indexOf(speaker.full)
    : line + sentence + lead.slice(sentence).lastIndexOf(speaker.full);
  return replaced('speaker changed', input.article, start, speaker.full, other.full);
}

/** Every sentence with a key number of the source goes. */
function factDropped(input: DefectInput, random: Random): Defect | undefined {
  const { article, source } = input;
  const numbers = [
    ...plain(source).matchAll(
      /(?<![\d,])\d{1,3}(?: \d{3})+(?! ?\d)|(?<![\d,])\d+(?:,\d+)?(?= (?:%|€|euros|millions))/gu,
    ),
  ].map(([text]) => text);
  const number = random.pick(numbers.filter((each) => plain(article).includes(each)));
  if (!number) return undefined;
  const holds = new RegExp(`(?<![\\d,])${number.replaceAll(' ', SPACE)}(?!\\d|,\\d)`, 'u');
  const body = article.indexOf('\n---\n', 4) + 5;
  const kept = article
    .slice(body)
    .split('\n')
    .map((line) =>
      /^#/.test(line)
        ? line.replace(holds, '')
        : /^[|]/.test(line)
          ? holds.test(line)
            ? ''
            : line
          : line
              .split(/(?<=[.!?]) (?=\p{Lu})/u)
              .filter((sentence) => !holds.test(sentence))
              .join(' '),
    )
    .join('\n');
  const markdown = article.slice(0, body).replace(holds, '') + kept;
  return holds.test(markdown)
    ? undefined
    : { kind: 'fact dropped', markdown, start: 0, end: markdown.length, about: number };
}

function negationFlipped({ article }: DefectInput, random: Random): Defect | undefined {
  const denied = hits(article, /(?<!\p{L})(?:n[’']|ne )(\p{L}+) (?:pas|jamais) /gu);
  const hit = random.pick(denied);
  return hit && replaced('negation flipped', article, hit.start, hit.text, `${hit.groups[1]} `);
}

const TURNS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:a|ont) augmenté/gu, 'a baissé'],
  [/(?<!\p{L})hausse(?!\p{L})/gu, 'baisse'],
  [/(?<!\p{L})augmentation(?!\p{L})/gu, 'diminution'],
  [/(?<!\p{L})plus de(?= \d)/gu, 'moins de'],
  [/(?<!\p{L})au moins(?= \d)/gu, 'au plus'],
  [/(?<!\p{L})moins de(?= \d)/gu, 'plus de'],
  [/(?<!\p{L})gratuit/gu, 'payant'],
  [/(?<!\p{L})adopté(?!\p{L})/gu, 'rejeté'],
  [/(?<!\p{L})approuvé(?!\p{L})/gu, 'rejeté'],
  [/(?<!\p{L})favorable(?!\p{L})/gu, 'défavorable'],
  [/(?<!\p{L})ouvrira(?!\p{L})/gu, 'fermera'],
  [/(?<!\p{L})fermé(?!\p{L})/gu, 'ouvert'],
  [/(?<!\p{L})supérieurs?(?!\p{L})/gu, 'inférieurs'],
  [/(?<!\p{L})grimpe(?:ra)?(?!\p{L})/gu, 'chute'],
  [/(?<!\p{L})atteint(?!\p{L})/gu, 'perd'],
];

function directionTurned({ article }: DefectInput, random: Random): Defect | undefined {
  const turn = random.pick(TURNS.slice(0, -1));
  const hit = turn && random.pick(hits(article, turn[0]));
  return turn && hit && replaced('direction turned', article, hit.start, hit.text, turn[1]);
}

function paragraphCopied(input: DefectInput, random: Random): Defect | undefined {
  const paragraphs = input.source.split('\n').filter((line) => line.split(/\s+/).length >= 40 && !/[«"“]/.test(line));
  const copied = random.pick(paragraphs);
  return copied ? inserted('paragraph copied', input, random, `\n\n${copied}`) : undefined;
}

const from =
  (kind: DefectKind, sentences: readonly string[]) =>
  (input: DefectInput, random: Random): Defect | undefined => {
    const sentence = random.pick(sentences);
    return sentence === undefined ? undefined : inserted(kind, input, random, sentence);
  };

const MAKERS: Readonly<Record<DefectKind, (input: DefectInput, random: Random) => Defect | undefined>> = {
  'number changed': numberChanged,
  'unit changed': unitChanged,
  'number invented': (input, random) => {
    const make = random.pick(INVENTED_NUMBERS);
    return make && inserted('number invented', input, random, make(random));
  },
  'date changed': dateChanged,
  'date invented': from('date invented', INVENTED_DATES),
  'names swapped': namesSwapped,
  'name invented': from('name invented', INVENTED_NAMES),
  'name misspelt': nameMisspelt,
  'first name changed': firstNameChanged,
  'quote altered': quoteAltered,
  'quote invented': quoteInvented,
  'indirect quoted': indirectQuoted,
  'speaker changed': speakerChanged,
  'fact dropped': factDropped,
  'negation flipped': negationFlipped,
  'direction turned': directionTurned,
  'paragraph copied': paragraphCopied,
};

export const DEFECT_KINDS = Object.keys(MAKERS) as readonly DefectKind[];

/** Up to `count` articles with one defect of a kind each; the same seed gives the same defects. */
export function defectsOf(kind: DefectKind, input: DefectInput, count: number, seed: number): Defect[] {
  const random = new Random(seed);
  const made = new Map<string, Defect>();
  for (let attempt = 0; attempt < count * 12 && made.size < count; attempt += 1) {
    const defect = MAKERS[kind](input, random);
    if (defect && defect.markdown !== input.article) made.set(defect.markdown, defect);
  }
  return [...made.values()];
}
