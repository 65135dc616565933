/** With fewer files a thread does not earn its start: two on two processors took 1.2 times as long for 100 articles, 0.93 for 400. */
export const LEAST_FOR_THREADS = 300;
/**
 * The same for articles that `rewrite` lays out itself. Two threads take 2 to 4 seconds of processor time more than one, until
 * each has compiled what it runs, however many articles there are: about 60 articles’ worth.
 */
export const LEAST_TO_LAY_OUT = 100;
/** The same for articles that a service writes, which take a third of that. 256 took 0.8 times as long as on one thread. */
export const LEAST_TO_ASK = 200;
