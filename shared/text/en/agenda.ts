// The sentences of `shared/agenda`, in English.
import type { AgendaProblems } from '../../agenda/problems';
import type { Reason } from '../../agenda/agenda';
import type { ProblemTexts } from '../../model/problem';
import type { Address } from '../../model/settings';

export const agendaProblems: ProblemTexts<AgendaProblems> = {
  'written-without-minutes': ({ title }) => ({
    what: `The item “${title}”, added in the document, has no duration: it counts for 0 min.`,
    remedy: `Write a duration in its heading, for example “${title} · 20 min”.`,
  }),
  'choice-unclear': ({ title, ticked }) => ({
    what: `For “${title}”, ${ticked} boxes are ticked: nothing is decided.`,
    remedy: 'Keep only one box ticked.',
  }),
};

/** How people write what we read back in an agenda, in this language. */
export const agendaLabels = {
  conclusion: ['Conclusion', 'Conclusions', 'Concluded', 'Outcome', 'Outcomes'] as readonly string[],
  roles: {
    facilitation: ['Facilitation', 'Facilitator', 'Chair', 'Host'] as readonly string[],
    notes: ['Notes', 'Note taker', 'Note-taker', 'Note taking', 'Scribe', 'Minutes'] as readonly string[],
    time: ['Time', 'Timekeeper', 'Time keeper', 'Timekeeping'] as readonly string[],
  },
  nobody: ['to be chosen', 'tbd', 'nobody', 'no one', 'someone', 'who'] as readonly string[],
  choices: {
    keep: ['keep'] as readonly string[],
    split: ['split'] as readonly string[],
    hand: ['hand', 'delegate'] as readonly string[],
    drop: ['drop', 'abandon'] as readonly string[],
  },
};

export const agenda = {
  title: ({ meeting, day }: { meeting: string; day: string }) => `${meeting}, ${day}`,
  proposalPrefix: 'Proposed agenda · ',
  when: ({ from, to, place }: { from: string; to: string; place: string | null }) => `From ${from} to ${to}${place === null ? '' : ` · ${place}`}`,
  role: { facilitation: 'Facilitation', notes: 'Notes', time: 'Time' },
  roleLine: ({ role, name }: { role: string; name: string | null }) => `${role}: ${name ?? 'to be chosen'}`,
  proposal: ({ day, clock }: { day: string; clock: string; address: Address }) =>
    `This proposal keeps itself up to date until ${day} at ${clock}. Everything you write here is kept: durations, order, conclusions.`,
  closed: ({ day, clock }: { day: string; clock: string; address: Address }) =>
    `Agenda closed on ${day} at ${clock}: since then, only what you write here changes it.`,
  margin: ({ kept, more }: { kept: string | null; more: string | null }) =>
    more === null ? `Kept free: ${kept ?? ''}.` : kept === null ? `Still free: ${more}.` : `Kept free: ${kept}; still free: ${more} more.`,
  overrun: ({ duration }: { duration: string }) => `What stands here is ${duration} longer than the meeting: shorten or remove an item.`,
  heading: ({ clock, duration }: { clock: string; duration: string }) => ({ before: `${clock} · `, after: ` · ${duration}` }),
  presenters: ({ names }: { names: readonly string[] }) => `Brought by ${listed(names)}`,
  intent: { inform: 'for information', discuss: 'to discuss', decide: 'to decide' },
  typedMinutes: ({ typed, row }: { typed: string; row: string }) => `Duration changed here: ${typed}, instead of ${row} in the table.`,
  why: ({ reasons }: { reasons: readonly string[] }) => `Why this item: ${reasons.join(', ')}.`,
  reason: ({ reason, day }: { reason: Reason; day: string | null }) => reasonWords(reason, day),
  choice: ({ times }: { times: number }) => `Left without a place ${times} times for lack of time: the group may choose.`,
  choices: { keep: 'Keep it for another time', split: 'Split it into shorter items', hand: 'Hand it to a subgroup', drop: 'Drop it' },
  conclusion: 'Conclusion:',
  alsoSqueezed: ({ topics }: { topics: number }) => topics === 1 ? 'One more topic was left without a place several times: its choice comes later.' : `${topics} more topics were left without a place several times: their choice comes later.`,
  leftOutTitle: 'Not this time',
  leftOutLine: ({ topic, why }: { topic: string; why: string }) => `${topic}: ${why}`,
  moreLeftOut: ({ topics }: { topics: number }) => topics === 1 ? 'One more topic is waiting in the table.' : `${topics} more topics are waiting in the table.`,
  leftOutOnPaper: ({ count }: { count: number }) => `Not this time: ${count} topics, explained in the document.`,
};

const deadlineWords = {
  ahead: (day: string) => `due by ${day}`,
  before: (day: string) => `due on ${day}, before the meeting`,
  passed: (day: string) => `was due on ${day}`,
};

function reasonWords(reason: Reason, day: string | null): string {
  switch (reason.reason) {
    case 'deadline': return deadlineWords[reason.when](day ?? reason.day);
    case 'pinned': return 'pinned';
    case 'waited': return reason.meetings === 1 ? 'has waited for one meeting' : `has waited for ${reason.meetings} meetings`;
    case 'priority': return `${priorityWords(reason.priority)} priority`;
    case 'recurring': return 'comes back regularly';
    case 'not-reached': return reason.times === 1 ? 'not reached last time, for lack of time' : `not reached ${reason.times} times, for lack of time`;
    case 'open-task': return day === null ? 'something is still to be done' : `something is still to be done since ${day}`;
    case 'unanswered': return 'left without a conclusion last time';
    case 'new': return 'new topic';
    case 'fits': return 'fits into the time there is';
  }
}

/** Of 1 to 5, as most groups say it. */
export function priorityWords(priority: number): string {
  return ['very low', 'low', 'medium', 'high', 'very high'][priority - 1] ?? String(priority);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
