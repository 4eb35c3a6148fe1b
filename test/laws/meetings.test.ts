// Laws of series and calendars: they agree with each other, with ical.js, and with themselves over any window.
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Meeting } from '../../shared/model/snapshot';
import type { Interval, Zone } from '../../shared/model/time';
import { type CalendarRule, calendarRule } from '../../shared/formats/calendar-rule';
import { expandRule } from '../../shared/formats/expand-rule';
import { readCalendar } from '../../shared/formats/read-calendar';
import { messagesOf } from '../../shared/text/messages';
import { addDays, weekday } from '../../shared/time/days';
import { expandSeries } from '../../shared/time/expand-series';
import { formatClock } from '../../shared/time/format-clock';
import { formatDay } from '../../shared/time/format-day';
import { formatDuration } from '../../shared/time/format-duration';
import { meetingsAtOnce } from '../../shared/time/meetings-at-once';
import { parseSeries } from '../../shared/time/parse-series';
import { instantToLocal, minuteToClock } from '../../shared/time/zones';
import { planRuns, pureRuns } from './runs';

const today = '2026-11-20';
const paris: Zone = Object.freeze({
  name: 'Europe/Paris',
  offsets: Object.freeze([{ from: Date.UTC(2026, 9, 25, 1), offset: 60 }, { from: Date.UTC(2027, 2, 28, 1), offset: 120 }, { from: Date.UTC(2027, 9, 31, 1), offset: 60 }].map((one) => Object.freeze(one))),
});
const windowOf = (from: number, days: number): Interval => ({ from: Date.UTC(2026, 10, 1) + from * 86_400_000, to: Date.UTC(2026, 10, 1) + (from + days) * 86_400_000 });
const window = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 120 })).map(([from, days]) => windowOf(from, days));
const clock = fc.integer({ min: 6 * 4, max: 23 * 4 }).map((quarters) => minuteToClock(quarters * 15));
const locale = fc.constantFrom('fr' as const, 'en' as const);
const start = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-02', days));
const letters = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const twin = fc.record({ step: fc.integer({ min: 1, max: 5 }), start, clock, minutes: fc.integer({ min: 1, max: 16 }).map((quarters) => quarters * 15), locale, monthly: fc.boolean() });

interface Twin { step: number; start: string; clock: string; minutes: number; locale: 'fr' | 'en'; monthly: boolean }

function sentence({ step, start: day, clock: at, minutes, locale: language, monthly }: Twin): string {
  const name = messagesOf(language).time.weekdays[weekday(day) - 1]?.[0] ?? '';
  const rest = `${formatClock(at, language)}, ${formatDuration(minutes, language)}`;
  const since = formatDay(day, language, 'long');
  if (monthly) return language === 'fr' ? `le deuxième ${name} tous les ${step} mois à ${rest}, depuis le ${since}` : `second ${name} every ${step} months at ${rest}, since ${since}`;
  return language === 'fr' ? `un ${name} sur ${step} à ${rest}, depuis le ${since}` : `every ${step} weeks on ${name} at ${rest}, from ${since}`;
}

function calendar({ step, start: day, clock: at, minutes, monthly }: Twin): string {
  const letter = letters[weekday(day) - 1] ?? '';
  const rule = monthly ? `FREQ=MONTHLY;INTERVAL=${step};BYDAY=2${letter}` : `FREQ=WEEKLY;INTERVAL=${step};BYDAY=${letter}`;
  const stamp = `${day.replaceAll('-', '')}T${at.replace(':', '')}00`;
  return `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:one\nSUMMARY:Plénière\nDTSTART;TZID=Europe/Paris:${stamp}\nDURATION:PT${minutes}M\nRRULE:${rule}\nEND:VEVENT\nEND:VCALENDAR\n`;
}

const spans = (meetings: readonly Meeting[]): readonly (readonly number[])[] => meetings.map((one) => [one.start, one.end]);
const asking = { calendar: 'a.ics', zoneOf: () => paris, groupZone: paris, isMeeting: { plenary: ['plénière'], subgroups: [] } };

