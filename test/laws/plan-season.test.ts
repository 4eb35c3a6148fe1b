// A season of a group, played through plan and applier: no topic is lost on the way, what was forecast comes true, no meeting is overfull.
import fc from 'fast-check';
import type { Agenda } from '../../shared/agenda/agenda';
import { plannedAgendas } from '../../shared/agenda/planned-agendas';
import type { Snapshot } from '../../shared/model/snapshot';
import type { Cell } from '../../shared/model/table';
import type { Instant } from '../../shared/model/time';
import { readWorld } from '../../shared/plan/world';
import { settleAt } from './plan/apply-to-snapshot';
import { concluded, typedWords } from './plan/concluded';
import { emptyGroup, firstPlenary, plenaryAt, settingsIn, tableOf, topicRow, usualHeader } from './plan/random-group';
import { planRuns } from './runs';

/** A season plans some forty times, the better part of a second: 200 cases are what `npm test` has time for. */
const runs = { numRuns: Math.max(1, Math.round(0.2 * planRuns.numRuns)) };
const dayMs = 86_400_000, hourMs = 3_600_000;
const plenaries = [0, 1, 2].map((at) => plenaryAt(firstPlenary + 14 * at * dayMs));

/** Readable rows: what a cell could mean else is another law's matter. */
const plainRow: fc.Arbitrary<readonly Cell[]> = fc.tuple(fc.constantFrom('5', '10', '20', '35', '60', '90'), fc.constantFrom(1, 3, 5), fc.constantFrom('Jardin', 'Bâtiment', null), fc.constantFrom<Cell>(null, null, null, '2026-12-10', '2026-12-31'))
  .map(([minutes, priority, subgroup, deadline]) => [null, '', minutes, priority, subgroup, null, deadline, null, null, null]);

function groupOf(rows: readonly (readonly Cell[])[]): Snapshot {
  const numbered = rows.map(([, title = '', ...rest], at): Cell[] => [at + 1, `${title ?? ''} (${at + 1})`, ...rest]);
  return { ...emptyGroup(settingsIn('fr')), meetings: { whole: true, all: plenaries }, topics: tableOf('topics', [usualHeader, ...numbered]) };
}

interface Evening {
  readonly agenda: Agenda;
  /** Just before the meeting. */
  readonly before: Snapshot;
  readonly start: Instant;
}

/** The proposal a week before, a refresh on the day; in the evening conclusions are typed, the next morning they are read. */
function season(snapshot: Snapshot, words: readonly (readonly string[])[]): readonly Evening[] {
  const evenings: Evening[] = [];
  plenaries.reduce((world, { id, start }, at) => {
    const before = settleAt(settleAt(world, start - 7 * dayMs).snapshot, start - 3 * hourMs).snapshot;
    evenings.push({ before, start, agenda: agendaAhead(before, id, start - 3 * hourMs) });
    return settleAt(concluded(before, words[at] ?? [''], pageOf(before, start)), start + 14 * hourMs).snapshot;
  }, snapshot);
  return evenings;
}

function agendaAhead(snapshot: Snapshot, meeting: string, now: Instant): Agenda {
  return plannedAgendas(readWorld(snapshot, now, {})).find((ahead) => ahead.meeting.id === meeting)!.planned!.agenda;
}

function pageOf({ documents }: Snapshot, start: Instant): string {
  return documents.all.find(({ id }) => id.includes(dayAt(start)))?.id ?? '';
}

function dayAt(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}

const itemsOf = ({ entries }: Agenda) => entries.flatMap((entry) => (entry.entry === 'item' ? [entry] : []));
const openRows = ({ before, start }: Evening) => readWorld(before, start - 3 * hourMs, {}).topics.filter(({ status, meeting }) => status !== 'done' && (meeting === null || 'plenary' in meeting));

test('before every plenary each open topic is on the page or among those left out, once; and no agenda asks for more than its meeting has', () => {
  fc.assert(fc.property(fc.array(topicRow, { minLength: 1, maxLength: 10 }), fc.array(typedWords, { minLength: 3, maxLength: 3 }), (rows, words) => {
    for (const evening of season(groupOf(rows), words)) {
      const { agenda } = evening, told = [...itemsOf(agenda), ...agenda.leftOut];
      expect(told.map(({ id }) => id).sort()).toEqual(openRows(evening).map(({ id }) => id).sort());
      const page = evening.before.documents.all.find(({ id }) => id === pageOf(evening.before, evening.start))?.content ?? '';
      for (const { url } of told) expect(page).toContain(`(${url})`);
      expect(agenda.overrun).toBe(0);
      expect(agenda.entries.reduce((sum, { minutes }) => sum + minutes, agenda.buffer)).toBeLessThanOrEqual((agenda.end - agenda.start) / 60_000);
    }
  }), runs);
});

test('where nothing new arrives and every point is treated, a topic comes in at the meeting that was forecast', () => {
  fc.assert(fc.property(fc.array(plainRow, { minLength: 4, maxLength: 14 }), (rows) => {
    const [first, ...later] = season(groupOf(rows), plenaries.map(() => ['traité'])) as [Evening, ...Evening[]];
    const met = new Map(later.flatMap(({ agenda }) => itemsOf(agenda).map(({ id }) => [id, dayAt(agenda.start)] as const)));
    for (const { id, forecast } of first.agenda.leftOut) expect([id, met.get(id) ?? null]).toEqual([id, forecast]);
  }), runs);
});
