// Random groups: tables with messy cells, plenaries and subgroups' meetings, in either language, at any moment of a fortnight.
import fc from 'fast-check';
import type { Problem } from '../../../shared/model/problem';
import type { Meeting, Snapshot } from '../../../shared/model/snapshot';
import type { Cell, Table, TableKind } from '../../../shared/model/table';
import type { Instant } from '../../../shared/model/time';
import { parseSettings } from '../../../shared/schemas/settings';

export interface RandomGroup {
  readonly snapshot: Snapshot;
  readonly now: Instant;
}

const dayMs = 86_400_000, hourMs = 3_600_000;
/** A Thursday. */
export const firstPlenary: Instant = Date.UTC(2026, 11, 3, 19);
const paris = { name: 'Europe/Paris', offsets: [{ from: 0, offset: 60 }, { from: Date.UTC(2027, 2, 28, 1), offset: 120 }] };

const titles = ['Toiture : choisir le devis', 'Compost', 'Vélos', 'Fête des voisins', '*Assurance*', 'Bruit [cour]', '1. Charte', 'Œuvre', 'Portail, digicode', 'Jardin|serre', '', 'Compost'];
const minutes: readonly Cell[] = ['10', '15 min', "20'", '30-45', '?', '', null, '1h30', 25, 'une demi-heure', '0', '-3', 'bientôt', '9999'];
const days: readonly Cell[] = [null, null, '2026-12-04', '10/12/2026', '17/12', '2027-01-20', 'jeudi', '31/02/2027', 'avant Noël'];
const statuses: readonly Cell[] = [null, null, null, 'fait', 'x', 'en attente', 'ouvert', 'zut'];
const pins: readonly Cell[] = [null, null, null, 'oui', 'non', 'd\'office', 'chaque fois'];
const subgroups = ['Jardin', 'Bâtiment', 'Finances'];
const people = ['Ana', 'Bilal', 'Chloé', 'Dimitri', 'Zoé inconnue', 'Ana et Bilal', ''];

export const usualHeader = ['N°', 'Sujet', 'Temps prévu', 'Priorité', 'Sous-groupe', 'Porté par', 'Échéance', 'Pas avant', 'État', 'D\'office'];

export const topicRow: fc.Arbitrary<readonly Cell[]> = fc.tuple(
  fc.constantFrom<Cell>(null, null, 1, 2, '7', 'A'), fc.constantFrom(...titles), fc.constantFrom(...minutes), fc.constantFrom<Cell>(null, 1, 3, 5, 'haute', 'zzz'),
  fc.constantFrom<Cell>(null, ...subgroups), fc.constantFrom(...people), fc.constantFrom(...days), fc.constantFrom(...days), fc.constantFrom(...statuses), fc.constantFrom(...pins),
);

const memberRow: fc.Arbitrary<readonly Cell[]> = fc.tuple(
  fc.constantFrom('Ana', 'Bilal', 'Chloé', 'Dimitri', 'Emiko', 'Ana'), fc.constantFrom<Cell>('a@example.org', null, 'pas de courriel'),
  fc.constantFrom<Cell>(null, ...subgroups, 'Jardin, Finances'), fc.constantFrom<Cell>(null, 'du 1/12 au 10/12', '2026-12-03', 'souvent'),
);

export function tableOf(kind: TableKind, rows: readonly (readonly Cell[])[]): Table {
  const id = `${kind}.csv`;
  return { kind, id, url: id, revision: JSON.stringify(rows), ownIds: false, writable: true, whole: true, sheets: [{ name: id, rows: rows.map((cells, at) => ({ ref: `${at + 1}`, cells })) }] };
}

export function plenaryAt(start: Instant, hours = 2): Meeting {
  return { id: `pleniere/${new Date(start).toISOString().slice(0, 10)}`, title: 'Plénière', subgroup: null, start, end: start + hours * hourMs, cancelled: false, place: null, source: null };
}

const calendar: fc.Arbitrary<readonly Meeting[]> = fc.record({
  count: fc.integer({ min: 0, max: 5 }), hours: fc.constantFrom(1, 2, 3), linked: fc.boolean(), cancelled: fc.nat(6), ofSubgroup: fc.constantFrom(null, ...subgroups),
}).map(({ count, hours, linked, cancelled, ofSubgroup }) => {
  const plenaries = Array.from({ length: count }, (_, at): Meeting => ({
    ...plenaryAt(firstPlenary + 14 * at * dayMs, hours), cancelled: at === cancelled,
    source: linked ? { calendar: 'Agenda.ics', uid: `plenary-${at}`, writable: true, link: null } : null,
  }));
  const own = ofSubgroup === null ? [] : [0, 1].map((at): Meeting => ({ ...plenaryAt(firstPlenary + (4 + 14 * at) * dayMs, 1), id: `${ofSubgroup}/${at}`, title: ofSubgroup, subgroup: ofSubgroup }));
  return [...plenaries, ...own];
});

export function settingsIn(locale: 'fr' | 'en', agenda: object = {}): Snapshot['settings'] {
  const zones = { timeZone: 'Europe/Paris', isZone: () => true };
  return parseSettings({ name: 'Les Voisins', topics: 'topics.csv', locale, agenda }, { file: '', lineOf: () => undefined, ...zones }).read!.settings;
}

export function emptyGroup(settings: Snapshot['settings'] = settingsIn('fr')): Snapshot {
  return {
    version: 1, settings, trial: false, places: { agendas: 'Ordres du jour', reports: null, overview: 'Où en est-on.md' }, zones: { [paris.name]: paris }, meetings: { whole: true, all: [] },
    topics: null, members: null, tasks: null, decisions: null, documents: { whole: true, all: [] }, journal: [], problems: [],
  };
}

const hostProblems: readonly Problem[] = ['Membres.csv', 'Agenda.ics', 'Tâches.csv'].map((file) => ({ code: 'file-missing', level: 'warning', where: { file }, values: {} }));

const withTitleRow = (rows: readonly (readonly Cell[])[], above: boolean): readonly (readonly Cell[])[] => (above ? [['Nos sujets'], [], ...rows] : rows);

export const randomGroup: fc.Arbitrary<RandomGroup> = fc.record({
  locale: fc.constantFrom('fr' as const, 'en' as const), trial: fc.boolean(), meetings: calendar, topics: fc.array(topicRow, { maxLength: 14 }), above: fc.boolean(),
  members: fc.option(fc.array(memberRow, { maxLength: 6 })), hour: fc.integer({ min: -9 * 24, max: 40 * 24 }),
  problems: fc.shuffledSubarray([...hostProblems]),
}).map(({ locale, trial, meetings, topics, above, members, hour, problems }) => ({
  now: firstPlenary + hour * hourMs,
  snapshot: {
    ...emptyGroup(settingsIn(locale)), trial, problems, meetings: { whole: true, all: meetings },
    topics: tableOf('topics', withTitleRow([usualHeader, ...topics], above)),
    members: members === null ? null : tableOf('members', [['Prénom', 'Courriel', 'Sous-groupe', 'Absences'], ...members]),
  },
}));
