import { append, type Defect, defect, field, insert, onBlocks, onBody, onHead, onHeading } from './defect.ts';

const phraseOf = (markdown: string): string | undefined => /^keyphrase: "?(.+?)"?$/m.exec(markdown)?.[1];
/** Spoils with the article's own phrase at hand. */
const withPhrase =
  (spoil: (phrase: string) => Defect['spoil']): Defect['spoil'] =>
  (markdown) => {
    const phrase = phraseOf(markdown);
    return phrase === undefined ? undefined : spoil(phrase)(markdown);
  };
/** Every word of the phrase written out of the text. */
const without = (text: string, phrase: string): string =>
  phrase
    .split(/[ ’'-]+/)
    .filter((word) => word.length > 3)
    .reduce((rest, word) => rest.replace(new RegExp(`(?<!\\p{L})${word.slice(0, -1)}\\p{L}*`, 'giu'), 'affaire'), text);

export const keyphraseDefects: readonly Defect[] = [
  defect(
    'keyphrase-density',
    'nowhere in the text',
    withPhrase((phrase) => onBody((body) => without(body, phrase))),
  ),
  defect('keyphrase-density', 'another phrase', field('keyphrase', 'patinage artistique')),
  defect(
    'keyphrase-density',
    'in every paragraph, three times',
    withPhrase((phrase) =>
      onBody((body) => body.replace(/^\p{L}.{60,}$/gmu, (text) => `${text} ${`Voilà ${phrase}. `.repeat(3)}`.trim())),
    ),
  ),
  defect(
    'keyphrase-density',
    'a list of it',
    withPhrase((phrase) => append(`Voilà ${phrase}. `.repeat(60).trim())),
  ),
  defect('keyphrase-placement', 'not in the title', field('title', '"Tout ce qu’il faut en retenir, point par point"')),
  defect(
    'keyphrase-placement',
    'not in the description',
    field(
      'description',
      '"Un dossier complet, avec des chiffres, des témoins et des dates, à lire en quatre minutes."',
    ),
  ),
  defect('keyphrase-placement', 'not in the slug', field('slug', 'dossier-de-la-semaine')),
  defect(
    'keyphrase-placement',
    'not in the main heading',
    onHeading(1, 1, () => 'Tout ce qu’il faut en retenir'),
  ),
  defect(
    'keyphrase-placement',
    'not in the introduction',
    onBlocks(([title = '', , ...rest]) => [
      title,
      'Voici un dossier à lire sans attendre, avec des dates, des témoins et quelques leçons pour la suite.',
      ...rest,
    ]),
  ),
  defect(
    'keyphrase-placement',
    'in no subheading',
    withPhrase((phrase) => onBody((body) => body.replace(/^##+ .+$/gm, (heading) => without(heading, phrase)))),
  ),
  defect(
    'keyphrase-placement',
    'in every subheading',
    withPhrase((phrase) =>
      onBody((body) => {
        const many = body.match(/^##+ /gm)?.length ?? 0;
        return many < 4 ? undefined : body.replace(/^(##+ ).+$/gm, (line) => `${line}, ${phrase}`);
      }),
    ),
  ),
  defect(
    'keyphrase-placement',
    'four times in the description',
    withPhrase((phrase) =>
      onHead((head) => head.replace(/^description: .*$/m, () => `description: "${`Voilà ${phrase}. `.repeat(4)}"`)),
    ),
  ),
  defect('keyphrase-density', 'one mention', (markdown) => {
    const phrase = phraseOf(markdown);
    if (phrase === undefined) return undefined;
    const bare = onBody((body) => without(body, phrase))(markdown);
    return bare && insert(`Voilà ${phrase}, dit-on.`)(bare);
  }),
];
