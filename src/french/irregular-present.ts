/** Third person forms whose stem is not that of the infinitive: the end of the form, the end of the infinitive. */
type IrregularForm = readonly [form: string, infinitive: string];

const table = (rows: string): readonly IrregularForm[] =>
  rows
    .trim()
    .split(/\s+/)
    .map((row): IrregularForm => {
      const [form = '', infinitive = ''] = row.split(':');
      return [form, infinitive];
    });

/** Present, third person singular. A prefix may stand before both ends: `entreprend`, `entreprendre`. */
export const PRESENT_SINGULAR: readonly IrregularForm[] = table(`
  prend:prendre rend:rendre vend:vendre pend:pendre tend:tendre fend:fendre mord:mordre tord:tordre perd:perdre
  répond:répondre fond:fondre pond:pondre cend:cendre défend:défendre épand:épandre
  vient:venir tient:tenir met:mettre bat:battre part:partir sort:sortir sert:servir dort:dormir ment:mentir sent:sentir
  suit:suivre vit:vivre lit:lire dit:dire crit:crire rit:rire nuit:nuire duit:duire struit:struire cuit:cuire luit:luire
  suffit:suffire fuit:fuir boit:boire croit:croire voit:voir doit:devoir çoit:cevoir assoit:asseoir échoit:échoir
  court:courir meurt:mourir quiert:quérir peut:pouvoir veut:vouloir sait:savoir vaut:valoir faut:falloir plaît:plaire
  tait:taire fait:faire connaît:connaître paraît:paraître naît:naître accroît:accroître
  craint:craindre plaint:plaindre traint:traindre peint:peindre teint:teindre freint:freindre joint:joindre
  résout:résoudre dissout:dissoudre vainc:vaincre convainc:convaincre rompt:rompre conclut:conclure exclut:exclure
  inclut:inclure meut:mouvoir émeut:émouvoir pleut:pleuvoir bout:bouillir vêt:vêtir
  ouvre:ouvrir couvre:couvrir offre:offrir souffre:souffrir cueille:cueillir accueille:accueillir recueille:recueillir
  assaille:assaillir tressaille:tressaillir défaille:défaillir`);

/** Present, third person plural. */
export const PRESENT_PLURAL: readonly IrregularForm[] = table(`
  prennent:prendre ndent:ndre rdent:rdre viennent:venir tiennent:tenir mettent:mettre battent:battre partent:partir
  sortent:sortir servent:servir dorment:dormir mentent:mentir sentent:sentir suivent:suivre vivent:vivre lisent:lire
  disent:dire crivent:crire rient:rire nuisent:nuire duisent:duire struisent:struire cuisent:cuire suffisent:suffire
  fuient:fuir boivent:boire croient:croire voient:voir doivent:devoir çoivent:cevoir courent:courir meurent:mourir
  quièrent:quérir peuvent:pouvoir veulent:vouloir savent:savoir valent:valoir plaisent:plaire taisent:taire font:faire
  connaissent:connaître paraissent:paraître naissent:naître croissent:croître craignent:craindre plaignent:plaindre
  treignent:treindre peignent:peindre teignent:teindre joignent:joindre résolvent:résoudre dissolvent:dissoudre
  vainquent:vaincre convainquent:convaincre rompent:rompre concluent:conclure excluent:exclure incluent:inclure
  meuvent:mouvoir émeuvent:émouvoir ouvrent:ouvrir couvrent:couvrir offrent:offrir souffrent:souffrir
  cueillent:cueillir accueillent:accueillir recueillent:recueillir assaillent:assaillir`);

/** Past and future, third person, singular and plural, where the infinitive does not show through. */
export const PAST_SINGULAR: readonly IrregularForm[] = table(`
  prit:prendre mit:mettre fit:faire vint:venir tint:tenir eut:avoir fut:être put:pouvoir dut:devoir sut:savoir
  voulut:vouloir çut:cevoir courut:courir mourut:mourir parut:paraître connut:connaître vécut:vivre but:boire crut:croire
  conclut:conclure naquit:naître vainquit:vaincre acquit:acquérir conquit:conquérir écrivit:écrire duisit:duire
  struisit:struire craignit:craindre teignit:teindre joignit:joindre`);

export const FUTURE_STEMS: readonly IrregularForm[] = table(`
  viend:venir tiend:tenir ver:voir dev:devoir cev:cevoir pour:pouvoir voud:vouloir sau:savoir au:avoir se:être fe:faire
  faud:falloir vaud:valoir mour:mourir cour:courir enver:envoyer renver:renvoyer cueille:cueillir accueille:accueillir
  acquer:acquérir conquer:conquérir pleuv:pleuvoir`);
