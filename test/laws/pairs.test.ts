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

test('however many they are, nobody meets again while everybody has met fewer than half of the others', () => {
  fc.assert(fc.property(fc.integer({ min: 8, max: 30 }), fc.integer({ min: 0, max: 20 }), (half, wanted) => {
    const people = names(2 * half), rounds = Math.min(wanted, half - 1), past: (readonly (readonly string[])[])[] = [];
    for (let round = 0; round < rounds; round++) past.push(formPairs({ people, past, close: never }));
    const met = new Set(past.flat().map((pair) => pair.join(' ')));
    expect(met.size).toBe(past.flat().length);
    expect(formPairs({ people, past, close: never }).filter((pair) => met.has(pair.join(' ')))).toEqual([]);
  }), { numRuns: Math.ceil(pureRuns.numRuns / 200) });
});

test('the order of the list says nothing, and those who meet anyway are parted where that costs nothing', () => {
  fc.assert(fc.property(asking(20), (asked) => {
    expect(formPairs({ ...asked, people: [...asked.people].reverse() })).toEqual(formPairs(asked));
  }), { numRuns: Math.ceil(pureRuns.numRuns / 20) });
  expect(formPairs({ people: ['a', 'b', 'c', 'd'], past: [], close: (one, other) => one + other === 'ab' || one + other === 'cd' }).flat()).toEqual(['a', 'c', 'b', 'd']);
});
