import { SourceError } from '../errors.ts';
import { troubleOf } from '../files/trouble.ts';

/** A folder or a pattern in which nothing is. */
export const noArticles = (path: string, extensions: readonly string[]): SourceError =>
  new SourceError(
    { en: `${path}: no article in there`, fr: `${path}\u00a0: aucun article ici` },
    {
      hint: {
        en: `Files ending in ${extensions.join(', ')} are read.`,
        fr: `Les fichiers en ${extensions.join(', ')} sont lus.`,
      },
    },
  );

/** What the file system said, in words that help. */
export function unreadable(path: string, error: NodeJS.ErrnoException): SourceError {
  if (error.code === 'ENOENT')
    return new SourceError(
      { en: `${path}: no such file or folder`, fr: `${path}\u00a0: fichier ou dossier introuvable` },
      { hint: { en: 'Check the spelling.', fr: 'Vérifiez l’orthographe du chemin.' }, cause: error },
    );
  const why = troubleOf(error);
  return new SourceError(
    { en: `${path}: cannot be read (${why.en})`, fr: `${path}\u00a0: lecture impossible (${why.fr})` },
    { hint: { en: 'Check its permissions.', fr: 'Vérifiez les droits d’accès.' }, cause: error },
  );
}
