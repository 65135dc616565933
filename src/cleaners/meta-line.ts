import { MONTHS, WEEKDAYS } from '../french/calendar.ts';
import { Annotation } from '../model/annotation.ts';
import type { Block, SourceMetadata } from '../model/article.ts';

/** What a line of an article's head says: who, when, how long to read. */
export interface MetaLine {
  /** A person, a verb of publishing or a reading time is named; a date alone proves nothing. */
  readonly certain: boolean;
  readonly states: Partial<SourceMetadata>;
}

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('.', '\\.'))
    .join('|');

/** Platforms that speak no French write them so. */
const ENGLISH_MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
const MONTH = `(?:${alternatives(MONTHS.keys())}|${ENGLISH_MONTHS})\\.?`;
const DAY = `(?:${alternatives(WEEKDAYS.keys())})\\.?`;
const TIME =
  '(?:[àa] |[-–|,] ?)?\\d{1,2} ?(?:h|:|heures?) ?(?:\\d{2})?(?:[:min ]{1,4}\\d{0,2})?(?: ?(?:am|pm|gmt|cet|cest|heure de paris))?';
const CALENDAR = `(?:${DAY},? )?(?:\\d{1,2}(?:er)? ${MONTH}(?: \\d{4})?|${MONTH} \\d{1,2},? \\d{4}|${MONTH} \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} ${MONTH} \\d{2,4})`;
const AGO =
  "(?:il y a|depuis) (?:environ )?(?:\\d+|une?|quelques) (?:secondes?|minutes?|min|heures?|h|jours?|j|semaines?|mois|ans?|années?)|hier|aujourd'hui|(?:à l')?instant";
const DATE = `(?:le |du |en |on )?(?:${CALENDAR}|${AGO})(?:,? ?(?:${TIME}))?`;

