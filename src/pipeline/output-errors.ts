import { OutputError } from '../errors.ts';
import type { Message } from '../model/message.ts';

/** Why an article is not written where it would go. */
export const notOurs = (path: string): OutputError =>
  new OutputError(
    {
      en: `${path}: already there and not written by seo-rewrite`,
      fr: `${path}\u00a0: existe déjà et ne vient pas de seo-rewrite`,
    },
    {
      hint: {
        en: 'Move it, choose another --out, or give --force.',
        fr: 'Déplacez-le, changez --out ou ajoutez --force.',
      },
    },
  );

/** No `--force` helps here. */
export const ownSource = (path: string): OutputError =>
  new OutputError(
    {
      en: `${path}: is the source itself, which is never written over`,
      fr: `${path}\u00a0: c’est la source elle-même, qui n’est jamais remplacée`,
    },
    { hint: { en: 'Choose another --out.', fr: 'Changez --out.' } },
  );

export const edited = (path: string): OutputError =>
  new OutputError(
    {
      en: `${path}: edited since it was written, and its source or the settings have changed`,
      fr: `${path}\u00a0: modifié depuis son écriture, et sa source ou les réglages ont changé`,
    },
    {
      hint: {
        en: 'Keep it, or give --force to write over it.',
        fr: 'Gardez-le, ou ajoutez --force pour le remplacer.',
      },
    },
  );

export const changedMeanwhile = (path: string): OutputError =>
  new OutputError(
    {
      en: `${path}: has come or changed while its article was in the making, and stays as it is`,
      fr: `${path}\u00a0: apparu ou modifié pendant que son article se préparait, reste tel quel`,
    },
    {
      hint: {
        en: 'Move it or choose another --out, and start the same command again.',
        fr: 'Déplacez-le ou changez --out, puis relancez la même commande.',
      },
    },
  );

export const taken = (path: string, mine: string, other: string): OutputError =>
  new OutputError(
    {
      en: `${mine}: would be written over the article of ${other} (${path})`,
      fr: `${mine}\u00a0: remplacerait l’article de ${other} (${path})`,
    },
    {
      hint: {
        en: 'Rename one of them, or write it into another folder with --out.',
        fr: 'Renommez l’un des deux, ou changez de dossier avec --out.',
      },
    },
  );

/** What is told when a file stands under the other name of an article, and is not ours to remove. */
export const leftStanding = (name: string): Message => ({
  en: `${name} stays beside it: it was edited, or not written by seo-rewrite`,
  fr: `${name} reste à côté\u00a0: il a été modifié, ou ne vient pas de seo-rewrite`,
});
