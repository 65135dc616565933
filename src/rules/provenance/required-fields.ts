import type { PageFrontMatter } from '../../model/page.ts';

type Data = Readonly<Record<string, unknown>>;

/** Names that a person fills in when nobody signs: no author at all. */
export const NO_AUTHOR =
  /^(?:l[ae'’] ?)?(?:équipe )?(?:de )?(?:l[ae'’] ?)?(?:rédaction|redaction|admin(?:istrateur)?|auteur|author|éditeur|anonyme|inconnu|unknown|webmaster|staff|equipe|équipe|chatgpt|openai|gpt[\w.-]*|claude|gemini|mistral|copilot|ia|ai|intelligence artificielle|john doe|jane doe|jean dupont|nom|votre nom)$/iu;

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const objectOf = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {});

/** What a file that an engine wrote must say of itself: the field, and whether its value will do. */
const REQUIRED: readonly (readonly [string, (data: Data) => boolean])[] = [
  ['title', (data) => isText(data.title)],
  ['description', (data) => isText(data.description)],
  ['slug', (data) => isText(data.slug)],
  ['lang', (data) => isText(data.lang) && /^fr(?:[-_]|$)/i.test(String(data.lang))],
  ['source.file', (data) => ['title', 'file'].some((key) => isText(objectOf(data.source)[key]))],
  ['ai.generated', (data) => typeof objectOf(data.ai).generated === 'boolean'],
  ['ai.engine', (data) => ['engine', 'model'].some((key) => isText(objectOf(data.ai)[key]))],
  ['ai.tool', (data) => isText(objectOf(data.ai).tool)],
  ['review.status', (data) => ['draft', 'reviewed'].includes(String(objectOf(data.review).status))],
];

/** The required fields that are missing or of the wrong kind. */
export const missingFields = ({ data }: PageFrontMatter): string[] =>
  REQUIRED.filter(([, holds]) => !holds(data)).map(([field]) => field);

/** Facts that only a person can know; a draft that states them made them up, unless the source has them. */
export function personalFacts({ data }: PageFrontMatter): { readonly field: string; readonly value: string }[] {
  const facts: { field: string; value: string }[] = [];
  for (const field of ['author', 'publisher', 'datePublished', 'image'])
    for (const value of valuesOf(data[field])) facts.push({ field, value });
  return facts;
}

/** A text, a list of texts, or an object with a name. */
function valuesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  const text = typeof value === 'object' ? (objectOf(value).name ?? objectOf(value).url) : value;
  return isText(text) ? [String(text).trim()] : [];
}
