/** An ending and the endings its base forms may have. */
type Inflection = readonly [ending: string, bases: readonly string[]];

const NOUNS: readonly Inflection[] = [
  ['s', ['']],
  ['x', ['']],
  ['e', ['']],
  ['es', ['']],
  ['aux', ['al', 'ail']],
  ['euse', ['eur', 'eux']],
  ['euses', ['eur', 'eux']],
  ['trice', ['teur']],
  ['trices', ['teur']],
  ['ive', ['if']],
  ['ives', ['if']],
  ['ère', ['er']],
  ['ères', ['er']],
  ['lle', ['l']],
  ['lles', ['l']],
  ['nne', ['n']],
  ['nnes', ['n']],
  ['tte', ['t']],
  ['ttes', ['t']],
  ['sse', ['s']],
  ['sses', ['s']],
  ['elle', ['eau', 'el']],
  ['elles', ['eau', 'el']],
  ['ées', ['é']],
  ['que', ['c']],
  ['ques', ['c']],
  ['gue', ['g']],
  ['gues', ['g']],
  ['che', ['c']],
  ['ches', ['c']],
];

const FIRST_GROUP =
  `e es ons ez ent é ée és ées er ais ait ions iez aient ai as a âmes âtes èrent erai eras era erons erez
  eront erais erait erions eriez eraient ant ants ante antes asse assent ât`.split(/\s+/);
const SECOND_GROUP =
  `i is it ie ies issons issez issent issais issait issions issiez issaient isse isses irent îmes îtes irai iras
  ira irons irez iront irais irait irions iriez iraient issant issante issants issantes ît`.split(/\s+/);
const THIRD_GROUP =
  `s t ts d ons ez ent ais ait ions iez aient is it irent rai ras ra rons rez ront rais rait rions riez raient ant
  u ue us ues e es`.split(/\s+/);

const VERBS: readonly Inflection[] = [
  // `il part`, `elle dort`, `on sert`.
  ['s', ['tir', 'mir', 'vir']],
  ['t', ['tir', 'mir', 'vir']],
  ...FIRST_GROUP.map((ending): Inflection => [ending, ['er']]),
  ...SECOND_GROUP.map((ending): Inflection => [ending, ['ir']]),
  ...THIRD_GROUP.map((ending): Inflection => [ending, ['re', 'ir', 'oir']]),
];

/** Forms that no ending explains, by head-word. */
const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  beau: 'bel belle belles',
  vieux: 'vieil vieille vieilles',
  fou: 'fol folle folles',
  mou: 'mol molle molles',
  œil: 'yeux',
  être: `suis es est sommes êtes sont étais était étions étiez étaient fus fut furent sera serai seras serons serez seront serais
    serait seraient sois soit soyons soyez soient été étant`,
  avoir: `ai as a avons avez ont avais avait avions aviez avaient eus eut eurent aurai auras aura aurons aurez auront aurais aurait
    auraient aie ait ayons ayez aient eu eue eus eues ayant`,
  aller: 'vais vas va vont irai iras ira irons irez iront irais irait iraient aille aillent',
  faire: 'font fit firent ferai fera feront ferait feraient fasse fassent',
  pouvoir: 'peux peut peuvent pu put purent pourra pourront pourrait pourraient puisse puissent',
  vouloir: 'veux veut veulent voudra voudront voudrait voudraient veuille',
  devoir: 'dois doit doivent dû due dus dues devra devront devrait devraient',
  savoir: 'sais sait su sut sache sachant saura saurait sauraient',
  venir: 'viens vient viennent vint vinrent venu venue venus venues viendra viendront viendrait',
  tenir: 'tiens tient tiennent tint tinrent tenu tenue tenus tenues tiendra tiendront tiendrait',
  voir: 'vit virent verra verront verrait voyant',
  mettre: 'mis mise mises mit mirent',
  prendre: 'pris prise prises prit prirent',
  boire: 'buvant buvons boivent bu but',
  naître: 'né née nés nées naquit',
  mourir: 'meurt meurent mort morte morts mortes mourut',
};

const HEAD_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR_FORMS).flatMap(([head, forms]) =>
    forms.split(/\s+/).map((form): [string, string] => [form, head]),
  ),
);

const NOUN_BASES = byEnding(NOUNS);
const BASES = byEnding([...NOUNS, ...VERBS]);
const LONGEST_ENDING = 8;
/** A shorter stem matches by accident, unless the ending of a noun tells enough: `v-ive`, `m-aux`. */
const SHORTEST_STEM = 2;
const TELLING_ENDING = 3;

/**
 * The head-words a lower-case French word may be a regular form of: `mangeait` → `manger`, `journaux` → `journal`. Guesses:
 * look each of them up.
 */
export function baseForms(word: string): string[] {
  const forms = new Set<string>();
  for (let length = 1; length <= LONGEST_ENDING && length < word.length; length += 1) {
    const stem = word.slice(0, -length);
    const isShort = stem.length < SHORTEST_STEM;
    if (isShort && length < TELLING_ENDING) continue;
    for (const base of (isShort ? NOUN_BASES : BASES).get(word.slice(-length)) ?? []) {
      if (isShort && base.length < 2) continue;
      forms.add(stem + base);
      if (base === 'er') for (const other of softened(stem)) forms.add(`${other}er`);
      if (base === 're') for (const other of hardened(stem)) forms.add(`${other}re`);
    }
  }
  // `il prend`: the third person is the bare stem.
  if (word.endsWith('d')) forms.add(`${word}re`);
  const head = HEAD_WORD.get(word);
  if (head !== undefined) forms.add(head);
  return [...forms];
}

/** The spellings of a stem before other vowels: `mange-ait`, `commenç-ait`, `appell-e`, `emploi-e`, `achèt-e`. */
function softened(stem: string): string[] {
  if (stem.endsWith('ge')) return [stem.slice(0, -1)];
  if (stem.endsWith('ç')) return [`${stem.slice(0, -1)}c`];
  if (stem.endsWith('ll') || stem.endsWith('tt')) return [stem.slice(0, -1)];
  if (stem.endsWith('i')) return [`${stem.slice(0, -1)}y`];
  const grave = /^(.*)è(\p{L}{1,2})$/u.exec(stem);
  return grave ? [`${grave[1]}e${grave[2]}`, `${grave[1]}é${grave[2]}`] : [];
}

/** The stems of verbs in -re that change: `rejoign-ant`, `fais-ant`, `écriv-ent`, `connaiss-ait`, `prenn-ent`. */
function hardened(stem: string): string[] {
  if (stem.endsWith('nn')) return [`${stem.slice(0, -1)}d`];
  if (stem.endsWith('gn')) return [`${stem.slice(0, -2)}nd`];
  if (stem.endsWith('iss')) return [`${stem.slice(0, -3)}ît`, `${stem.slice(0, -3)}it`];
  if (stem.endsWith('s') || stem.endsWith('v')) return [stem.slice(0, -1)];
  return stem.endsWith('en') ? [`${stem}d`] : [];
}

function byEnding(inflections: readonly Inflection[]): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, string[]>();
  for (const [ending, endings] of inflections) {
    const known = bases.get(ending) ?? [];
    bases.set(ending, [...known, ...endings.filter((base) => !known.includes(base))]);
  }
  return bases;
}