it('a sentence and a calendar that say the same give the same meetings', () => {
  fc.assert(fc.property(twin, window, (one, span) => {
    // A monthly entry's own start is the second such weekday.
    const day = one.monthly ? addDays(one.start.slice(0, 8) + '08', (weekday(one.start) - weekday(one.start.slice(0, 8) + '08') + 7) % 7) : one.start;
    const same = { ...one, start: day };
    const { series, problems } = parseSeries(sentence(same), { locale: one.locale, today });
    expect(problems).toEqual([]);
    const [read] = series;
    expect(read && spans(expandSeries(read, span, paris))).toEqual(spans(readCalendar(calendar(same), { ...asking, window: span }).meetings));
  }), planRuns);
});

it('two windows that meet hold what one window over both holds, with the same ids, each once', () => {
  fc.assert(fc.property(twin, window, fc.tuple(fc.nat(20), fc.constantFrom(-1, 0, 1, 1_800_000)), (one, span, [index, away]) => {
    // Cut where it could go wrong: about the start of some meeting.
    const [series] = parseSeries(sentence(one), { locale: one.locale, today }).series;
    if (series === undefined) throw new Error(sentence(one));
    const all = expandSeries(series, span, paris);
    const middle = Math.max(span.from, Math.min(span.to, (all[index % (all.length || 1)]?.start ?? span.from) + away));
    const ids = (part: Interval): readonly string[] => expandSeries(series, part, paris).map(({ id }) => id);
    const read = (part: Interval): readonly string[] => readCalendar(calendar(one), { ...asking, window: part }).meetings.map(({ id }) => id);
    for (const list of [ids, read]) {
      expect([...list({ from: span.from, to: middle }), ...list({ from: middle, to: span.to })]).toEqual(list(span));
      expect(new Set(list(span)).size).toBe(list(span).length);
    }
  }), planRuns);
});

it('every meeting of a series is at its clock time, on its weekday, within the window', () => {
  fc.assert(fc.property(twin, window, (one, span) => {
    const [series] = parseSeries(sentence(one), { locale: one.locale, today }).series;
    for (const meeting of series ? expandSeries(series, span, paris) : []) {
      const local = instantToLocal(paris, meeting.start);
      expect([local.clock, local.weekday, meeting.end - meeting.start]).toEqual([one.clock, weekday(one.start), one.minutes * 60_000]);
      expect(meeting.start >= span.from && meeting.start < span.to).toBe(true);
    }
  }), planRuns);
});

