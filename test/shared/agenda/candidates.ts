// Small candidates and rooms for the tests of selection.
import type { Candidate, Room } from '../../../shared/agenda/candidate';

export function candidate(id: string, minutes: number, rest: Partial<Candidate> = {}): Candidate {
  return { id, minutes, priority: 1, age: 0, subgroup: null, deadline: null, pinned: false, hours: null, gates: [], ...rest };
}

/** Just as long as its items. */
export function roomOf(minutes: number): Room {
  return { minutes, from: 0, to: minutes, breakMinutes: 0 };
}
