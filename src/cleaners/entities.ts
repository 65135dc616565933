import type { Cleaner } from '../model/cleaner.ts';

/** Named entities that turn up in French text. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  euro: '€',
  copy: '©',
  reg: '®',
  deg: '°',
  bull: '•',
  middot: '·',
  thinsp: '\u202f',
  ensp: ' ',
  emsp: ' ',
  shy: '',
  oelig: 'œ',
  OElig: 'Œ',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  Egrave: 'È',
  ecirc: 'ê',
  Ecirc: 'Ê',
  euml: 'ë',
  agrave: 'à',
  Agrave: 'À',
  acirc: 'â',
  aelig: 'æ',
  ccedil: 'ç',
  Ccedil: 'Ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ouml: 'ö',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  times: '×',
  trade: '™',
  frac12: '½',
  sup2: '²',
  sup3: '³',
  rsaquo: '›',
  lsaquo: '‹',
  numsp: '\u202f',
  zwnj: '',
  zwj: '',
};
const ENTITY = /&(?:#(\d{2,6})|#[xX]([\da-fA-F]{2,5})|([A-Za-z]{2,8}\d?));/g;

/** Resolves HTML entities that a text was left with. */
export const entities: Cleaner = {
  id: 'entities',
  about: { en: 'Resolves HTML entities left in the text.', fr: 'Résout les entités HTML restées dans le texte.' },
  harmless: true,
  *find({ blocks }) {
    for (const block of blocks) {
      if (block.kind === 'code' || !block.text.includes('&')) continue;
      const becomes = block.text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED[name] ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return isCharacter(point) ? String.fromCodePoint(point) : whole;
      });
      if (becomes !== block.text && becomes.trim() !== '')
        yield { block, becomes: becomes.trim(), reason: { en: 'HTML entity', fr: 'entité HTML' } };
    }
  },
};

const isCharacter = (point: number): boolean =>
  point >= 32 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) && point !== 127;
