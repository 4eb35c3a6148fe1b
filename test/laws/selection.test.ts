// Laws of selection and arrangement, against brute force: every set, and every order of it.
import fc from 'fast-check';
import { arrange, arrangeInOrder, type Arrangement } from '../../shared/agenda/arrange';
import type { Candidate, Room } from '../../shared/agenda/candidate';
import { select } from '../../shared/agenda/select';
import { caseOf, deepFreeze, worthInTens, type Case } from './agenda-cases';
import { planRuns, pureRuns } from './runs';

const idsOf = (topics: readonly Candidate[]) => topics.map(({ id }) => id).sort();
const minutesOf = (topics: readonly { readonly minutes: number }[]) => topics.reduce((sum, { minutes }) => sum + minutes, 0);

describe('selection', () => {
  test('is the best of all sets by minutes', () => {
    fc.assert(fc.property(caseOf({ topics: 9, hours: false }), (given) => {
      expect(idsOf(chosenOf(given))).toEqual(idsOf(bruteForce(given)));
    }), pureRuns);
  });

  test('is the best of all sets of up to fifteen topics', () => {
    fc.assert(fc.property(caseOf({ topics: 15, atLeast: 13, hours: false }), (given) => {
      expect(idsOf(chosenOf(given))).toEqual(idsOf(bruteForce(given)));
    }), { numRuns: Math.ceil(planRuns.numRuns / 10) });
  });

  test('is the best of all sets that some order can arrange within the presenters\' hours', () => {
    fc.assert(fc.property(caseOf({ topics: 7, hours: true }), (given) => {
      expect(idsOf(chosenOf(given))).toEqual(idsOf(bruteForce(given)));
    }), pureRuns);
  });

  test('does not depend on the order of its input, and leaves it as it was', () => {
    fc.assert(fc.property(caseOf({ topics: 14, hours: true }).chain(withShuffle), ({ given, shuffled }) => {
      expect(select(deepFreeze(shuffled), deepFreeze(given.room), worthInTens)).toEqual(select(given.candidates, given.room, worthInTens));
    }), planRuns);
  });

  test('never fills more than the room, nor lets a gated topic in; what must go and is not in is reported', () => {
    fc.assert(fc.property(caseOf({ topics: 14, hours: true }), ({ candidates, room }) => {
      const { chosen, mustGosLeftOut } = select(candidates, room, worthInTens);
      expect(minutesOf(chosen)).toBeLessThanOrEqual(Math.max(0, room.minutes));
      expect(chosen.every(({ gates }) => gates.length === 0)).toBe(true);
      const mustGos = candidates.filter(({ gates, pinned, deadline }) => gates.length === 0 && (pinned || deadline === 'now'));
      expect(idsOf([...mustGosLeftOut, ...chosen.filter((topic) => mustGos.includes(topic))])).toEqual(idsOf(mustGos));
    }), planRuns);
  });
});

describe('arrangement', () => {
  test('what was chosen has a place: within hours, one after another, the break between them', () => {
    fc.assert(fc.property(caseOf({ topics: 10, hours: true }), (given) => {
      const chosen = chosenOf(given), arranged = arrange(deepFreeze(chosen), given.room);
      expectSound(arranged, chosen, given.room);
      expect(arranged?.outsideHours).toEqual([]);
    }), planRuns);
  });

  test('exists whenever some order of all items keeps the hours', () => {
    fc.assert(fc.property(caseOf({ topics: 5, hours: true }), ({ candidates, room }) => {
      expect(arrange(candidates, room) !== null).toBe(someOrderFits(candidates, room));
    }), pureRuns);
  });

  test('the break stands between two items wherever some order allows it', () => {
    fc.assert(fc.property(caseOf({ topics: 5, hours: true }), ({ candidates, room }) => {
      const arranged = arrange(candidates, room);
      fc.pre(arranged !== null && arranged.breakStart !== null);
      const breakStart = arranged?.breakStart ?? 0, starts = arranged?.placed.map(({ start }) => start) ?? [];
      const between = starts.some((start) => start < breakStart) && starts.some((start) => start > breakStart);
      expect(between).toBe(orders(candidates).some((order) => order.slice(1).some((_, at) => fitsWithBreak(order, at + 1, room))));
    }), planRuns);
  });

  test('a person\'s order is kept, and every item has its place even where the hours cannot be', () => {
    fc.assert(fc.property(caseOf({ topics: 7, hours: true }).chain(withShuffle), ({ given, shuffled }) => {
      const chosen = chosenOf(given), wished = shuffled.map(({ id }) => id), arranged = arrangeInOrder(chosen, given.room, wished);
      expect(arranged.placed.map(({ id }) => id)).toEqual(wished.filter((id) => chosen.some((topic) => topic.id === id)));
      const kept = chosen.filter(({ id }) => !arranged.outsideHours.includes(id));
      expectSound({ ...arranged, placed: arranged.placed.filter(({ id }) => kept.some((topic) => topic.id === id)) }, kept, given.room);
    }), planRuns);
  });
});

