// What every host must do, whatever suite it translates for: one suite, run against each of them.
import type { Effect } from '../../shared/model/effect';
import type { Plan } from '../../shared/model/plan';
import type { Snapshot } from '../../shared/model/snapshot';
import type { Instant } from '../../shared/model/time';
import type { Topic } from '../../shared/model/rows';
import { readJournal } from '../../shared/plan/read-journal';
import { cellAt } from '../../shared/tables/cell-at';
import { readTopics } from '../../shared/tables/read-topics';
import { agendaId, smallPlan } from '../synced-folder/small-plan';

export interface HostRun {
  readonly applied: readonly string[];
  readonly waiting: readonly string[];
  readonly problems: readonly string[];
}

/** A host with a world of its own, and a person's hands in that world. */
export interface TestHost {
  readonly readSnapshot: (now: Instant) => Promise<Snapshot>;
  readonly run: (plan: (snapshot: Snapshot, now: Instant) => Plan, now: Instant) => Promise<HostRun>;
  readonly undo: (key: string, now: Instant) => Promise<{ readonly done: boolean }>;
  readonly activate: (now: Instant) => void;
  /** As members see it; null = not there. */
  readonly document: (id: string) => string | null;
  /** A person's change, long enough ago to be no work in progress. */
  readonly edit: (id: string, text: string) => void;
  /** The cells of a table as members see them, header included; null = no such table. */
  readonly table: (kind: 'topics' | 'tasks') => readonly (readonly string[])[] | null;
}

/** The topics `Compost` (10) and `Toiture` (30), with an empty column `État`; on trial; no document. */
export type MakeHost = () => TestHost;

const noon: Instant = Date.UTC(2026, 10, 22, 12);
const hour = 3_600_000;
const everything = ['agenda', 'cells/Compost', 'cells/Toiture', 'post/1', 'seen', 'task/=1+1', 'task/appeler la mairie'];

/** `smallPlan`, its effects changed. */
const planWith = (change: (effect: Effect) => Effect | null) => (snapshot: Snapshot, now: Instant): Plan => {
  const plan = smallPlan(snapshot, now);
  return { ...plan, effects: plan.effects.flatMap((effect) => change(effect) ?? []) };
};
const only = (key: string, change: (effect: Effect) => Effect = (effect) => effect): ReturnType<typeof planWith> =>
  planWith((effect) => (effect.key === key ? change(effect) : null));

const ask = 'ask/1', conclusion = 'conclusion/1';

/** The topics as the plan reads them, with what lies beside an office file. */
const topicsOf = ({ topics, settings }: Snapshot): readonly Topic[] =>
  readTopics(topics!, { locale: settings.locale, today: '2026-11-22', defaultMinutes: 15, columns: {}, known: {}, subgroups: [], overlay: {} }).rows;

/** Adds a topic once; once it is read, and as long as it is open, concludes it. */
function askAndConclude(snapshot: Snapshot, now: Instant): Plan {
  const table = { kind: 'topics' as const, id: snapshot.topics!.id }, topic = topicsOf(snapshot).find(({ title }) => title === 'Ruche');
  const common = { because: '', notBefore: now, expires: null, after: [], keep: {} };
  const effects: readonly Effect[] = topic === undefined
    ? [{ ...common, kind: 'addRow', key: ask, hash: ask, table, cells: [{ column: 'Sujet', value: 'Ruche' }, { column: 'Temps prévu', value: 10 }] }]
    : topic.status === 'open'
      ? [{ ...common, kind: 'saveCells', key: conclusion, hash: conclusion, table, row: { id: topic.id, ref: topic.source.ref, title: topic.title }, changes: [{ column: 'Statut', was: cellAt(snapshot.topics!, topic.source, 'Statut'), to: 'traité' }] }]
      : [];
  return { effects, held: [], problems: [], wake: null };
}

/** For hosts that have tables which they may only read: they write beside them. */
export function officeTableContract(name: string, makeHost: MakeHost): void {
  test(`${name}: a row that is added to an office table is read, concluded, and then nothing is due`, async () => {
    const host = makeHost();
    host.activate(noon - hour);
    const before = await host.readSnapshot(noon), rows = topicsOf(before).length;
    expect((await host.run(askAndConclude, noon)).applied).toEqual([ask, conclusion]);
    const after = await host.readSnapshot(noon + hour);
    expect(after.topics!.sheets).toEqual(before.topics!.sheets);
    expect(topicsOf(after).slice(rows).map(({ title, minutes, status }) => [title, minutes, status])).toEqual([['Ruche', 10, 'done']]);
    expect(await host.run(askAndConclude, noon + hour)).toEqual({ applied: [], waiting: [], problems: [] });
    const shown = host.table('topics')!;
    expect(shown.every((line) => line.length === shown[0]!.length)).toBe(true);
    expect(shown).toHaveLength(2);
  });
}

