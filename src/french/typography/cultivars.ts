/** One to four words, the first with a capital and no full stop: ‘Cœur de bœuf’, ‘Gloire de Dijon’, ‘R 14’. */
const NAME = /^\p{Lu}[\p{L}\p{N}’'-]*(?:[ \u00a0][\p{L}\p{N}’'-]+){0,3}$/u;
/** What has cultivars, and the words for one; a plant at least must be spoken of. */
const PLANT =
  /(?<!\p{L})(?:variétés?|cultivars?|obtenteurs?|semis|plants?|greffons?|tomates?|ros(?:es?|iers?)|pomm(?:es?|iers?)|poir(?:es?|iers?)|prun(?:es?|iers?)|ceris(?:es?|iers?)|pêch(?:es?|ers?)|abricot(?:s|iers?)?|figuiers?|vignes?|framboisiers?|fraisiers?|groseilliers?|cassis|courg(?:es?|ettes?)|potirons?|melons?|concombres?|aubergines?|poivrons?|piments?|haricots?|pois|fèves?|laitues?|choux?|carottes?|navets?|radis|betteraves?|oignons?|poireaux?|pommes? de terre|hortensias?|dahlias?|tulipes?|narcisses?|iris|pivoines?|clématites?|lavandes?|géraniums?|érables?|hellébores?|hémérocalles?|hostas?|asters?|sauges?|heuchères?|rhododendrons?|azalées?|camélias?|magnolias?|lilas|phlox|graminées?)(?!\p{L})/iu;

/** Whether a text speaks of plants that have cultivars. */
export const speaksOfPlants = (text: string): boolean => PLANT.test(text);

/** Whether ‘…’ may hold the name of a cultivar, which the nomenclature of plants writes between single quotes in every language. */
export const isCultivarName = (inner: string): boolean => NAME.test(inner);
