// Selection: must-gos first, then exactly, within the presenters' hours.
import type { Room } from '../../../shared/agenda/candidate';
import { select } from '../../../shared/agenda/select';
import { candidate, roomOf } from './candidates';

const worth = (topic: { readonly priority: number }) => topic.priority;
const idsOf = (topics: readonly { readonly id: string }[]) => topics.map(({ id }) => id).join(' ');
const chosenIn = (room: Room, ...candidates: Parameters<typeof select>[0][number][]) => idsOf(select(candidates, room, worth).chosen);

describe('select', () => {
  test('takes the set of greatest worth, not the worthiest topics one by one', () => {
    const topics = [candidate('a', 20, { priority: 4 }), candidate('b', 15, { priority: 3 }), candidate('c', 15, { priority: 3 })];
    expect(chosenIn(roomOf(30), ...topics)).toBe('b c');
  });

  test('a longer meeting can push a topic out', () => {
    const topics = [candidate('a', 10, { priority: 2 }), candidate('b', 15, { priority: 3 })];
    expect(chosenIn(roomOf(10), ...topics)).toBe('a');
    expect(chosenIn(roomOf(15), ...topics)).toBe('b');
  });

  test('equal worth: the smaller ids', () => {
    expect(chosenIn(roomOf(20), ...['d', 'b', 'c', 'a'].map((id) => candidate(id, 10)))).toBe('a b');
  });

  test('a deadline goes before a pinned topic, a pinned one before any worth', () => {
    const topics = [candidate('dear', 20, { priority: 5 }), candidate('pinned', 20, { pinned: true }), candidate('due', 20, { deadline: 'now' })];
    expect(chosenIn(roomOf(20), ...topics)).toBe('due');
    expect(chosenIn(roomOf(40), ...topics)).toBe('due pinned');
    expect(chosenIn(roomOf(60), ...topics)).toBe('due pinned dear');
  });

  test('as many must-gos as fit, and those that do not fit are reported', () => {
    const topics = [candidate('long', 30, { deadline: 'now', priority: 5 }), candidate('x', 15, { deadline: 'now' }), candidate('y', 15, { deadline: 'now' }), candidate('z', 20, { pinned: true })];
    const { chosen, mustGosLeftOut } = select(topics, roomOf(30), worth);
    expect(idsOf(chosen)).toBe('x y');
    expect(idsOf(mustGosLeftOut)).toBe('long z');
  });

  test('a gate keeps out even what must go, and that is no surprise to report', () => {
    const { chosen, mustGosLeftOut } = select([candidate('a', 10, { deadline: 'now', gates: [{ gate: 'presence' }] })], roomOf(30), worth);
    expect([chosen, mustGosLeftOut]).toEqual([[], []]);
  });

  test('leaves out whose hours clash with most, not the least worthy with awkward hours', () => {
    const topics = [
      candidate('A', 20, { hours: { from: 5, to: 20 } }), candidate('B', 15, { hours: { from: 15, to: 20 } }), candidate('C', 5, { hours: { from: 5, to: 15 } })];
    expect(chosenIn(roomOf(20), ...topics)).toBe('C');
  });

  test('thousands of topics alike cost no more than a few', () => {
    const topics = Array.from({ length: 3000 }, (_, index) => candidate(`t${10_000 + index}`, 20)).concat(candidate('early', 20, { hours: { from: 5, to: 25 } }));
    const { chosen, exact } = select(topics, { minutes: 40, from: 0, to: 40, breakMinutes: 0 }, worth);
    expect([idsOf(chosen), exact]).toEqual(['t10000 t10001', true]);
  });

  test('hours beyond any sense still give an agenda that fits, and say that it may not be the best', () => {
    const topics = Array.from({ length: 60 }, (_, index) => candidate(`t${index}`, 7 + (index % 11), { hours: { from: (index * 7) % 90, to: ((index * 7) % 90) + 20 }, priority: 1 + (index % 5) }));
    const { chosen, exact } = select(topics, { minutes: 240, from: 0, to: 120, breakMinutes: 10 }, worth);
    expect(chosen.length).toBeGreaterThan(3);
    expect(exact).toBe(false);
  });

  test('no room, no topics', () => {
    expect(chosenIn(roomOf(0), candidate('a', 5))).toBe('');
    expect(chosenIn(roomOf(-20), candidate('a', 5))).toBe('');
    expect(chosenIn(roomOf(60))).toBe('');
  });
});
