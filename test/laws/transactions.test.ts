// Laws of a published agenda: who may enter, who may leave, what is displaced, what is filled; brute force says what is best.
import fc from 'fast-check';
import { amendAgenda, type Amended, type Amending } from '../../shared/agenda/amend-agenda';
import { arrange } from '../../shared/agenda/arrange';
import type { Candidate, Gate, Room } from '../../shared/agenda/candidate';
import { findSequence } from '../../shared/agenda/find-sequence';
import { select } from '../../shared/agenda/select';
import { byId, compareSets, isMustGo, optionOf } from '../../shared/agenda/set-order';
import { signatureOf } from '../../shared/agenda/signature-of';
import { deepFreeze } from '../deep-freeze';
import { planRuns } from './runs';

const worth = (candidate: Candidate) => candidate.priority * 100 + candidate.age;

interface World extends Amending {
  /** The room as it was when the agenda was published. */
  readonly before: Room;
}

const gates: readonly Gate[] = [{ gate: 'on-hold' }, { gate: 'presence' }, { gate: 'not-before', day: '2027-01-15' }];
const fresh = { minutes: fc.constantFrom(5, 10, 10, 15, 15, 20, 25), priority: fc.integer({ min: 1, max: 4 }), age: fc.integer({ min: 0, max: 3 }) };
const hours = fc.tuple(fc.constantFrom(0, 5, 10, 20, 30), fc.constantFrom(15, 20, 30, 40)).map(([from, length]) => ({ from, to: from + length }));

function candidateOf(timed: boolean): fc.Arbitrary<Omit<Candidate, 'id'>> {
  return fc.record({
    ...fresh,
    subgroup: fc.constant(null),
    deadline: fc.constantFrom(null, null, null, null, 'now' as const, 'later' as const),
    pinned: fc.constantFrom(false, false, false, false, true),
    hours: timed ? fc.option(hours, { freq: 2 }) : fc.constant(null),
    gates: fc.constantFrom<readonly Gate[]>([], [], [], [], [], gates.slice(0, 1)),
  });
}

const roomOf = (minutes: number, breakMinutes: number): Room => ({ minutes, from: 0, to: minutes + breakMinutes, breakMinutes });
type Change = 'none' | 'withdraw' | 'gate' | 'shorten' | 'grow' | 'raise' | 'hours';

/** An agenda as selection makes it, then what may happen to rows and meeting afterwards. */
function worldOf(changes: readonly Change[], extra: { readonly newcomers: number; readonly room: readonly number[]; readonly timed: fc.Arbitrary<boolean> }): fc.Arbitrary<World> {
  return extra.timed.chain((timed) => fc.record({
    rows: fc.array(candidateOf(timed), { minLength: 1, maxLength: 8 }),
    newcomers: fc.array(candidateOf(timed), { maxLength: extra.newcomers }),
    change: fc.array(fc.constantFrom('none' as const, 'none' as const, ...changes), { minLength: 8, maxLength: 8 }),
    room: fc.constantFrom(30, 45, 60, 75), breakMinutes: fc.constantFrom(0, 0, 5), less: fc.constantFrom(0, ...extra.room), threshold: fc.constantFrom(1, 1.5),
  })).map(({ rows, newcomers, change, room, breakMinutes, less, threshold }) => {
    const old = rows.map((row, index) => ({ ...row, id: `t${index}` }));
    const before = roomOf(room, breakMinutes);
    const chosen = select(old, before, worth).chosen;
    const order = arrange(chosen, before)?.placed ?? [];
    const now = old.flatMap((row, index) => changed(row, change[index] ?? 'none'));
    return deepFreeze({
      published: {
        items: order.map(({ id, minutes }) => ({ id, minutes })),
        leftOut: Object.fromEntries(old.filter(({ id }) => !chosen.some((one) => one.id === id)).map((row) => [row.id, signatureOf(row)])),
      },
      candidates: [...now, ...newcomers.map((row, index) => ({ ...row, id: `n${index}` }))],
      signatureOf, before, room: roomOf(Math.max(0, room + less), breakMinutes), worth, threshold,
    });
  });
}

function changed(row: Candidate, change: Change): readonly Candidate[] {
  if (change === 'withdraw') return [];
  if (change === 'gate') return [{ ...row, gates: [{ gate: 'on-hold' }] }];
  if (change === 'shorten') return [{ ...row, minutes: Math.max(5, row.minutes - 5) }];
  if (change === 'grow') return [{ ...row, minutes: row.minutes + 10 }];
  if (change === 'raise') return [{ ...row, priority: 5 }];
  return change === 'hours' ? [{ ...row, hours: { from: 10, to: 35 } }] : [row];
}

