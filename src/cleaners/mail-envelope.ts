import type { Block } from '../model/article.ts';
import { lineOf } from './line.ts';

/** What each line of an envelope says, by the names that mail programs give it. */
const FIELDS: readonly (readonly [field: string, name: RegExp])[] = [
  ['from', /^(?:de|from|expéditeur) ?:/u],
  ['to', /^(?:à|a|to|destinataires?|pour) ?:/u],
  ['copy', /^(?:cc|cci|bcc|copie(?: à)?) ?:/u],
  ['subject', /^(?:objet|subject|sujet) ?:/u],
  ['date', /^(?:date|envoyée?|sent|reçu)(?: le)? ?:/u],
  ['enclosed', /^(?:pj|pièces? jointes?|attachments?) ?:/u],
  ['handling', /^(?:importance|priorité|priority|sensibilité|répondre à|reply-to) ?:/u],
];
/** An address or the minute of sending: letters of former times have neither. */
const ELECTRONIC = /[\w.+-]@[\w-]|\b\d{1,2}[:h]\d{2}\b/u;
const LEAST_FIELDS = 3;
const LONGEST = 1000;
const LONGEST_REPLY = 220;
const LONGEST_NAME = 24;

const FORWARD =
  /^[-_ ]*(?:début du message (?:transféré|réexpédié)|message (?:transféré|d'origine|original)|e-?mail (?:transféré|d'origine)|begin forwarded message|forwarded message|original message)[-_ :]*$/u;

/** « Le 2 mai 2026 à 22:14, Untel <untel@example.org> a écrit : » */
const REPLY = /^le \d[^@]{6,100}@[^@ ]{3,80} (?:a écrit|wrote) ?:$/u;
/** « Le 2 mai 2026 à 22:14, Jeanne Untel a écrit : », in a text that has an envelope too: chroniclers write so. */
const BARE_REPLY =
  /^[Ll]e (?:\p{L}{3,9}\.? )?\d{1,2} \p{L}{3,9}\.? \d{4},? à \d{1,2}[:h]\d{2},? \p{Lu}[\p{L}'’-]*(?: (?:de |du |d['’])?\p{Lu}[\p{L}'’-]*){0,3} a écrit[ \u00a0]?:$/u;

/** A stretch of lines that mail programs wrote, as indexes of blocks: `to` is the first line after it. */
export interface Envelope {
  readonly from: number;
  readonly to: number;
}

/** The envelopes in a text: lines that name sender, receiver, subject or date, and the mark over them. */
export function envelopesIn(blocks: readonly Block[]): readonly Envelope[] {
  const envelopes: Envelope[] = [];
  const replies: Envelope[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const to = endOf(blocks, index);
    if (to === index) {
      if (isReply(blocks[index]!, BARE_REPLY)) replies.push({ from: index, to: index + 1 });
      continue;
    }
    const isMarked = index > 0 && FORWARD.test(lineOf(blocks[index - 1]!).folded);
    envelopes.push({ from: isMarked ? index - 1 : index, to });
    index = to - 1;
  }
  return envelopes.length === 0 ? [] : [...envelopes, ...replies].sort((a, b) => a.from - b.from);
}

function endOf(blocks: readonly Block[], from: number): number {
  if (isReply(blocks[from]!, REPLY)) return from + 1;
  const fields = new Set<string>();
  let isElectronic = false;
  let at = from;
  for (; at < blocks.length; at++) {
    const field = fieldOf(blocks[at]!);
    if (field === undefined || (fields.has(field) && field !== 'handling')) break;
    fields.add(field);
    isElectronic ||= ELECTRONIC.test(lineOf(blocks[at]!).folded);
  }
  const isEnvelope = isElectronic && fields.size >= LEAST_FIELDS && fields.has('from') && fields.has('subject');
  return isEnvelope ? at : from;
}

function isReply(block: Block, pattern: RegExp): boolean {
  if (block.kind === 'code' || block.text.length > LONGEST_REPLY) return false;
  return pattern.test(pattern === REPLY ? lineOf(block).folded : block.text.trim());
}

function fieldOf(block: Block): string | undefined {
  if (block.kind === 'code' || block.kind === 'table' || block.text.length > LONGEST) return undefined;
  if (!block.text.slice(0, LONGEST_NAME).includes(':')) return undefined;
  const { folded } = lineOf(block);
  return FIELDS.find(([, name]) => name.test(folded))?.[0];
}
