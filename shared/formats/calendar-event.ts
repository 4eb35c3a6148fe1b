// One entry of a calendar, as far as meetings need it.
import type { CalendarBlock } from './calendar-blocks';
import { calendarProperties, type CalendarProperty, propertyOf, textOf } from './calendar-property';
import { type CalendarRule, calendarRule } from './calendar-rule';
import { calendarDuration, type CalendarTime, calendarTimes } from './calendar-time';

export interface CalendarEvent {
  /** Programs that give none (calcurse): title and start. */
  readonly uid: string;
  readonly title: string;
  readonly line: number;
  readonly start: CalendarTime;
  /** null = the entry says neither its end nor its length. */
  readonly end: CalendarTime | { readonly afterMs: number } | null;
  readonly rule: CalendarRule | null;
  /** It repeats in a way that we do not read. */
  readonly unreadRule: boolean;
  readonly added: readonly CalendarTime[];
  readonly removed: readonly CalendarTime[];
  /** Which occurrence of its series this entry replaces, alone or with all that follow. */
  readonly replaces: { readonly at: CalendarTime; readonly andFollowing: boolean } | null;
  readonly cancelled: boolean;
  readonly place: string | null;
  readonly link: string | null;
  readonly sequence: number;
}

const timeNames: readonly string[] = ['dtstart', 'dtend', 'rdate', 'exdate', 'recurrence-id'];

export interface ReadEvent {
  /** null = without a start that can be read. */
  readonly event: CalendarEvent | null;
  readonly title: string;
  /** Lines that say nothing that can be read. */
  readonly broken: readonly number[];
}

export function calendarEvent(block: CalendarBlock): ReadEvent {
  const properties = calendarProperties(block);
  const times = (name: string): readonly CalendarTime[] => properties.all.filter((one) => one.name === name).flatMap(calendarTimes);
  const title = textOf(properties, 'summary') ?? '';
  const broken = [...properties.broken, ...properties.all.filter(isBroken).map(({ line }) => line)];
  const [start] = times('dtstart');
  if (start === undefined) return { event: null, title, broken: broken.length > 0 ? broken : [block.line] };
  const rule = propertyOf(properties, 'rrule');
  const read = rule && calendarRule(rule);
  const event: CalendarEvent = {
    uid: textOf(properties, 'uid') ?? `${title}@${start.day}T${start.clock ?? ''}`, title, line: block.line, start,
    end: times('dtend')[0] ?? lengthOf(propertyOf(properties, 'duration')),
    rule: read, unreadRule: rule !== null && read === null, added: times('rdate'), removed: times('exdate'), replaces: replacedBy(propertyOf(properties, 'recurrence-id')),
    cancelled: textOf(properties, 'status')?.toUpperCase() === 'CANCELLED',
    place: textOf(properties, 'location'), link: textOf(properties, 'url'), sequence: Number(propertyOf(properties, 'sequence')?.values[0] ?? 0),
  };
  return { event, title, broken };
}

function isBroken(property: CalendarProperty): boolean {
  if (property.name === 'duration') return lengthOf(property) === null;
  return timeNames.includes(property.name) && calendarTimes(property).length < property.values.length;
}

function lengthOf(duration: CalendarProperty | null): { afterMs: number } | null {
  const length = duration && calendarDuration(duration.values[0]);
  return length === null ? null : { afterMs: length };
}

function replacedBy(property: CalendarProperty | null): CalendarEvent['replaces'] {
  const [at] = property ? calendarTimes(property) : [];
  return at === undefined ? null : { at, andFollowing: property?.parameters['range'] === 'THISANDFUTURE' };
}
