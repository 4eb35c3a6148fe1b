// Calendars as programs export them, and as they should never be.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarAsking, readCalendar } from '../../../shared/formats/read-calendar';
import { formatInstant } from '../../../shared/time/format-instant';
import { zoneOf } from '../../../synced-folder/zone-of';
import { defaultPlenaryWords } from '../../../shared/formats/calendar-kind';

const utc = (text: string): number => Date.parse(`${text}Z`);
const window = { from: utc('2026-10-01T00:00'), to: utc('2027-01-20T00:00') };
const groupZone = zoneOf('Europe/Paris', window) ?? { name: 'none', offsets: [] };
const asking: CalendarAsking = {
  calendar: 'Agenda.ics', window, groupZone, zoneOf: (name) => zoneOf(name, window), isMeeting: { plenary: defaultPlenaryWords, subgroups: ['Jardin', 'Garden', 'Compost et vélos'] },
};
const saved = (name: string): string => readFileSync(join(__dirname, '../../fixtures/calendars', name), 'utf8');
const event = (...lines: string[]): string => ['BEGIN:VEVENT', 'UID:one', 'SUMMARY:Plénière', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...blocks: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...blocks, 'END:VCALENDAR', ''].join('\r\n');

function listed(text: string, more: Partial<CalendarAsking> = {}): readonly string[] {
  return readCalendar(text, { ...asking, ...more }).meetings.map(({ start, end, subgroup, cancelled }) =>
    `${formatInstant(start, groupZone, 'fr', 'numeric')}, ${(end - start) / 60_000} min${subgroup ? `, ${subgroup}` : ''}${cancelled ? ', annulée' : ''}`);
}
function codes(text: string, more: Partial<CalendarAsking> = {}): readonly string[] {
  return readCalendar(text, { ...asking, ...more }).problems.map(({ code }) => code);
}

describe('exports', () => {
  it('of Nextcloud: moved, cancelled and excluded occurrences, all-day entries, work that is no meeting', () => {
    expect(listed(saved('nextcloud.ics'))).toEqual([
      '08/10/2026 à 20 h, 120 min', '22/10/2026 à 20 h, 120 min', '05/11/2026 à 20 h, 120 min', '19/11/2026 à 20 h, 120 min', '04/12/2026 à 19 h, 150 min',
      '07/12/2026 à 18 h, 60 min, Jardin', '17/12/2026 à 20 h, 120 min, annulée', '04/01/2027 à 18 h, 60 min, Jardin', '14/01/2027 à 20 h, 120 min',
    ]);
    const { meetings, problems } = readCalendar(saved('nextcloud.ics'), asking);
    const moved = meetings.find(({ place }) => place === 'Chez Nadia');
    expect(moved?.id).toMatch(/^plenary-[0-9a-f]{8}\/2026-12-03$/);
    expect(meetings[0]).toMatchObject({ title: 'Plénière', place: 'Salle commune, rez-de-chaussée', source: { calendar: 'Agenda.ics', uid: '5c1f0b62-8a54-4b7e-9d23-6f0e9a7715c4', writable: false, link: null } });
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);
    expect(problems).toEqual([{ code: 'calendar-all-day', level: 'warning', where: { file: 'Agenda.ics', heading: 'AG annuelle', line: 86 }, values: { title: 'AG annuelle', day: '2026-12-12' } }]);
  });

  it('of Google: a series split in two keeps its ids; UTC; no zone block', () => {
    expect(listed(saved('google.ics'))).toEqual(['01/10/2026 à 20 h 30, 120 min', '05/11/2026 à 20 h 30, 120 min', '20/11/2026 à 18 h 30, 60 min, Jardin', '03/12/2026 à 20 h, 120 min']);
    const ids = readCalendar(saved('google.ics'), asking).meetings.filter(({ subgroup }) => subgroup === null).map(({ id }) => id.split('/'));
    expect(new Set(ids.map(([series]) => series)).size).toBe(1);
    expect(codes(saved('google.ics'))).toEqual([]);
  });

  it('of Thunderbird: one occurrence and all that follow moved; floating time; no end', () => {
    expect(listed(saved('thunderbird.ics'))).toEqual([
      '13/10/2026 à 19 h 30, 120 min', '20/10/2026 à 19 h 30, 120 min', '27/10/2026 à 19 h 30, 120 min', '03/11/2026 à 19 h 30, 120 min',
      '11/11/2026 à 18 h 30, 90 min', '18/11/2026 à 18 h 30, 90 min', '21/11/2026 à 10 h, 120 min, Garden', '25/11/2026 à 18 h 30, 90 min', '02/12/2026 à 18 h 30, 90 min',
    ]);
    expect(readCalendar(saved('thunderbird.ics'), asking).meetings.find(({ place }) => place === 'Library')?.id).toMatch(/2026-11-10$/);
    expect(codes(saved('thunderbird.ics'))).toEqual(['meeting-without-end']);
  });

  it('of Outlook: its own names for zones, a zone that only the file describes, positions, folded ids', () => {
    const expected = ['08/10/2026 à 20 h, 120 min', '12/11/2026 à 20 h, 120 min', '25/11/2026 à 20 h, 60 min, Jardin', '10/12/2026 à 20 h, 120 min', '14/01/2027 à 20 h, 120 min'];
    expect(listed(saved('outlook.ics'))).toEqual(expected);
    expect(codes(saved('outlook.ics'))).toEqual([]);
    expect(readCalendar(saved('outlook.ics'), asking).meetings[0]?.source?.uid).toBe('040000008200E00074C5B7101A82E00800000000A0C1E2D4F507DA010000000000000000100000006F2A1B');
  });

  it('of khal: several calendars in one file, no end to the series', () => {
    const { meetings, problems } = readCalendar(saved('khal.ics'), asking);
    expect(listed(saved('khal.ics')).filter((line) => line.includes('Jardin'))).toEqual(['20/11/2026 à 18 h 30, 60 min, Jardin']);
    expect(meetings.filter(({ subgroup }) => subgroup === null)).toHaveLength(15);
    expect(problems.map(({ code }) => code)).toEqual(['calendar-all-day']);
  });

  it('of calcurse: floating times, no ids', () => {
    expect(listed(saved('calcurse.ics')).slice(0, 5)).toEqual([
      '08/10/2026 à 20 h, 120 min', '22/10/2026 à 20 h, 120 min', '05/11/2026 à 20 h, 120 min', '19/11/2026 à 20 h, 120 min', '20/11/2026 à 18 h 30, 60 min, Jardin',
    ]);
    expect(codes(saved('calcurse.ics'))).toEqual(['calendar-all-day']);
  });

  it.each(['nextcloud.ics', 'thunderbird.ics', 'outlook.ics'])('are the same where no zone is known but by the file: %s', (name) => {
    expect(listed(saved(name), { zoneOf: () => null })).toEqual(listed(saved(name)));
    expect(codes(saved(name), { zoneOf: () => null })).not.toContain('calendar-zone-unknown');
  });
});

