import { type Defect, defect, each, insert, onBody, onHeading } from './defect.ts';

const ENGLISH =
  'The council said that it would keep the budget under control this year, and that nobody should be surprised if the works take longer than they were meant to.';
export const languageDefects: readonly Defect[] = [
  defect(
    'lang-document',
    'in English',
    onBody((body) => body.replace(/^[\p{L}«].*$/gmu, ENGLISH)),
  ),
  defect(
    'lang-document',
    'half in English',
    onBody((body) => {
      let count = 0;
      return body.replace(/^[\p{L}«].{80,}$/gmu, (line) => (++count % 2 === 0 ? `${ENGLISH} ${ENGLISH}` : line));
    }),
  ),
  defect(
    'lang-document',
    'in Spanish',
    onBody((body) =>
      body.replace(
        /^[\p{L}«].*$/gmu,
        'El ayuntamiento dijo que mantendría el presupuesto este año y que nadie debería sorprenderse si las obras tardan más de lo previsto en llegar a su fin.',
      ),
    ),
  ),
  ...each(
    'lang-block',
    [
      ENGLISH,
      'Read more about the works and the budget of the town below.',
      'Die Stadt hat gesagt, dass sie den Haushalt in diesem Jahr unter Kontrolle halten wird und dass niemand überrascht sein sollte.',
      'Il comune ha detto che quest’anno terrà sotto controllo il bilancio e che nessuno dovrebbe stupirsi se i lavori durano di più.',
      'A câmara disse que vai manter o orçamento sob controlo este ano e que ninguém deve ficar surpreendido se as obras demorarem mais.',
      'This is what you should know before you go there.',
    ],
    (text) => insert(text),
  ),
  defect(
    'lang-block',
    'an English heading',
    onHeading(2, 2, () => 'What you should know about the works'),
  ),
  ...each(
    'lang-english-run',
    [
      'Le maire l’a dit hier and this is why they have to wait for it.',
      'Cette décision, which was made by the council in May, étonne les habitants.',
      'Selon lui, it is not about the money mais le calendrier compte davantage.',
      'Dans le bourg, les travaux avancent, mais as long as there is enough time for them, disent les voisins de la mairie.',
    ],
    (text) => insert(text),
  ),
  ...each(
    'lang-foreign-quote',
    [
      '« We will not wait for the others to be ready », a-t-il lancé.',
      'Elle a répondu : “This is not what we were told in the spring”.',
      '> Nobody knows when the works will be over, and they do not care.',
    ],
    (text) => insert(text),
  ),
];
