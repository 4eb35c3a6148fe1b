// The sentences of `shared/overview`, in French.
import type { ItemOutcome } from '../../agenda/item-outcome';
import type { ProblemTexts } from '../../model/problem';
import type { Address } from '../../model/settings';
import type { OverviewProblems } from '../../overview/problems';
import { fr } from './typography';

export const overviewProblems: ProblemTexts<OverviewProblems> = {
  'documents-not-shared': ({ count, titles }) => ({
    what: count === 1 ? fr`Un document n’est pas partagé avec tout le monde : ${listed(titles, 0)}.` : fr`${count} documents ne sont pas partagés avec tout le monde : ${listed(titles, count - titles.length)}.`,
    remedy: 'Les partager avec le groupe entier, si c’est voulu ; sinon, rien à faire.',
  }),
};

function listed(titles: readonly string[], more: number): string {
  const named = titles.map((title) => fr`« ${title} »`).join(', ');
  return more === 0 ? named : `${named} et ${more === 1 ? 'un autre' : `${more} autres`}`;
}

const outcomes: Readonly<Record<Exclude<ItemOutcome, 'not-before' | 'removed'>, string>> = {
  'dealt-with': 'traité', 'decided': 'décidé', 'still-open': 'à poursuivre', 'not-reached': 'pas abordé, faute de temps', 'put-off': 'reporté',
  'on-hold': 'mis en attente', 'blank': 'sans conclusion écrite', 'noted': 'échangé',
};

export const overview = {
  title: fr`Où en est-on ?`,
  about: ({ address }: { address: Address }) => fr`Cette page se met à jour d’elle-même. Tout ce que ${address === 'tu' ? 'tu écris' : 'vous écrivez'} ici est gardé.`,
  meetingsTitle: 'Prochaines réunions',
  meeting: ({ meeting, from, to, place, agenda }: { meeting: string; from: string; to: string; place: string | null; agenda: string | null }) =>
    [`${meeting}, de ${from} à ${to}`, ...(place === null ? [] : [place]), ...(agenda === null ? [] : [agenda])].join(' · '),
  agendaLink: 'ordre du jour',
  lastTitle: 'À la dernière réunion',
  lastWhich: ({ meeting }: { meeting: string }) => fr`Pour qui n’a pas pu venir : ${meeting}.`,
  outcome: ({ outcome, day }: { outcome: Exclude<ItemOutcome, 'removed'>; day: string | null }) =>
    outcome === 'not-before' ? `remis à plus tard${day === null ? '' : `, pas avant le ${day}`}` : outcomes[outcome],
  point: ({ point, outcome, decisions }: { point: string; outcome: string; decisions: readonly string[] }) =>
    decisions.length === 0 ? fr`${point} : ${outcome}` : fr`${point} : décidé, ${decisions.join(fr` ; `)}`,
  toDecideTitle: 'À décider',
  openTitle: 'Sujets ouverts',
  topic: ({ topic, presenters, planned, deadline, notBefore }: { topic: string; presenters: readonly string[]; planned: string | null; deadline: string | null; notBefore: string | null }) => [
    topic, ...(presenters.length === 0 ? [] : [`porté par ${presenters.join(', ')}`]), ...(planned === null ? [] : [`à l’ordre du jour du ${planned}`]),
    ...(deadline === null ? [] : [`échéance le ${deadline}`]), ...(notBefore === null ? [] : [`pas avant le ${notBefore}`]),
  ].join(' · '),
  tasksTitle: 'Qui fait quoi',
  task: ({ who, title, due }: { who: readonly string[]; title: string; due: string | null }) =>
    fr`${who.join(', ')} : ${title}${due === null ? '' : ` (d’ici le ${due})`}`,
  reportsTitle: 'Dernières restitutions',
  reportOf: ({ day }: { day: string }) => `restitution du ${day}`,
  report: ({ subgroup, link }: { subgroup: string; link: string }) => fr`${subgroup} : ${link}`,
  subgroupsTitle: 'Sous-groupes pour un temps',
  subgroup: ({ name, day }: { name: string; day: string }) => fr`${name} : jusqu’au ${day}`,
  pairsTitle: ({ day }: { day: string }) => `Binômes pour le ${day}`,
  newsTitle: ({ day }: { day: string }) => `Nouveau depuis le ${day}`,
  added: ({ topic, subgroup }: { topic: string; subgroup: string | null }) => fr`Nouveau sujet : ${topic}${subgroup === null ? '' : ` · ${subgroup}`}`,
  closed: ({ topic }: { topic: string }) => fr`Clos entre-temps : ${topic}`,
  decided: ({ day, decision }: { day: string; decision: string }) => fr`Décidé le ${day} : ${decision}`,
  helpTitle: 'Pour donner un coup de main',
  freeTask: ({ title, due }: { title: string; due: string | null }) => fr`À faire, encore sans personne : ${title}${due === null ? '' : ` (d’ici le ${due})`}`,
  freeRoles: ({ meeting, roles }: { meeting: string; roles: readonly string[] }) => fr`${meeting}, rôles à prendre : ${roles.join(', ')}`,
  freeSubgroup: ({ name }: { name: string }) => fr`${name} : sans référent·e pour l’instant`,
  more: ({ count }: { count: number }) => (count === 1 ? '… et un autre' : `… et ${count} autres`),
  because: 'La page « Où en est-on ? » suit ce qui a changé',
  becauseKept: 'Retenir ce qui tient déjà dans « Où en est-on ? »',
  becauseGone: 'La page « Où en est-on ? » a été retirée : elle n’est pas refaite',
};

