// Worth: priority, waiting and fairness; integers that always add exactly.
import { fairnessOf, MEETINGS_REMEMBERED, sharesOf } from '../../../shared/agenda/fairness';
import { MOST_MINUTES, MOST_WORTH, optionOf } from '../../../shared/agenda/set-order';
import { worthOf } from '../../../shared/agenda/worth';
import { candidate } from './candidates';

const plain = { ageing: 1, fairness: 1 };

describe('worthOf', () => {
  test('grows with waiting, slowly and then fast, and no more after eleven meetings', () => {
    const worths = [0, 3, 5, 8, 10, 11, 100].map((age) => worthOf(candidate('a', 10, { age }), {}, plain));
    expect(worths).toEqual([100, 189, 336, 1344, 10_000, 10_000, 10_000]);
  });

  test('doubles for a later deadline, and follows the group\'s priority', () => {
    expect(worthOf(candidate('a', 10, { deadline: 'later' }), {}, plain)).toBe(200);
    expect(worthOf(candidate('a', 10, { priority: 5 }), {}, plain)).toBe(500);
  });

  test('does not look at minutes', () => {
    expect(worthOf(candidate('a', 60), {}, plain)).toBe(worthOf(candidate('a', 5), {}, plain));
  });

  test('ageing and fairness can be turned down and off', () => {
    const shares = { Jardin: { asked: 200, served: 0 }, Toit: { asked: 200, served: 200 } }, topic = candidate('a', 10, { age: 8, subgroup: 'Jardin' });
    const worths = [1, 0.5, 0].map((ageing) => worthOf(topic, {}, { ageing, fairness: 0 }));
    expect(worths).toEqual([1344, 722, 100]);
    expect(worthOf(topic, shares, { ageing: 0, fairness: 1 })).toBe(400);
    expect(worthOf(topic, shares, { ageing: 0, fairness: 0.5 })).toBe(250);
    expect(worthOf(topic, shares, { ageing: 0, fairness: 0 })).toBe(100);
  });

  test('is an integer from 1 on, whatever the settings', () => {
    const wild = worthOf(candidate('a', 10, { age: 1e9, priority: 1e9 }), {}, { ageing: 1e9, fairness: 1e9 });
    expect(wild).toBe(MOST_WORTH);
    expect(worthOf(candidate('a', 10, { subgroup: 'Toit' }), { Toit: { asked: 200, served: 200 }, Jardin: { asked: 200, served: 0 } }, { ageing: 1, fairness: 100 })).toBe(1);
  });
});

test('the fullest agenda of the dearest must-gos still adds up exactly', () => {
  const dearest = optionOf(candidate('a', 1, { deadline: 'now', pinned: true }), () => Infinity);
  expect(Number.isSafeInteger(dearest.key * MOST_MINUTES)).toBe(true);
  const pins = optionOf(candidate('a', 1, { pinned: true }), () => Infinity).key * MOST_MINUTES;
  expect(optionOf(candidate('a', 1, { deadline: 'now' }), () => 1).key).toBeGreaterThan(pins);
  expect(optionOf(candidate('a', 1, { pinned: true }), () => 1).key).toBeGreaterThan(MOST_WORTH * MOST_MINUTES);
});

describe('fairness', () => {
  const held = [
    { chosen: [{ subgroup: 'Toit', minutes: 60 }, { subgroup: null, minutes: 15 }], leftOut: [{ subgroup: 'Jardin', minutes: 300 }] },
    { chosen: [{ subgroup: 'Toit', minutes: 30 }], leftOut: [{ subgroup: 'Jardin', minutes: 40 }, { subgroup: 'Toit', minutes: 10 }] },
  ];

  test('asked = given over the last meetings, and what the last one left out', () => {
    expect(sharesOf(held)).toEqual({ Jardin: { asked: 40, served: 0 }, Toit: { asked: 100, served: 90 } });
    expect(sharesOf([])).toEqual({});
  });

  test('older meetings are forgotten', () => {
    const old = { chosen: [{ subgroup: 'Jardin', minutes: 500 }], leftOut: [] }, recent = Array.from({ length: MEETINGS_REMEMBERED }, () => held[1] as typeof old);
    expect(sharesOf([old, ...recent])['Jardin']).toEqual({ asked: 40, served: 0 });
  });

  test('who was given less weighs more, within a quarter and four', () => {
    const shares = sharesOf(held);
    expect(fairnessOf('Jardin', shares)).toBeGreaterThan(1);
    expect(fairnessOf('Toit', shares)).toBeLessThan(1);
    expect(fairnessOf('Jardin', { Jardin: { asked: 9000, served: 0 }, Toit: { asked: 9000, served: 9000 } })).toBe(4);
    expect(fairnessOf('Nouveau', shares)).toBe(1);
    expect(fairnessOf(null, shares)).toBe(1);
  });
});
