// Explanations: the causes that people recognise, each on a small meeting.
import type { Candidate } from '../../../shared/agenda/candidate';
import { explainLeftOut } from '../../../shared/agenda/explain-left-out';
import { candidate, roomOf } from './candidates';

const worth = ({ priority }: Candidate) => priority * 10;
const causesOf = (id: string, minutes: number, candidates: readonly Candidate[], prioritised = true) =>
  explainLeftOut({ candidates, room: roomOf(minutes), worth, prioritised }).get(id);

describe('explainLeftOut', () => {
  test('shorter: it would fit beside the others', () => {
    expect(causesOf('b', 30, [candidate('a', 20, { priority: 3 }), candidate('b', 25, { priority: 2 })])).toEqual([{ cause: 'shorter', atMost: 10 }]);
  });

  test('priority, where even five minutes have no place', () => {
    expect(causesOf('b', 30, [candidate('a', 30, { priority: 3 }), candidate('b', 25)])).toEqual([{ cause: 'priority', atLeast: 4 }]);
  });

  test('pinned, where no priority would do; or where the group states none', () => {
    expect(causesOf('b', 30, [candidate('a', 30, { priority: 5 }), candidate('b', 25)])).toEqual([{ cause: 'pinned' }]);
    expect(causesOf('b', 30, [candidate('a', 30, { priority: 3 }), candidate('b', 25)], false)).toEqual([{ cause: 'pinned' }]);
  });

  test('must-gos: they fill the meeting', () => {
    expect(causesOf('b', 30, [candidate('a', 30, { deadline: 'now' }), candidate('b', 25)])).toEqual([{ cause: 'must-gos' }]);
  });

  test('hours: nobody is there to present it', () => {
    expect(causesOf('b', 30, [candidate('b', 25, { hours: { from: 20, to: 60 } })])).toEqual([{ cause: 'shorter', atMost: 10 }]);
    expect(causesOf('b', 30, [candidate('b', 25, { hours: { from: 40, to: 80 } })])).toEqual([{ cause: 'hours' }]);
  });

  test('all gates that apply, and then only what would still be missing', () => {
    const gates = [{ gate: 'on-hold' }, { gate: 'presence' }] as const;
    expect(causesOf('b', 30, [candidate('b', 25, { gates })])).toEqual(gates);
    expect(causesOf('b', 30, [candidate('a', 30, { priority: 5, pinned: true }), candidate('b', 25, { gates, deadline: 'now' })])).toEqual(gates);
    expect(causesOf('b', 30, [candidate('b', 45, { gates })])).toEqual([...gates, { cause: 'shorter', atMost: 30 }]);
  });

  test('no room at all: nothing of its own would help', () => {
    expect(causesOf('b', 0, [candidate('b', 25)])).toEqual([]);
  });

  test('what is in needs no explanation', () => {
    expect(causesOf('b', 30, [candidate('b', 25)])).toBeUndefined();
  });
});