it('reading a series or a calendar never throws, and inputs stay as they are', () => {
  const scraps = fc.constantFrom('un', 'jeudi', 'sur', 'deux', 'à', '20 h', '2 h', 'depuis le', '3/12', 'sauf', 'et', 'aussi', 'lieu :', 'salle', 'every', 'other', 'Thursday', 'of the month', 'first', '15', 'tous les', 'mois', ',', ';', ':', '\n', '31/2', 'premier', '-', 'du', 'au');
  fc.assert(fc.property(fc.array(scraps, { maxLength: 14 }).map((all) => all.join(' ')), locale, (text, language) => {
    const { series, problems } = parseSeries(text, Object.freeze({ locale: language, today }));
    expect(problems.every(({ level }) => level !== 'blocking') || series.length < text.split(/[;\n]/).length).toBe(true);
  }), pureRuns);
  const lines = fc.constantFrom('BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'BEGIN:STANDARD', 'END:STANDARD', 'BEGIN:VALARM', 'END:VALARM', 'UID:a', 'SUMMARY:Plénière',
    'DTSTART:20261203T190000Z', 'DTSTART;TZID=X:20261203T190000', 'DTSTART;VALUE=DATE:20261203', 'DTEND:20261203T180000Z', 'DURATION:PT1H', 'DURATION:-PT1H', 'RRULE:FREQ=DAILY;COUNT=3', 'RRULE:FREQ=WEEKLY;BYDAY=TH', 'RRULE:FREQ=SECONDLY', 'RRULE:',
    'EXDATE:20261203T190000Z', 'RDATE:20261204T190000Z', 'RECURRENCE-ID:20261203T190000Z', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261203T190000Z', 'STATUS:CANCELLED', 'TZID:X', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', ' folded', '', 'SEQUENCE:x', ':', 'A:');
  fc.assert(fc.property(fc.array(lines, { maxLength: 25 }), (all) => {
    const { meetings } = readCalendar(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:Plénière', 'DTSTART:20261203T190000Z', ...all].join('\n'), Object.freeze({ ...asking, zoneOf: () => null, window: windowOf(0, 90) }));
    for (const { start: from, end } of meetings) expect(end).toBeGreaterThan(from);
  }), planRuns);
});

it('two meetings are at once exactly if some minute belongs to both', () => {
  const meeting = fc.record({ from: fc.integer({ min: 0, max: 30 }), length: fc.integer({ min: 1, max: 10 }), subgroup: fc.constantFrom(null, 'Jardin', 'Bâti'), cancelled: fc.boolean() });
  fc.assert(fc.property(fc.array(meeting, { maxLength: 6 }), (all) => {
    const meetings = all.map(({ from, length, subgroup, cancelled }, index): Meeting => Object.freeze({ id: `${index}`, title: `${index}`, subgroup, start: from * 60_000, end: (from + length) * 60_000, cancelled, place: null, source: null }));
    const overlap = (a: Meeting, b: Meeting): boolean => Array.from({ length: 50 }, (_, minute) => minute * 60_000).some((at) => [a, b].every(({ start: from, end }) => at >= from && at < end));
    const pairs = meetings.flatMap((a, index) => meetings.slice(index + 1).filter((b) => !a.cancelled && !b.cancelled && (a.subgroup === null || b.subgroup === null || a.subgroup === b.subgroup) && overlap(a, b)));
    expect(meetingsAtOnce(Object.freeze(meetings), paris)).toHaveLength(pairs.length);
  }), planRuns);
});

it('rules fall on the days on which ical.js lets them fall', () => {
  const byDay = fc.uniqueArray(fc.constantFrom(...letters), { minLength: 1, maxLength: 3 }).map((days) => `;BYDAY=${days.join(',')}`);
  const ranked = fc.tuple(fc.constantFrom('1', '2', '3', '4', '-1', '-2'), fc.constantFrom(...letters)).map(([rank, day]) => `;BYDAY=${rank}${day}`);
  const dates = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 3 }).map((all) => `;BYMONTHDAY=${all.sort((a, b) => a - b).join(',')}`);
  const position = fc.tuple(byDay, fc.constantFrom(1, 2, -1)).map(([days, place]) => `${days};BYSETPOS=${place}`);
  const rule = fc.oneof(
    fc.constant('FREQ=DAILY'), byDay.map((days) => `FREQ=WEEKLY${days}`), byDay.map((days) => `FREQ=WEEKLY;WKST=SU${days}`), fc.constant('FREQ=WEEKLY'),
    ranked.map((days) => `FREQ=MONTHLY${days}`), dates.map((days) => `FREQ=MONTHLY${days}`), position.map((days) => `FREQ=MONTHLY${days}`), fc.constant('FREQ=MONTHLY;BYMONTHDAY=-1'),
    ranked.map((days) => `FREQ=YEARLY;BYMONTH=3${days}`), fc.constant('FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=10'),
  );
  const interval = fc.integer({ min: 1, max: 4 });
  const count = fc.option(fc.integer({ min: 1, max: 40 }), { nil: null });
  fc.assert(fc.property(rule, interval, count, fc.tuple(start, fc.integer({ min: 0, max: 500 })), (text, every, times, [from, later]) => {
    const whole = `${text};INTERVAL=${every}${times === null ? '' : `;COUNT=${times}`}`;
    const iterator = ICAL.Recur.fromString(whole).iterator(ICAL.Time.fromDateString(from));
    const origin = iterator.next()?.toString().slice(0, 10) ?? from;
    const last = addDays(from, 900);
    const expected: string[] = [];
    const again = ICAL.Recur.fromString(whole).iterator(ICAL.Time.fromDateString(origin));
    for (let next = again.next(); next && next.toString().slice(0, 10) <= last; next = again.next()) expected.push(next.toString().slice(0, 10));
    const ours = calendarRule({ name: 'rrule', parameters: {}, type: 'recur', line: 1, values: (ICAL.parse.property(`RRULE:${whole}`) as unknown[]).slice(3) }) as CalendarRule;
    const first = addDays(from, later);
    expect({ whole, days: expandRule(ours, { start: origin, first, last }).days }).toEqual({ whole, days: expected.filter((day) => day >= first) });
  }), planRuns);
});
