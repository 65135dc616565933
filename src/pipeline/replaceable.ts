import { stat } from 'node:fs/promises';
import { OutputError } from '../errors.ts';
import type { Message } from '../model/message.ts';
import { isOurPaperwork, type Paperwork } from './report-mark.ts';

/** Make sure that a report, or a baseline, takes the place of nothing but its like. @throws OutputError */
export async function assertReplaceable(path: string, shown: string, kind: Paperwork): Promise<void> {
  const known = await stat(path).catch(() => undefined);
  // Nothing is there, or a device or a pipe that takes what comes.
  if (!known || !(known.isFile() || known.isDirectory())) return;
  if (known.isDirectory()) throw isFolder(shown, kind);
  // What cannot be read cannot be told from an article.
  if (!(await isOurPaperwork(path, kind).catch(() => false))) throw notOurs(shown, kind);
}

const NAMES: Readonly<Record<Paperwork, Message>> = {
  report: { en: 'a report', fr: 'un rapport' },
  baseline: { en: 'a baseline', fr: 'une référence' },
};

const isFolder = (path: string, kind: Paperwork): OutputError =>
  new OutputError(
    { en: `${path}: is a folder`, fr: `${path}\u00a0: c’est un dossier` },
    {
      hint: {
        en: `Name the file that ${NAMES[kind].en} goes to.`,
        fr: `Nommez le fichier où écrire ${NAMES[kind].fr}.`,
      },
    },
  );

const notOurs = (path: string, kind: Paperwork): OutputError =>
  new OutputError(
    {
      en: `${path}: already there and not ${NAMES[kind].en} of seo-rewrite`,
      fr: `${path}\u00a0: existe déjà et n’est pas ${NAMES[kind].fr} de seo-rewrite`,
    },
    {
      hint: {
        en: 'It stays as it is. Name another file, or move that one away.',
        fr: 'Il reste tel quel. Nommez un autre fichier, ou déplacez celui-là.',
      },
    },
  );
