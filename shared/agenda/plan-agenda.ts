// The agenda of one meeting, from the world and the page as it stands: chosen, laid out, explained.
import type { TheirDocument } from '../documents/read-document';
import type { Problem } from '../model/problem';
import type { Topic } from '../model/rows';
import type { Instant } from '../model/time';
import type { World } from '../plan/world';
import type { Agenda } from './agenda';
import type { Candidate } from './candidate';
import type { Occasion } from './candidate-of-topic';
import type { CarriedOver } from './carry-over';
import { chooseItems } from './choose-items';
import { topicsAfterConclusions } from './concluded-meetings';
import { entriesOf, rolesOf } from './agenda-entries';
import { heldAs, waitsByChoice } from './forecast';
import { layOut } from './lay-out';
import { leftOutOf } from './left-out-of';
import { occasionsOf } from './occasions';
import { readPageWishes, standingSection, type PageWishes } from './page-wishes';
import type { PublishedAgenda } from './published';
import { signatureOf } from './signature-of';
import { timetableOf, type Timetable } from './timetable';
import { heldForFairness, pastMeetings, takenBefore, topicPasts } from './topic-pasts';
import { candidatesOf, worthIn } from './weigh-topics';

export interface AgendaAsked {
  readonly meeting: Occasion['meeting'];
  readonly cutOff: Instant;
  /** From then on people read it: what would help is what the rules of a published agenda allow. */
  readonly proposalAt: Instant;
  readonly page: TheirDocument;
  /** Topics that a person wants on the page again. */
  readonly back: readonly string[];
  readonly published: PublishedAgenda | null;
  /** The document's id, from which links are relative. */
  readonly document: string;
  readonly urlOf: (topic: Topic) => string;
}

export interface PlannedAgenda {
  readonly agenda: Agenda;
  readonly published: PublishedAgenda;
  readonly problems: readonly Problem[];
}

/** All that the parts of one agenda's planning share. */
export interface Planning extends AgendaAsked {
  readonly world: World;
  /** Without those that stand on an agenda ahead of this one. */
  readonly topics: readonly Topic[];
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly pasts: ReadonlyMap<string, CarriedOver>;
  /** This meeting, then those of its kind that follow. */
  readonly occasions: readonly Occasion[];
  readonly wishes: PageWishes;
  readonly timetable: Timetable;
  readonly candidates: readonly Candidate[];
  readonly closed: boolean;
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
      buffer: timetable.buffer, overrun: laidOut.overrun, leftOut: leftOut.list,
    },
    published: publishedAs(planning, arrangement.placed, { chosen, roles: roles.byRole }),
    problems: [...wishes.problems, ...leftOut.problems],
  };
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
  const [occasion] = occasions;
  return {
    ...asked, world, topics, occasions, pasts, wishes, timetable, closed: world.now >= asked.cutOff,
    topicById: new Map(all.map((topic) => [topic.id, topic])),
    candidates: occasion === undefined ? [] : candidatesOf(topics, pasts, occasion, wishes),
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
