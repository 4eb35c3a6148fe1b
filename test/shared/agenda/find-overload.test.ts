// Overload is said when what is left after the coming meetings would fill one more.
import { findOverload } from '../../../shared/agenda/find-overload';
import { forecast } from '../../../shared/agenda/forecast';
import { candidate, roomOf } from './candidates';
import type { Candidate } from '../../../shared/agenda/candidate';

const outlook = (meetings: number, candidates: readonly Candidate[]) => {
  const coming = Array.from({ length: meetings }, () => ({ room: roomOf(60), candidates }));
  return findOverload(coming, forecast({ coming, held: [], method: { ageing: 1, fairness: 1 }, recurring: new Set() }));
};
const topics = (count: number) => Array.from({ length: count }, (_, index) => candidate(`t${index}`, 20));

describe('findOverload', () => {
  test('says how much waits beyond the coming meetings', () => {
    expect(outlook(4, topics(15))).toEqual({ topics: 3, minutes: 60, meetings: 4 });
  });

  test('a little more than fits is no overload', () => {
    expect(outlook(4, topics(14))).toBeNull();
    expect(outlook(4, [])).toBeNull();
  });

  test('two meetings say nothing about what lasts', () => {
    expect(outlook(2, topics(30))).toBeNull();
  });

  test('topics on hold, and topics too long for any meeting, do not count', () => {
    expect(outlook(3, [...topics(9), ...Array.from({ length: 9 }, (_, index) => candidate(`h${index}`, 20, { gates: [{ gate: 'on-hold' }] })), candidate('endless', 300)])).toBeNull();
  });
});