export function hostContract(name: string, makeHost: MakeHost): void {
  const active = (): TestHost => {
    const host = makeHost();
    host.activate(noon - hour);
    return host;
  };

  describe(`${name}, as every host`, () => {
    test('reads the same snapshot twice, and it survives JSON', async () => {
      const host = active();
      const snapshot = await host.readSnapshot(noon);
      expect(await host.readSnapshot(noon)).toEqual(snapshot);
      expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
      expect(snapshot.topics!.sheets[0]!.rows.map(({ cells }) => cells[0])).toEqual(['Sujet', 'Compost', 'Toiture']);
    });

    test('applies each kind of effect; a second run has nothing to do', async () => {
      const host = active();
      expect([...(await host.run(smallPlan, noon)).applied].sort()).toEqual(everything);
      expect(host.document(agendaId)).toContain('- Toiture');
      expect(host.table('topics')!.map((row) => row.at(-1))).toEqual(['État', 'prévu', 'prévu']);
      expect(await host.run(smallPlan, noon + hour)).toEqual({ applied: [], waiting: [], problems: [] });
    });

    test('what it writes into tables is text, never a formula', async () => {
      const host = active();
      await host.run(smallPlan, noon);
      expect(host.table('tasks')!.flat().some((cell) => cell.startsWith('='))).toBe(false);
    });

    test('on trial members see nothing of it, and nothing is done twice', async () => {
      const host = makeHost();
      expect([...(await host.run(smallPlan, noon)).applied].sort()).toEqual(['agenda', 'seen']);
      expect([host.document(agendaId), host.table('tasks')]).toEqual([null, null]);
      expect(host.table('topics')!.map((row) => row.at(-1))).toEqual(['État', '', '']);
      expect((await host.run(smallPlan, noon + hour)).applied).toEqual([]);
    });

    test('on trial it refuses what would reach others, whoever planned it', async () => {
      const host = makeHost();
      const careless = (snapshot: Snapshot, now: Instant): Plan => smallPlan({ ...snapshot, trial: false }, now);
      const { applied, problems } = await host.run(careless, noon);
      expect([[...applied].sort(), problems.includes('not-allowed-on-trial')]).toEqual([['agenda', 'seen'], true]);
      expect([host.table('tasks'), host.table('topics')!.map((row) => row.at(-1))]).toEqual([null, ['État', '', '']]);
    });

    test('a document that changed since it was planned against keeps the person’s text', async () => {
      const host = active();
      await host.run(only('agenda'), noon);
      host.edit(agendaId, '# Autre chose\n');
      const stale = only('agenda', (effect) => (effect.kind === 'writeDocument' ? { ...effect, from: 'an older revision' } : effect));
      expect(await host.run(stale, noon + hour)).toMatchObject({ applied: [], problems: ['file-changed'] });
      expect(host.document(agendaId)).toBe('# Autre chose\n');
    });

    test('a document that is there already is not created over', async () => {
      const host = active();
      host.edit(agendaId, '# De quelqu’un\n');
      const creating = only('agenda', (effect) => (effect.kind === 'writeDocument' ? { ...effect, from: null } : effect));
      expect((await host.run(creating, noon)).applied).toEqual([]);
      expect(host.document(agendaId)).toBe('# De quelqu’un\n');
    });

    test('a cell that is no longer what was planned against is kept', async () => {
      const host = active();
      const stale = only('cells/Compost', (effect) => (effect.kind === 'saveCells' ? { ...effect, changes: effect.changes.map((change) => ({ ...change, was: 'fait' })) } : effect));
      expect((await host.run(stale, noon)).applied).toEqual([]);
      expect(host.table('topics')![1]!.at(-1)).toBe('');
    });

    test('one effect that cannot be does not stop the others', async () => {
      const host = active();
      const broken = planWith((effect) => (effect.kind === 'saveCells' ? { ...effect, row: { ...effect.row, title: 'Personne', ref: '99' } } : effect));
      const { applied, problems } = await host.run(broken, noon);
      expect([...applied].sort()).toEqual(everything.filter((key) => !key.startsWith('cells/')));
      expect(problems).toContain('row-gone');
    });

    test('nothing before its time, nothing after it, nothing before what it comes after', async () => {
      const host = active();
      expect((await host.run(only('agenda', (effect) => ({ ...effect, notBefore: noon + 1 })), noon)).applied).toEqual([]);
      expect((await host.run(only('agenda', (effect) => ({ ...effect, expires: noon })), noon)).applied).toEqual([]);
      const waiting = planWith((effect) => (effect.key === 'agenda' ? { ...effect, notBefore: noon + 1 } : effect.key === 'seen' ? { ...effect, after: ['agenda'] } : null));
      expect((await host.run(waiting, noon)).applied).toEqual([]);
      expect([...(await host.run(waiting, noon + 1)).applied].sort()).toEqual(['agenda', 'seen']);
    });

    test('its journal says what was done, and keeps what it was asked to keep', async () => {
      const host = active();
      await host.run(smallPlan, noon);
      const { done, begun, kept } = readJournal((await host.readSnapshot(noon)).journal);
      expect([[...done.keys()].sort(), begun.size]).toEqual([everything, 0]);
      expect([kept.get('seen'), typeof kept.get('text')]).toEqual([true, 'number']);
    });

    test('undo brings back what was there, unless a person has been there since, and holds the key', async () => {
      const host = active();
      host.edit(agendaId, '# Avant\n');
      await host.run(smallPlan, noon);
      expect((await host.undo('agenda', noon)).done).toBe(true);
      expect(host.document(agendaId)).toBe('# Avant\n');
      expect((await host.undo('cells/Compost', noon)).done).toBe(true);
      expect(host.table('topics')!.map((row) => row.at(-1))).toEqual(['État', '', 'prévu']);
      expect((await host.run(smallPlan, noon + hour)).applied).toEqual([]);
      expect((await host.undo('post/1', noon)).done).toBe(false);
    });

    test('undo leaves alone what a person has touched', async () => {
      const host = active();
      await host.run(smallPlan, noon);
      host.edit(agendaId, '# À nous\n');
      expect((await host.undo('agenda', noon + hour)).done).toBe(false);
      expect(host.document(agendaId)).toBe('# À nous\n');
    });
  });
}
