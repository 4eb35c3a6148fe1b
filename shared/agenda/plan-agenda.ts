// The agenda of one meeting, from the world and the page as it stands: chosen, laid out, explained.
import type { Problem } from '../model/problem';
import type { Instant } from '../model/time';
import type { World } from '../plan/world';
import { addDays } from '../time/days';
import { localToInstant } from '../time/zones';
import type { Agenda } from './agenda';
import { chooseItems } from './choose-items';
import { topicsAfterConclusions } from './concluded-meetings';
import { entriesOf, rolesOf } from './agenda-entries';
import { heldAs, waitsByChoice } from './forecast';
import { layOut } from './lay-out';
import { leftOutOf } from './left-out-of';
import { occasionsOf } from './occasions';
import { readPageWishes, standingSection } from './page-wishes';
import type { AgendaAsked, Planning } from './planning';
import type { PublishedAgenda } from './published';
import { signatureOf } from './signature-of';
import { squeezedAmong } from './squeezed';
import { timetableOf } from './timetable';
import { heldForFairness, pastMeetings, takenBefore, topicPasts } from './topic-pasts';
import { candidatesOf, worthIn } from './weigh-topics';

export interface PlannedAgenda {
  readonly agenda: Agenda;
  readonly published: PublishedAgenda;
  readonly problems: readonly Problem[];
  /** When it would read otherwise although nothing changed. */
  readonly wakes: readonly Instant[];
}

export function planAgenda(world: World, asked: AgendaAsked): PlannedAgenda {
  const planning = prepare(world, asked);
  const { candidates, timetable, page, meeting, wishes, published, closed } = planning;
  const method = world.snapshot.settings.agenda;
  const held = heldForFairness(pastMeetings(world, meeting)), worth = worthIn(held, method);
  const arrangement = chooseItems({ candidates, room: timetable.room, worth, wishes, published, closed, threshold: method.displacement });
  const chosen = new Set(arrangement.placed.map(({ id }) => id));
  const leftOut = leftOutOf(planning, { chosen, items: arrangement.placed.map(({ id }) => id), held, worth });
  const hoursById = new Map(candidates.map(({ id, hours }) => [id, hours]));
  const around = { before: ['agenda'], behind: leftOut.list.length === 0 ? [] : ['left-out'] };
  const laidOut = layOut({ timetable, arrangement, hoursById, page, start: meeting.start, around });
  const roles = rolesOf(planning);
  return {
    agenda: {
      meetingId: meeting.id, title: meeting.title, subgroup: meeting.subgroup, start: meeting.start, end: meeting.end, place: meeting.place,
      state: closed ? 'closed' : 'proposal', cutOff: asked.cutOff, roles: roles.shown, entries: entriesOf(planning, laidOut.slots),
      buffer: timetable.buffer, free: laidOut.free, overrun: laidOut.overrun, leftOut: leftOut.list, alsoSqueezed: planning.squeezed.others,
    },
    published: publishedAs(planning, arrangement.placed, { chosen, roles: roles.byRole }),
    problems: [...wishes.problems, ...leftOut.problems],
    wakes: deadlinesAhead(planning),
  };
}

/** The first instant of the day after each: from then on it has passed. */
function deadlinesAhead({ topics, world, meeting }: Planning): readonly Instant[] {
  return topics.flatMap(({ deadline }) => (deadline === null || deadline < world.today ? [] : [localToInstant(world.zone, addDays(deadline, 1), '00:00')])).filter((at) => at < meeting.start);
}

function prepare(world: World, asked: AgendaAsked): Planning {
  const { meeting, page } = asked;
  const all = topicsAfterConclusions(world), wishes = readPageWishes(page, asked.back), taken = takenBefore(world, meeting);
  const topics = all.filter(({ id }) => !taken.has(id) || wishes.kept.has(id));
  const occasions = occasionsOf(world, topics, meeting);
  const pasts = topicPasts(world, topics, meeting);
  const typed = new Map(world.snapshot.settings.agenda.standing[meeting.subgroup === null ? 'plenary' : 'subgroup']
    .flatMap(({ id }) => { const minutes = wishes.minutes.get(standingSection(id)); return minutes === undefined ? [] : [[id, minutes] as const]; }));
  const written = wishes.written.reduce((sum, { minutes }) => sum + minutes, 0);
  const timetable = timetableOf(meeting, world.snapshot.settings.agenda, { removed: wishes.removedStanding, typed, written });
  const [occasion] = occasions, candidates = occasion === undefined ? [] : candidatesOf(topics, pasts, occasion, wishes);
  return {
    ...asked, candidates, squeezed: squeezedAmong(candidates, pasts, world.snapshot.settings.agenda.squeezedTimes), world, topics, occasions, pasts, wishes, timetable, closed: world.now >= asked.cutOff,
    topicById: new Map(all.map((topic) => [topic.id, topic])),
  };
}

interface Listed {
  readonly chosen: ReadonlySet<string>;
  readonly roles: Readonly<Record<string, string>>;
}

/** What the journal keeps of it, from which later changes are transactions. */
function publishedAs(planning: Planning, placed: readonly { readonly id: string; readonly minutes: number }[], { chosen, roles }: Listed): PublishedAgenda {
  const { candidates, occasions, meeting, document, published, closed } = planning;
  const out = candidates.filter(({ id }) => !chosen.has(id));
  const waiting = heldAs(candidates, chosen).leftOut;
  const subgroups = [...new Set(waiting.flatMap(({ subgroup }) => subgroup ?? []))].sort();
  const signatures = Object.fromEntries(out.map((candidate) => [candidate.id, signatureOf(candidate)]));
  return {
    document, title: meeting.title, day: occasions[0]?.day ?? planning.world.today, subgroup: meeting.subgroup, roles,
    items: placed.map(({ id, minutes }) => ({ id, minutes, subgroup: planning.topicById.get(id)?.subgroup ?? null })),
    leftOut: closed && published !== null ? { ...published.leftOut, ...onlyKnown(signatures, published) } : signatures,
    resting: out.filter(waitsByChoice).map(({ id }) => id).sort(),
    awaited: out.filter((one) => one.gates.length > 0 && !waitsByChoice(one)).map(({ id }) => id).sort(),
    removed: [...planning.wishes.removed].sort(),
    waiting: subgroups.map((subgroup) => ({ subgroup, minutes: waiting.filter((one) => one.subgroup === subgroup).reduce((sum, { minutes }) => sum + minutes, 0) })),
  };
}

/** What came after the cut-off stays late: it is not taken into the list of those left out. */
function onlyKnown(signatures: Readonly<Record<string, string>>, published: PublishedAgenda): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(signatures).filter(([id]) => id in published.leftOut));
}
