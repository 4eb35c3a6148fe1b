// Automation: what a meeting concluded, as typed under each point, goes to the rows, the decisions and the tasks; what is missing is asked (see `shared/digest/sources/unanswered-conclusions`) or said.
import { askedUntil } from '../agenda/asked-until';
import { concludedMeetings, type ConcludedMeeting } from '../agenda/concluded-meetings';
import { recordSlot, type MeetingRecord } from '../agenda/meeting-record';
import { publishedAgendas } from '../agenda/published';
import type { PointConclusion } from '../agenda/read-conclusions';
import { writtenTitle } from '../agenda/written-points';
import type { Problem } from '../model/problem';
import type { World } from '../plan/world';
import { formatDay } from '../time/format-day';
import { nothing, together, type Automation, type EffectDraft, type Proposal } from './automation';
import { rowsOfPoint } from './rows-of-conclusion';

export const readConclusions: Automation = (world) => together([...concludedMeetings(world).map((held) => conclude(world, held)), { ...nothing, wakes: endsAhead(world) }]);

function endsAhead(world: World): readonly number[] {
  const published = new Set(publishedAgendas(world.journal).map(({ meetingId }) => meetingId));
  return world.meetings.filter(({ id, end }) => published.has(id) && end > world.now).map(({ end }) => end);
}

function conclude(world: World, held: ConcludedMeeting): Proposal {
  const { record, points, busyUntil } = held;
  if (busyUntil !== null) return { ...nothing, wakes: [busyUntil] };
  if (record === null) return nothing;
  const asked = followUp(world, held, record);
  if (points === null) return asked;
  const rows = points.flatMap((point) => rowsOf(world, held, point));
  return { ...asked, effects: [...rows, recordOf(world, held, record, rows.map(({ key }) => key).filter((key) => !world.journal.held.has(key)))] };
}

function rowsOf(world: World, { id: meetingId, agenda }: ConcludedMeeting, point: PointConclusion): readonly EffectDraft[] {
  const row = world.topics.find((one) => one.id === point.topic) ?? null, title = writtenTitle(point.topic);
  const topic = row ?? (title === null ? null : { id: point.topic, title });
  if (topic === null) return [];
  const because = world.messages.plan.becauseConclusion({ topic: topic.title, day: longDay(world, agenda.day) });
  return rowsOfPoint({ world, meetingId, topic, row, point, day: agenda.day, because });
}

/** Kept only after the rows: as long as one of them waits, the page is read again; unless a person holds it. */
function recordOf(world: World, { id, agenda, document }: ConcludedMeeting, record: MeetingRecord, after: readonly string[]): EffectDraft {
  return {
    kind: 'record', key: `outcome/${id}`, because: world.messages.plan.becauseOutcome({ meeting: agenda.title, day: longDay(world, agenda.day) }),
    notBefore: world.now, expires: null, after, keep: { [recordSlot(id)]: { ...record } },
    against: document === null ? null : { document: document.id, revision: document.revision },
  };
}

/** What is not understood is said to the group; what was left blank too, where nobody led the meeting whom one could ask. */
function followUp(world: World, held: ConcludedMeeting, record: MeetingRecord): Proposal {
  const { agenda } = held, isOpen = (id: string): boolean => world.topics.some((topic) => topic.id === id && topic.status === 'open');
  const titleOf = (id: string): string => world.topics.find((topic) => topic.id === id)?.title ?? writtenTitle(id) ?? id;
  const unclear = record.questions.map(({ topic, words }): Problem =>
    ({ code: 'conclusion-unclear', level: 'warning', where: { file: agenda.document, heading: titleOf(topic) }, values: { words } }));
  const toFollow = Object.entries(record.choices).filter(([id, choice]) => (choice === 'split' || choice === 'hand') && isOpen(id))
    .map(([id, choice]): Problem => ({ code: choice === 'split' ? 'choice-split' : 'choice-hand', level: 'warning', where: { file: agenda.document, heading: titleOf(id) }, values: { title: titleOf(id) } }));
  const ticked = Object.entries(record.undecided ?? {}).filter(([id]) => isOpen(id))
    .map(([id, times]): Problem => ({ code: 'choice-unclear', level: 'warning', where: { file: agenda.document, heading: titleOf(id) }, values: { title: titleOf(id), ticked: times } }));
  const unlabelled = (record.unlabelled ?? []).map((id): Problem =>
    ({ code: 'conclusion-unlabelled', level: 'warning', where: { file: agenda.document, heading: titleOf(id) }, values: { title: titleOf(id) } }));
  const said = [...unclear, ...unlabelled, ...toFollow, ...ticked];
  const blank = Object.entries(record.items).filter(([id, outcome]) => outcome === 'blank' && isOpen(id)).map(([id]) => id);
  if (blank.length === 0 || askedUntil(world, agenda) <= world.now || world.members.some(({ id }) => id === agenda.roles['facilitation'])) return { ...nothing, problems: said };
  const missing: Problem = { code: 'conclusions-missing', level: 'warning', where: { file: agenda.document }, values: { topics: blank.map(titleOf) } };
  return { ...nothing, problems: [...said, missing], wakes: [askedUntil(world, agenda)] };
}

function longDay(world: World, day: string): string {
  return formatDay(day, world.snapshot.settings.locale, 'long');
}
