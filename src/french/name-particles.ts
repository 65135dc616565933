/** Lower-case words that may stand inside a proper name: `Bas van Opheusden`, `Charles de Gaulle`. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de du des d la le les l van von der den ter ten zu di da dos del della ben bin ibn al el'.split(' '),
);
