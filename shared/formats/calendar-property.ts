// One property of a calendar, decoded by ical.js into jCal (RFC 7265).
import ICAL from 'ical.js';
import type { CalendarBlock } from './calendar-blocks';

export interface CalendarProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly type: string;
  readonly values: readonly unknown[];
  readonly line: number;
}

export interface CalendarProperties {
  readonly all: readonly CalendarProperty[];
  /** Lines that could not be decoded. */
  readonly broken: readonly number[];
}

export function calendarProperties({ lines }: CalendarBlock): CalendarProperties {
  const read = lines.map(({ text, line }) => ({ property: decoded(text, line), line }));
  return {
    all: read.flatMap(({ property }) => property ?? []),
    broken: read.filter(({ property }) => property === null).map(({ line }) => line),
  };
}

export function propertyOf({ all }: CalendarProperties, name: string): CalendarProperty | null {
  return all.find((one) => one.name === name) ?? null;
}

export function textOf(properties: CalendarProperties, name: string): string | null {
  const value = propertyOf(properties, name)?.values[0];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** ical.js throws on whatever it cannot read: here that is an answer. */
function decoded(text: string, line: number): CalendarProperty | null {
  try {
    const [name, parameters, type, ...values] = ICAL.parse.property(text) as [string, Record<string, string>, string, ...unknown[]];
    return { name, parameters, type, values, line };
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
