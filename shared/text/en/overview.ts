// The sentences of `shared/overview`, in English.
import type { ItemOutcome } from '../../agenda/item-outcome';
import type { ProblemTexts } from '../../model/problem';
import type { OverviewProblems } from '../../overview/problems';

export const overviewProblems: ProblemTexts<OverviewProblems> = {
  'documents-not-shared': ({ count, titles }) => ({
    what: count === 1 ? `One document is not shared with everybody: ${listed(titles, 0)}.` : `${count} documents are not shared with everybody: ${listed(titles, count - titles.length)}.`,
    remedy: 'Share them with the whole group, if that is what is wanted; otherwise there is nothing to do.',
  }),
};

function listed(titles: readonly string[], more: number): string {
  const named = titles.map((title) => `“${title}”`).join(', ');
  return more === 0 ? named : `${named} and ${more === 1 ? 'one more' : `${more} more`}`;
}

const outcomes: Readonly<Record<Exclude<ItemOutcome, 'not-before' | 'removed'>, string>> = {
  'dealt-with': 'dealt with', 'decided': 'decided', 'still-open': 'to be continued', 'not-reached': 'not reached, for lack of time', 'put-off': 'put off',
  'on-hold': 'on hold', 'blank': 'no conclusion written', 'noted': 'talked about',
};

export const overview = {
  title: 'Where are we?',
  about: (): string => 'This page keeps itself up to date. Everything you write here is kept.',
  meetingsTitle: 'Next meetings',
  meeting: ({ meeting, from, to, place, agenda }: { meeting: string; from: string; to: string; place: string | null; agenda: string | null }) =>
    [`${meeting}, from ${from} to ${to}`, ...(place === null ? [] : [place]), ...(agenda === null ? [] : [agenda])].join(' · '),
  agendaLink: 'agenda',
  lastTitle: 'At the last meeting',
  lastWhich: ({ meeting }: { meeting: string }) => `For whoever could not come: ${meeting}.`,
  outcome: ({ outcome, day }: { outcome: Exclude<ItemOutcome, 'removed'>; day: string | null }) =>
    outcome === 'not-before' ? `for later${day === null ? '' : `, not before ${day}`}` : outcomes[outcome],
  point: ({ point, outcome, decisions }: { point: string; outcome: string; decisions: readonly string[] }) =>
    decisions.length === 0 ? `${point}: ${outcome}` : `${point}: decided, ${decisions.join('; ')}`,
  toDecideTitle: 'To decide',
  openTitle: 'Open topics',
  topic: ({ topic, presenters, planned, deadline, notBefore }: { topic: string; presenters: readonly string[]; planned: string | null; deadline: string | null; notBefore: string | null }) => [
    topic, ...(presenters.length === 0 ? [] : [`brought by ${presenters.join(', ')}`]), ...(planned === null ? [] : [`on the agenda of ${planned}`]),
    ...(deadline === null ? [] : [`deadline ${deadline}`]), ...(notBefore === null ? [] : [`not before ${notBefore}`]),
  ].join(' · '),
  tasksTitle: 'Who does what',
  task: ({ who, title, due }: { who: readonly string[]; title: string; due: string | null }) =>
    `${who.join(', ')}: ${title}${due === null ? '' : ` (by ${due})`}`,
  reportsTitle: 'Latest reports',
  reportOf: ({ day }: { day: string }) => `report of ${day}`,
  report: ({ subgroup, link }: { subgroup: string; link: string }) => `${subgroup}: ${link}`,
  subgroupsTitle: 'Subgroups for a time',
  subgroup: ({ name, day }: { name: string; day: string }) => `${name}: until ${day}`,
  pairsTitle: ({ day }: { day: string }) => `Pairs for ${day}`,
  newsTitle: ({ day }: { day: string }) => `New since ${day}`,
  added: ({ topic, subgroup }: { topic: string; subgroup: string | null }) => `New topic: ${topic}${subgroup === null ? '' : ` · ${subgroup}`}`,
  closed: ({ topic }: { topic: string }) => `Closed in the meantime: ${topic}`,
  decided: ({ day, decision }: { day: string; decision: string }) => `Decided on ${day}: ${decision}`,
  helpTitle: 'To lend a hand',
  freeTask: ({ title, due }: { title: string; due: string | null }) => `To do, with nobody yet: ${title}${due === null ? '' : ` (by ${due})`}`,
  freeRoles: ({ meeting, roles }: { meeting: string; roles: readonly string[] }) => `${meeting}, roles to take: ${roles.join(', ')}`,
  freeSubgroup: ({ name }: { name: string }) => `${name}: without a referent for now`,
  more: ({ count }: { count: number }) => (count === 1 ? '… and one more' : `… and ${count} more`),
  because: 'The page “Where are we?” follows what has changed',
  becauseKept: 'Remember what “Where are we?” already holds',
  becauseGone: 'The page “Where are we?” was taken away: it is not made again',
};

