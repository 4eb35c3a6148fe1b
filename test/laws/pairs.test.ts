// Laws of pairs: everybody once, one trio at most, as few repeats as a search through all ways finds, none while half of the others are new.
import fc from 'fast-check';
import { costBetween, costOfGroup, formPairs, type PairsAsking } from '../../shared/agenda/form-pairs';
import { deepFreeze } from '../deep-freeze';
import { pureRuns } from './runs';

const never = (): boolean => false;
const names = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `m${String(at).padStart(3, '0')}`);
const asking = (most: number): fc.Arbitrary<PairsAsking> => fc.integer({ min: 0, max: most }).chain((count) => {
  const round = fc.shuffledSubarray([...names(count)]).map((people) => people.flatMap((_, at) => (at % 2 === 1 ? [people.slice(at - 1, at + 1)] : [])));
  return fc.record({ people: fc.shuffledSubarray([...names(count)], { minLength: 0 }), past: fc.array(round, { maxLength: 6 }) });
}).map(({ people, past }) => ({ people, past, close: never }));

/** Every way there is, of people in any order. */
function allWays(people: readonly string[]): readonly (readonly (readonly string[])[])[] {
  const [first, ...others] = people;
  if (first === undefined) return [[]];
  if (people.length <= 3) return people.length === 1 ? [] : [[people]];
  const pairs = others.flatMap((second) => allWays(others.filter((one) => one !== second)).map((rest) => [[first, second], ...rest]));
  if (people.length % 2 === 0) return pairs;
  const trios = others.flatMap((second, at) => others.slice(at + 1).flatMap((third) => allWays(others.filter((one) => one !== second && one !== third)).map((rest) => [[first, second, third], ...rest])));
  return [...pairs, ...trios];
}

function costOf(groups: readonly (readonly string[])[], asked: PairsAsking): number {
  const cost = costBetween(asked);
  return groups.reduce((sum, group) => sum + costOfGroup(group, cost), 0);
}

test('everybody is in one group, groups are pairs, and one is a trio where the number is odd', () => {
  fc.assert(fc.property(asking(40), (asked) => {
    const formed = formPairs(deepFreeze(asked));
    expect(formed.flat().sort()).toEqual([...asked.people].sort());
    expect(formed.filter(({ length }) => length === 3)).toHaveLength(asked.people.length % 2 === 1 && asked.people.length > 1 ? 1 : 0);
    expect(formed.every(({ length }) => length === 2 || length === 3 || asked.people.length === 1)).toBe(true);
  }), { numRuns: Math.ceil(pureRuns.numRuns / 10) });
});

test('no way of putting a few people together has fewer repeats', () => {
  fc.assert(fc.property(asking(8), (asked) => {
    fc.pre(asked.people.length > 1);
    expect(costOf(formPairs(asked), asked)).toBe(Math.min(...allWays(asked.people).map((way) => costOf(way, asked))));
  }), { numRuns: Math.ceil(pureRuns.numRuns / 20) });
});

/** How often those who are put together were so before. */
function repeats(groups: readonly (readonly string[])[], past: PairsAsking['past']): number {
  const together = (a: string, b: string): number => past.flat().filter((group) => group.includes(a) && group.includes(b)).length;
  return groups.flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => together(a, b)))).reduce((sum, times) => sum + times, 0);
}

/** So many rounds of so few that everybody has met everybody, some more often. */
const oftenMet = fc.integer({ min: 4, max: 7 }).chain((count) => {
  const round = fc.shuffledSubarray([...names(count)], { minLength: count }).map((people) => people.flatMap((_, at) => (at % 2 === 1 ? [people.slice(at - 1, at + 1)] : [])));
  return fc.record({ people: fc.constant(names(count)), past: fc.array(round, { minLength: 3, maxLength: 12 }) });
});

test('nobody meets somebody again where another way has fewer such meetings', () => {
  fc.assert(fc.property(oftenMet, ({ people, past }) => {
    expect(repeats(formPairs({ people, past, close: never }), past)).toBe(Math.min(...allWays(people).map((way) => repeats(way, past))));
  }), { numRuns: Math.ceil(pureRuns.numRuns / 20) });
});

/** As many who have met as there can be while everybody has met fewer than half of the others. */
const wellMet = fc.integer({ min: 8, max: 16 }).chain((half) => {
  const people = names(2 * half), all = people.flatMap((a, at) => people.slice(at + 1).map((b) => [a, b] as const));
  return fc.shuffledSubarray(all, { minLength: all.length }).map((pairs) => {
    const met = new Map(people.map((person) => [person, 0])), past: (readonly (readonly string[])[])[] = [];
    for (const [a, b] of pairs) {
      if (met.get(a)! >= half - 1 || met.get(b)! >= half - 1) continue;
      for (const person of [a, b]) met.set(person, met.get(person)! + 1);
      past.push([[a, b]]);
    }
    return { people, past };
  });
});

test('however many they are, nobody meets again while everybody has met fewer than half of the others', () => {
  fc.assert(fc.property(wellMet, ({ people, past }) => {
    expect(repeats(formPairs({ people, past, close: never }), past)).toBe(0);
  }), { numRuns: Math.ceil(pureRuns.numRuns / 50) });
});

test('the order of the list says nothing, and those who meet anyway are parted where that costs nothing', () => {
  fc.assert(fc.property(asking(20), (asked) => {
    expect(formPairs({ ...asked, people: [...asked.people].reverse() })).toEqual(formPairs(asked));
  }), { numRuns: Math.ceil(pureRuns.numRuns / 20) });
  expect(formPairs({ people: ['a', 'b', 'c', 'd'], past: [], close: (one, other) => one + other === 'ab' || one + other === 'cd' }).flat()).toEqual(['a', 'c', 'b', 'd']);
});