/** The life of one topic. */
export const topicLife = {
  since: ({ day, counted }: { day: string; counted: readonly string[] }) => fr`Depuis le ${day}${counted.length === 0 ? '' : fr` : ${counted.join(', ')}`}.`,
  unknown: 'Rien n’en est dit encore, ni dans les réunions, ni dans les restitutions, ni dans les discussions.',
  meetings: ({ count }: { count: number }) => (count === 1 ? 'une réunion' : `${count} réunions`),
  decisions: ({ count }: { count: number }) => (count === 1 ? 'une décision' : `${count} décisions`),
  reports: ({ count }: { count: number }) => (count === 1 ? 'une restitution' : `${count} restitutions`),
  messages: ({ count }: { count: number }) => (count === 1 ? 'un message' : `${count} messages`),
  subgroups: ({ names }: { names: readonly string[] }) => fr`Sous-groupes : ${names.join(', ')}.`,
  status: { open: 'Ouvert', done: 'Clos', 'on-hold': 'Mis en attente' },
  next: ({ status, steps }: { status: string; steps: readonly string[] }) => fr`Et maintenant : ${[status.toLowerCase(), ...steps].join(fr` ; `)}.`,
  planned: ({ day }: { day: string }) => `à l’ordre du jour du ${day}`,
  presenters: ({ names }: { names: readonly string[] }) => `porté par ${names.join(', ')}`,
  step: ({ who, title, due }: { who: readonly string[]; title: string; due: string | null }) =>
    fr`${who.length === 0 ? 'encore sans personne' : who.join(', ')} : ${title}${due === null ? '' : ` (d’ici le ${due})`}`,
  event: ({ day, words }: { day: string; words: string }) => fr`${day} : ${words}`,
  came: ({ source }: { source: string }) => `nouveau sujet (${source})`,
  meeting: ({ meeting, outcome, decisions }: { meeting: string; outcome: string; decisions: readonly string[] }) =>
    fr`${meeting} : ${decisions.length === 0 ? outcome : `décidé, ${decisions.join(fr` ; `)}`}`,
  leftOut: ({ times, by }: { times: number; by: 'choice' | 'presence' | 'room' }) => {
    const why = { choice: 'par choix du groupe', presence: 'en attendant que les personnes concernées soient là', room: 'faute de temps' }[by];
    return `${times === 1 ? 'laissé pour plus tard' : `laissé pour plus tard ${times} fois de suite`}, ${why}`;
  },
  report: ({ source, subgroup, words, more }: { source: string; subgroup: string | null; words: string; more: number }) =>
    fr`restitution${subgroup === null ? '' : ` ${subgroup}`}, ${source} : « ${words} »${more === 0 ? '' : more === 1 ? ' (et un autre passage)' : ` (et ${more} autres passages)`}`,
  thread: ({ source, since, messages, authors, words, resolved }: { source: string; since: string | null; messages: number; authors: readonly string[]; words: string; resolved: boolean }) =>
    fr`discussion dans ${source}${since === null ? '' : ` depuis le ${since}`}, ${messages === 1 ? 'un message' : `${messages} messages`}${authors.length === 0 ? '' : ` (${authors.join(', ')})`}${resolved ? ', close' : ''} : « ${words} »`,
  decision: ({ decision }: { decision: string }) => fr`décision : ${decision}`,
  done: ({ who, title }: { who: readonly string[]; title: string }) => fr`fait : ${title}${who.length === 0 ? '' : ` (${who.join(', ')})`}`,
  between: ({ count }: { count: number }) => (count === 1 ? '… un autre moment, non repris ici' : `… ${count} autres moments, non repris ici`),
};

/** Three lines for the group's messaging, as plain text. */
export const paste = {
  meeting: ({ meeting, from, to, place }: { meeting: string; from: string; to: string; place: string | null }) => fr`Prochaine réunion : ${meeting}, de ${from} à ${to}${place === null ? '' : `, ${place}`}.`,
  points: ({ titles, more }: { titles: readonly string[]; more: number }) =>
    fr`Au programme : ${titles.join(', ')}${more === 0 ? '' : more === 1 ? ' et un autre point' : ` et ${more} autres points`}.`,
  noPoints: ({ day }: { day: string | null }) => (day === null ? 'L’ordre du jour n’est pas encore proposé.' : `L’ordre du jour sera proposé le ${day}.`),
  awaited: ({ things }: { things: readonly string[] }) => fr`Attendu d’ici là : ${things.join(fr` ; `)}.`,
  nothingAwaited: fr`Rien d’attendu d’ici là : il suffit de venir.`,
  task: ({ who, title, due }: { who: readonly string[]; title: string; due: string | null }) => fr`${who.length === 0 ? 'quelqu’un pour' : `${who.join(', ')},`} ${title}${due === null ? '' : ` (${due})`}`,
  roles: ({ roles }: { roles: readonly string[] }) => fr`quelqu’un pour : ${roles.join(', ')}`,
  noMeeting: 'Aucune réunion n’est au calendrier : il n’y a rien à coller.',
};
