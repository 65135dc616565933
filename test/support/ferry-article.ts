import { cleanText } from './cleaning.ts';

/** A small article to put clutter around and into. */
export const TITLE = 'Le dernier passeur du bac de Vignemont raccroche sa perche';
export const OPENING =
  'Pendant trente et un ans, Édouard Lacombe a fait traverser la rivière à qui sonnait la cloche. Samedi, il a rendu la clé du cadenas à la mairie, sans discours.';
export const BODY =
  'Le bac fonctionne à la force du courant, retenu par un câble tendu entre deux peupliers. Il faut savoir lire l’eau, répète-t-il, et surtout ne jamais la presser.';
export const END =
  'La commune cherche un remplaçant depuis l’automne. Trois candidats sont venus voir ; le plus jeune a demandé où se trouvait le moteur.';
export const ARTICLE = [TITLE, OPENING, BODY, END].join('\n\n');

/** What cleaning leaves of blocks with a blank line between them. */
export const cleaned = async (...blocks: readonly string[]): Promise<string> =>
  (await cleanText(blocks.join('\n\n'))).text.trimEnd();