const all: readonly Change[] = ['withdraw', 'gate', 'shorten', 'grow', 'raise'];
const timed = fc.boolean();
const anything = worldOf(all, { newcomers: 3, room: [-20, -10, 10], timed });
const hoursToo = worldOf([...all, 'hours'], { newcomers: 3, room: [-20, -10, 10], timed });

const candidatesOf = (world: World, ids: readonly string[]) => ids.flatMap((id) => world.candidates.find((candidate) => candidate.id === id) ?? []);
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const minutesOf = (items: readonly { readonly minutes: number }[]) => items.reduce((sum, { minutes }) => sum + minutes, 0);
const worthOfAll = (items: readonly Candidate[]) => items.reduce((sum, item) => sum + worth(item), 0);
const optionsOf = (items: readonly Candidate[]) => items.map((item) => optionOf(item, worth)).sort(byId);
const fits = (items: readonly Candidate[], room: Room) => minutesOf(items) <= room.minutes && findSequence(items, room, items.length) !== null;
const isOpen = (world: World, id: string) => candidatesOf(world, [id]).some((candidate) => candidate.gates.length === 0);
const stillThere = (world: World) => candidatesOf(world, idsOf(world.published.items).filter((id) => isOpen(world, id)));
const isNews = (world: World) => (candidate: Candidate) =>
  !idsOf(world.published.items).includes(candidate.id) && world.published.leftOut[candidate.id] !== signatureOf(candidate);
const grew = (world: World) => world.published.items.some(({ id, minutes }) => candidatesOf(world, [id]).some((candidate) => candidate.minutes > minutes && candidate.gates.length === 0));
/** The hours of those on the page bind: they are kept, or something has to go for the lack of minutes. */
const bound = (world: World) => fits(stillThere(world), world.room) || grew(world) || minutesOf(stillThere(world)) > world.room.minutes;
const vacates = (world: World) => stillThere(world).length < world.published.items.length
  || world.published.items.some(({ id, minutes }) => candidatesOf(world, [id]).some((candidate) => candidate.minutes < minutes));
const subsets = <T>(all_: readonly T[]): readonly (readonly T[])[] => all_.reduce<readonly (readonly T[])[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);

function check(arbitrary: fc.Arbitrary<World>, law: (world: World, amended: Amended) => void): void {
  fc.assert(fc.property(arbitrary, (world) => law(world, amendAgenda(world))), planRuns);
}

test('nobody enters but what is new or changed, and what fills vacated minutes at the end', () => check(anything, (world, { items, entered }) => {
  const others = entered.filter((id) => !candidatesOf(world, [id]).some(isNews(world)));
  if (!vacates(world)) expect(others).toEqual([]);
  expect(entered.every((id) => isOpen(world, id))).toBe(true);
  const staying = items.map(({ id }) => idsOf(world.published.items).includes(id)).lastIndexOf(true);
  expect(others.every((id) => items.findIndex((item) => item.id === id) > staying)).toBe(true);
}));

test('what stays keeps its order', () => check(hoursToo, (world, { items }) => {
  const stays = idsOf(items).filter((id) => idsOf(world.published.items).includes(id));
  expect(stays).toEqual(idsOf(world.published.items).filter((id) => stays.includes(id)));
}));

test('it fits the room and, where the page could keep them, the hours, with present minutes, and what is free is said', () => check(anything, (world, { items, free }) => {
  const list = candidatesOf(world, idsOf(items));
  expect(items).toEqual(list.map(({ id, minutes }) => ({ id, minutes })));
  expect(bound(world) ? fits(list, world.room) : minutesOf(list) <= world.room.minutes).toBe(true);
  expect(free).toBe(world.room.minutes - minutesOf(items));
}));

test('a second run changes nothing', () => check(hoursToo, (world, { items }) => {
  const out = world.candidates.filter(({ id }) => !idsOf(items).includes(id));
  const again = amendAgenda({ ...world, published: { items, leftOut: Object.fromEntries(out.map((row) => [row.id, signatureOf(row)])) } });
  expect(again).toMatchObject({ items, entered: [], displaced: [], left: [] });
}));

test('a withdrawal, a hold or a shortening removes nobody', () => check(worldOf(['withdraw', 'gate', 'shorten'], { newcomers: 0, room: [10], timed }), (world, { displaced, left }) => {
  const newcomers = world.candidates.filter(isNews(world));
  if (newcomers.length === 0) expect(displaced).toEqual([]);
  expect(idsOf(left)).toEqual(idsOf(world.published.items).filter((id) => !isOpen(world, id)));
}));

