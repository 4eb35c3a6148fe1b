// The zone that a calendar's times are in: by its name, else as the file itself describes it.
import type { Interval, Zone } from '../model/time';
import { addDays } from '../time/days';
import { instantToLocal, minuteMs } from '../time/zones';
import type { CalendarBlock } from './calendar-blocks';
import { type CalendarProperties, calendarProperties, propertyOf, textOf } from './calendar-property';
import { calendarRule } from './calendar-rule';
import { calendarInstant, calendarTime, type CalendarTime, calendarTimes } from './calendar-time';
import { expandRule } from './expand-rule';
import { zoneByWindowsName } from './windows-zones';

export interface ZoneAsking {
  readonly window: Interval;
  /** By IANA name; null = unknown. */
  readonly zoneOf: (name: string) => Zone | null;
}

const utc: Zone = { name: 'UTC', offsets: [{ from: 0, offset: 0 }] };
/** An hour more or less does not matter so far from the window. */
const yearDays = 400;

/** A finder by the calendar's own names, each looked up once; null = nobody knows it. */
export function calendarZones(blocks: readonly CalendarBlock[], asking: ZoneAsking): (name: string) => Zone | null {
  const described = new Map(blocks.filter(({ kind }) => kind === 'vtimezone').map((block) => [textOf(calendarProperties(block), 'tzid') ?? '', block]));
  const found = new Map<string, Zone | null>([['utc', utc]]);
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const block = described.get(name);
    const zone = namedZone(name, asking) ?? (block ? describedZone(name, block, asking.window) : null);
    found.set(name, zone);
    return zone;
  };
}

/** Also `/mozilla.org/20050126_1/Europe/Paris` and Windows' names. */
function namedZone(name: string, { zoneOf }: ZoneAsking): Zone | null {
  const ending = /[\w-]+\/[\w+-]+(?:\/[\w-]+)?$/.exec(name)?.[0] ?? name;
  const names = [name, ending, ending.split('/').slice(-2).join('/'), zoneByWindowsName.get(name.replace(/^"|"$/g, ''))];
  for (const one of names) {
    const zone = one === undefined ? null : zoneOf(one);
    if (zone !== null) return zone;
  }
  return null;
}

/** From the changes to and from daylight saving time that a VTIMEZONE lists or repeats (RFC 5545, 3.6.5). */
function describedZone(name: string, { blocks }: CalendarBlock, window: Interval): Zone | null {
  const changes = blocks.flatMap((block) => changesOf(calendarProperties(block), window)).sort((a, b) => a.from - b.from);
  const [first] = changes;
  if (first === undefined) return null;
  const offsets = changes.map(({ from, offset }) => ({ from, offset }));
  return { name, offsets: [{ from: Math.min(window.from, first.from) - 1, offset: first.before }, ...offsets] };
}

function changesOf(properties: CalendarProperties, window: Interval): readonly { from: number; offset: number; before: number }[] {
  const starts = propertyOf(properties, 'dtstart');
  // Outlook's zones begin in 1601, long before our days.
  const [start] = starts ? calendarTimes({ ...starts, values: starts.values.map((value) => String(value).replace(/^1[0-8]\d\d/, '1970')) }) : [];
  const [before, offset] = [offsetMinutes(textOf(properties, 'tzoffsetfrom')), offsetMinutes(textOf(properties, 'tzoffsetto'))];
  if (start === undefined || before === null || offset === null) return [];
  const dates = properties.all.filter(({ name }) => name === 'rdate').flatMap(calendarTimes);
  return [start, ...repeated(start, properties, window), ...dates].map((time) => ({ from: calendarInstant(time, utc) - before * minuteMs, offset, before }));
}

function repeated(start: CalendarTime, properties: CalendarProperties, window: Interval): readonly CalendarTime[] {
  const property = propertyOf(properties, 'rrule');
  const rule = property && calendarRule(property);
  if (!rule) return [];
  const [first, last] = [addDays(instantToLocal(utc, window.from).day, -yearDays), addDays(instantToLocal(utc, window.to).day, 1)];
  const ends = rule.until === null ? null : calendarTime(rule.until, null)?.day ?? null;
  const { days } = expandRule(rule, { start: start.day, first, last });
  return days.filter((day) => day > start.day && (ends === null || day <= ends)).map((day) => ({ ...start, day }));
}

function offsetMinutes(written: string | null): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(written ?? '') ?? [];
  return sign === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
