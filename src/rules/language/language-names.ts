/** Names of the languages that an article may be taken for, by ISO 639-3 code. */
const NAMES: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
  eng: { en: 'English', fr: 'anglais' },
  spa: { en: 'Spanish', fr: 'espagnol' },
  ita: { en: 'Italian', fr: 'italien' },
  por: { en: 'Portuguese', fr: 'portugais' },
  deu: { en: 'German', fr: 'allemand' },
  nld: { en: 'Dutch', fr: 'néerlandais' },
  cat: { en: 'Catalan', fr: 'catalan' },
  ron: { en: 'Romanian', fr: 'roumain' },
};

/** A language in both languages of the messages; what we cannot name is called another language. */
export function languageName(code: string): { readonly english: string; readonly french: string } {
  const name = NAMES[code];
  return { english: name?.en ?? 'another language', french: name?.fr ?? 'une autre langue' };
}
