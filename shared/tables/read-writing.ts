// How a member's row says that they wish to be written to.
import type { Writing } from '../model/rows';
import { messagesOf } from '../text/messages';
import { formatClock } from '../time/format-clock';
import type { ClockRange } from '../digest/preferences';
import type { FieldReader } from './field-reader';
import { parseClockRanges, parseQuiet } from './parse-clock-ranges';
import { parseRhythm } from './parse-rhythm';
import { parseWeekdays } from './parse-weekdays';
import { parseZone } from './parse-zone';
import type { FieldRow, ReadContext } from './read-rows';

export function readWriting(row: FieldRow, reader: FieldReader, { locale }: ReadContext): Writing {
  const { tables, time } = messagesOf(locale);
  const range = ({ from, to }: ClockRange): string => tables.clockRange({ from: formatClock(from, locale), to: formatClock(to, locale) });
  return {
    rhythm: reader.value(row, 'rhythm', { parse: parseRhythm, none: null, show: (rhythm) => tables.rhythm[rhythm] }),
    days: reader.value(row, 'days', { parse: parseWeekdays, none: null, show: (days) => tables.names({ names: days.map((day) => time.weekdays[day - 1]?.[0] ?? '') }) }),
    hours: reader.value(row, 'hours', { parse: parseClockRanges, none: null, show: (hours) => tables.names({ names: hours.map(range) }) }),
    quiet: reader.value(row, 'quiet', { parse: parseQuiet, none: null, show: range }),
    zone: reader.value(row, 'zone', { parse: parseZone, none: null, show: (zone) => zone }),
  };
}
