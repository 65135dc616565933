import type { Quantity } from '../../../french/facts/fact.ts';
import type { Located } from '../reading/source-index.ts';

/** Words that tell of a rise, by their accentless beginnings. */
export const RISE =
  /^(?:(?:re)?hauss|augment|accroi|accru|progress|grimp|bondi|(?:re)?mont(?:e|er|era|eront|ait|aient|ent)$|croi(?:t|tre|tra|tront|ssait|ssaient|ssent)$)/;
export const FALL = /^(?:baiss|diminu|recul|chut|repli|flech|degringol|tomb|descend|perd|redui)/;
/** Two numbers closer than this ratio do not move. */
export const LEAST_MOVE = 1.001;

const NEAR = 40;

/** « une baisse de 10 à 15 % » is no way from 10 to 15 where the source calls it a fall as well: it is so much, or so much. */
export const saysAlike = ({ fact, sentence }: Located<Quantity>, way: RegExp): boolean =>
  sentence?.words.some(
    ({ form, start, end }) => end < fact.start && start > fact.start - NEAR && way.test(form.folded),
  ) ?? false;