/** The life of one topic. */
export const topicLife = {
  since: ({ day, counted }: { day: string; counted: readonly string[] }) => `Since ${day}${counted.length === 0 ? '' : `: ${counted.join(', ')}`}.`,
  unknown: 'Nothing is said about it yet, neither at meetings nor in reports or comments.',
  meetings: ({ count }: { count: number }) => (count === 1 ? 'one meeting' : `${count} meetings`),
  decisions: ({ count }: { count: number }) => (count === 1 ? 'one decision' : `${count} decisions`),
  reports: ({ count }: { count: number }) => (count === 1 ? 'one report' : `${count} reports`),
  messages: ({ count }: { count: number }) => (count === 1 ? 'one message' : `${count} messages`),
  subgroups: ({ names }: { names: readonly string[] }) => `Subgroups: ${names.join(', ')}.`,
  status: { open: 'Open', done: 'Closed', 'on-hold': 'On hold' },
  next: ({ status, steps }: { status: string; steps: readonly string[] }) => `And now: ${[status.toLowerCase(), ...steps].join('; ')}.`,
  planned: ({ day }: { day: string }) => `on the agenda of ${day}`,
  presenters: ({ names }: { names: readonly string[] }) => `brought by ${names.join(', ')}`,
  step: ({ who, title, due }: { who: readonly string[]; title: string; due: string | null }) =>
    `${who.length === 0 ? 'nobody yet' : who.join(', ')}: ${title}${due === null ? '' : ` (by ${due})`}`,
  event: ({ day, words }: { day: string; words: string }) => `${day}: ${words}`,
  came: ({ source }: { source: string }) => `new topic (${source})`,
  meeting: ({ meeting, outcome, decisions }: { meeting: string; outcome: string; decisions: readonly string[] }) =>
    `${meeting}: ${decisions.length === 0 ? outcome : `decided, ${decisions.join('; ')}`}`,
  leftOut: ({ times, by }: { times: number; by: 'choice' | 'presence' | 'room' }) => {
    const why = { choice: 'by the group’s choice', presence: 'until those concerned are there', room: 'for lack of time' }[by];
    return `${times === 1 ? 'left for later' : `left for later ${times} times in a row`}, ${why}`;
  },
  report: ({ source, subgroup, words, more }: { source: string; subgroup: string | null; words: string; more: number }) =>
    `report${subgroup === null ? '' : ` ${subgroup}`}, ${source}: “${words}”${more === 0 ? '' : more === 1 ? ' (and one more passage)' : ` (and ${more} more passages)`}`,
  thread: ({ source, since, messages, authors, words, resolved }: { source: string; since: string | null; messages: number; authors: readonly string[]; words: string; resolved: boolean }) =>
    `thread in ${source}${since === null ? '' : ` since ${since}`}, ${messages === 1 ? 'one message' : `${messages} messages`}${authors.length === 0 ? '' : ` (${authors.join(', ')})`}${resolved ? ', closed' : ''}: “${words}”`,
  decision: ({ decision }: { decision: string }) => `decision: ${decision}`,
  done: ({ who, title }: { who: readonly string[]; title: string }) => `done: ${title}${who.length === 0 ? '' : ` (${who.join(', ')})`}`,
  between: ({ count }: { count: number }) => (count === 1 ? '… one more moment, not repeated here' : `… ${count} more moments, not repeated here`),
};

/** Three lines for the group's messaging, as plain text. */
export const paste = {
  meeting: ({ meeting, from, to, place }: { meeting: string; from: string; to: string; place: string | null }) => `Next meeting: ${meeting}, from ${from} to ${to}${place === null ? '' : `, ${place}`}.`,
  points: ({ titles, more }: { titles: readonly string[]; more: number }) => `On the agenda: ${titles.join(', ')}${more === 0 ? '' : more === 1 ? ' and one more item' : ` and ${more} more items`}.`,
  noPoints: ({ day }: { day: string | null }) => (day === null ? 'The agenda has not been proposed yet.' : `The agenda will be proposed on ${day}.`),
  awaited: ({ things }: { things: readonly string[] }) => `Awaited until then: ${things.join('; ')}.`,
  nothingAwaited: 'Nothing is awaited until then: just come.',
  task: ({ who, title, due }: { who: readonly string[]; title: string; due: string | null }) => `${who.length === 0 ? 'somebody for' : `${who.join(', ')},`} ${title}${due === null ? '' : ` (${due})`}`,
  roles: ({ roles }: { roles: readonly string[] }) => `somebody for: ${roles.join(', ')}`,
  noMeeting: 'No meeting is in the calendar: there is nothing to paste.',
};
