// Laws of explanations: the whole set of causes puts a topic in, no smaller part of it does, and each number is tight.
import fc from 'fast-check';
import type { Candidate, Cause } from '../../shared/agenda/candidate';
import { arrange } from '../../shared/agenda/arrange';
import { amendAgenda } from '../../shared/agenda/amend-agenda';
import { explainLeftOut } from '../../shared/agenda/explain-left-out';
import { explainWaiting } from '../../shared/agenda/explain-waiting';
import { select, type Worth } from '../../shared/agenda/select';
import { signatureOf } from '../../shared/agenda/signature-of';
import { worthOf } from '../../shared/agenda/worth';
import { candidateAt, measured, sharesAt, tourDeTable } from '../bench/agenda-policies';
import { MINUTES, simulate, year, type Policy } from '../bench/agenda-year';
import { caseOf, deepFreeze, worthInTens, type Case } from './agenda-cases';
import { planRuns } from './runs';

interface Weighed extends Case {
  readonly worth: Worth;
  readonly prioritised: boolean;
}

test('explanations are true, with and without presenters\' hours', () => {
  fc.assert(fc.property(caseOf({ topics: 9, hours: true }), fc.boolean(), (given, prioritised) => {
    expectTrueCauses({ ...given, worth: worthInTens, prioritised }, given.candidates.map(({ id }) => id));
  }), planRuns);
});

test('explanations are true where must-gos fill the meeting', () => {
  fc.assert(fc.property(caseOf({ topics: 8, atLeast: 3, hours: true }), (given) => {
    const candidates = given.candidates.map((topic, index) => (index % 3 === 2 ? topic : { ...topic, pinned: index % 2 === 0, deadline: 'now' as const }));
    expectTrueCauses({ candidates, room: given.room, worth: worthInTens, prioritised: true }, candidates.map(({ id }) => id));
  }), planRuns);
});

test('explanations are true at every meeting of random years', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 25 }), fc.boolean(), (seed, at, awkward) => {
    for (const weighed of meetingsOf(seed, at, awkward)) {
      const ids = weighed.candidates.map(({ id }) => id);
      expectTrueCauses(weighed, ids.filter((_, index) => index % 5 === seed % 5));
    }
  }), { numRuns: Math.ceil(planRuns.numRuns / 5) });
});

test('explanations do not depend on the order of topics, and leave them as they were', () => {
  fc.assert(fc.property(caseOf({ topics: 10, hours: true }), ({ candidates, room }) => {
    const weighing = { room, worth: worthInTens, prioritised: true };
    const there = explainLeftOut(deepFreeze({ ...weighing, candidates })), back = explainLeftOut({ ...weighing, candidates: [...candidates].reverse() });
    expect([...back].sort()).toEqual([...there].sort());
  }), planRuns);
});

test('explanations of a published agenda are true by the rules by which it changes', () => {
  fc.assert(fc.property(caseOf({ topics: 9, hours: true }), fc.integer({ min: 1, max: 3 }), ({ candidates, room }, threshold) => {
    const placed = arrange(select(candidates, room, worthInTens).chosen, room)?.placed ?? [], there = new Set(placed.map(({ id }) => id));
    const chosen = placed.flatMap(({ id }) => candidates.filter((one) => one.id === id));
    const published = { items: chosen.map(({ id, minutes }) => ({ id, minutes })), leftOut: Object.fromEntries(candidates.filter(({ id }) => !there.has(id)).map((one) => [one.id, signatureOf(one)])) };
    for (const topic of candidates.filter(({ id, gates }) => !there.has(id) && gates.length === 0)) {
      const causes = explainWaiting(topic, { items: chosen, room, worth: worthInTens, threshold, prioritised: true });
      if (causes.some((cause) => 'cause' in cause && cause.cause === 'must-gos')) continue;
      const isIn = (some: readonly Cause[]): boolean => {
        const changed = candidates.map((one) => (one.id === topic.id ? some.reduce(changedBy, one) : one));
        return amendAgenda({ published, candidates: changed, signatureOf, room, worth: worthInTens, threshold }).entered.includes(topic.id);
      };
      if (causes.length > 0) expect(isIn(causes)).toBe(true);
      for (const part of properParts(causes)) expect(isIn(part)).toBe(false);
      for (const cause of causes.filter(isNumber)) expect(isIn(causes.map((other) => (other === cause ? oneStepLess(cause) : other)))).toBe(false);
    }
  }), planRuns);
});

