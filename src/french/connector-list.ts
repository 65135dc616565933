/** What a connector does between two statements. */
export type ConnectorKind =
  | 'addition'
  | 'cause'
  | 'consequence'
  | 'opposition'
  | 'concession'
  | 'purpose'
  | 'time'
  | 'example'
  | 'restatement'
  | 'condition'
  | 'comparison';

/** French connectors in lower case with plain apostrophes. A final `que` also stands for `qu’`. */
export const CONNECTORS: Readonly<Record<ConnectorKind, readonly string[]>> = {
  addition: [
    'de plus', 'en outre', 'par ailleurs', 'également', "d'ailleurs", 'de surcroît', 'non seulement', 'en plus',
    "qui plus est", 'mais aussi', 'mais également',
  ],
  cause: [
    'car', 'parce que', 'puisque', 'en effet', 'étant donné', 'grâce à', 'grâce au', 'grâce aux', 'à cause de', "à cause d'",
    'à cause du', 'à cause des', 'en raison de', "en raison d'", 'en raison du', 'en raison des', 'du fait de', 'du fait que',
    'faute de', "faute d'",
  ],
  consequence: [
    'donc', 'ainsi', 'dès lors', 'par conséquent', 'en conséquence', "c'est pourquoi", 'de ce fait', 'si bien que',
    'de sorte que', 'de telle sorte que', 'du coup', "c'est la raison pour laquelle",
  ],
  opposition: [
    'mais', 'cependant', 'pourtant', 'toutefois', 'néanmoins', 'en revanche', 'au contraire', "à l'inverse", 'or',
    'tandis que', 'alors que', "d'un autre côté", "d'autre part", 'par contre', 'au lieu de', "au lieu d'", 'contrairement à',
  ],
  concession: ['bien que', 'même si', 'malgré', 'certes', 'quoique', 'quand même', 'tout de même', 'en dépit de', "en dépit d'"],
  purpose: ['afin de', "afin d'", 'afin que', 'pour que', 'de façon à', 'de manière à', 'en vue de', "en vue d'"],
  time: [
    "d'abord", "tout d'abord", 'puis', 'ensuite', 'enfin', 'lorsque', 'quand', 'dès que', 'pendant que', 'désormais',
    'finalement', 'avant tout', 'après que', 'avant que', 'depuis que', 'aussitôt', 'auparavant', 'entre-temps', 'par la suite',
    'dans un premier temps', 'dans un second temps', 'en même temps', 'au préalable',
  ],
  example: [
    'par exemple', 'notamment', 'en particulier', 'surtout', 'tels que', 'telles que', 'tel que', 'telle que', 'y compris',
    'à savoir', 'ainsi par exemple', 'entre autres',
  ],
  restatement: [
    'autrement dit', "c'est-à-dire", 'en somme', 'bref', 'en résumé', 'en définitive', "en d'autres termes", 'en un mot',
    'pour résumer', 'en bref', 'au final', 'en fin de compte',
  ],
  condition: ['à condition que', 'à condition de', "à condition d'", 'sinon', 'pourvu que', 'à moins que', 'au cas où', 'sauf si'],
  comparison: ['de même', 'de la même façon', 'de la même manière', 'comme', 'parallèlement', 'à l\'instar de', "à l'image de"],
};
