// A line about a meeting, as it stands now.
import { agendaOf, publishedAgendas } from '../agenda/published';
import { writtenTitle } from '../agenda/written-points';
import type { DeliverLine } from '../model/effect';
import type { Member } from '../model/rows';
import type { GroupDocument } from '../model/snapshot';
import { keptOf } from '../plan/read-journal';
import type { World } from '../plan/world';
import { formatDay } from '../time/format-day';
import { formatInstant } from '../time/format-instant';
import { instantToLocal } from '../time/zones';
import type { DigestLink } from './digest';
import type { Found } from './found';

/** The agenda, and the subgroups' round where there is one. */
export function lookUpMeeting({ about: [id = ''], document }: DeliverLine, world: World): Found | null {
  const meeting = world.meetings.find((one) => one.id === id), page = pageOf(world, document), round = pageOf(world, roundOf(world, id));
  if (meeting === undefined || page === undefined || meeting.start <= world.now) return null;
  const { locale } = world.snapshot.settings, day = formatDay(instantToLocal(world.zone, meeting.start).day, locale, 'long');
  return {
    why: world.messages.digest.why.meetingReady({ meeting: meeting.title, when: formatInstant(meeting.start, world.zone, locale) }), what: meeting.place ?? '',
    links: [{ title: world.messages.digest.agendaOf({ meeting: meeting.title, day }), url: page.url }, ...(round === undefined ? [] : [linkTo(round)])],
    quotes: [], asks: { words: round === undefined ? 300 : 900, answer: 'none' },
  };
}

/** `about`: the meeting; the roles are those of now. */
export function lookUpRole({ about: [id = ''], document }: DeliverLine, member: Member, world: World): Found | null {
  const meeting = world.meetings.find((one) => one.id === id), page = pageOf(world, document), roles = agendaOf(world.journal, id)?.roles ?? {};
  const theirs = (['facilitation', 'notes', 'time'] as const).filter((role) => roles[role] === member.id);
  if (meeting === undefined || page === undefined || meeting.start <= world.now || theirs.length === 0) return null;
  const { locale, address } = world.snapshot.settings, words = world.messages.digest, day = formatDay(instantToLocal(world.zone, meeting.start).day, locale, 'long');
  return {
    why: words.why.hasRole({ meeting: meeting.title, day, address }), what: theirs.map((role) => words.role[role]).join(', '),
    links: [{ title: words.agendaOf({ meeting: meeting.title, day }), url: page.url }], quotes: [], asks: { words: 10, answer: 'none' },
  };
}

/** `about`: the points. */
export function lookUpUnanswered({ about, document }: DeliverLine, world: World): Found | null {
  const agenda = publishedAgendas(world.journal).find((one) => one.document === document), page = pageOf(world, document);
  const titles = about.flatMap((id) => { const topic = world.topics.find((one) => one.id === id); return topic === undefined ? writtenTitle(id) ?? [] : topic.status === 'open' ? topic.title : []; });
  if (agenda === undefined || page === undefined || titles.length === 0) return null;
  const day = formatDay(agenda.day, world.snapshot.settings.locale, 'long'), words = world.messages.digest;
  return {
    why: words.why.unanswered({ meeting: agenda.title, day }), what: titles.join(' · '),
    links: [{ title: words.agendaOf({ meeting: agenda.title, day }), url: page.url }], quotes: [], asks: { words: 10 * titles.length, answer: 'reply' },
  };
}

function roundOf({ journal }: World, meeting: string): string | null {
  const kept = keptOf(journal, 'collation', meeting).get('');
  return kept !== null && typeof kept === 'object' && 'document' in kept && typeof kept.document === 'string' ? kept.document : null;
}

function pageOf({ snapshot }: World, id: string | null): GroupDocument | undefined {
  return snapshot.documents.all.find((document) => document.id === id);
}

function linkTo({ title, url }: GroupDocument): DigestLink {
  return { title, url };
}