test('a published topic leaves by itself, by a newcomer, or because the meeting shrank or another grew', () => check(hoursToo, (world, { items, displaced, left }) => {
  const gone = idsOf(world.published.items).filter((id) => !idsOf(items).includes(id));
  expect([...idsOf(displaced), ...idsOf(left)].filter((id) => idsOf(world.published.items).includes(id)).sort()).toEqual([...gone].sort());
  const squeezed = world.room.minutes < world.before.minutes || grew(world);
  for (const departure of left) {
    if (departure.why === 'closed') expect(world.candidates.some(({ id }) => id === departure.id)).toBe(false);
    if (departure.why === 'gates') expect(isOpen(world, departure.id)).toBe(false);
    if (departure.why === 'no-room') expect(squeezed && isOpen(world, departure.id)).toBe(true);
  }
}));

test('what a smaller meeting or a longer topic costs is the least', () => check(worldOf(['grow', 'withdraw'], { newcomers: 0, room: [-30, -20, -10], timed }), (world, { items }) => {
  const there = stillThere(world);
  const best = bound(world) ? subsets(there).filter((set) => fits(set, world.room)) : [there];
  const [expected] = best.map(optionsOf).sort(compareSets);
  const stays = idsOf(items).filter((id) => idsOf(there).includes(id));
  fc.pre(!world.candidates.some(isNews(world)));
  expect([...stays].sort()).toEqual(idsOf(expected ?? []));
}));

test('one newcomer displaces the cheapest set, must-gos apart, and only if it is worth it', () => check(worldOf(['none'], { newcomers: 1, room: [], timed }), (world, { items, displaced, entered }) => {
  const newcomer = world.candidates.find(({ id }) => id === 'n0');
  fc.pre(newcomer !== undefined && newcomer.gates.length === 0);
  if (newcomer === undefined) return;
  const there = stillThere(world);
  const ways = subsets(there).filter((kept) => there.every((one) => kept.includes(one) || !isMustGo(one))).filter((kept) =>
    Array.from({ length: kept.length + 1 }, (_, at) => [...kept.slice(0, at), newcomer, ...kept.slice(at)]).some((list) => fits(list, world.room)));
  const lost = Math.min(...ways.map((kept) => worthOfAll(there) - worthOfAll(kept)));
  const may = ways.length > 0 && (lost === 0 || isMustGo(newcomer) || worth(newcomer) > world.threshold * lost);
  expect(entered).toEqual(may ? ['n0'] : []);
  if (may) expect(worthOfAll(candidatesOf(world, idsOf(displaced)))).toBe(lost);
  else expect(items).toEqual(world.published.items);
}));

test('must-gos are never displaced, and every topic displaced has its newcomer on the list', () => check(anything, (world, { items, displaced }) => {
  expect(candidatesOf(world, idsOf(displaced)).some(isMustGo)).toBe(false);
  expect(displaced.every(({ by }) => idsOf(items).includes(by) && candidatesOf(world, [by]).some(isNews(world)))).toBe(true);
}));

test('vacated minutes are filled by the best of those waiting that stands behind the list', () => check(worldOf(['withdraw', 'gate'], { newcomers: 0, room: [], timed }), (world, { items, entered }) => {
  const there = stillThere(world);
  const vacated = minutesOf(world.published.items) - minutesOf(there);
  const waiting = world.candidates.filter(({ id, gates: shut }) => shut.length === 0 && !idsOf(world.published.items).includes(id));
  const placed = (set: readonly Candidate[]) => minutesOf(set) <= vacated && findSequence([...there, ...set], world.room, there.length) !== null;
  const behind = (set: readonly Candidate[]) => permutations(set).some((order) => fits([...there, ...order], world.room));
  const best = subsets(waiting).filter((set) => placed(set) && behind(set)).map(optionsOf).sort(compareSets)[0] ?? [];
  expect([...entered].sort()).toEqual(idsOf(best));
  expect(idsOf(items)).toEqual([...idsOf(there), ...entered]);
}));

test('the order in which rows come does not matter', () => check(anything, (world, amended) => {
  expect(amendAgenda({ ...world, candidates: [...world.candidates].reverse() })).toEqual(amended);
}));

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.length === 0 ? [[]] : items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

test('newcomers use vacated minutes first: what was free before stays free', () => {
  const row = (id: string, priority = 2): Candidate => ({ id, minutes: 20, priority, age: 0, subgroup: null, deadline: null, pinned: false, hours: null, gates: [] });
  const published = { items: [{ id: 'a', minutes: 20 }, { id: 'b', minutes: 20 }], leftOut: { w: signatureOf(row('w')) } };
  const amending = { published, signatureOf, room: roomOf(60, 0), worth, threshold: 1.5 };
  expect(amendAgenda({ ...amending, candidates: [row('a'), row('w')] })).toMatchObject({ entered: ['w'], free: 20 });
  expect(amendAgenda({ ...amending, candidates: [row('a'), row('w'), row('n')] })).toMatchObject({ entered: ['n'], free: 20 });
});
