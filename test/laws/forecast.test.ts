// Laws of forecasts: if every agenda is held as planned and nothing new arrives, a topic is in the plan of the meeting that was said.
import fc from 'fast-check';
import type { Candidate } from '../../shared/agenda/candidate';
import { sharesOf, type HeldMeeting } from '../../shared/agenda/fairness';
import { forecast, type ComingMeeting } from '../../shared/agenda/forecast';
import { select } from '../../shared/agenda/select';
import { worthOf } from '../../shared/agenda/worth';
import { caseOf, deepFreeze } from './agenda-cases';
import { planRuns } from './runs';

const method = { ageing: 1, fairness: 1 };

/** The same topics before every meeting, whose room, gates and hours differ from one to the next. */
const outlooks = fc.tuple(caseOf({ topics: 12, atLeast: 4, hours: true }), fc.array(caseOf({ topics: 12, atLeast: 12, hours: true }), { minLength: 1, maxLength: 4 }), fc.nat(3))
  .map(([now, later, back]) => ({
    coming: [now, ...later].map(({ room, candidates }): ComingMeeting => ({
      room, candidates: now.candidates.map((topic, index) => ({ ...topic, gates: candidates[index]?.gates ?? topic.gates, hours: candidates[index]?.hours ?? null })),
    })),
    held: [{ chosen: [{ subgroup: 'Jardin', minutes: 30 }, { subgroup: 'Bâtiment', minutes: 10 }], leftOut: [{ subgroup: 'Bâtiment', minutes: 40 }] }],
    recurring: new Set(now.candidates.slice(0, back).map(({ id }) => id)),
    method,
  }));

test('a topic comes in at the meeting that was said, and not before', () => {
  fc.assert(fc.property(outlooks, (outlook) => {
    expect([...forecast(deepFreeze(outlook))].sort()).toEqual([...heldOneByOne(outlook)].sort());
  }), planRuns);
});

test('what was said before a meeting is said again after it, one meeting less away', () => {
  fc.assert(fc.property(outlooks.filter(({ recurring }) => recurring.size === 0), (outlook) => {
    const said = forecast(outlook), after = afterTheFirst(outlook);
    const expected = [...said].filter(([, meeting]) => meeting > 0).map(([id, meeting]) => [id, meeting - 1]);
    expect([...forecast(after)].sort()).toEqual(expected.sort());
  }), planRuns);
});

type Outlook = Parameters<typeof forecast>[0];

/** Holds meeting after meeting, keeping one list of who waits and since when. */
function heldOneByOne({ coming, held, recurring }: Outlook): ReadonlyMap<string, number> {
  const saying = new Map<string, number>(), ages = new Map((coming[0]?.candidates ?? []).map(({ id, age }) => [id, age])), history: HeldMeeting[] = [...held];
  const done = new Set<string>();
  coming.forEach(({ room, candidates }, meeting) => {
    const waiting = candidates.filter(({ id }) => !done.has(id)).map((topic): Candidate => ({ ...topic, age: ages.get(topic.id) ?? 0 }));
    const shares = sharesOf(history), { chosen } = select(waiting, room, (topic) => worthOf(topic, shares, method));
    for (const topic of waiting) {
      const isChosen = chosen.includes(topic), onHold = topic.gates.some(({ gate }) => gate !== 'presence');
      if (isChosen && !saying.has(topic.id)) saying.set(topic.id, meeting);
      if (isChosen && !recurring.has(topic.id)) done.add(topic.id);
      ages.set(topic.id, isChosen ? 0 : topic.age + Number(!onHold));
    }
    history.push({ chosen, leftOut: waiting.filter((topic) => topic.gates.length === 0 && !chosen.includes(topic)) });
  });
  return saying;
}

/** The same outlook once the first meeting was held as planned. */
function afterTheFirst({ coming, held, ...rest }: Outlook): Outlook {
  const [first, ...later] = coming as [ComingMeeting, ...ComingMeeting[]], shares = sharesOf(held);
  const { chosen } = select(first.candidates, first.room, (topic) => worthOf(topic, shares, method));
  const left = first.candidates.filter((topic) => !chosen.includes(topic));
  const ageOf = new Map(left.map(({ id, age, gates }) => [id, age + Number(gates.every(({ gate }) => gate === 'presence'))]));
  const stillThere = (topics: readonly Candidate[]) => topics.filter(({ id }) => ageOf.has(id)).map((topic) => ({ ...topic, age: ageOf.get(topic.id) ?? 0 }));
  return {
    ...rest, coming: later.map(({ room, candidates }) => ({ room, candidates: stillThere(candidates) })),
    held: [...held, { chosen, leftOut: left.filter(({ gates }) => gates.length === 0) }],
  };
}