const KEYWORDS = {
  published:
    /(?:article |dernière )?(?:modification|publiée?s?|postée?s?|parue?s?|créée?s?|mise? en ligne|mise? à jour|modifiée?|actualisée?|rédigée?|écrite?|diffusée?|published|updated|posted|date de publication|date|maj|màj)(?: par)?(?: ?:)?(?= |\d|$)/iuy,
  by: /(?:par notre (?:envoyée?|correspondante?)(?: (?:spéciale?|permanente?|locale?|régionale?))?|par|by|rédigée? par|écrite? par|publiée? par|postée? par|proposée? par|propos recueillis? par|recueillis? par|interview(?:ée?)? (?:réalisée )?par|textes?(?: et photos?)?(?: de| par)?(?: ?:)?|rédaction ?:|auteure?(?:\(e\)|·e)?s? ?:?|autrice ?:?|journaliste ?:|signé(?: par)?|photos?(?: de| par)? ?:?|avec|et|de notre (?:envoyée?|correspondante?) (?:spéciale?|permanente?)?(?: .{2,20})?|source ?:)(?= |$)/iuy,
  reading:
    /durée de (?:l'(?:audio|écoute|épisode)|la vidéo) ?:? ?\d{1,2}:\d{2}|(?:(?:temps|durée) de lecture|lecture|vidéo(?= ?:)|à lire en|lu en|reading time)(?: estimée?| moyenne?| ?de)?(?: ?:)? ?(?:environ |~ ?|moins d')?(?:(?:\d{1,3}|une?) ?(?:min(?:ute)?s?|mn|secondes?|s|'|′)(?![\p{L}])\.?(?: (?:de lecture|\d+ ?s(?:ec)?))?|$)|\d{1,3} ?(?:min(?:ute)?s?|mn)\.? (?:de lecture|read)/iuy,
  date: new RegExp(DATE, 'iuy'),
  time: new RegExp(`${TIME}(?![\\p{L}\\p{N}])`, 'iuy'),
  agency:
    /(?:la rédaction|l'équipe(?: de (?:la )?rédaction)?|rédaction|afp|reuters|ats|belga|associated press|ap|le monde\.fr|agences?|journaliste|correspondante?|rédact(?:eur|rice)(?: en chef)?|envoyée? spéciale?(?: à [\p{L}-]+)?|pigiste|chroniqueu(?:r|se)|auteure?|autrice|contribut(?:eur|rice)|tribune|admin)(?![\p{L}])/iuy,
} as const;
const NAME =
  /(?:\p{Lu}[\p{L}'’.-]*|\p{Lu}\.)(?: (?:(?:de|du|des|d|la|le|les|van|von|der|den|di|da|el|al|ben|bin|y|et|&) ){0,2}(?:d['’]|l['’])?\p{Lu}[\p{L}'’.-]*){0,5}/uy;
/** « la rédaction Sport Sud », « la rédaction de Sport Sud » */
const OFFICE = new RegExp(` (?:(?:de|du) |d['’])?${NAME.source}`, 'uy');
const PLACE = /\((?:[\p{L}' -]{2,40})\)|(?:à|au|aux|en|pour|chez) \p{Lu}[\p{L}'-]*(?:[ -]\p{Lu}[\p{L}'-]*){0,3}/uy;
/** « 👁 1 482 vues » */
const COUNTER =
  /(?:\p{Extended_Pictographic} ?)?\d{1,3}(?: ?\d{3})* (?:vues?|lectures?|commentaires?|comments?|réactions?|partages?)(?![\p{L}])/iuy;
/** « #142 · 4 minutes de lecture »: which letter of a series it is. */
const ISSUE = /^(?:#|n° ?|(?:numéro|lettre|édition|épisode) (?:n° ?|#)?)\d{1,4}(?= ?[|·•–—-] )/iuy;
const SEPARATOR = /[\s,|•·–—\-:;/()&>]+/uy;
const MOST_LENGTH = 220;

const known = new Annotation<Block, { readonly meta: MetaLine | undefined }>();

/** What a block says when it is nothing but who, when and how long; undefined when anything else stands in it. */
export function metaLineOf(block: Block): MetaLine | undefined {
  let found = known.get(block);
  if (found === undefined) {
    found = { meta: readMetaLine(block.text) };
    known.set(block, found);
  }
  return found.meta;
}

/** The same, of a text. */
export function readMetaLine(raw: string): MetaLine | undefined {
  if (raw.length > MOST_LENGTH) return undefined;
  const text = raw
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'")
    .replace(/\b(le|du|par) ?: ?/giu, '$1 ')
    .replace(/^[\s*_|•·–—>-]+|[\s*_.]+$/gu, '');
  if (text === '') return undefined;
  let at = 0;
  let certain = false;
  let dated = false;
  let expectsName = false;
  const states: { author?: string; date?: string } = {};
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match) at += match.length;
    return match;
  };
  const numbered = take(ISSUE) !== undefined;
  while (at < text.length) {
    if (take(SEPARATOR) !== undefined) continue;
    if (take(KEYWORDS.reading) !== undefined) {
      certain = true;
      expectsName = false;
      continue;
    }
    const date = take(KEYWORDS.date);
    if (date !== undefined) {
      states.date ??= date.replace(/^(?:le|du) /iu, '');
      dated = true;
      expectsName = false;
      continue;
    }
    if ((dated || certain) && take(COUNTER) !== undefined) continue;
    if ((dated || certain) && take(KEYWORDS.time) !== undefined) continue;
    if (!expectsName && take(KEYWORDS.published) !== undefined) {
      certain = true;
      expectsName = /par$/i.test(text.slice(0, at));
      continue;
    }
    if (take(KEYWORDS.by) !== undefined) {
      expectsName = true;
      continue;
    }
    const agency = take(KEYWORDS.agency);
    if (agency !== undefined) {
      // « Par la rédaction » signs; « avec Agence Untelle » goes on.
      if (expectsName && /^(?:la rédaction|l'équipe)/i.test(agency)) take(OFFICE);
      certain ||= expectsName && /^par (?:la rédaction|l'équipe)/iu.test(text);
      expectsName &&= /^agence$/i.test(agency);
      continue;
    }
    if (expectsName || states.author !== undefined) {
      const name = take(NAME) ?? take(PLACE);
      if (name !== undefined) {
        if (expectsName) states.author ??= name;
        certain = true;
        expectsName = false;
        continue;
      }
    }
    return undefined;
  }
  return certain || (dated && !numbered) ? { certain, states } : undefined;
}
