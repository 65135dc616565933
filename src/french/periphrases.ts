/** Other names of countries, in comparison form, and the countries they stand for. */
export const PERIPHRASES: Readonly<Record<string, readonly string[]>> = {
  outrerhin: ['allemagne'],
  outremanche: ['angleterre', 'royaumeuni', 'grandebretagne', 'ecosse'],
  outreatlantique: ['etatsunis', 'amerique', 'canada', 'quebec', 'usa'],
  outrequievrain: ['belgique'],
  outrepyrenees: ['espagne'],
  outrealpes: ['italie'],
  transalpin: ['italie'],
  hexagone: ['france'],
};

/** Capitals whose name stands for their government, in comparison form, and what is governed from there. */
export const SEATS: Readonly<Record<string, readonly string[]>> = {
  washington: ['etatsunis', 'americain', 'usa'],
  londres: ['royaumeuni', 'grandebretagne', 'angleterre', 'britannique'],
  berlin: ['allemagne', 'allemand'],
  madrid: ['espagne', 'espagnol'],
  rome: ['italie', 'italien'],
  moscou: ['russie', 'russe'],
  pekin: ['chine', 'chinois'],
  tokyo: ['japon', 'japonais'],
  kiev: ['ukraine', 'ukrainien'],
  kyiv: ['ukraine', 'ukrainien'],
  ottawa: ['canada', 'canadien'],
  alger: ['algerie', 'algerien'],
  rabat: ['maroc', 'marocain'],
  bruxelles: ['europeen', 'europe', 'belgique', 'belge', 'ue'],
};
