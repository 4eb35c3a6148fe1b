// Laws of the plan: one answer for one world, nothing changed, nothing thrown, and once what is due is done there is nothing left to do.
import fc from 'fast-check';
import type { Effect } from '../../shared/model/effect';
import type { Plan } from '../../shared/model/plan';
import type { Snapshot } from '../../shared/model/snapshot';
import { memoOf } from '../../shared/plan/memo-of';
import { plan } from '../../shared/plan/plan';
import { deepFreeze } from '../deep-freeze';
import { settleAt } from './plan/apply-to-snapshot';
import { concluded, typedWords } from './plan/concluded';
import { oddGroup } from './plan/odd-group';
import { firstPlenary, randomGroup, type RandomGroup } from './plan/random-group';
import { planRuns } from './runs';

/** One case plans up to ten groups, some 100 ms: three in ten of the usual number keep all these laws within two minutes. */
const runs = { numRuns: Math.max(1, Math.round(0.3 * planRuns.numRuns)) };

/** Settled before a plenary, written in, and looked at after it: with documents and a journal. */
const inMotion: fc.Arbitrary<RandomGroup> = fc.tuple(randomGroup, fc.integer({ min: 2, max: 20 }), typedWords).map(([{ snapshot }, days, words]) => {
  const before = firstPlenary - 86_400_000;
  return { snapshot: concluded(settleAt(snapshot, before).snapshot, words), now: before + days * 86_400_000 };
});
const groups = fc.oneof({ weight: 1, arbitrary: randomGroup }, { weight: 2, arbitrary: inMotion });

test('the same world has the same plan, which survives JSON and leaves its input alone', () => {
  fc.assert(fc.property(groups, ({ snapshot, now }) => {
    const first = plan(deepFreeze(snapshot), now);
    expect(plan(JSON.parse(JSON.stringify(snapshot)) as Snapshot, now)).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  }), runs);
});

test('the order in which a host lists things says nothing', () => {
  fc.assert(fc.property(groups, fc.integer(), ({ snapshot, now }, seed) => {
    expect(plan(shuffled(snapshot, seed), now)).toEqual(plan(snapshot, now));
  }), runs);
});

test('with the memo of this world, or of one in which a row, the members, the language or the hour has changed since, the plan is the same', () => {
  fc.assert(fc.property(groups, groups, ({ snapshot, now }, other) => {
    const without = plan(snapshot, now), memo = deepFreeze(JSON.parse(JSON.stringify(memoOf(snapshot, now))) as ReturnType<typeof memoOf>);
    expect(plan(snapshot, now, memo)).toEqual(without);
    expect(plan(snapshot, now, memoOf(other.snapshot, other.now, memo))).toEqual(without);
    for (const later of [changed(snapshot), { ...snapshot, settings: { ...snapshot.settings, locale: other.snapshot.settings.locale } }, { ...snapshot, members: other.snapshot.members }]) {
      for (const then of [now, other.now]) expect(plan(later, then, memo)).toEqual(plan(later, then));
    }
  }), { ...runs, numRuns: Math.ceil(runs.numRuns / 2) });
});

test('keys are unique, effects and problems sorted, and on trial only documents and our own memory are touched', () => {
  fc.assert(fc.property(groups, ({ snapshot, now }) => {
    const { effects, held, problems, wake } = plan(snapshot, now), keys = keysOf({ effects, held });
    expect(new Set(keys).size).toBe(keys.length);
    expect(effects.map(({ notBefore, key }) => [notBefore, key])).toEqual([...effects].sort((a, b) => a.notBefore - b.notBefore || Number(b.key.startsWith('rows/')) - Number(a.key.startsWith('rows/')) || (a.key < b.key ? -1 : 1)).map(({ notBefore, key }) => [notBefore, key]));
    expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(problems.length);
    expect(wake === null || wake > now).toBe(true);
    if (snapshot.trial) expect(effects.filter(({ kind }) => kind !== 'writeDocument' && kind !== 'record')).toEqual([]);
    expect(effects.filter(({ expires }) => expires !== null && expires <= now)).toEqual([]);
  }), runs);
});

test('once what is due was done nothing is due, and what was prepared stays prepared', () => {
  fc.assert(fc.property(groups, ({ snapshot, now }) => {
    const before = plan(snapshot, now), { snapshot: after, rounds, applied } = settleAt(snapshot, now), later = plan(after, now);
    expect(rounds).toBeLessThanOrEqual(5);
    expect(later.effects.filter(({ notBefore }) => notBefore <= now).filter(({ after: waits }) => waits.length === 0)).toEqual([]);
    // What is written now, such as an agenda, may be news to its members.
    const isNews = applied.some(({ kind }) => kind !== 'record' && kind !== 'deliver');
    const stays = ({ kind }: Effect): boolean => !isNews || kind !== 'deliver';
    expect(preparedIn(later, now, stays)).toEqual(preparedIn(before, now, stays));
  }), runs);
});

test('odd worlds have a plan too', () => {
  fc.assert(fc.property(oddGroup, ({ snapshot, now }) => {
    const { effects, held } = plan(deepFreeze(snapshot), now), keys = keysOf({ effects, held });
    expect(new Set(keys).size).toBe(keys.length);
  }), runs);
});

function keysOf({ effects, held }: Pick<Plan, 'effects' | 'held'>): readonly string[] {
  return [...effects, ...held.map(({ effect }) => effect)].map(({ key }) => key);
}

/** Later effects by slot and content. */
function preparedIn({ effects }: Plan, now: number, isAsked: (effect: Effect) => boolean): readonly string[] {
  return effects.filter((effect) => effect.notBefore > now && isAsked(effect)).map(({ key, hash }) => `${key} ${hash}`).sort();
}

function shuffled(snapshot: Snapshot, seed: number): Snapshot {
  const order = <T>(list: readonly T[]): readonly T[] => list.map((one, at) => ({ one, at: Math.imul(at + 1, seed | 1) ^ seed })).sort((a, b) => a.at - b.at).map(({ one }) => one);
  const { meetings, documents, journal, problems } = snapshot;
  return { ...snapshot, meetings: { ...meetings, all: order(meetings.all) }, documents: { ...documents, all: order(documents.all) }, journal: order(journal), problems: order(problems) };
}

/** A person shortens the first topic. */
function changed(snapshot: Snapshot): Snapshot {
  const table = snapshot.topics!, [sheet] = table.sheets, last = sheet!.rows.length - 1;
  const rows = sheet!.rows.map((row, at) => (at === last ? { ...row, cells: row.cells.map((cell, column) => (column === 2 ? '5 min' : cell)) } : row));
  return { ...snapshot, topics: { ...table, revision: JSON.stringify(rows), sheets: [{ ...sheet!, rows }] } };
}
