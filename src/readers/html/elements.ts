const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements whose content no reader of the page sees as text. */
export const INVISIBLE = set(
  'head script style noscript template svg math iframe canvas object embed audio video map datalist title meta link',
);

/** Elements that start a block of their own. */
export const BLOCK = set(
  `html body address article aside blockquote center details dialog dd div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr td th ul
  caption option select textarea button label`,
);

/** Elements that are never part of an article's text. */
export const FURNITURE = set('nav footer form button select option textarea label input menu dialog');

export const HEADING = /^h([1-6])$/;