function expectTrueCauses(weighed: Weighed, ids: readonly string[]): void {
  const { candidates, room, worth } = weighed, chosen = new Set(select(candidates, room, worth).chosen.map(({ id }) => id));
  const explained = explainLeftOut(weighed);
  expect([...explained.keys()].sort()).toEqual(candidates.map(({ id }) => id).filter((id) => !chosen.has(id)).sort());
  for (const topic of candidates.filter(({ id }) => explained.has(id) && ids.includes(id))) {
    const causes = explained.get(topic.id) ?? [];
    const isIn = (some: readonly Cause[]) => isInUnder(weighed, topic, some);
    expect(causes.filter((cause) => 'gate' in cause)).toEqual(topic.gates);
    expect(isIn(causes)).toBe(Math.min(5, topic.minutes) <= room.minutes);
    for (const part of properParts(causes)) expect(isIn(part)).toBe(false);
    for (const cause of causes.filter(isNumber)) expect(isIn(causes.map((other) => (other === cause ? oneStepLess(cause) : other)))).toBe(false);
  }
}

function isInUnder({ candidates, room, worth }: Weighed, topic: Candidate, causes: readonly Cause[]): boolean {
  const changed = causes.reduce(changedBy, topic);
  const aside = causes.some((cause) => 'cause' in cause && cause.cause === 'must-gos');
  const others = candidates.filter((other) => other !== topic && !(aside && (other.pinned || other.deadline === 'now')));
  return select([...others, changed], room, worth).chosen.some(({ id }) => id === topic.id);
}

function changedBy(topic: Candidate, cause: Cause): Candidate {
  if ('gate' in cause) return { ...topic, gates: topic.gates.filter((gate) => gate !== cause) };
  switch (cause.cause) {
    case 'must-gos': return topic;
    case 'pinned': return { ...topic, pinned: true };
    case 'hours': return { ...topic, hours: null };
    case 'priority': return { ...topic, priority: cause.atLeast };
    case 'shorter': return { ...topic, minutes: cause.atMost };
  }
}

function oneStepLess(cause: Cause): Cause {
  if ('gate' in cause) return cause;
  if (cause.cause === 'priority') return { ...cause, atLeast: cause.atLeast - 1 };
  return cause.cause === 'shorter' ? { ...cause, atMost: cause.atMost + 1 } : cause;
}

function isNumber(cause: Cause): boolean {
  return 'cause' in cause && ['priority', 'shorter'].includes(cause.cause);
}

function properParts<T>(whole: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** whole.length - 1 }, (_, bits) => whole.filter((_part, index) => (bits >> index) & 1));
}

/** One meeting of a generated year as our policy meets it; where `awkward`, some topics have hours, pins and gates. */
function meetingsOf(seed: number, at: number, awkward: boolean): readonly Weighed[] {
  const found: Weighed[] = [], choose = tourDeTable(measured);
  const watching: Policy = (waiting, meeting, past) => {
    const shares = sharesAt(waiting, meeting, past);
    const candidates = waiting.map((topic) => statedAs(candidateAt(topic, meeting), awkward ? topic.id : 0));
    const room = { minutes: MINUTES, from: 15, to: awkward ? 115 : 100, breakMinutes: awkward ? 10 : 0 };
    if (meeting === at) found.push({ candidates, room, worth: (topic) => worthOf(topic, shares, measured), prioritised: true });
    return choose(waiting, meeting, past);
  };
  simulate(year(seed, 1.25), watching);
  return found;
}

/** Priorities as the group states them, 1 to 5; every few topics something awkward. */
function statedAs(topic: Candidate, awkward: number): Candidate {
  const stated = { ...topic, priority: Math.min(5, Math.max(1, Math.round(topic.priority / 3))) };
  if (awkward % 7 === 3) return { ...stated, hours: { from: 20, to: 60 } };
  if (awkward % 11 === 5) return { ...stated, hours: { from: 70, to: 100 } };
  if (awkward % 13 === 6) return { ...stated, gates: [{ gate: 'presence' }] };
  return awkward % 17 === 7 ? { ...stated, pinned: true } : stated;
}
