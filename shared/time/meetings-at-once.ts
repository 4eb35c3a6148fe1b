// Meetings of the same people that overlap.
import type { Problem } from '../model/problem';
import type { Meeting } from '../model/snapshot';
import type { Zone } from '../model/time';
import { instantToLocal } from './zones';

/** Each pair of a plenary and any other meeting, or of two meetings of one subgroup, that share some time. Two subgroups may meet at once. */
export function meetingsAtOnce(meetings: readonly Meeting[], zone: Zone): readonly Problem[] {
  const held = meetings.filter(({ cancelled }) => !cancelled).sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  return held.flatMap((first, index) => {
    const problems: Problem[] = [];
    for (let next = index + 1; next < held.length; next++) {
      const second = held[next];
      if (second === undefined || second.start >= first.end) break;
      if (shareMembers(first, second)) problems.push(problemOf(first, second, zone));
    }
    return problems;
  });
}

function shareMembers(first: Meeting, second: Meeting): boolean {
  return first.subgroup === null || second.subgroup === null || first.subgroup === second.subgroup;
}

function problemOf(first: Meeting, second: Meeting, zone: Zone): Problem {
  const values = { first: first.title, second: second.title, day: instantToLocal(zone, second.start).day };
  return { code: 'two-meetings-at-once', level: 'warning', where: {}, values };
}
