// What invented subgroups tell of: matters, and how people put how far each of them is, in French and English.

/** Ways to say one thing; `{}` = the matter, `#` = its figure. Index 0 is how most would put it. */
type Ways = readonly string[];

export interface Tongue {
  /** Noun phrases; many share words on purpose. */
  readonly matters: readonly string[];
  /** Planned, begun, ongoing, settled, done. */
  readonly stages: readonly Ways[];
  /** About a figure that goes up or down, whatever the stage. */
  readonly figures: readonly Ways[];
  readonly headings: readonly string[];
  readonly doneHeading: string;
  /** Slipped in by whoever rewords: adverbs that say nothing. */
  readonly fillers: Ways;
  /** Word for word, both ways. */
  readonly synonyms: readonly (readonly [string, string])[];
}

const fr: Tongue = {
  matters: [
    'la pompe du puits', 'la pompe à chaleur', 'le portail de la cour', 'le toit de la serre', 'le toit du local à vélos', 'le deuxième bac à compost', 'le règlement intérieur', 'la convention avec la mairie',
    'la subvention de la région', 'la fête des voisins', 'le repas de printemps', 'la charte d’accueil', 'le livret des nouveaux arrivants', 'l’assurance du bâtiment', 'l’assurance des bénévoles', 'la peinture de la cage d’escalier',
    'l’éclairage de la cage d’escalier', 'la fuite du troisième étage', 'le chauffe-eau commun', 'l’atelier vélo du samedi', 'l’atelier couture', 'la haie du fond', 'la mare', 'les ruches', 'le poulailler', 'la clôture côté école',
    'le site internet', 'la liste de diffusion', 'le budget prévisionnel', 'la facture d’eau', 'la colonne d’eau', 'le parking des visiteurs', 'la borne de recharge', 'le composteur de la cuisine', 'la bibliothèque partagée', 'la chambre d’amis',
  ],
  stages: [
    ['{} : prévu pour le printemps', 'Nous envisageons de nous occuper de {} au printemps', 'Pour {}, nous nous y mettrons au printemps', '{} reste à faire, sans doute au printemps'],
    ['{} : devis demandés à deux entreprises', 'Nous avons demandé deux devis à des entreprises pour {}', 'Pour {}, deux entreprises ont été contactées pour un devis', '{} : en attente de deux devis'],
    ['{} : les travaux avancent', 'Les travaux sont en cours sur {}', 'Pour {}, le chantier continue', 'Nous travaillons sur {}, le chantier progresse'],
    ['{} : l’entreprise est choisie', 'Nous avons retenu une entreprise pour {}', 'Pour {}, le contrat avec l’entreprise est signé', 'Une entreprise a été choisie pour {}'],
    ['{} : terminé et payé', 'C’est fini pour {}, tout est payé', 'Pour {}, tout est achevé et réglé', '{} : les travaux sont terminés'],
  ],
  figures: [
    ['{} : # familles participent', '# familles participent à {}', 'Pour {}, # familles se sont inscrites'],
    ['{} : # % du budget est dépensé', '# % du budget dépensé pour {}', 'Pour {}, on en est à # % du budget'],
    ['{} : il reste # € en caisse', 'Il y a encore # € en caisse pour {}', 'Pour {}, la caisse est à # €'],
  ],
  headings: ['## Nouvelles', '## En cours', '**Quoi de neuf**', '### Ce mois-ci', '## Chantiers', '1. Où en est-on ?'], doneHeading: '## Fait',
  fillers: ['pour l’instant', 'comme convenu', 'tranquillement', 'avec les voisins', 'cette saison'],
  synonyms: [['entreprises', 'artisans'], ['travaux', 'chantier'], ['printemps', 'mois d’avril'], ['familles', 'foyers'], ['budget', 'enveloppe'], ['caisse', 'trésorerie'], ['devis', 'estimations'], ['cour', 'courette'], ['mairie', 'ville']],
};

const en: Tongue = {
  matters: [
    'the well pump', 'the heat pump', 'the yard gate', 'the greenhouse roof', 'the bike shed roof', 'the second compost bin', 'the house rules', 'the agreement with the town hall', 'the regional grant', 'the neighbours’ party',
    'the spring meal', 'the welcome charter', 'the newcomers’ booklet', 'the building insurance', 'the volunteers’ insurance', 'the staircase paint', 'the staircase lights', 'the leak on the third floor', 'the shared boiler',
    'the Saturday bike workshop', 'the sewing workshop', 'the back hedge', 'the pond', 'the beehives', 'the henhouse', 'the fence by the school', 'the website', 'the mailing list', 'the yearly budget', 'the water bill', 'the water main',
    'the visitors’ parking', 'the charging point', 'the kitchen composter', 'the shared library', 'the guest room',
  ],
  stages: [
    ['{}: planned for spring', 'We plan to look after {} in spring', 'As for {}, we will get to it in spring', '{} remains to be done, probably in spring'],
    ['{}: quotes asked from two firms', 'We asked two firms for quotes for {}', 'For {}, two firms were contacted for a quote', '{}: waiting for two quotes'],
    ['{}: work is under way', 'The work continues on {}', 'For {}, work is in progress', 'We are working on {}, it is advancing'],
    ['{}: the firm is chosen', 'We chose a firm for {}', 'For {}, the contract with the firm is signed', 'A firm was chosen for {}'],
    ['{}: finished and paid', '{} is finished, all is paid', 'For {}, everything is completed and settled', '{}: the work is done'],
  ],
  figures: [
    ['{}: # families take part', '# families take part in {}', 'For {}, # families have signed up'],
    ['{}: # % of the budget is spent', '# % of the budget spent for {}', 'For {}, we are at # % of the budget'],
    ['{}: € # left in the till', 'There is still € # in the till for {}', 'For {}, the till stands at € #'],
  ],
  headings: ['## News', '## In progress', '**What is new**', '### This month', '## Works', '1. Where do we stand?'], doneHeading: '## Done',
  fillers: ['for now', 'as agreed', 'quietly', 'with the neighbours', 'this season'],
  synonyms: [['firms', 'builders'], ['work', 'job'], ['spring', 'April'], ['families', 'households'], ['budget', 'money set aside'], ['till', 'cash box'], ['quotes', 'estimates'], ['yard', 'courtyard'], ['town', 'city']],
};

export const tongues = { fr, en } as const;
