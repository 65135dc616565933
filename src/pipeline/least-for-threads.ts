/** With fewer files a thread does not earn its start: two on two processors took 1.2 times as long for 100 articles, 0.93 for 400. */
export const LEAST_FOR_THREADS = 300;
/** The same for articles that `rewrite` lays out itself. */
export const LEAST_TO_LAY_OUT = 40;
/** The same for articles that a service writes. */
export const LEAST_TO_ASK = 100;
