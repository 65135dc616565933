/** A pattern over plain text (see `plainText`): written with its accents, compiled without them. */
export const phrasePattern = (source: string | readonly string[], flags = 'g'): RegExp =>
  new RegExp((typeof source === 'string' ? source : source.join('|')).normalize('NFD').replace(/\p{M}/gu, ''), flags);
