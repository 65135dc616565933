const STEMS =
  `déclar affirm expliqu ajout estim soulign précis confi racont assur indiqu not résum rappel rappell répond répliqu lanc
  gliss reconna reconn admet admi avou regrett déplor réjoui sour souri plaisant amus soupir agac insist jug plaid prévien préven avert tempèr tempér nuanc
  observ constat remarqu conclu poursui repren repri tranch défend grinc lâch souffl souvien souven promet annonc écri témoign relev
  détaill comment exclam interrog demand murmur cri ironis indign dénonc martel confirm évoqu argument rétorqu pens
  croi considèr considér répèt répét enrag rassur justifi philosoph analys décri décrypt salu revendiqu clam proclam assen suggér suggèr
  accus protest explos râl bougonn rit rigol complèt complét abond renchéri enchaîn concèd concéd oppos argu écarquill
  constat préconis recommand conseill dédui fulmin tempêt pest s’emport emport étonn inquièt inquiét félicit assèn voul espèr espér redout`
    .split(/\s+/)
    .filter((stem) => stem.length >= 3);

const ENDINGS =
  '(?:e|es|ent|a|ait|aient|ais|é|ée|és|ées|er|era|eront|ant|t|s|d|it|is|ît|ut|u|re|tre|ts|te|tent|ient|int|ions|ons|çait|ça|geait|gea|rait|nt|ne|nent|sse|ssent|ssait|vait|vent|ve|ra|rat|ir|ira)?';
const VERB = new RegExp(
  `(?<!\\p{L})(?:di(?:t|sent|sait|saient|re|ra|s)|f(?:ait|aisait|it|ont)[ \\u00a0](?:valoir|savoir)|(?:${STEMS.join('|')})${ENDINGS})(?![\\p{L}])`,
  'iu',
);
const ACCORDING =
  /(?<!\p{L})(?:selon|d[’']après|dixit|pour|(?:aux yeux|de l[’']avis|aux? dires?)[ \u00a0](?:d[’'](?=\p{L})|d(?:e|es|u)))(?!(?<![’'])\p{L})/iu;

/** Whether a stretch of text holds a verb of speech: `explique`, `a-t-elle souri`, `résume`. */
export const hasReportingVerb = (text: string): boolean => VERB.test(text);

/** Whether a stretch of text credits somebody without a verb: `selon`, `d’après`. */
export const hasAccording = (text: string): boolean => ACCORDING.test(text);

const INCISE = new RegExp(
  `,[\\s\\u00a0]+(?:(?:\\p{L}+[’'])?(?:a|ont|avait|lui a|nous a|m[’']a|leur a)(?:-t)?-(?:il|elle|on|ils|elles)[\\s\\u00a0]\\p{L}+|(?:s[’']|se )?(?:di(?:t|sait|sent)|(?:${STEMS.join('|')})${ENDINGS})(?:-t)?-(?:il|elle|on|ils|elles)|(?:s[’']|se )?(?:di(?:t|sait|sent)|(?:${STEMS.join('|')})${ENDINGS})(?:[\\s\\u00a0][\\p{L}\\p{M}’'.-]+){1,8}|a[\\s\\u00a0](?:di(?:t)|(?:${STEMS.join('|')})${ENDINGS})(?:[\\s\\u00a0][\\p{L}\\p{M}’'.-]+){1,8})[\\s\\u00a0]*,`,
  'giu',
);

/** A quotation without the `, explique-t-elle,` that writers slip into it. */
export const withoutIncises = (quotation: string): string => quotation.replace(INCISE, ',');
