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
  ['che', ['c']],
  ['ches', ['c']],
];

const FIRST_GROUP = `e es ons ez ent é ée és ées er ais ait ions iez aient ai as a âmes âtes èrent erai eras era erons erez
  eront erais erait erions eriez eraient ant ants ante antes asse assent ât`.split(/\s+/);
const SECOND_GROUP = `i is it ie ies issons issez issent issais issait issions issiez issaient isse isses irent îmes îtes irai iras
  ira irons irez iront irais irait irions iriez iraient issant issante issants issantes ît`.split(/\s+/);
const THIRD_GROUP = `s t ts d ons ez ent ais ait ions iez aient is it irent rai ras ra rons rez ront rais rait rions riez raient ant
  u ue us ues e es`.split(/\s+/);

const VERBS: readonly Inflection[] = [
  ...FIRST_GROUP.map((ending): Inflection => [ending, ['er']]),
  ...SECOND_GROUP.map((ending): Inflection => [ending, ['ir']]),
  ...THIRD_GROUP.map((ending): Inflection => [ending, ['re', 'ir', 'oir']]),
];

const BASES = byEnding([...NOUNS, ...VERBS]);
const LONGEST_ENDING = 8;
/** A shorter stem matches by accident. */
const SHORTEST_STEM = 2;

/**
 * The head-words a lower-case French word may be a regular form of: `mangeait` → `manger`, `journaux` → `journal`. Guesses:
 * look each of them up.
 */
export function baseForms(word: string): string[] {
  const forms = new Set<string>();
  for (let length = 1; length <= LONGEST_ENDING && word.length - length >= SHORTEST_STEM; length += 1) {
    const stem = word.slice(0, -length);
    for (const base of BASES.get(word.slice(-length)) ?? []) {
      forms.add(stem + base);
      if (base === 'er') for (const other of softened(stem)) forms.add(`${other}er`);
    }
  }
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

function byEnding(inflections: readonly Inflection[]): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, string[]>();
  for (const [ending, endings] of inflections) {
    const known = bases.get(ending) ?? [];
    bases.set(ending, [...known, ...endings.filter((base) => !known.includes(base))]);
  }
  return bases;
}
