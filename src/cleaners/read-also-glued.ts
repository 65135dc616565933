/** Case tells the label from speech, and where a title begins. */
const LABEL =
  '(?:(?:À|A) LIRE(?: AUSSI| ÉGALEMENT)?|LIRE (?:AUSSI|ÉGALEMENT)|(?:À lire|Lire|À voir|Voir|À découvrir|Découvrir|Vous aimerez)(?: aussi| également) ?[:>|])';

/** A label and a title that ran into the paragraph after them: « … du pogromC’est ce que … ». */
const RUN_TOGETHER =
  /^[^\p{L}]{0,6}(?:À|A|à|a) (?:lire|LIRE|voir|VOIR)(?: (?:aussi|également|AUSSI|ÉGALEMENT))?\b.{10,180}?\p{Ll}(?=\p{Lu}\p{Ll}*['’ ])/u;
/** The title ends in a mark of its own: a question, a cry, a quotation after a colon. */
const IN_FRONT = new RegExp(
  `^[^\\p{L}]{0,6}${LABEL} ?[:>|–-]? ?(?=[\\p{Lu}«"“])[^.?!«»]{0,140}(?:[^.?!«»]{8}[?!]|: ?« ?[^.«»]{8,120}»)[ \\u00a0](?=[\\p{Lu}«])`,
  'u',
);
/** Behind the last sentence: a title that no stop ends. */
const BEHIND = new RegExp(
  `(?<=[.!?…»”"])\\s{1,3}[([>]{0,3}${LABEL} ?[:>|–-]? ?(?=[\\p{Lu}«"“])[^.;!?]{12,160}[?!»)\\]]*$`,
  'u',
);
const REACH = 300;
/** Words of the article that stay: fewer, or open ones, belong to the title. */
const LEAST_LEFT = 60;
const STOPPED = /[.…!?][»”") \u00a0]*$|[»”"]$/u;

/** The paragraph without a link to another article at its beginning or its end; undefined when it has none. */
export function withoutGluedLink(text: string): string | undefined {
  if (!isLikely(text)) return undefined;
  const head = text.slice(0, REACH);
  const link = RUN_TOGETHER.exec(head) ?? IN_FRONT.exec(head);
  if (link) {
    const rest = text.slice(link[0].length);
    return rest.length >= LEAST_LEFT && STOPPED.test(rest) ? rest : undefined;
  }
  const tail = text.slice(-REACH);
  const end = BEHIND.exec(tail);
  const left = end ? text.length - tail.length + end.index : 0;
  return left >= LEAST_LEFT ? text.slice(0, left) : undefined;
}

const LABELS = [' lire', 'Lire', 'LIRE', ' voir', 'Voir', 'VOIR', 'couvrir ', 'aimerez '];
/** Searching for words costs nothing, and few paragraphs have these. */
const isLikely = (text: string): boolean => LABELS.some((word) => text.includes(word));
