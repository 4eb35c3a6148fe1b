// When a message was written, as an instant.
import type { Message } from '../model/document-content';
import type { Instant, Zone } from '../model/time';
import { dayToNumber, isDay } from '../time/days';
import { clockToMinute, dayMs, localToInstant, minuteMs } from '../time/zones';

const pattern = /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2}))?$/;

/** Null = the file does not say, or not so that one can know. A `Z` behind local time is a habit of programs; where the time in UTC is said, it counts. */
export function messageInstant({ utc, written }: Pick<Message, 'utc' | 'written'>, zone: Zone): Instant | null {
  const [, day = '', clock = '00:00', seconds = '0', sign, hours = '0', minutes = '0'] = pattern.exec(utc ?? written) ?? [];
  if (!isDay(day)) return null;
  const rest = Number(seconds) * 1000;
  if (utc === null && sign === undefined) return localToInstant(zone, day, clock) + rest;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return dayToNumber(day) * dayMs + (clockToMinute(clock) - offset) * minuteMs + rest;
}
