import type { Block } from '../model/article.ts';
import { lineOf } from './line.ts';
import { type MetaLine, readMetaLine } from './meta-line.ts';

/** Bars and dots part what such a line says; a rubric may end in a stop before « Par ». */
const BETWEEN = /\s*[|•·]\s*|\s[–—-]\s|(?<=[\p{Ll})])\. (?=Par[ \u00a0])/u;
const GATE = /[|•·]|\s[–—-]\s|\. Par/u;
const MOST_LENGTH = 220;
const MOST_WORDS = 30;
const LABEL = { words: 4, most: 2 } as const;
const DATED = /\d{1,2}[ /.-](?:\p{L}{3,9}\.?[ /.-])?|\d{4}|lecture|\bread\b/iu;
/** What takes place on a day with somebody is announced in the same way. */
const EVENT =
  /^(?:concert|conférence|spectacle|exposition|atelier|projection|rencontre|débat|visite|stage|festival|récital|lecture|théâtre|danse|cinéma|cours|réunion|messe|bal|repas|soirée|conte|loto|match)(?![\p{L}])/iu;

/**
 * A by-line with the name of a site or of a rubric beside it: « Archéologie | 6 juin 2025 | Temps de lecture : 4 min ».
 * It says who wrote or when it appeared, and nothing but short labels stand around that.
 */
export function partedByline(block: Block): MetaLine | undefined {
  const { text } = block;
  if (text.length > MOST_LENGTH || lineOf(block).words > MOST_WORDS || !GATE.test(text)) return undefined;
  const parts = text.split(BETWEEN).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  let labels = 0;
  let certain = false;
  let dated = false;
  const states: { author?: string; date?: string } = {};
  for (const part of parts) {
    const meta = readMetaLine(part);
    if (!meta) {
      labels++;
      if (labels > LABEL.most || !isLabel(part)) return undefined;
      continue;
    }
    // « par l’auteur » in small letters goes on with the words before it.
    certain ||= meta.certain && !/^par[ \u00a0]/u.test(part);
    dated ||= meta.states.date !== undefined || DATED.test(part);
    Object.assign(states, { ...meta.states, ...states });
  }
  return certain && dated ? { certain, states } : undefined;
}

const isLabel = (part: string): boolean =>
  /^[\p{Lu}\d]|^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,}$/u.test(part) &&
  !/[!?:;«»"“”]|\.$/u.test(part) &&
  part.split(/\s+/u).length <= LABEL.words &&
  !EVENT.test(part);
