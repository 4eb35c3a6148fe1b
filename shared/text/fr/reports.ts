// The sentences of `shared/reports`, in French.
import type { ProblemTexts } from '../../model/problem';
import type { Address } from '../../model/settings';
import type { ReportProblems } from '../../reports/problems';
import { fr } from './typography';

export const reportsProblems: ProblemTexts<ReportProblems> = {
  'report-elsewhere': ({ title, folder, subgroup }) => ({
    what: fr`La restitution « ${title} » se trouve chez « ${folder} », et son titre nomme « ${subgroup} » : elle compte pour « ${subgroup} ».`,
    remedy: 'La déplacer dans son dossier, ou corriger son titre.',
  }),
  'report-of-nobody': ({ title }) => ({
    what: fr`Rien ne dit de quel sous-groupe vient la restitution « ${title} » : elle n’est pas dans le tour des sous-groupes.`,
    remedy: fr`La ranger dans le dossier de son sous-groupe, ou écrire le nom du sous-groupe dans son titre. S’il porte aussi un autre nom, l’ajouter sous « sous-groupes », à « autres noms », dans les réglages.`,
  }),
  'report-empty': ({ subgroup }) => ({
    what: fr`La restitution de « ${subgroup} » est vide : elle n’est pas comptée comme reçue.`,
    remedy: fr`Y écrire au moins une phrase ; « rien de nouveau » suffit.`,
  }),
};

