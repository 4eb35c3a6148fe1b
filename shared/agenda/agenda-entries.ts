// The entries of an agenda as its document shows them, and who has which role.
import type { Role } from './assign-roles';
import { assignRoles } from './assign-roles';
import type { Agenda, AgendaEntry, ItemEntry, Reason } from './agenda';
import { isAway } from './candidate-of-topic';
import type { Slot } from './lay-out';
import { standingSection, topicOfSection } from './page-wishes';
import type { Planning } from './planning';
import type { PublishedAgenda } from './published';
import { readRoles } from './read-agenda-roles';
import { pastMeetings } from './topic-pasts';
import { firstSeen } from '../digest/news-since';
import { relativeLink } from '../documents/relative-link';
import { collationDocument } from '../reports/collation-document';
import type { Day } from '../model/time';
import { matchPerson } from '../tables/match-person';
import { instantToLocal } from '../time/zones';

export function entriesOf(planning: Planning, slots: readonly Slot[]): readonly AgendaEntry[] {
  return slots.flatMap((slot): readonly AgendaEntry[] => {
    if (slot.written !== null) return [{ entry: 'written', title: slot.written.title, minutes: slot.minutes, start: slot.start }];
    const item = itemEntry(planning, slot);
    return item === null ? standingEntry(planning, slot) : [item];
  });
}

function standingEntry(planning: Planning, { section, minutes, start }: Slot): readonly AgendaEntry[] {
  const { timetable, wishes, world, meeting, document } = planning, standing = timetable.standing.find(({ id }) => standingSection(id) === section);
  if (standing === undefined) return [];
  const isRound = standing.id === 'reports' && meeting.subgroup === null && world.snapshot.places.reports !== null;
  const link = isRound ? { link: { text: world.messages.reports.roundLink, url: relativeLink(document, collationDocument(world, meeting)) } } : {};
  return [{ entry: 'standing', id: standing.id, title: standing.title, ...link, minutes, minutesTyped: wishes.minutes.has(section ?? ''), start }];
}

function itemEntry(planning: Planning, { section, minutes, start }: Slot): ItemEntry | null {
  const topic = planning.topicById.get(topicOfSection(section) ?? '');
  if (topic === undefined) return null;
  return {
    entry: 'item', id: topic.id, title: topic.title, url: planning.urlOf(topic), minutes, start,
    minutesTyped: planning.wishes.minutes.has(section ?? ''), rowMinutes: topic.minutes,
    presenters: topic.presenters, subgroup: topic.subgroup, intent: topic.intent, notes: topic.notes,
    reasons: reasonsOf(planning, topic.id), squeezed: planning.squeezed.asked.get(topic.id) ?? null,
  };
}

/** Strongest first; none stands alone but "it fits". */
function reasonsOf({ topicById, pasts, candidates, world, occasions }: Planning, id: string): readonly Reason[] {
  const topic = topicById.get(id), past = pasts.get(id), candidate = candidates.find((one) => one.id === id);
  if (topic === undefined || past === undefined) return [];
  const reasons: readonly Reason[] = [
    ...(candidate?.deadline === 'now' && topic.deadline !== null ? [{ reason: 'deadline', day: topic.deadline, when: topic.deadline < world.today ? 'passed' : topic.deadline < (occasions[0]?.day ?? world.today) ? 'before' : 'ahead' } as const] : []),
    ...(topic.pinned === 'in' ? [{ reason: 'pinned' } as const] : []),
    ...(past.unanswered ? [{ reason: 'unanswered' } as const] : []),
    ...(past.returns === null ? [] : [past.returns]),
    ...(past.age > 0 && past.returns?.reason !== 'not-reached' ? [{ reason: 'waited', meetings: past.age } as const] : []),
    ...(topic.priority !== null && topic.priority >= 4 ? [{ reason: 'priority', priority: topic.priority } as const] : []),
    ...(topic.since !== null && past.age === 0 && past.returns === null && !past.unanswered && topic.since <= (occasions[0]?.day ?? world.today) ? [{ reason: 'new' } as const] : []),
  ];
  return reasons.length === 0 ? [{ reason: 'fits' }] : reasons;
}

export interface Roles {
  readonly shown: Agenda['roles'];
  readonly byRole: Readonly<Record<string, string>>;
}

/** A name typed into the agenda counts, whoever it is; only members are remembered. */
export function rolesOf(planning: Planning): Roles {
  const { world, meeting, wishes, occasions, published } = planning;
  if (published !== null && isMembersTableAway(world)) return rolesAsTheyStand(planning, published);
  const day = occasions[0]?.day ?? world.today;
  const past = pastMeetings(world, meeting).map(({ agenda }) => agenda);
  const members = world.members.filter(({ subgroups }) => meeting.subgroup === null || subgroups.includes(meeting.subgroup));
  const nameOf = (id: string | null): string | null => members.find((member) => member.id === id)?.name ?? null;
  const typed = Object.fromEntries(Object.entries(wishes.roles).flatMap(([role, name]) => {
    const found = name === undefined ? null : matchPerson(name, world.members);
    return found === null || found === 'ambiguous' ? [] : [[role, found]];
  }));
  const assigned = assignRoles({
    roles: members.length === 0 ? [] : world.snapshot.settings.agenda.roles, members, day, past: past.map((agenda) => agenda.day), firstSeen: firstSeenDays(planning),
    history: past.flatMap((agenda) => Object.entries(agenda.roles).map(([role, memberId]) => ({ day: agenda.day, role: role as Role, memberId }))),
    typed: { ...stillThere(published?.roles ?? {}, members.filter((member) => !isAway(member, day)).map(({ id }) => id)), ...typed },
  });
  return {
    shown: assigned.map(({ role, memberId }) => ({ role, name: nameOf(memberId) })),
    byRole: Object.fromEntries(assigned.flatMap(({ role, memberId }) => (memberId === null ? [] : [[role, memberId]]))),
  };
}

/** Of members who were not there from the beginning. */
function firstSeenDays({ world }: Planning): Readonly<Record<string, Day>> {
  const seen = firstSeen(world, 'members');
  return Object.fromEntries(world.members.filter(({ id }) => seen(id) > 0).map(({ id }) => [id, instantToLocal(world.zone, seen(id)).day]));
}

/** Gone for a moment, emptied by a sync program, or read in part. */
function isMembersTableAway({ snapshot, columns }: Planning['world']): boolean {
  return snapshot.members === null || !snapshot.members.whole || Object.keys(columns.members ?? {}).length === 0;
}

function rolesAsTheyStand({ world, page, wishes }: Planning, { roles }: PublishedAgenda): Roles {
  const line = page.sections.find(({ id }) => id === 'agenda')?.blocks.find(({ key }) => key === 'roles');
  if (line === undefined || Object.keys(roles).length === 0) return { shown: [], byRole: roles };
  const names = { ...readRoles([line.markdown]), ...wishes.roles };
  return { shown: world.snapshot.settings.agenda.roles.map((role) => ({ role, name: names[role] ?? null })), byRole: roles };
}

/** Once published, a role stays with whoever has it, as long as they come. */
function stillThere(roles: Readonly<Record<string, string>>, members: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(roles).filter(([, member]) => members.includes(member)));
}
