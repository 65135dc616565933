import { expect, it } from 'vitest';
import { snowballStem } from '../../src/french/snowball.ts';

/** Words and their stems by the part of the algorithm they go through, as the reference implementation has them. */
const STEMS: readonly (readonly [part: string, pairs: string])[] = [
  [
    'vowels that act as consonants',
    `yaourt yaourt, payer pai, essuyer essui, voyage voyag, jouer jou, ennuie ennui, croyions croyion,
    appuyions appui, quand quand, équipe équip, moquer moqu, cuisine cuisin, naïf naïf, bouillir bouill,
    royaume royaum, yeux yeux, hyène hyen, paye pay, abbaye abbay, oyez oyez, ayant ayant`,
  ],
  [
    'regions',
    `par par, parade parad, partir part, colère coler, coller coll, tapis tapis, tapage tapag, aimer aim,
    aérer aer, oie oie, oui oui, été été, île île, mot mot, strict strict, crwth crwth, à à, y y,
    ouïe ouï, aorte aort`,
  ],
  [
    'nouns and adjectives',
    `agrandissements agrand, finissement fin, saisissement sais, issement issement, créatrices créatric,
    acteurs acteur, nations nation, nation nation, conspiration conspir, communication commun,
    indication indiqu, publicatrice publiqu, modificateur modif, mythologies mytholog, logie log,
    biologie biolog, solutions solut, solution solut, évolution évolu, illusion illus, infusions infus,
    fusion fusion, confidences confident, influence influenc, agence agenc, science scienc,
    artistes artist, capables capabl, tourismes tourism, logiques logiqu, élégances éleg,
    importance import, chance chanc, heureux heureux, dangereux danger, cieux cieux, peureuses peureux,
    heureuses heureux, creuse creus, veuses veus, chanteuse chanteux, moqueuse moqueux`,
  ],
  [
    'qualities',
    `qualités qualit, quantité quantit, rapidité rapid, sensibilité sensibil, habilité habl,
    stabilité stabl, fiabilité fiabl, publicité publiqu, simplicité simpliqu, cité cit, activité activ,
    nativité nativ, sité sit, rité rit`,
  ],
  [
    'adjectives in -if',
    `négatifs négat, actives activ, native nativ, indicatif indiqu, significatives signif, vocatif vocat,
    sportif sportif, vif vif, vives viv, rives riv, créative créativ, explicatif expliqu`,
  ],
  [
    'plurals in -aux',
    `chevaux cheval, journaux journal, eaux eau, bateaux bateau, maux maux, aux aux, beaux beau,
    locaux local, yaux yaux`,
  ],
  [
    'adverbs',
    `constamment const, notamment not, récemment récent, évidemment évident, patiemment patient,
    prudemment prudent, joliment jol, aisément ais, vraiment vrai, moment moment, ciment ciment,
    décidément décid, gaiement gai, argument argument, monuments monu, vêtements vêt,
    appartement appart, mouvement mouv, élément élément, ament ament, emment emment, amment amment`,
  ],
  [
    'adverbs on adjectives',
    `activement activ, négativement négat, relativement relat, vivement viv, heureusement heureux,
    dangereusement danger, peureusement peureux, probablement probabl, stablement stabl,
    capablement capabl, logiquement logiqu, pratiquement pratiqu, uniquement uniqu, premièrement premi,
    entièrement entier, fièrement fier, hièrement hier, bellement bel, événement éven`,
  ],
  [
    'verbs in -ir',
    `finir fin, finissons fin, finissaient fin, finissants fin, finirions fin, rougie roug, rougies roug,
    bâtîmes bât, bâtîtes bât, bâtît bât, remplira rempl, rempliraient rempl, obéi obéi, obéit obéit,
    naïs naï, trahi trah, trahissez trah, haïs haï, haïr haïr, ir ir, fuir fuir, cueilli cueil`,
  ],
  [
    'other verbs',
    `mangeait mang, mangea mang, mangeâmes mang, mangeassions mang, parlèrent parl, parleront parl,
    parlerait parl, chantées chant, chanté chant, donna don, donnât don, donnâtes don, menaçait menac,
    passions passion, missions mission, nations nation, lions lion, avions avion, portions portion,
    assions assion, allions allion, étudions étud, créez cré, créé cré, créâmes cré, tues tu, er er,
    a a, ai ai`,
  ],
  [
    'what is left',
    `livres livr, tables tabl, vers ver, gris gris, nous nous, roues rou, pères per, première premi,
    premières premi, dernier derni, métier méti, hier hi, pion pion, passion passion, version version,
    mission mission, ambiguë ambigu, aiguë aiguë, noël noël, maoïste maoïst, canoë canoë, crème crem,
    complète complet, modèle model, sèche sech, père per, élève élev, lumière lumi, pénible pénibl,
    sève sev`,
  ],
  [
    'doubled letters',
    `parisienne parisien, parisiennes parisien, bonne bon, maisonnette maisonnet, cruelle cruel,
    cruelles cruel, vermeille vermeil, pareille pareil, nettes net, ancienne ancien, italien italien`,
  ],
];

it.each(STEMS)('stems %s', (_part, pairs) => {
  const words = pairs.split(/,\s+/).map((pair) => pair.split(' '));
  expect(words.map(([word = '']) => `${word} ${snowballStem(word)}`)).toEqual(words.map((pair) => pair.join(' ')));
});
