// Each meeting's agenda has a file of its own, whatever the meetings are called.
import { agendaDocument } from '../../../shared/agenda/agenda-document';
import type { Meeting, Snapshot } from '../../../shared/model/snapshot';

const zone = { name: 'UTC', offsets: [{ from: 0, offset: 0 }] };
const start = Date.UTC(2026, 11, 3, 20);
const meeting = (id: string, changed: Partial<Meeting> = {}): Meeting =>
  ({ id, title: 'Réunion', subgroup: null, start, end: start + 3_600_000, cancelled: false, place: null, source: null, ...changed });
const named = (...meetings: Meeting[]): readonly string[] =>
  meetings.map((one) => agendaDocument({ snapshot: { places: { agendas: 'ODJ' } } as Snapshot, zone, meetings }, one));

test.each<[string, readonly Meeting[], readonly string[]]>([
  ['one', [meeting('a')], ['ODJ/2026-12-03 Réunion.md']],
  ['two days', [meeting('a'), meeting('b', { start: start + 86_400_000 })], ['ODJ/2026-12-03 Réunion.md', 'ODJ/2026-12-04 Réunion.md']],
  ['one day', [meeting('a'), meeting('b', { start: start - 3_600_000 })], ['ODJ/2026-12-03 20h00 Réunion.md', 'ODJ/2026-12-03 19h00 Réunion.md']],
  ['one instant', [meeting('jardin/1'), meeting('compost/1')], ['ODJ/2026-12-03 20h00 Réunion jardin 1.md', 'ODJ/2026-12-03 20h00 Réunion compost 1.md']],
  ['titles that one file system takes for the same', [meeting('a', { title: 'CA/Bureau' }), meeting('b', { title: 'ca bureau', start: start - 3_600_000 })], ['ODJ/2026-12-03 20h00 CA Bureau.md', 'ODJ/2026-12-03 19h00 ca bureau.md']],
  ['no title', [meeting('a', { title: ' … / ' })], ['ODJ/2026-12-03 ….md']],
])('%s', (_, meetings, names) => expect(named(...meetings)).toEqual(names));
