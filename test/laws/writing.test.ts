// Laws of how members say when and how often to write to them: what we show of a value is read as that value, and no text is read as nonsense.
import fc from 'fast-check';
import type { ClockRange } from '../../shared/digest/preferences';
import { parseClockRanges, parseQuiet } from '../../shared/tables/parse-clock-ranges';
import { parseRhythm } from '../../shared/tables/parse-rhythm';
import { parseWeekdays } from '../../shared/tables/parse-weekdays';
import { parseZone } from '../../shared/tables/parse-zone';
import { messagesOf } from '../../shared/text/messages';
import { formatClock } from '../../shared/time/format-clock';
import { pureRuns } from './runs';

const locale = fc.constantFrom('fr' as const, 'en' as const);
const clock = fc.tuple(fc.nat(23), fc.constantFrom(0, 5, 30, 45)).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const range = fc.record({ from: clock, to: clock }).filter(({ from, to }) => from !== to);
const shown = ({ from, to }: ClockRange, language: 'fr' | 'en'): string => messagesOf(language).tables.clockRange({ from: formatClock(from, language), to: formatClock(to, language) });

test('stretches of a day', () => {
  fc.assert(fc.property(fc.array(range, { minLength: 1, maxLength: 3 }), locale, fc.constantFrom(', ', ' ; ', ' / ', '\n', ' et ', ' and '), (ranges, language, between) => {
    expect(parseClockRanges(ranges.map((one) => shown(one, language)).join(between))).toEqual({ value: ranges });
    expect(parseQuiet(shown(ranges[0]!, language))).toEqual({ value: ranges[0] });
  }), pureRuns);
});

test('days and rhythms', () => {
  fc.assert(fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), locale, fc.constantFrom('never', 'weekly', 'few', 'often'), (days, language, rhythm) => {
    const { tables, time } = messagesOf(language);
    expect(parseWeekdays(tables.names({ names: days.map((day) => time.weekdays[day - 1]![0]!) }))).toEqual({ value: [...days].sort() });
    expect(parseRhythm(tables.rhythm[rhythm])).toEqual({ value: rhythm });
  }), pureRuns);
});

const words = fc.array(fc.oneof(fc.constantFrom('lundi', 'mar', 'en semaine', 'sauf', 'de', 'à', 'et', '-', '–', ',', '/', '9h', '21 h', '8', '24:00', '8 pm', '25h', 'après', 'avant', 'le soir', 'nuit', 'une fois', 'par', 'semaine', 'jour', 'mois', 'jamais', 'souvent', 'Europe/Paris', 'Paris', '\n'), fc.string({ maxLength: 4 })), { maxLength: 7 });

test('no text is read as a day or an hour that is none', () => {
  fc.assert(fc.property(words, fc.constantFrom(' ', ''), (pieces, between) => {
    const text = pieces.join(between), hours = parseClockRanges(text)?.value ?? [], quiet = parseQuiet(text)?.value;
    for (const { from, to } of [...hours, ...(quiet === undefined ? [] : [quiet])]) expect(`${from} ${to}`).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d (?:[01]\d|2[0-3]):[0-5]\d$/);
    const days = parseWeekdays(text)?.value;
    if (days !== undefined) expect([...new Set(days)].sort()).toEqual(days);
    expect(days).not.toEqual([]);
    expect(['never', 'weekly', 'few', 'often', undefined]).toContain(parseRhythm(text)?.value);
    expect(parseZone(text)?.value ?? 'UTC').toMatch(/^[A-Za-z]+(?:\/[A-Za-z_+-]+){0,2}$/);
  }), pureRuns);
});
