/**
 * The words without which the phrases of a rule cannot be: a block that has none of them is let go unread. Plain form (see
 * `plainText`); `word*` is the beginning of words, `*word*` stands anywhere in one. test/rules/triggers.test.ts holds
 * that every text that a pattern matches has its words.
 */
export const TRIGGER_WORDS = {
  disclaimer: `tant qualite as suis suiss etant i peux peuxs saurais sauraiss pourrai pourrais desole desolee navre navree excuse
    excuses regrette impossible dispose mes coupure limite knowledge training regenerer regenerat* generating* verifi*
    mistakes`,
  speaker: 'je ma notre',
  limits: 'acces opinion* avis capacite possibilite moyens ete mise',

  prompt: `source corriger complementaires recris rends change restent matiere fidelite prompt consigne consignes instruction
    instructions contrainte contraintes directive directives exigence exigences es etes agis agissez comporte are act ignore ignores ignorez oublie oublies oubliez
    ecris ecrivez reponds repondez redige rediges redigez rewrite`,
  english: `make write rewrite create generate optimise optimize let be use include ensure keep add avoid provide translate
    return respond answer do don follow format output summarise summarize expand give`,
  duty: 'doit devra devrait doivent must should',
  dutyObject: `mots words caracteres seo referencement h1 h2 h3 intertitres titres cles francais optimise optimisee markdown
    headings keywords french plagiat unique`,
  familiar: 'reformule reecris recris resume optimise raccourcis developpe ajoute integre insere place prevois',
  part: '*paragraphe* *passage* *texte* *article* *phrase* *section* *introduction* *conclusion* *contenu*',
  request: `peux pouvez pourrais pourriez merci veuillez dois devras vas devez devrez allez veux voudrais souhaite
    souhaiterais aimerais faut objectif objectifs consigne consignes tache taches mission missions demande demandes
    instruction instructions`,
  text: '*article* *texte* *contenu* *billet* redaction version',
  trade: `optimis* seo* referencement h1 h2 h3 h4 h5 h6 balise balises meta* markdown html yaml matter frontmatter intertitre
    intertitres titre titres cle cles expression expressions mots words caracteres signes prompt prompts preambule code
    densite source suivant dessous fourni original marqueurs consigne consignes rang niveau remplissage`,
  writing: `redige rediges redigez ecris ecrivez reecris reecrivez recris recrivez reformule reformules reformulez cree crees
    creez genere generes generez produis produisez traduis traduisez optimise optimises optimisez resume resumes resumez
    transforme transformes transformez`,

  count: 'mots words',
  rank: 'h1 h2 h3 h4 h5 h6',
  label: `proposition suggestion lectorat votre meta* balise* title titre titres seo slug url permalien mot mots focus main primary
    secondary key* expression requete nombre compte word wordcount longueur intention public ton structure texte alt
    optimisation conseil conseils chapo front frontmatter description resume extrait hashtag hashtags modification
    modifications changement changements amelioration ameliorations ajustement ajustements optimisations correction
    corrections point points accroche introduction conclusion developpement note notes remarque remarques nb b nota
    disclaimer`,

  continuation:
    'interrompue coupee tronquee continuer continuez voici suite continue poursuis reprends continuing continuation here suivre continued',
  presentation: `voici voila dessous apres trouverez trouveras propose presente soumets livre transmets here below following
    find`,
  made: `*article* *texte* *version* *contenu* *redaction* *reecriture* *recriture* *reformulation* *proposition* *resultat*
    *brouillon* *ebauche* *billet* *post* *draft* *rewrite* *text* *content* *piece* *blog* *copy*`,
  conversation: `*souhaite* *voulez* *veux* *desire* *aimeriez* *preferez* espere chose puis puisse convient respecte* repond*
    correspond* know hope would feel anything i do hesite hesitez hesites dites dis indiquez precisez faites voules avez
    aves as preferes peux pourrais reste suis serai voici voila dessous apres trouverez here below article texte version
    contenu reponse resultat output answer result proposition exemple ebauche rewritten final revised ai avons text
    entendu evidemment certainement absolument plaisir volontiers parfait accord bien probleme souci note parti compris
    excellent excellente super merci bonjour sure certainly course absolutely great okay ok problem understood got
    pleasure happy thank`,
  site: 'votre votresite* votredomaine* votreentreprise*',

  navigation: `retrouvez decouvrez consultez parcourez lisez ici precedent* suivant* lire voir decouvrir ecouter regarder consulter afficher charger meme article articles aimerez
    apprecierez aimeras pourriez pourrez previous next menu rechercher connecter connexion compte identifier inscrire
    inscription accueil contact skip contenu lus recents retour haut savoir cliquez read related page`,
  sharing: `notez evaluez partage* suivez rejoignez retrouvez article contenu billet page publication tweet tweeter retweeter share like aime
    suivre facebook twitter x linkedin whatsapp instagram pinterest telegram messenger reddit tiktok youtube mastodon bluesky
    threads email mail sms flipboard ecouter telecharger telechargez aimez likez copier imprimer envoyer follow`,
  comments: `laisser laissez ajouter publier poster ecrire rediger adresse champs commentaire commentaires reponse reponses
    reaction reactions connectez identifiez inscrivez repondre reagir contacter contactez annuler signaler soyez
    enregistrer leave`,
  newsletter: `abonnez connectez identifiez inscrivez abonner inscrire abonne abonnee abonnes inscris recevez newsletter infolettre email mail article
    contenu reste lu subscribe*`,
  legal: `droits rights c copyright cookies navigation accepte accepter refuse refuser parametrer personnaliser mentions
    conditions politique gestion plan reproduction`,
  date: `publie* modifie* poste postele posteil postehier posteaujourd postece actualise* publication* modification* jour
    jourle jouril jourhier jouraujourd jource redige ecrit 19* 20* temps lecture par tag tags
    etiquette etiquettes cles categorie categories rubrique rubriques classe thematique thematiques`,
  credit: `credit* copyright* photo photos image images illustration illustrations visuel visuels generated created made`,
  advertising: 'publicite annonce sponsorise partenariat advertisement pub',
  name: `fr com net org info eu be ch ca io news business businessinsider monde figaro liberation echos parisien france minutes
    franceinfo bfm bfmtv express point obs croix mediapart capital challenges numerama frandroid clubic futura citron digital
    journal zdnet verge information guardian techcrunch wired forbes bloomberg reuters afp cnbc venturebeat times`,

  turn: `important essentiel crucial primordial fondamental indispensable convient importe monde environnement contexte paysage
    univers secteur ere plonge* coeur veritable* donne compte role force seulement simplement juste limite limitent resume
    resument temoigne temoignent temoignant paysage* constante voie myriade multitude panoplie plethore eventail jamais avenir
    soyez soyit soez soit importance epoque incontournable* apercu eclairage regard conclusion conclure resumer`,
  participle: `soulignant permettant offrant renforcant illustrant temoignant favorisant contribuant assurant garantissant
    refletant ouvrant rendant marquant demontrant creant apportant entrainant facilitant confirmant suscitant mettant faisant
    consolidant transformant`,
} as const;
