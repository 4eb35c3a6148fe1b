// A group with an agenda published and a plenary behind it, as a snapshot whose parts a test replaces.
import type { JournalEntry } from '../../../shared/model/journal';
import type { GroupDocument, Snapshot } from '../../../shared/model/snapshot';
import type { Cell } from '../../../shared/model/table';
import type { Instant } from '../../../shared/model/time';
import { emptyGroup, firstPlenary, plenaryAt, settingsIn, tableOf } from '../../laws/plan/random-group';

const dayMs = 86_400_000;
/** Two days after the first plenary. */
export const now: Instant = firstPlenary + 2 * dayMs;
export const first = plenaryAt(firstPlenary), second = plenaryAt(firstPlenary + 14 * dayMs);

export const topicRows: readonly (readonly Cell[])[] = [
  ['N°', 'Sujet', 'Porté par', 'Sous-groupe', 'Temps prévu', 'État'],
  ['1', 'Toiture : choisir le devis', 'Bilal', 'Bâtiment', '20 min', 'traité'], ['2', 'Compost', 'Ana', 'Jardin', '10 min', null], ['3', 'Vélos', null, null, '10 min', null], ['4', 'Bruit', null, null, '10 min', 'traité'],
];

export function documentOf(id: string, content: string, more: Partial<GroupDocument> = {}): GroupDocument {
  return { id, kind: 'agenda', title: id, url: id, revision: content, content, modifiedAt: 0, busy: false, subgroup: null, reading: null, sharedWithAll: null, ...more };
}

const agenda = (day: string, items: readonly string[], leftOut: readonly string[]) => ({
  document: `Ordres du jour/${day}.md`, title: 'Plénière', day, subgroup: null, items: items.map((id) => ({ id, minutes: 10, subgroup: null })), leftOut: Object.fromEntries(leftOut.map((id) => [id, ''])),
  resting: [], awaited: [], waiting: [], roles: { facilitation: 'r1' },
});

export const kept: JournalEntry = { entry: 'kept', at: 1, by: 'a', seq: 1, keep: {
  'agenda|pleniere/2026-12-03|': agenda('2026-12-03', ['1', '2'], ['4']), 'agenda|pleniere/2026-12-17|': agenda('2026-12-17', ['2'], []),
  'outcome|pleniere/2026-12-03|': { revision: 'x', day: '2026-12-03', items: { 1: 'decided', 2: 'still-open' }, choices: {}, questions: [] },
} };

export function groupInMotion(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    ...emptyGroup(settingsIn('fr')), meetings: { whole: true, all: [first, second] }, topics: tableOf('topics', topicRows),
    members: tableOf('members', [['Prénom', 'Sous-groupe', 'Référent·e de'], ['Ana', 'Jardin', 'Jardin'], ['Bilal', 'Bâtiment', null], ['Chloé', 'Jardin', null]]),
    tasks: tableOf('tasks', [['À faire', 'Qui', 'Pour quand', 'Fait', 'Sujet'], ['Appeler', 'Bilal', '2026-12-01', null, '1'], ['Semer', null, '2026-12-10', null, null], ['Payer', 'Ana', null, 'oui', null]]),
    decisions: tableOf('decisions', [['Décision', 'Date', 'Sujet'], ['Devis Roca', '2026-12-03', '1'], ['Clés chez Ana', '2026-12-04', null]]),
    documents: { whole: true, all: [documentOf('Ordres du jour/2026-12-17.md', '# Plénière\n')] }, journal: [kept], ...changes,
  };
}
