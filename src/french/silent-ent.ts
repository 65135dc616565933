/** Third persons plural in -ment, whose ending is silent although most words in -ment sound it. */
const SILENT_MENT: ReadonlySet<string> = new Set(
  `acclament affament affirment aiment allument animent arment assomment assument blâment calment charment chôment
  clament compriment confirment conforment consomment consument diffament dorment déclament déforment dénomment
  dépriment désarment endorment enferment enflamment entament escriment estiment expriment filment forment fument
  gomment impriment infirment informent légitiment nomment oppriment parfument parsèment proclament programment
  présument périment raniment reforment renferment renomment rythment réaffirment réclament réforment répriment
  résument suppriment surestiment surnomment sèment trament transforment`.split(/\s+/),
);

/** Nouns, adjectives and short verb forms whose -ent is heard, besides the words in -ment and -ient. */
const SOUNDED_ENT: ReadonlySet<string> = new Set(
  `absent accent accident adhérent adjacent adolescent agent antécédent apparent ardent argent arpent arrière-parent
  astringent auvent avent cent cohérent compétent concurrent confident consent conséquent content continent
  contingent contrevent convalescent couvent dent différent diligent dissident divergent décent détergent
  effervescent engoulevent event excellent fervent fluorescent fréquent gent grandiloquent immanent imminent
  impertinent impotent imprudent impudent impénitent incandescent incident incohérent incompétent inconséquent
  indifférent indigent indolent indulgent indécent inhérent innocent insolent intelligent intermittent lent
  luminescent mécontent négligent occident omnipotent omniprésent onguent opulent paravent parent permanent
  pertinent phosphorescent polyvalent pressent proéminent prudent précédent présent président prééminent purulent
  relent ressent récent récurrent référent régent résident résurgent réticent sanguinolent sent sergent serpent
  souvent strident subséquent succulent talent tangent torrent transparent trident truculent turbulent turgescent
  urgent vent violent virulent éloquent éminent équivalent évent évident`.split(/\s+/),
);

/** Words in -ient where it is heard, besides the forms of `venir` and `tenir`. */
const SOUNDED_IENT: ReadonlySet<string> = new Set(
  `client coefficient conscient déficient efficient escient expédient impatient inconscient inconvénient inefficient
  ingrédient omniscient orient patient quotient récipient résilient subconscient émollient`.split(/\s+/),
);

const COME_OR_HOLD =
  /^(?:re|de|par|pro|sur|inter|contre|sou|con|ad|main|ob|appar|abs|dé|pré|sub|circon|entre|dis)?[vt]ient$/;

/**
 * Whether the final -ent of a lower-case word is silent, as in `ils parlent`. Judged out of context: homographs
 * (`ils content`, `ils résident`) are taken for the commoner noun or adjective.
 */
export function hasSilentEnt(word: string): boolean {
  if (!word.endsWith('ent')) return false;
  if (word.endsWith('ient')) return !COME_OR_HOLD.test(word) && !SOUNDED_IENT.has(word);
  if (word.endsWith('ment')) return SILENT_MENT.has(word);
  return !SOUNDED_ENT.has(word);
}
