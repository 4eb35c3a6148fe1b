// Random candidates, rooms and worths for the laws of the agenda: small numbers, so that ties and clashes are common.
import fc from 'fast-check';
import type { Candidate, Gate, Hours, Room } from '../../shared/agenda/candidate';

export interface Case {
  readonly candidates: readonly Candidate[];
  readonly room: Room;
}

export interface CaseSize {
  readonly topics: number;
  readonly atLeast?: number;
  /** Some presenters have hours, and the room may have a break. */
  readonly hours: boolean;
}

const gates: readonly Gate[] = [{ gate: 'pinned-out' }, { gate: 'on-hold' }, { gate: 'not-before', day: '2026-12-10' }, { gate: 'kind' }, { gate: 'presence' }];

const usualHours: readonly Hours[] = [{ from: 0, to: 15 }, { from: 5, to: 20 }, { from: 20, to: 35 }];

/** Most of the topics have hours; the unit of time is a minute, of which a meeting has 10 to 40. */
export function caseOf({ topics, atLeast = 1, hours }: CaseSize): fc.Arbitrary<Case> {
  return fc.record({ candidates: fc.array(topicOf(hours), { minLength: atLeast, maxLength: topics }).map(named), room: roomOf(hours) });
}

/** Worth in tens of priority, with ageing. */
export function worthInTens({ priority, age }: Candidate): number {
  return priority * 10 + age;
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

function topicOf(withHours: boolean): fc.Arbitrary<Omit<Candidate, 'id'>> {
  return fc.record({
    minutes: fc.oneof(fc.integer({ min: 1, max: 18 }), fc.constantFrom(5, 10)),
    priority: fc.integer({ min: 1, max: 5 }),
    age: fc.integer({ min: 0, max: 3 }),
    subgroup: fc.constantFrom(null, 'Jardin', 'Bâtiment'),
    deadline: often(null, fc.constantFrom('now', 'later')),
    pinned: often(false, fc.constant(true)),
    hours: withHours ? fc.oneof(fc.constant(null), fc.constantFrom(...usualHours), hoursWithin(35)) : fc.constant(null),
    gates: often([], fc.subarray([...gates], { minLength: 1, maxLength: 2 })),
  });
}

function roomOf(withBreak: boolean): fc.Arbitrary<Room> {
  return fc.record({ length: fc.integer({ min: 10, max: 40 }), from: fc.integer({ min: 0, max: 5 }), breakMinutes: withBreak ? fc.constantFrom(0, 0, 3, 5) : fc.constant(0), buffer: fc.integer({ min: 0, max: 5 }) })
    .map(({ length, from, breakMinutes, buffer }) => ({ minutes: length - breakMinutes - buffer, from, to: from + length, breakMinutes }));
}

function hoursWithin(latest: number): fc.Arbitrary<Hours> {
  return fc.tuple(fc.integer({ min: 0, max: latest }), fc.integer({ min: 3, max: 25 })).map(([from, length]) => ({ from, to: from + length }));
}

/** The plain value four times out of five. */
function often<T, U>(plain: T, rare: fc.Arbitrary<U>): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(plain) }, { weight: 1, arbitrary: rare });
}

/** Ids in an order that is not the array's. */
function named(topics: readonly Omit<Candidate, 'id'>[]): readonly Candidate[] {
  return topics.map((topic, index) => ({ ...topic, id: `${'hdaifbgcejmklno'[index % 15]}${index}` }));
}
