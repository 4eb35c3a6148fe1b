// The meetings in a calendar file (.ics), whatever program wrote it.
import type { Problem, Where } from '../model/problem';
import type { Meeting } from '../model/snapshot';
import type { Interval, Zone } from '../model/time';
import { hashText } from '../plan/hash';
import { wordsOf } from '../text/normalise';
import { defaultMeetingMinutes } from '../time/resolve-series';
import { type CalendarBlock, calendarBlocks } from './calendar-blocks';
import { type CalendarEvent, calendarEvent } from './calendar-event';
import { isTitleCancelled, type MeetingKind, meetingKinds, type MeetingWords } from './calendar-kind';
import { calendarOccurrences, type Occurrence, type Placing } from './calendar-occurrences';
import { calendarProperties, textOf } from './calendar-property';
import { calendarZones } from './calendar-zone';

export interface CalendarAsking {
  /** Stable within the group: a path below the folder. */
  readonly calendar: string;
  readonly window: Interval;
  /** By IANA name; null = unknown: the file's own description counts. */
  readonly zoneOf: (name: string) => Zone | null;
  /** For floating times, and for zones that nobody knows. */
  readonly groupZone: Zone;
  readonly isMeeting: MeetingWords;
}

export interface ReadCalendar {
  /** Sorted by start; those that start within the window. */
  readonly meetings: readonly Meeting[];
  readonly problems: readonly Problem[];
}

/** More entries that look like meetings, or more meetings within the window, are a mistake or an attack. */
const mostEntries = 2000;
const mostMeetings = 300;
const mostRead = 2 * mostEntries;

export function readCalendar(text: string, asking: CalendarAsking): ReadCalendar {
  const { isCalendar, blocks, unended } = calendarBlocks(text);
  const where = { file: asking.calendar };
  if (!isCalendar) return { meetings: [], problems: [{ code: 'calendar-not-readable', level: 'blocking', where, values: {} }] };
  const kindOf = meetingKinds(asking.isMeeting);
  const likely = blocks.filter((block) => block.kind === 'vevent' && mayBeMeeting(block, kindOf)), read = likely.slice(0, mostRead).map(calendarEvent);
  // A birthday of the year 1604 is nobody's problem here.
  const concerning = read.filter(({ title }) => title === '' || kindOf(title) !== null);
  const broken = [...unended, ...concerning.flatMap((one) => one.broken)];
  const series = meetingSeries(read.flatMap(({ event }) => event ?? []), kindOf);
  const zones = calendarZones(blocks, asking);
  const placing: Placing = { window: asking.window, defaultMinutes: defaultMeetingMinutes, zoneOfTime: ({ zone }) => (zone === null ? null : zones(zone)) ?? asking.groupZone };
  const found = readWithin(series.slice(0, mostEntries), (one) => meetingsOf(one, placing, asking));
  const names = new Set(series.flatMap(({ entries }) => entries.flatMap(({ start }) => start.zone ?? [])));
  const problems: readonly Problem[] = [
    ...broken.map((line): Problem => ({ code: 'calendar-line-broken', level: 'warning', where: { ...where, line }, values: { line } })),
    ...[...names].filter((name) => zones(name) === null).map((zone): Problem => ({ code: 'calendar-zone-unknown', level: 'guess', where, values: { zone, taken: asking.groupZone.name } })),
    ...(series.length > found.length || likely.length > read.length ? [{ code: 'calendar-too-many', level: 'warning', where, values: { read: found.length, all: series.length + likely.length - read.length } } as const] : []),
    ...found.flatMap((one) => one.problems),
  ];
  return { meetings: found.flatMap(({ meetings }) => meetings).sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)), problems };
}

/** By its title, which costs little to read; an entry that replaces another has whatever title. */
function mayBeMeeting(block: CalendarBlock, kindOf: (title: string) => MeetingKind | null): boolean {
  if (block.lines.some(({ name }) => name === 'recurrence-id')) return true;
  const title = textOf(calendarProperties({ ...block, lines: block.lines.filter(({ name }) => name === 'summary') }), 'summary') ?? '';
  return title === '' || kindOf(title) !== null;
}

/** Series in the file's order, until they hold more meetings than any group has. */
function readWithin(series: readonly MeetingEntries[], read: (one: MeetingEntries) => ReadCalendar): readonly ReadCalendar[] {
  const found: ReadCalendar[] = [];
  for (let meetings = 0, at = 0; at < series.length && meetings < mostMeetings; at++) {
    const one = series[at];
    if (one === undefined) break;
    const next = read(one);
    meetings += next.meetings.length;
    found.push(next);
  }
  return found;
}

interface MeetingEntries {
  readonly kind: MeetingKind;
  /** All of one uid. */
  readonly entries: readonly CalendarEvent[];
}

/** An entry that replaces an occurrence belongs to its series, whatever its own title. */
function meetingSeries(events: readonly CalendarEvent[], kindOf: (title: string) => MeetingKind | null): readonly MeetingEntries[] {
  const entriesByUid = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const entries = entriesByUid.get(event.uid) ?? [];
    entries.push(event);
    entriesByUid.set(event.uid, entries);
  }
  return [...entriesByUid.values()].flatMap((entries) => {
    const named = entries.find(({ replaces }) => replaces === null) ?? entries[0];
    const kind = named ? kindOf(named.title) : null;
    return kind === null ? [] : [{ kind, entries }];
  });
}

function meetingsOf({ kind, entries }: MeetingEntries, placing: Placing, { calendar }: CalendarAsking): ReadCalendar {
  const allDay = entries.filter(({ start }) => start.clock === null);
  const { all, cut } = calendarOccurrences(entries.filter(({ start }) => start.clock !== null), placing);
  const endless = new Set(all.filter(({ endGuessed }) => endGuessed).map(({ event }) => event));
  const at = ({ title, line }: CalendarEvent): Where => ({ file: calendar, heading: title, line });
  const inWindow = calendarOccurrences(allDay, placing).all.filter(({ cancelled }) => !cancelled);
  const problems: readonly Problem[] = [
    ...[...new Set(inWindow.map(({ event }) => event))].map((event): Problem => ({ code: 'calendar-all-day', level: 'warning', where: at(event), values: { title: event.title, day: event.start.day } })),
    ...entries.filter(({ unreadRule }) => unreadRule).map((event): Problem => ({ code: 'calendar-rule-unread', level: 'warning', where: at(event), values: { title: event.title } })),
    ...(cut ? entries.filter(({ rule }) => rule !== null).map((event): Problem => ({ code: 'calendar-rule-unread', level: 'warning', where: at(event), values: { title: event.title } })) : []),
    ...[...endless].map((event): Problem => ({ code: 'meeting-without-end', level: 'guess', where: at(event), values: { title: event.title, minutes: placing.defaultMinutes } })),
  ];
  return { meetings: all.map((one) => meetingOf(one, kind, calendar)), problems };
}

function meetingOf({ event, originalDay, start, end, cancelled }: Occurrence, { subgroup }: MeetingKind, calendar: string): Meeting {
  const { uid, title, place, link } = event;
  return {
    id: [`${wordsOf(subgroup ?? 'plenary').join('-')}-${hashText(seriesUid(uid)).slice(0, 8)}`, originalDay ?? []].flat().join('/'),
    title, subgroup, start, end, cancelled: cancelled || isTitleCancelled(title), place, source: { calendar, uid, writable: false, link },
  };
}

/** Google gives the second half of a split series a new uid with the day of the split. */
function seriesUid(uid: string): string {
  return uid.replace(/_R\d{8}(?:T\d{6}Z?)?(?=@|$)/, '');
}