/** How people write what we read in a report, in this language. Folded: no accents, no capitals. */
export const reportWords = {
  headings: {
    news: ['nouvelles', 'actualites', 'actu', 'actus', 'quoi de neuf', 'infos', 'informations', 'en cours', 'ou en est-on', 'ou en sommes-nous', 'point d\'etape', 'avancement', 'etat des lieux', 'depuis la derniere fois', 'activites', 'travaux en cours', 'points forts'] as readonly string[],
    done: ['fait', 'faits', 'realise', 'realisations', 'termine', 'accompli', 'ce qui a ete fait', 'ce qu\'on a fait', 'ce que nous avons fait', 'fait depuis la derniere fois', 'actions realisees', 'bilan'] as readonly string[],
    plans: ['a venir', 'prochaines etapes', 'et ensuite', 'ensuite', 'la suite', 'perspectives', 'projets', 'prevu', 'previsions', 'a faire', 'reste a faire', 'ce qui vient', 'prochainement', 'calendrier'] as readonly string[],
    asks: ['demandes', 'demande', 'nos demandes', 'demandes a la pleniere', 'questions', 'questions a la pleniere', 'questions au groupe', 'pour la pleniere', 'a l\'ordre du jour', 'points a mettre a l\'ordre du jour', 'a decider', 'a decider en pleniere', 'sollicitations', 'points pour la pleniere'] as readonly string[],
    decisions: ['decisions', 'decision', 'decisions prises', 'decide', 'ce que nous avons decide', 'ce qui a ete decide'] as readonly string[],
    needs: ['besoins', 'besoin', 'nos besoins', 'coup de main', 'coups de main', 'besoin d\'aide', 'de quoi avez-vous besoin', 'de quoi avons-nous besoin', 'appel a l\'aide', 'appels', 'difficultes', 'points de blocage', 'blocages', 'ce qui coince', 'aide souhaitee'] as readonly string[],
  },
  /** Words that tell what a heading of any other wording is about, as in a regular expression; the first part that has one decides. */
  tellings: {
    asks: ['(?:demandons|demandez|on demande|attendons-nous|attendez-vous)', '(?:demander|attend(?:ons|ez|re)?|besoin|faut|manque|souhait(?:ons|ez)|voulons|voulez)(?![\\p{L}]).*(?:pleniere|assemblee)', '(?:nous attendons|on attend)$', '(?:pleniere|assemblee)(?![\\p{L}]).*(?:decide|tranche|valide)[r]?', '(?:decider|trancher|valider)(?![\\p{L}]).*(?:pleniere|assemblee)'] as readonly string[],
    decisions: ['(?:avons|avez)[- ](?:nous |vous )?(?:decide|choisi|acte)', '(?:on a|a-t-on) (?:decide|choisi|acte)'] as readonly string[],
    needs: ['[nv]ous (?:faut|manque|manquent|faudrait)', 'besoin', 'besoins'] as readonly string[],
    done: ['(?:avons|avez)[- ](?:nous |vous )?(?:fait|realise|accompli|termine)', '(?:on a|a-t-on|le groupe a) (?:fait|realise|accompli|termine)'] as readonly string[],
    plans: ['(?:allons|comptons|prevoyons|allez|comptez|prevoyez|ferons|ferez)', 'va-t-on|fera-t-on|on va faire'] as readonly string[],
    news: ['s\'est(?:-il)? passe', '[nv]ous est(?:-il)? arrive'] as readonly string[],
  },
  /** In front of an ask that stands anywhere. */
  askLabels: ['demande', 'demande a la pleniere', 'question a la pleniere', 'a decider', 'a decider en pleniere', 'pour decision', 'pour la pleniere', 'point a l\'ordre du jour', 'odj', 'sollicitation'] as readonly string[],
  /** In front of a request for minutes: `10 min pour …`. */
  minutesFor: ['pour', 'de', 'd\'', 'sur', 'afin de', 'afin d\'', 'a propos de', 'au sujet de', 'en pleniere pour', 'de temps pour', 'a la pleniere pour'] as readonly string[],
  /** In front of the day by which something is asked. */
  deadlineWords: ['avant', 'd\'ici', 'd\'ici au', 'au plus tard', 'pour'] as readonly string[],
  nothing: ['rien', 'rien de nouveau', 'rien de neuf', 'rien de special', 'rien de particulier', 'rien a signaler', 'rien a dire', 'rien a declarer', 'pas de nouvelles', 'pas de nouveau', 'pas de nouveaute', 'aucune nouveaute', 'aucune nouvelle', 'ras', 'r.a.s', 'r.a.s.', 'neant', 'idem', 'sans changement', 'rien cette fois', 'rien cette fois-ci', 'rien de nouveau cette fois'] as readonly string[],
  none: ['aucun', 'aucune', 'aucune demande', 'pas de demande', 'pas de demandes', 'pas cette fois', 'sans objet', 'neant', 'rien', 'rien de nouveau', 'rien a demander', 'ras', 'non', 'so', 's.o.', 'a remplir', 'a completer'] as readonly string[],
  /** Begin what a template says to those who fill it in. */
  instructions: ['a remplir', 'a completer', 'ecrire ici', 'decrire ici', 'remplacer ce texte', 'exemple', 'consigne', 'qui raconte'] as readonly string[],
  /** Around a day in a heading that is otherwise nothing but that day. */
  dayWords: ['restitution', 'compte rendu', 'compte-rendu', 'reunion', 'pleniere', 'seance', 'rencontre', 'du', 'de', 'la', 'le', 'pour', 'au', 'cr'] as readonly string[],
  /** How far something is: words, folded, with their endings (`*` = any): a later stage is a step forward. `not` turns what follows round. */
  stages: {
    planned: ['prevu', 'prevoi*', 'envisag*', 'a faire', 'reste a', 'restent a', 'sera', 'seront', 'nous [a-z]+rons', 'on [a-z]+ra', 'ils? [a-z]+ront', 'elles? [a-z]+ront'] as readonly string[],
    begun: ['demande', 'commenc*', 'lance', 'lancer', 'entam*', 'demarr*', 'en attente', 'attend', 'attendons', 'attendent', 'contact*', 'cherch*'] as readonly string[],
    ongoing: ['en cours', 'a moitie', 'en partie', 'partiellement', 'avance', 'avancent', 'avancons', 'continu*', 'poursui*', 'progress*', 'travaillons', 'travaille', 'travaillent', 'prepar*'] as readonly string[],
    settled: ['recu', 'obtenu', 'choisi', 'retenu', 'valide', 'signe', 'commande', 'vote', 'accepte', 'reserve', 'trouve', 'decide', 'promis'] as readonly string[],
    done: ['fini', 'termin*', 'est fait', 'sont fait', 'a ete fait', 'ont ete fait', 'avons fait', 'acheve', 'livre', 'installe', 'pose', 'regle', 'clos', 'boucle', 'repare', 'mis en place', 'mise en place', 'en place', 'en service', 'realise', 'abouti', 'inaugur*', 'resolu', 'publie'] as readonly string[],
    /** All of it, where it is done at all. */
    whole: ['entierement', 'completement', 'totalement', 'en entier'] as readonly string[],
    not: ['pas', 'pas encore', 'presque', 'bientot', 'jamais', 'non', 'a moitie', 'en partie', 'partiellement', 'sera', 'seront', 'devrait etre', 'devraient etre', 'doit etre', 'doivent etre', 'va etre', 'vont etre', 'a etre', 'peut etre', 'reste a', 'ni', 'rien n\'est'] as readonly string[],
  },
  numbers: ['', 'seul', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'] as readonly string[],
  /** Say nothing of what a sentence is about. */
  stopWords: ['le', 'la', 'les', 'l', 'un', 'une', 'des', 'de', 'du', 'd', 'et', 'ou', 'a', 'au', 'aux', 'en', 'dans', 'sur', 'sous', 'pour', 'par', 'avec', 'sans', 'chez', 'vers', 'qui', 'que', 'qu', 'quoi', 'dont', 'ce', 'c', 'ces', 'cet', 'cette', 'se', 's', 'sa', 'son', 'ses', 'nos', 'notre', 'leur', 'leurs', 'nous', 'vous', 'on', 'il', 'elle', 'ils', 'elles', 'je', 'j', 'y', 'n', 'ne', 'pas', 'plus', 'est', 'sont', 'etait', 'ete', 'etre', 'sera', 'seront', 'ont', 'avons', 'avoir', 'avait', 'tres', 'bien', 'encore', 'toujours', 'deja', 'aussi', 'donc', 'mais', 'si', 'tout', 'tous', 'toute', 'toutes', 'maintenant', 'depuis', 'apres', 'avant', 'comme', 'meme', 'fait', 'faire', 'va', 'cours', 'actuellement', 'enfin', 'desormais'] as readonly string[],
};

export const reports = {
  collationName: 'Tour des sous-groupes',
  roundLink: 'Les restitutions réunies',
  collationTitle: ({ name, meeting, day }: { name: string; meeting: string; day: string }) => `${name} · ${meeting} du ${day}`,
  received: ({ received, expected, oral, minutes }: { received: number; expected: number; oral: readonly string[]; minutes: string }) =>
    fr`Reçues : ${received} sur ${expected}.${oral.length === 0 ? '' : fr` À l’oral, ${minutes} chacun : ${oral.join(', ')}.`}`,
  ofDay: ({ day, speaker }: { day: string; speaker: string | null }) => (speaker === null ? ` · ${day}` : ` · ${day} · ${speaker}`),
  source: 'source',
  mark: { ask: 'Demande', decision: 'Décision', new: 'Nouveau', progress: 'Avance', done: 'Fait', need: 'Besoin' },
  extract: ({ mark, text, source }: { mark: string | null; text: string; source: string }) => (mark === null ? `${text} ${source}` : fr`**${mark} :** ${text} ${source}`),
  still: ({ quotes, more, source }: { quotes: readonly string[]; more: number; source: string }) =>
    fr`Sans changement : ${quotes.join(' ; ')}${more === 0 ? '' : more === 1 ? ' ; et un autre point' : ` ; et ${more} autres points`}. ${source}`,
  stillQuote: ({ text, times }: { text: string; times: number }) => (times < 2 ? fr`« ${text} »` : fr`« ${text} » (depuis ${times} restitutions)`),
  dropped: ({ quotes, more, source }: { quotes: readonly string[]; more: number; source: string }) =>
    fr`N’apparaît plus : ${quotes.map((text) => fr`« ${text} »`).join(' ; ')}${more === 0 ? '' : more === 1 ? ' ; et un autre point' : ` ; et ${more} autres points`}. ${source}`,
  more: ({ words, link }: { words: number; link: string }) => fr`La suite dans ${link} (encore ${words} mots).`,
  moreLink: 'la restitution',
  nothingNew: 'Rien de nouveau.',
  unread: ({ link }: { link: string }) => fr`Trop longue pour être reprise ici, ou d’un format qui ne se lit pas : voir ${link}.`,
  askOnAgenda: ({ day }: { day: string }) => `à l’ordre du jour du ${day}`,
  askWaiting: () => 'dans le tableau des sujets',
  askLeftOut: ({ day }: { day: string }) => `pas de place le ${day}, reste dans le tableau des sujets`,
  askDecided: ({ day, text }: { day: string; text: string }) => fr`décidé le ${day} : ${text}`,
  askAnswered: ({ day }: { day: string }) => `traité le ${day}`,
  askClosed: () => 'clos dans le tableau des sujets',
  askFate: ({ text, fate }: { text: string; fate: string }) => fr`${text} → ${fate}`,
  askNotes: ({ subgroup, day }: { subgroup: string; day: string }) => fr`Demande de « ${subgroup} », restitution du ${day}.`,
  answersTitle: 'Réponses aux demandes de la dernière fois',
  oralTitle: 'À l’oral',
  oralAfter: ({ minutes }: { minutes: string }) => ` · ${minutes} chacun`,
  oralItem: ({ subgroup, speaker }: { subgroup: string; speaker: string | null }) => (speaker === null ? subgroup : fr`${subgroup} : ${speaker}`),
  speaker: ({ name }: { name: string }) => fr`Qui raconte : ${name}`,
  draftTitle: ({ subgroup, meeting, day }: { subgroup: string; meeting: string; day: string }) => `Restitution · ${subgroup} · ${meeting} du ${day}`,
  draftHow: fr`Ce brouillon est à compléter ou à remplacer ; « rien de nouveau » suffit. Laissé tel quel, il ne compte pas.`,
  draftHeadings: { done: 'Fait depuis la dernière fois', decisions: 'Décisions', news: 'Nouvelles', plans: 'Et ensuite', asks: 'Demandes à la plénière' },
  draftMeetings: 'Nos réunions depuis la dernière fois',
  draftTask: ({ title, who }: { title: string; who: readonly string[] }) => (who.length === 0 ? title : `${title} (${who.join(', ')})`),
  draftDecision: ({ title, day }: { title: string; day: string }) => fr`${title} (${day})`,
  outcome: { 'dealt-with': 'traité', decided: 'décidé', 'put-off': 'reporté', 'on-hold': 'mis en attente', 'still-open': 'à reprendre', 'not-reached': 'pas abordé', 'not-before': 'plus tard' },
  whyMissing: ({ subgroup, meeting, day }: { subgroup: string; meeting: string; day: string }) => fr`Une restitution de « ${subgroup} » est la bienvenue : ${meeting} du ${day}`,
  missing: ({ address }: { address: Address }) => fr`Quelques phrases suffisent, « rien de nouveau » aussi. Sans texte, ${address === 'tu' ? 'tu pourras' : 'vous pourrez'} raconter à l’oral.`,
  whyAnswered: ({ subgroup }: { subgroup: string }) => fr`Réponse à une demande de « ${subgroup} »`,
  becauseCollation: ({ meeting, day }: { meeting: string; day: string }) => fr`Les restitutions sont réunies : ${meeting} du ${day}`,
  becauseCollationKept: ({ meeting, day }: { meeting: string; day: string }) => fr`Retenir ce qui tient déjà dans le tour des sous-groupes : ${meeting} du ${day}`,
  becauseDraft: ({ subgroup, meeting, day }: { subgroup: string; meeting: string; day: string }) => fr`Un brouillon de restitution aide à commencer : ${subgroup}, ${meeting} du ${day}`,
  becauseAsk: ({ subgroup, day }: { subgroup: string; day: string }) => fr`Demande de « ${subgroup} » dans sa restitution du ${day}`,
  becauseAskKnown: ({ title }: { title: string }) => fr`Reconnaître le sujet de cette demande : « ${title} »`,
};
