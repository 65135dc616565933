import { type Defect, defect, insert, onBody } from './defect.ts';

/** The full stops of a paragraph, between two sentences of words. */
const STOPS = /(?<=\p{Ll})\. (?=\p{Lu}\p{Ll})/gu;
const joined = (link: string) => (text: string) => text.replace(STOPS, () => link);
const everyParagraph = (change: (text: string, index: number) => string) =>
  onBody((body) => {
    let index = 0;
    return body.replace(
      /^(- |\d+\. )?([\p{L}*«].{60,})$/gmu,
      (_, mark = '', text = '') => mark + change(text, index++),
    );
  });
const HEAVY =
  'La responsabilisation institutionnelle des collectivités territoriales suppose une contractualisation pluriannuelle particulièrement contraignante, dont l’opérationnalisation administrative demeure extraordinairement problématique.';
const LONG =
  'Le conseil, qui s’était réuni une première fois au printemps sans rien décider, a fini par voter le projet que ses opposants critiquaient depuis des mois, que ses partisans ne défendaient plus guère, et que la presse locale avait cessé de suivre faute de nouveauté.';
const ENDLESS =
  'Le conseil, qui s’était réuni une première fois au printemps sans rien décider, a fini par voter le projet que ses opposants critiquaient depuis des mois, que ses partisans ne défendaient plus guère, que la presse locale avait cessé de suivre faute de nouveauté, que les riverains croyaient abandonné depuis la démission du maire, et dont plus personne, dans les bureaux, ne savait dire qui l’avait écrit.';
const LINKS = ['Pourtant', 'En outre', 'Par ailleurs', 'En revanche', 'Ainsi', 'Toutefois', 'De plus', 'Enfin'];
const lower = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll}|[’'])/u, (letter) => letter.toLowerCase());
const linked = (text: string, from: number): string =>
  text
    .split(/(?<=[.!?]) (?=\p{Lu})/u)
    .map((sentence, index) => `${LINKS[(from + index) % LINKS.length]}, ${lower(sentence)}`)
    .join(' ');
const ACTIVE = 'Le conseil avance. La ville attend. Le projet reste. Un voisin passe. Le four chauffe. La rue dort.';
const PASSIVE =
  'Le projet a été voté. La somme sera versée. Les travaux sont menés par la ville. Une plainte a été déposée.';

export const readabilityDefects: readonly Defect[] = [
  defect(
    'readability-kandel-moles',
    'heavy words',
    everyParagraph((text) => `${text} ${HEAVY} ${HEAVY.replace('La respons', 'Cette respons')}`),
  ),
  defect(
    'readability-kandel-moles',
    'one sentence a paragraph, and heavy words',
    everyParagraph((text) => `${joined(', et ')(text).replace(/[.!?]$/u, ',')} ${lower(HEAVY)}`),
  ),
  defect(
    'readability-lix',
    'long words in long sentences',
    everyParagraph((text) => `${joined(' ; ')(text).replace(/[.!?]$/u, ' ;')} ${lower(HEAVY)}`),
  ),
  defect('sentence-length', 'sentences joined by and', everyParagraph(joined(' et '))),
  defect('sentence-length', 'sentences joined by semicolons', everyParagraph(joined(' ; '))),
  defect('sentence-max', 'a sentence of 46 words', insert(LONG)),
  defect('sentence-max', 'an endless sentence', insert(ENDLESS)),
  defect('sentence-max', 'paragraphs of one sentence', everyParagraph(joined(', et puis '))),
  defect('paragraph-length', 'one paragraph of five', (markdown) =>
    insert(`${ACTIVE} ${ACTIVE} ${ACTIVE} ${ACTIVE} ${ACTIVE} ${ACTIVE} ${ACTIVE}`)(markdown),
  ),
  defect('paragraph-length', 'two of 200 words', insert(`${`${LONG} `.repeat(5)}`.trim())),
  defect(
    'transition-words',
    'no connector',
    onBody((body) =>
      body.replace(
        /(?<![\p{L}])(?:mais|car|donc|puis|ainsi|pourtant|cependant|toutefois|en effet|aussi|également|en revanche|ensuite|enfin|d’abord|notamment|même|alors|quand|lorsque|parce que|puisque|comme|si|surtout|grâce à|afin de|par exemple)(?![\p{L}])/giu,
        '',
      ),
    ),
  ),
  defect('transition-words', 'a connector a sentence', everyParagraph(linked)),
  defect(
    'transition-words',
    'paragraph after paragraph',
    everyParagraph((text, index) => `${LINKS[index % LINKS.length]}, ${lower(text)}`),
  ),
  defect(
    'passive-voice',
    'four passives a paragraph',
    everyParagraph((text) => `${text} ${PASSIVE}`),
  ),
  defect('sentence-starts', 'it, it, it', insert('Il avance. Il recule. Il repart.')),
  defect('sentence-starts', 'the same noun', insert('Le conseil vote. Le conseil attend. Le conseil recommence.')),
  defect('sentence-starts', 'this, this, this', insert('Cette idée plaît. Cette somme étonne. Cette date approche.')),
];
