// Laws of carrying over: pauses do not age, having been spoken about begins anew, what was dealt with returns only with a reason.
import fc from 'fast-check';
import { carryOver, type MeetingOutcome, type PastMeeting, type TopicPast } from '../../shared/agenda/carry-over';
import { addDays } from '../../shared/time/days';
import { deepFreeze } from '../deep-freeze';
import { pureRuns } from './runs';

const outcome = fc.constantFrom<MeetingOutcome>('not-reached', 'left-out', 'waited', 'dealt-with', 'still-open', 'put-off', 'held', 'unknown');
const pastOf = (outcomes: readonly MeetingOutcome[]): readonly PastMeeting[] =>
  outcomes.map((one, index) => ({ meetingId: `pleniere/${index}`, day: addDays('2026-01-08', 14 * index), outcome: one }));
const topic = fc.record({ outcomes: fc.array(outcome, { maxLength: 12 }), recurring: fc.boolean(), openTask: fc.constantFrom(null, { since: null }, { since: '2026-01-08' }) });
const carried = (outcomes: readonly MeetingOutcome[], other: Omit<TopicPast, 'history'> = { recurring: false, openTask: null }) =>
  carryOver(deepFreeze({ ...other, history: pastOf(outcomes) }));

test('meetings that the group let pass by choice neither age nor squeeze out', () => {
  fc.assert(fc.property(topic, ({ outcomes, ...other }) => {
    const without = outcomes.filter((one) => one !== 'held' && one !== 'put-off' && one !== 'unknown');
    expect({ ...carried(outcomes, other), unanswered: false }).toEqual(carried(without, other));
  }), pureRuns);
});

test('only what came after it was last spoken about counts', () => {
  fc.assert(fc.property(topic, fc.constantFrom<MeetingOutcome>('dealt-with', 'still-open'), fc.array(outcome, { maxLength: 5 }), ({ outcomes, ...other }, spoken, later) => {
    expect(carried([...outcomes, spoken, ...later], other)).toEqual(carried([spoken, ...later], other));
  }), pureRuns);
});

test('dealt with, it returns only because it recurs or a task of it is open', () => {
  fc.assert(fc.property(topic, ({ outcomes, ...other }) => {
    const after = carried([...outcomes, 'dealt-with'], other);
    expect(after).toMatchObject({ age: 0, squeezed: 0, unanswered: false });
    expect(after.returns !== null).toBe(other.recurring || other.openTask !== null);
  }), pureRuns);
});

test('one more meeting without room or time makes it one older and squeezed out once more', () => {
  fc.assert(fc.property(topic, fc.constantFrom<MeetingOutcome>('not-reached', 'left-out'), ({ outcomes, ...other }, once) => {
    const [before, after] = [carried(outcomes, other), carried([...outcomes, once], other)];
    expect([after.age, after.squeezed]).toEqual([before.age + 1, before.squeezed + 1]);
    if (once === 'not-reached') expect(after.returns).toMatchObject({ reason: 'not-reached' });
  }), pureRuns);
});

test('the order in which meetings are told does not matter', () => {
  fc.assert(fc.property(topic, ({ outcomes, ...other }) => {
    expect(carryOver({ ...other, history: [...pastOf(outcomes)].reverse() })).toEqual(carried(outcomes, other));
  }), pureRuns);
});

test.each<[readonly MeetingOutcome[], object]>([
  [[], { age: 0, squeezed: 0, returns: null, unanswered: false }],
  [['left-out', 'left-out'], { age: 2, squeezed: 2, returns: null, unanswered: false }],
  [['left-out', 'held', 'held', 'not-reached'], { age: 2, squeezed: 2, returns: { reason: 'not-reached', times: 1 }, unanswered: false }],
  [['waited', 'left-out'], { age: 2, squeezed: 1, returns: null, unanswered: false }],
  [['not-reached', 'unknown'], { age: 1, squeezed: 1, returns: { reason: 'not-reached', times: 1 }, unanswered: true }],
  [['not-reached', 'dealt-with'], { age: 0, squeezed: 0, returns: null, unanswered: false }],
])('%j', (outcomes, expected) => {
  expect(carried(outcomes)).toEqual(expected);
});
