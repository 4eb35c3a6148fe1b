// The sentences of `shared/plan` and `shared/automations`, in English.
import type { ProblemTexts } from '../../model/problem';
import type { PlanProblems } from '../../plan/problems';

export const planProblems: ProblemTexts<PlanProblems> = {
  'conclusion-unclear': ({ words }) => ({
    what: `These words are not understood: “${words}”.`,
    remedy: 'Write for example “dealt with”, “postponed”, “not before 15 January”, “decided: …” or “to do: who, what, when”.',
  }),
  'conclusion-unlabelled': ({ title }) => ({
    what: `Under “${title}”, a point added by hand, a decision or a task is written without “Conclusion:”: it is not taken over.`,
    remedy: 'Write “Conclusion:” before it, if it is to go into the tables.',
  }),
  'conclusions-missing': ({ topics }) => ({
    what: `Left without a conclusion: ${topics.map((title) => `“${title}”`).join(', ')}.`,
    remedy: 'Write a word behind “Conclusion:”, for example “dealt with” or “postponed”.',
  }),
  'unknown-subgroup-meeting': ({ title, subgroup }) => ({
    what: `“${title}” is meant for the meeting of “${subgroup}”, which is not in the calendar.`,
    remedy: `Add a meeting of “${subgroup}” to the calendar, or leave that cell empty for the plenary.`,
  }),
  'choice-split': ({ title }) => ({
    what: `The group chose to split “${title}”.`,
    remedy: 'Replace its row by several shorter ones in the table of topics.',
  }),
  'choice-hand': ({ title }) => ({
    what: `The group chose to hand “${title}” to a subgroup.`,
    remedy: 'Write the name of the subgroup into the column “Meeting” of its row.',
  }),
  'meeting-gone': ({ meeting, day }) => ({
    what: `${meeting}, ${day}: cancelled, or taken out of the calendar. Its agenda stays there and is no longer updated.`,
    remedy: 'Tell the group; the document can be kept or deleted. Its items wait for the next meeting.',
  }),
  'no-meeting-ahead': () => ({
    what: 'No meeting is planned within the next 60 days.',
    remedy: 'Fill in the key “calendar”, for example: “plenary: every other Thursday at 8 pm, 2 h, since 3 December”.',
  }),
  'chronic-overload': ({ waiting, meetings }) => ({
    what: `There are more topics than time: ${waiting} have no place in the next ${meetings} meetings.`,
    remedy: 'Make a meeting longer, hand topics to a subgroup, or drop some.',
  }),
};

export const plan = {
  heldByTrial: () => 'on trial: nothing is sent or written into tables until the group says yes',
  heldWhileInUse: () => 'somebody has just written in it: next time',
  heldByGuard: ({ target }: { target: string }) => `many changes at once in “${target}”: waits for a go-ahead`,
  becauseProposal: ({ meeting, day }: { meeting: string; day: string }) => `It is time to propose the agenda: ${meeting}, ${day}`,
  becauseRefresh: ({ meeting, day }: { meeting: string; day: string }) => `The agenda follows what has changed: ${meeting}, ${day}`,
  becauseClosed: ({ meeting, day }: { meeting: string; day: string }) => `The cut-off has passed: ${meeting}, ${day}`,
  becauseKept: ({ meeting, day }: { meeting: string; day: string }) => `Remember what the agenda already holds: ${meeting}, ${day}`,
  becauseConclusion: ({ topic, day }: { topic: string; day: string }) => `Conclusion of ${day} on “${topic}”`,
  becauseOutcome: ({ meeting, day }: { meeting: string; day: string }) => `Remember what the meeting made of each item: ${meeting}, ${day}`,
  becauseMoved: ({ from, to }: { from: string; to: string }) => `“${from}” is now called “${to}”: it goes on there`,
  becauseRows: ({ table }: { table: string }) => `Know the rows of “${table}” again next time`,
  becauseSeen: ({ table }: { table: string }) => `Remember since when the rows of “${table}” are there`,
  becauseLink: ({ meeting, day }: { meeting: string; day: string }) => `The calendar leads to the agenda: ${meeting}, ${day}`,
};
