// Zones as data, against facts published by the zones' authorities.
import { instantToLocal, localToInstant } from '../../shared/time/zones';
import { zoneOf } from '../../synced-folder/zone-of';

const year2026 = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };
const utc = (text: string): number => Date.parse(`${text}Z`);

it('knows both changes of Paris in 2026, to the second', () => {
  expect(zoneOf('Europe/Paris', year2026)).toEqual({
    name: 'Europe/Paris',
    offsets: [{ from: year2026.from, offset: 60 }, { from: utc('2026-03-29T01:00:00'), offset: 120 }, { from: utc('2026-10-25T01:00:00'), offset: 60 }],
  });
});

it('knows that Lord Howe Island moves its clocks by half an hour', () => {
  expect(zoneOf('Australia/Lord_Howe', year2026)?.offsets).toEqual([
    { from: year2026.from, offset: 660 }, { from: utc('2026-04-04T15:00:00'), offset: 630 }, { from: utc('2026-10-03T15:30:00'), offset: 660 },
  ]);
});

it('knows zones without changes, and of half hours', () => {
  expect(zoneOf('Asia/Kolkata', year2026)?.offsets).toEqual([{ from: year2026.from, offset: 330 }]);
  expect(zoneOf('America/St_Johns', { from: year2026.from, to: year2026.from + 1000 })?.offsets).toEqual([{ from: year2026.from, offset: -210 }]);
  expect(zoneOf('UTC', year2026)?.offsets).toEqual([{ from: year2026.from, offset: 0 }]);
});

it('knows that Casablanca changes for Ramadan only', () => {
  const offsets = zoneOf('Africa/Casablanca', year2026)?.offsets.map(({ offset }) => offset);
  expect(offsets).toEqual([60, 0, 60]);
  expect(zoneOf('Africa/Casablanca', year2026)?.offsets[1]?.from).toBe(utc('2026-02-15T02:00:00'));
});

it('gives nothing for a name that is no zone', () => {
  expect(zoneOf('Europe/Atlantis', year2026)).toBeNull();
  expect(zoneOf('', year2026)).toBeNull();
  expect(zoneOf('Romance Standard Time', year2026)).toBeNull();
});

it('finds a change at the very edge of the window, and none outside it', () => {
  const change = utc('2026-03-29T01:00:00');
  expect(zoneOf('Europe/Paris', { from: change, to: change + 1000 })?.offsets).toEqual([{ from: change, offset: 120 }]);
  expect(zoneOf('Europe/Paris', { from: change - 1, to: change + 1 })?.offsets).toEqual([{ from: change - 1, offset: 60 }, { from: change, offset: 120 }]);
});

it.each(['Europe/Paris', 'Australia/Lord_Howe', 'America/New_York', 'Africa/Casablanca', 'Pacific/Chatham', 'America/Sao_Paulo'])('agrees with Intl on every hour of the year in %s', (name) => {
  const zone = zoneOf(name, year2026);
  if (zone === null) throw new Error(name);
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'short' });
  const wrong: string[] = [];
  for (let at = year2026.from; at < year2026.to; at += 3_600_000) {
    const { day, clock } = instantToLocal(zone, at);
    const back = localToInstant(zone, day, clock);
    if (`${day} ${clock}` !== format.format(at) || back > at || instantToLocal(zone, back).clock !== clock) wrong.push(`${day} ${clock}`);
  }
  expect(wrong).toEqual([]);
});
