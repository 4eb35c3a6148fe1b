// The keys of the settings file, in both languages; any case, accents or separators do.

/** Our name for a key → how it may be written; the first English and French word are the ones that we suggest. */
export type KeyWords = Readonly<Record<string, readonly string[]>>;

export const rootWords = {
  name: ['name', 'nom', 'groupe', 'group'],
  locale: ['locale', 'langue', 'language', 'lang'],
  timeZone: ['time zone', 'fuseau', 'fuseau horaire', 'timezone'],
  address: ['address', 'adresse'],
  topics: ['topics', 'sujets'],
  members: ['members', 'membres'],
  tasks: ['tasks', 'tâches', 'qui fait quoi', 'à faire'],
  decisions: ['decisions', 'décisions'],
  calendar: ['calendar', 'calendrier', 'réunions', 'meetings'],
  agendas: ['agendas', 'ordres du jour'],
  documents: ['documents'],
  reports: ['reports', 'restitutions', 'comptes rendus des sous-groupes', 'reports folder', 'dossier des restitutions'],
  columns: ['columns', 'colonnes'],
  agenda: ['agenda', 'ordre du jour'],
  subgroups: ['subgroups', 'sous-groupes', 'commissions'],
  collation: ['collation', 'tour', 'tour des sous-groupes', 'round'],
  digest: ['digest', 'récaps', 'récap', 'digests'],
} as const satisfies KeyWords;

export const subgroupWords = {
  name: ['name', 'nom'],
  until: ['until', "jusqu'au", 'fin', 'end'],
  aliases: ['aliases', 'alias', 'autres noms', 'autre nom', 'other names', 'also called', 'anciens noms'],
} as const satisfies KeyWords;

export const collationWords = {
  words: ['words', 'mots'],
  oralMinutes: ['oral minutes', "minutes à l'oral", "à l'oral"],
  drafts: ['drafts', 'brouillons'],
  rotate: ['rotate', 'tour de rôle', 'rotation'],
  headings: ['headings', 'titres'],
} as const satisfies KeyWords;

export const reportPartWords = {
  news: ['news', 'nouvelles', 'actualités'],
  done: ['done', 'fait', 'réalisé'],
  plans: ['plans', 'à venir', 'projets'],
  asks: ['asks', 'demandes', 'questions'],
  decisions: ['decisions', 'décisions'],
  needs: ['needs', 'besoins'],
} as const satisfies KeyWords;

export const digestWords = {
  authors: ['authors', 'auteurs'],
  contact: ['contact'],
  mailer: ['mailer', 'expéditeur'],
} as const satisfies KeyWords;

export const agendaWords = {
  rhythm: ['rhythm', 'rythme'],
  buffer: ['buffer', 'marge'],
  defaultMinutes: ['default minutes', 'durée habituelle', 'durée par défaut'],
  ageing: ['ageing', 'ancienneté', 'aging'],
  fairness: ['fairness', 'équité'],
  displacement: ['displacement', 'seuil de remplacement', 'remplacement'],
  squeezedTimes: ['squeezed times', 'fois sans place'],
  standing: ['standing', 'temps fixes', 'rubriques'],
  roles: ['roles', 'rôles'],
} as const satisfies KeyWords;

export const rhythmWords = {
  proposalDays: ['proposal', 'proposition', 'proposal days'],
  reminderDays: ['reminder', 'rappel', 'reminder days'],
  cutOffDays: ['cut-off', 'clôture', 'cutoff', 'cut-off days'],
  cutOffTime: ['cut-off time', 'heure de clôture', 'cutoff time'],
  announceDays: ['announce', 'annonce', 'announcement', 'announce days'],
} as const satisfies KeyWords;

export const meetingWords = {
  plenary: ['plenary', 'plénière', 'plénières'],
  subgroup: ['subgroup', 'sous-groupe', 'sous-groupes', 'subgroups'],
} as const satisfies KeyWords;

export const sectionWords = {
  welcome: ['welcome', 'accueil', 'météo', 'check-in'],
  adoption: ['adoption'],
  reports: ['reports', 'tour des sous-groupes', 'restitutions'],
  break: ['break', 'pause'],
  closing: ['closing', 'clôture', 'tour de clôture'],
  convivial: ['convivial', 'temps convivial', 'convivial time'],
} as const satisfies KeyWords;

export const sectionPartWords = {
  title: ['title', 'titre'],
  minutes: ['minutes', 'durée', 'duration'],
  place: ['place', 'où'],
  meetingsFrom: ['meetings from', 'réunions à partir de'],
} as const satisfies KeyWords;

export const tableWords = {
  topics: rootWords.topics, members: rootWords.members, tasks: rootWords.tasks, decisions: rootWords.decisions,
} as const satisfies KeyWords;

export const roleWords = {
  facilitation: ['facilitation', 'animation'],
  notes: ['notes', 'prise de notes', 'secrétariat'],
  time: ['time', 'temps', 'gardien du temps'],
} as const satisfies KeyWords;

export const placeWords = { start: ['start', 'début'], middle: ['middle', 'milieu'], end: ['end', 'fin'] } as const satisfies KeyWords;
export const localeWords = { fr: ['fr', 'français', 'french', 'fr-FR'], en: ['en', 'anglais', 'english', 'en-GB', 'en-US'] } as const satisfies KeyWords;
export const addressWords = { tu: ['tu'], vous: ['vous'] } as const satisfies KeyWords;
