import { createHash } from 'node:crypto';
import { SourceError } from '../errors.ts';
import { readFileOrPipe, UnfitFile } from '../files/plain-file.ts';
import { troubleOf } from '../files/trouble.ts';
import type { Article } from '../model/article.ts';
import type { Reader } from '../model/reader.ts';
import { foreignFormat } from './foreign-format.ts';
import { type Input, STDIN } from './inputs.ts';

/** The shelf of readers, as the corridor sees it. */
export interface ReadSetup {
  readonly readers: readonly Reader[];
  readonly formatOf: (path: string, content: string) => Reader['format'];
  readonly decode: (bytes: Uint8Array) => { readonly text: string } | { readonly refused: 'empty' | 'binary' };
  readonly maxBytes: number;
  /** Standard input, of so many bytes at most. @throws UnfitFile when it is larger */
  readonly stdin: (most: number) => Promise<Uint8Array>;
}

/** Bytes of an input, or a SourceError that names the file and the way out. */
export async function readBytes(
  input: Input,
  { maxBytes, stdin }: Pick<ReadSetup, 'maxBytes' | 'stdin'>,
): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = input.absolute === STDIN ? await stdin(maxBytes) : await readFileOrPipe(input.absolute, maxBytes);
  } catch (error) {
    if (error instanceof UnfitFile && error.why === 'too-large') throw tooLarge(input.path, error.size, maxBytes);
    if (error instanceof UnfitFile) throw special(input.path);
    const why = troubleOf(error);
    throw new SourceError(
      { en: `${input.path}: cannot be read (${why.en})`, fr: `${input.path}\u00a0: lecture impossible (${why.fr})` },
      { hint: { en: 'Check its permissions.', fr: 'Vérifiez les droits d’accès.' }, cause: error },
    );
  }
  if (bytes.length > maxBytes) throw tooLarge(input.path, bytes.length, maxBytes);
  return bytes;
}

/** Text of an input, whatever its encoding. */
export async function readText(
  input: Input,
  setup: Pick<ReadSetup, 'maxBytes' | 'stdin' | 'decode'>,
): Promise<{ text: string; bytes: Uint8Array }> {
  const bytes = await readBytes(input, setup);
  const foreign = foreignFormat(bytes);
  if (foreign) throw notText(input.path, ` (${foreign})`);
  const decoded = setup.decode(bytes);
  if ('refused' in decoded) throw refused(input.path, decoded.refused);
  return { text: decoded.text, bytes };
}

/** One raw file as an article. */
export async function readArticle(input: Input, setup: ReadSetup): Promise<Article> {
  const { text, bytes } = await readText(input, setup);
  return parseArticle(input.path, text, createHash('sha256').update(bytes).digest('hex'), setup);
}

/** Decoded text as an article. */
export async function parseArticle(
  path: string,
  text: string,
  sha256: string,
  { readers, formatOf }: Pick<ReadSetup, 'readers' | 'formatOf'>,
): Promise<Article> {
  const format = formatOf(path, text);
  const reader = readers.find((candidate) => candidate.format === format);
  if (!reader) throw new Error(`no reader for ${format}`);
  const { blocks, metadata } = await reader.read(text);
  return { path, format, blocks, metadata, sha256 };
}

const tooLarge = (path: string, size: number | undefined, most: number): SourceError => {
  const mebibytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  const much = {
    en: size === undefined ? '' : `${mebibytes(size)} MiB, `,
    fr: size === undefined ? '' : `${mebibytes(size)}\u00a0Mio, `,
  };
  return new SourceError(
    {
      en: `${path}: too large for an article (${much.en}at most ${mebibytes(most)} MiB)`,
      fr: `${path}\u00a0: trop volumineux pour un article (${much.fr}${mebibytes(most)}\u00a0Mio au plus)`,
    },
    {
      hint: {
        en: 'Split it, or raise maxBytes in the configuration.',
        fr: 'Découpez-le, ou augmentez maxBytes dans la configuration.',
      },
    },
  );
};

const special = (path: string): SourceError =>
  new SourceError(
    { en: `${path}: a device or a pipe, not a file`, fr: `${path}\u00a0: un périphérique ou un tube, pas un fichier` },
    {
      hint: {
        en: 'What comes through a pipe is read from standard input: name it -.',
        fr: 'Ce qui vient d’un tube se lit sur l’entrée standard\u00a0: nommez-la -.',
      },
    },
  );

const refused = (path: string, why: 'empty' | 'binary'): SourceError =>
  why === 'empty'
    ? new SourceError(
        { en: `${path}: the file is empty`, fr: `${path}\u00a0: le fichier est vide` },
        { hint: { en: 'Paste the article into it.', fr: 'Collez-y l’article.' } },
      )
    : notText(path);

const notText = (path: string, what = ''): SourceError =>
  new SourceError(
    { en: `${path}: not a text file${what}`, fr: `${path}\u00a0: ce n’est pas un fichier texte${what}` },
    {
      hint: {
        en: 'Save the article as text, Markdown or HTML.',
        fr: 'Enregistrez l’article en texte, Markdown ou HTML.',
      },
    },
  );