function chosenOf({ candidates, room }: Case): readonly Candidate[] {
  return select(candidates, room, worthInTens).chosen;
}

function withShuffle(given: Case) {
  return fc.shuffledSubarray([...given.candidates], { minLength: given.candidates.length }).map((shuffled) => ({ given, shuffled }));
}

function expectSound(arranged: Arrangement | null, items: readonly Candidate[], room: Room): void {
  expect(arranged?.placed.map(({ id }) => id).sort()).toEqual(idsOf(items));
  if (arranged === null) return;
  const pause = arranged.breakStart === null ? [] : [{ start: arranged.breakStart, minutes: room.breakMinutes }];
  expect(arranged.breakStart === null).toBe(room.breakMinutes === 0);
  const spans = [...arranged.placed, ...pause].sort((a, b) => a.start - b.start || a.minutes - b.minutes);
  spans.forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(index === 0 ? room.from : (spans[index - 1]?.start ?? 0) + (spans[index - 1]?.minutes ?? 0)));
  for (const { id, start, minutes } of arranged.placed) {
    const hours = items.find((item) => item.id === id)?.hours ?? { from: room.from, to: room.to };
    expect(start).toBeGreaterThanOrEqual(hours.from);
    expect(start + minutes).toBeLessThanOrEqual(Math.min(hours.to, room.to));
  }
}

/** Every set, the better ones first: more deadlines, more pinned, more worth, the smallest id that the other lacks. */
function bruteForce({ candidates, room }: Case): readonly Candidate[] {
  const open = candidates.filter(({ gates }) => gates.length === 0).sort((a, b) => (a.id < b.id ? -1 : 1));
  const sets = Array.from({ length: 2 ** open.length }, (_, bits) => open.filter((_topic, index) => (bits >> index) & 1))
    .filter((set) => minutesOf(set) <= room.minutes);
  const claims = (set: readonly Candidate[]) => [
    set.filter(({ deadline }) => deadline === 'now').length, set.filter(({ pinned }) => pinned).length,
    set.reduce((sum, topic) => sum + worthInTens(topic), 0), ...open.map((topic) => (set.includes(topic) ? 1 : 0))];
  const ranked = sets.map((set) => ({ set, claims: claims(set) })).sort((a, b) => lexicographic(b.claims, a.claims));
  return ranked.find(({ set }) => someOrderFits(set, room))?.set ?? [];
}

function lexicographic(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

type Piece = Pick<Candidate, 'minutes' | 'hours'>;

/** Tries every order of the items and of the break among them. */
function someOrderFits(items: readonly Piece[], room: Room): boolean {
  const pieces = room.breakMinutes === 0 ? items : [...items, { minutes: room.breakMinutes, hours: null }];
  return orderFrom(room.from, pieces, room);
}

function orderFrom(now: number, pieces: readonly Piece[], room: Room): boolean {
  return pieces.length === 0 || pieces.some((piece) => {
    const end = endOf(now, piece, room);
    return end !== null && orderFrom(end, pieces.filter((other) => other !== piece), room);
  });
}

function endOf(now: number, { minutes, hours }: Piece, room: Room): number | null {
  const end = Math.max(now, hours?.from ?? now) + minutes;
  return end > Math.min(room.to, hours?.to ?? room.to) ? null : end;
}

function fitsWithBreak(order: readonly Piece[], at: number, room: Room): boolean {
  const pieces = [...order.slice(0, at), { minutes: room.breakMinutes, hours: null }, ...order.slice(at)];
  return pieces.reduce<number | null>((now, piece) => (now === null ? null : endOf(now, piece, room)), room.from) !== null;
}

function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.length < 2 ? [items] : items.flatMap((first) => orders(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}
