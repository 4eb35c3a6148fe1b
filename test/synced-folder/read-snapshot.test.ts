// From files as people keep them to the snapshot: tables, companions, calendars and sentences, agendas.
import fs from 'node:fs';
import path from 'node:path';
import type { Snapshot } from '../../shared/model/snapshot';
import { parseSnapshot } from '../../shared/schemas/snapshot';
import { openGroup } from '../../synced-folder/group';
import { readSnapshot } from '../../synced-folder/read-snapshot';
import { noon, scratchGroup } from './scratch-group';

async function snapshotOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Snapshot> {
  const { machine, folder } = scratchGroup(files);
  return (await readSnapshot(openGroup(machine, folder), noon, [])).snapshot!;
}
const fixture = (name: string): Uint8Array => fs.readFileSync(path.join(__dirname, '../fixtures/tables', name));

test('every format of tables is read; the settings’ names count, and tasks lie where we would make them', async () => {
  const snapshot = await snapshotOf({
    'tour-de-table.yaml': 'sujets: Tableaux/Sujets.ods\nmembres: Membres.csv\n',
    'Tableaux/Sujets.ods': fixture('Sujets.ods'), 'Tableaux/Sujets (suivi).csv': 'N°;Sujet;État\r\n4;Toiture;traité\r\n',
    'Membres.csv': 'Nom;Commission\r\nAna;Jardin\r\n', 'Qui fait quoi.csv': 'Quoi,Qui\r\nmairie,Ana\r\n',
  });
  expect(snapshot.problems.filter(({ level }) => level === 'blocking')).toEqual([]);
  expect([snapshot.topics, snapshot.members, snapshot.tasks, snapshot.decisions].map((table) => table && [table.id, table.writable, table.whole])).toEqual([
    ['Tableaux/Sujets.ods', false, true], ['Membres.csv', true, true], ['Qui fait quoi.csv', true, true], null,
  ]);
  expect(snapshot.topics!.companion!.rows.map(({ cells }) => cells)).toEqual([['N°', 'Sujet', 'État'], ['4', 'Toiture', 'traité']]);
  expect(snapshot.tasks!.sheets[0]!.rows[1]).toEqual({ ref: '2', cells: ['mairie', 'Ana'] });
});

test('meetings come from sentences and from calendars; whose they are, from the names of the members’ subgroups', async () => {
  const event = (uid: string, title: string, day: string): string =>
    `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;TZID=Europe/Paris:${day}T180000\r\nDTEND;TZID=Europe/Paris:${day}T190000\r\nSUMMARY:${title}\r\nEND:VEVENT\r\n`;
  const snapshot = await snapshotOf({
    'tour-de-table.yaml': 'sujets: Sujets.csv\nmembres: Membres.csv\ncalendrier:\n  - "plénière : le 3/12/2026 à 20 h, 2 h"\n  - Réunions.ics\n',
    'Sujets.csv': 'Sujet;Durée\r\nCompost;10\r\n', 'Membres.csv': 'Nom;Commission\r\nAna;Jardin\r\n',
    'Réunions.ics': `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//fr\r\n${event('a', 'Réunion jardin', '20261201')}${event('b', 'Anniversaire', '20261202')}END:VCALENDAR\r\n`,
  });
  expect(snapshot.problems.filter(({ level }) => level === 'blocking')).toEqual([]);
  expect([...snapshot.meetings.all].sort((a, b) => a.start - b.start).map(({ subgroup, start, source }) => [subgroup, new Date(start).toISOString(), source?.calendar ?? null])).toEqual([
    ['Jardin', '2026-12-01T17:00:00.000Z', 'Réunions.ics'], [null, '2026-12-03T19:00:00.000Z', null],
  ]);
  expect(Object.keys(snapshot.zones)).toEqual(['Europe/Paris']);
});

test('agendas are read exactly, whatever their line ends; what is no text is said; locks and copies are no documents', async () => {
  const snapshot = await snapshotOf({
    'tour-de-table.yaml': 'sujets: Sujets.csv\nordres du jour: ODJ/\n', 'Sujets.csv': 'Sujet;Durée\r\n',
    'ODJ/a.md': '\ufeff# Plénière du 3\r\n\r\ntexte', 'ODJ/2025/b.md': 'sans titre', 'ODJ/c.md': Uint8Array.of(0xff, 0xfe, 0x41), 'ODJ/a (conflicted copy 2026-11-22 101112).md': '', 'ODJ/.~lock.a.md#': '', 'ODJ/note.txt': '',
  });
  expect(snapshot.documents.whole).toBe(false);
  expect(snapshot.documents.all.map(({ id, title, content, busy }) => [id, title, content, busy])).toEqual([
    ['ODJ/2025/b.md', 'b', 'sans titre', false], ['ODJ/a.md', 'Plénière du 3', '\ufeff# Plénière du 3\r\n\r\ntexte', true],
  ]);
  expect(snapshot.problems.map(({ code, where }) => [code, where.file])).toEqual(expect.arrayContaining([['conflict-copy', 'ODJ/a (conflicted copy 2026-11-22 101112).md'], ['file-not-text', 'ODJ/c.md']]));
});

test('a snapshot survives being stored; a newer one, or another shape, is told apart', async () => {
  const snapshot = await snapshotOf({ 'tour-de-table.yaml': 'sujets: Sujets.csv\n', 'Sujets.csv': 'Sujet;Durée\r\nCompost;?\r\n', 'Membres.csv': 'Nom\r\nAna\r\n' });
  const stored: unknown = JSON.parse(JSON.stringify(snapshot));
  expect(parseSnapshot(stored)).toEqual({ stored: 'ours', value: snapshot });
  expect(parseSnapshot({ ...snapshot, version: 2 })).toEqual({ stored: 'newer', version: 2 });
  expect(parseSnapshot({ ...snapshot, settings: { ...snapshot.settings, agenda: null } })).toMatchObject({ stored: 'unreadable', at: 'settings.agenda' });
  expect(parseSnapshot('party')).toMatchObject({ stored: 'unreadable' });
});
