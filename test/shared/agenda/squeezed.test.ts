// Under overload only a few topics are put to the group at a time.
import fc from 'fast-check';
import { squeezedAmong } from '../../../shared/agenda/squeezed';
import { french, agenda } from './sample-agenda';
import { renderAgenda } from '../../../shared/agenda/render-agenda';
import type { Candidate } from '../../../shared/agenda/candidate';
import { pureRuns } from '../../laws/runs';

const candidate = (id: string, closed = false): Candidate =>
  ({ id, minutes: 10, priority: 3, age: 0, subgroup: null, deadline: null, pinned: false, hours: null, gates: closed ? [{ gate: 'on-hold' }] : [] });

test('the most squeezed three, whatever the order of the rows; the others are counted; a gate is no lack of time', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(6), fc.boolean()), { selector: ([id]) => id, maxLength: 9 }), fc.integer({ min: 1, max: 4 }), (rows, times) => {
    const pasts = new Map(rows.map(([id, squeezed]) => [id, { squeezed }])), candidates = rows.map(([id, , closed]) => candidate(id, closed));
    const { asked, others } = squeezedAmong(candidates, pasts, times);
    const often = rows.filter(([, squeezed, closed]) => squeezed >= times && !closed).map(([, squeezed]) => squeezed).sort((a, b) => b - a);
    expect([...asked.values()]).toEqual(often.slice(0, 3));
    expect(others).toBe(Math.max(0, often.length - 3));
    expect(squeezedAmong([...candidates].reverse(), pasts, times)).toEqual({ asked, others });
  }), pureRuns);
});

test('the page says that there are more', () => {
  const left = renderAgenda({ ...agenda, alsoSqueezed: 6 }, french).sections.find(({ id }) => id === 'left-out');
  expect(left?.blocks.at(-1)?.markdown).toMatch(/^6 autres sujets ont manqué de place plusieurs fois/);
});

test.each([
  [{ buffer: 12, free: 12 }, /^Marge\s: 12\smin\.$/], [{ buffer: 12, free: 30 }, /^Marge\s: 12\smin, et 18\smin de libre en plus\.$/],
  [{ buffer: 12, free: 5 }, /^Marge\s: 5\smin\.$/], [{ buffer: 0, free: 20 }, /^Encore de libre\s: 20\smin\.$/], [{ buffer: 12, free: 0 }, null],
])('the margin %j is what is free', (time, said) => {
  const line = renderAgenda({ ...agenda, ...time }, french).sections[0]?.blocks.find(({ key }) => key === 'margin')?.markdown ?? null;
  if (said === null) expect(line).toBeNull();
  else expect(line).toMatch(said);
});