describe('occurrences', () => {
  const start = 'DTSTART;TZID=Europe/Paris:20261008T200000';
  const end = 'DTEND;TZID=Europe/Paris:20261008T220000';

  it.each<[string, readonly string[], readonly string[]]>([
    ['one alone', [start, end], ['08/10/2026']],
    ['without end, bounded by the window', [start, end, 'RRULE:FREQ=MONTHLY;BYDAY=2TH'], ['08/10/2026', '12/11/2026', '10/12/2026', '14/01/2027']],
    ['until, included', [start, end, 'RRULE:FREQ=WEEKLY;UNTIL=20261022T180000Z'], ['08/10/2026', '15/10/2026', '22/10/2026']],
    ['until, excluded', [start, end, 'RRULE:FREQ=WEEKLY;UNTIL=20261022T175959Z'], ['08/10/2026', '15/10/2026']],
    ['until a day', [start, end, 'RRULE:FREQ=WEEKLY;UNTIL=20261022'], ['08/10/2026', '15/10/2026', '22/10/2026']],
    ['a number of times', [start, end, 'RRULE:FREQ=WEEKLY;COUNT=3'], ['08/10/2026', '15/10/2026', '22/10/2026']],
    ['a number of times since long ago', ['DTSTART:20260108T190000Z', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=41'], ['01/10/2026', '08/10/2026', '15/10/2026']],
    ['dates added and removed', [start, end, 'RRULE:FREQ=WEEKLY;COUNT=3', 'RDATE;TZID=Europe/Paris:20261110T190000,20261111T190000', 'EXDATE;TZID=Europe/Paris:20261015T200000', 'EXDATE:20261111T180000Z'], ['08/10/2026', '22/10/2026', '10/11/2026']],
    ['removed by the day', [start, end, 'RRULE:FREQ=WEEKLY;COUNT=2', 'EXDATE;VALUE=DATE:20261015'], ['08/10/2026']],
    ['a rule for which there is never a day', [start, end, 'RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31'], ['08/10/2026']],
    ['an interval beyond the calendar', [start, end, 'RRULE:FREQ=YEARLY;INTERVAL=1000000000'], ['08/10/2026']],
    ['every other month', [start, end, 'RRULE:FREQ=MONTHLY;INTERVAL=2'], ['08/10/2026', '08/12/2026']],
    ['the last day of the month', ['DTSTART:20260930T190000Z', 'DURATION:PT2H', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1'], ['31/10/2026', '30/11/2026', '31/12/2026']],
  ])('%s', (_, lines, expected) => {
    const days = readCalendar(calendar(event(...lines)), asking).meetings.map(({ start: at }) => formatInstant(at, groupZone, 'fr', 'numeric').slice(0, 10));
    expect(days).toEqual(expected);
    expect(codes(calendar(event(...lines)))).toEqual([]);
  });

  it('keep their clock time when clocks change', () => {
    expect(listed(calendar(event(start, end, 'RRULE:FREQ=WEEKLY;COUNT=4')))).toEqual(['08/10/2026 à 20 h, 120 min', '15/10/2026 à 20 h, 120 min', '22/10/2026 à 20 h, 120 min', '29/10/2026 à 20 h, 120 min']);
  });

  it('moved into the window from outside are there, moved out of it are not', () => {
    const series = event('DTSTART:20260910T180000Z', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=4');
    const moved = (from: string, to: string): string => event(`RECURRENCE-ID:${from}`, `DTSTART:${to}`, 'DURATION:PT1H');
    expect(listed(calendar(series, moved('20260910T180000Z', '20261103T180000Z'), moved('20261001T180000Z', '20260920T180000Z')))).toEqual(['03/11/2026 à 19 h, 60 min']);
  });

  it('cancelled by a word in the title are cancelled', () => {
    expect(listed(calendar(event(start, end).replace('Plénière', 'Plénière (ANNULÉE)')))).toEqual(['08/10/2026 à 20 h, 120 min, annulée']);
  });

  it('of a single entry keep their id when it is moved', () => {
    const id = (day: string): string | undefined => readCalendar(calendar(event(`DTSTART:202610${day}T190000Z`, 'DURATION:PT2H')), asking).meetings[0]?.id;
    expect(id('08')).toBe(id('15'));
  });
});

describe('which entries are meetings', () => {
  const kindOf = (title: string): string | null | undefined => {
    const [meeting] = readCalendar(calendar(event('DTSTART:20261008T180000Z', 'DURATION:PT2H').replace('Plénière', title)), asking).meetings;
    return meeting && (meeting.subgroup ?? 'plenary');
  };
  it.each(['Plénière', 'PLENIERE de rentrée', 'Réunion plénière', 'AG', 'AG extraordinaire', 'Assemblée générale', 'Réunion mensuelle', 'Plenary', 'Plénière : point du jardin', 'Ple\u0301nie\u0300re'])('%s: of the whole group', (title) => {
    expect(kindOf(title)).toBe('plenary');
  });
  it.each(['Réunion jardin', 'GT Jardin', 'JARDIN', 'Commission du jardin – serre', 'Réunion mensuelle du jardin'])('%s: of the garden', (title) => {
    expect(kindOf(title)).toBe('Jardin');
  });
  it.each(['Réunion compost et velos', 'Compost et vélos'])('%s: of a subgroup of several words', (title) => {
    expect(kindOf(title)).toBe('Compost et vélos');
  });
  it.each(['Jardin : désherbage', 'Préparation de l’AG', 'Limite ordre du jour plénière', 'Dentiste', 'Magasin', 'Anniversaire de Léo', 'Jardinage', 'Repas avant l’AG', ''])('%j: none', (title) => {
    expect(kindOf(title)).toBeUndefined();
  });
});

describe('bad input', () => {
  const good = event('DTSTART:20261008T180000Z', 'DURATION:PT2H');

  it.each(['', 'hello', '<html></html>', 'PK\u0003\u0004', '{"a":1}', 'BEGIN:VCARD\r\nEND:VCARD', '\u0000\u0001'])('%j is no calendar', (text) => {
    expect(readCalendar(text, asking)).toEqual({ meetings: [], problems: [{ code: 'calendar-not-readable', level: 'blocking', where: { file: 'Agenda.ics' }, values: {} }] });
  });

  it('an empty calendar is one', () => {
    expect(readCalendar(calendar(), asking)).toEqual({ meetings: [], problems: [] });
  });

  it.each([
    ['DTSTART:banana', 'calendar-line-broken'], ['DTSTART:20261340T200000Z', 'calendar-line-broken'], ['DTSTART;TZID=X', 'calendar-line-broken'], ['SUMMARY:Plénière', 'calendar-line-broken'],
    ['DTSTART:20261008T190000Z\r\nRRULE:FREQ=SECONDLY', 'calendar-rule-unread'], ['DTSTART:20261008T190000Z\r\nRRULE:FREQ=HOURLY', 'calendar-rule-unread'],
    ['DTSTART:20261008T190000Z\r\nRRULE:FREQ=BANANA', 'calendar-line-broken'], ['DTSTART:19000101T190000Z\r\nRRULE:FREQ=DAILY;COUNT=100000', 'calendar-rule-unread'],
    ['DTSTART;TZID=Moon/Crater:20261008T190000\r\nDURATION:PT1H', 'calendar-zone-unknown'], ['DTSTART;TZID=constructor:20261008T190000\r\nDURATION:PT1H', 'calendar-zone-unknown'], ['DTSTART:20261008T190000Z', 'meeting-without-end'],
    ['DTSTART:20261008T190000Z\r\nDTEND:20261008T180000Z', 'meeting-without-end'],
  ])('%j is said, and the rest is read', (lines, code) => {
    const text = calendar(event(lines).replace('UID:one', 'UID:two'), good);
    expect(codes(text)).toContain(code);
    expect(readCalendar(text, asking).meetings.some(({ source }) => source?.uid === 'one')).toBe(true);
  });

  it('names the line', () => {
    const [problem] = readCalendar(calendar(event('DTSTART:20261008T180000Z', 'DURATION:xx')), asking).problems;
    expect(problem).toEqual({ code: 'calendar-line-broken', level: 'warning', where: { file: 'Agenda.ics', line: 7 }, values: { line: 7 } });
  });

  it('is not said of entries that are no meetings', () => {
    expect(codes(calendar(event('DTSTART;VALUE=DATE:16040229', 'RRULE:FREQ=YEARLY').replace('Plénière', 'Anniversaire de Léo'), good))).toEqual([]);
  });

  it('a description that was never folded, or a cut file, costs nothing else', () => {
    expect(listed(calendar(event('DTSTART:20261008T180000Z', 'DURATION:PT2H', 'DESCRIPTION:one', 'two: three', '', '%%%')))).toHaveLength(1);
    const cut = `${calendar(good).replace('END:VCALENDAR\r\n', '')}BEGIN:VEVENT\r\nUID:cut\r\nSUMMARY:Plénière\r\nDTSTART:2026`;
    expect(listed(cut)).toHaveLength(1);
    expect(codes(cut)).toEqual(['calendar-line-broken']);
  });

  it('20 MB of entries are read, and meetings beyond any group are cut off aloud', () => {
    const other = event('DTSTART:20261008T180000Z', `DESCRIPTION:${'x'.repeat(2000)}`).replace('Plénière', 'Courses');
    expect(listed(calendar(good, ...Array.from({ length: 10_000 }, () => other.replace('UID:one', 'UID:other'))))).toHaveLength(1);
    const many = Array.from({ length: 2001 }, (_, index) => event('DTSTART:20261008T180000Z', 'DURATION:PT1H').replace('UID:one', `UID:${index}`));
    expect(codes(calendar(...many))).toEqual(['calendar-too-many']);
  });

  it('endless daily series without number are read as far as any group meets, and so it is said', () => {
    const series = (index: number): string => event('DTSTART:20261008T180000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY').replace('UID:one', `UID:${index}`);
    const { meetings, problems } = readCalendar(calendar(...Array.from({ length: 5000 }, (_, index) => series(index))), asking);
    expect(meetings.length).toBeLessThan(500);
    expect(meetings.filter(({ source }) => source?.uid === '0')).toHaveLength(104);
    expect(problems).toMatchObject([{ code: 'calendar-too-many', values: { all: 5000 } }]);
  });

  it('line ends, a byte-order mark and lower case do not matter', () => {
    expect(listed(`\ufeff${calendar(good).replaceAll('\r\n', '\n')}`)).toHaveLength(1);
    expect(listed(calendar(good).replaceAll('\r\n', '\r'))).toHaveLength(1);
    expect(listed(calendar(good).replace(/BEGIN|END|VEVENT|DTSTART|UID/g, (word) => word.toLowerCase()))).toHaveLength(1);
  });
});
