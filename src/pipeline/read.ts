import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { SourceError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Reader } from '../model/reader.ts';
import { type Input, STDIN } from './inputs.ts';

/** The shelf of readers, as the corridor sees it. */
export interface ReadSetup {
  readonly readers: readonly Reader[];
  readonly formatOf: (path: string, content: string) => Reader['format'];
  readonly decode: (bytes: Uint8Array) => { readonly text: string } | { readonly refused: 'empty' | 'binary' };
  readonly maxBytes: number;
  readonly stdin: () => Promise<Uint8Array>;
}

/** Bytes of an input, or a SourceError that names the file and the way out. */
export async function readBytes(
  input: Input,
  { maxBytes, stdin }: Pick<ReadSetup, 'maxBytes' | 'stdin'>,
): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    if (input.absolute === STDIN) bytes = await stdin();
    else {
      // An article is small: waiting for it costs less than a promise.
      const { size } = statSync(input.absolute);
      if (size > maxBytes) throw tooLarge(input.path, size, maxBytes);
      bytes = readFileSync(input.absolute);
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    throw new SourceError(
      { en: `${input.path}: cannot be read (${code})`, fr: `${input.path}\u00a0: lecture impossible (${code})` },
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

const tooLarge = (path: string, size: number, most: number): SourceError => {
  const mebibytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return new SourceError(
    {
      en: `${path}: too large for an article (${mebibytes(size)} MiB, at most ${mebibytes(most)})`,
      fr: `${path}\u00a0: trop volumineux pour un article (${mebibytes(size)} Mio, ${mebibytes(most)} au plus)`,
    },
    {
      hint: {
        en: 'Split it, or raise maxBytes in the configuration.',
        fr: 'Découpez-le, ou augmentez maxBytes dans la configuration.',
      },
    },
  );
};

const refused = (path: string, why: 'empty' | 'binary'): SourceError =>
  why === 'empty'
    ? new SourceError(
        { en: `${path}: the file is empty`, fr: `${path}\u00a0: le fichier est vide` },
        { hint: { en: 'Paste the article into it.', fr: 'Collez-y l’article.' } },
      )
    : new SourceError(
        { en: `${path}: not a text file`, fr: `${path}\u00a0: ce n’est pas un fichier texte` },
        {
          hint: {
            en: 'Save the article as text, Markdown or HTML.',
            fr: 'Enregistrez l’article en texte, Markdown ou HTML.',
          },
        },
      );
