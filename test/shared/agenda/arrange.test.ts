// Arrangement: items in the order wished for, within hours, the break near the middle, a person's order kept.
import { arrange, arrangeInOrder, type Arrangement } from '../../../shared/agenda/arrange';
import type { Room } from '../../../shared/agenda/candidate';
import { candidate, roomOf } from './candidates';

const placesOf = (arranged: Arrangement | null) => arranged?.placed.map(({ id, start }) => `${start} ${id}`) ?? null;
const evening: Room = { minutes: 90, from: 10, to: 115, breakMinutes: 10 };

describe('arrange', () => {
  test('keeps the order wished for, one after another', () => {
    expect(placesOf(arrange([candidate('b', 20), candidate('a', 10), candidate('c', 30)], roomOf(60)))).toEqual(['0 b', '20 a', '30 c']);
  });

  test('fills the wait for a presenter with what can come earlier', () => {
    const items = [candidate('guest', 20, { hours: { from: 30, to: 60 } }), candidate('a', 10), candidate('b', 15), candidate('c', 10)];
    expect(placesOf(arrange(items, roomOf(60)))).toEqual(['0 a', '10 b', '25 c', '35 guest']);
  });

  test('moves an item that was wished for early where somebody must leave', () => {
    const items = [candidate('long', 30), candidate('leaves', 15, { hours: { from: 0, to: 20 } })];
    expect(placesOf(arrange(items, roomOf(45)))).toEqual(['0 leaves', '15 long']);
  });

  test('waits where nothing else is there to fill the gap', () => {
    expect(placesOf(arrange([candidate('guest', 20, { hours: { from: 30, to: 60 } })], roomOf(60)))).toEqual(['30 guest']);
  });

  test('the break stands between two items, as near to the middle as they allow', () => {
    const { placed, breakStart } = arrange(['a', 'b', 'c', 'd'].map((id) => candidate(id, 20)), evening) ?? { placed: [], breakStart: null };
    expect([breakStart, placed.map(({ start }) => start)]).toEqual([50, [10, 30, 60, 80]]);
    expect(arrange([candidate('long', 70), candidate('short', 10)], evening)?.breakStart).toBe(80);
    expect(arrange([candidate('alone', 60)], evening)?.breakStart).toBe(70);
  });

  test('the break gives way to hours, and hours to no one', () => {
    const guests = [candidate('first', 30, { hours: { from: 10, to: 50 } }), candidate('second', 30, { hours: { from: 40, to: 70 } })];
    expect(arrange(guests, evening)).toEqual({ placed: [{ id: 'first', start: 10, minutes: 30 }, { id: 'second', start: 40, minutes: 30 }], breakStart: 70, outsideHours: [] });
    expect(arrange([...guests, candidate('third', 10, { hours: { from: 40, to: 50 } })], evening)).toBeNull();
  });
});

describe('arrangeInOrder', () => {
  const items = [candidate('a', 20), candidate('b', 10), candidate('new', 15)];

  test('keeps a person\'s order; what they did not name comes after it', () => {
    expect(placesOf(arrangeInOrder(items, roomOf(45), ['b', 'gone', 'a']))).toEqual(['0 b', '10 a', '30 new']);
  });

  test('what they did not name comes earlier where only that keeps its hours', () => {
    const guest = candidate('guest', 15, { hours: { from: 0, to: 30 } });
    expect(placesOf(arrangeInOrder([...items.slice(0, 2), guest], roomOf(45), ['b', 'a']))).toEqual(['0 b', '10 guest', '25 a']);
  });

  test('says whose hours that order does not keep', () => {
    const guest = candidate('guest', 15, { hours: { from: 0, to: 30 } });
    const arranged = arrangeInOrder([guest, candidate('a', 20)], roomOf(45), ['a', 'guest']);
    expect([placesOf(arranged), arranged.outsideHours]).toEqual([['0 a', '20 guest'], ['guest']]);
  });

  test('goes beyond the room rather than lose an item', () => {
    expect(placesOf(arrangeInOrder(items, roomOf(30), ['a', 'b', 'new']))).toEqual(['0 a', '20 b', '30 new']);
  });
});
