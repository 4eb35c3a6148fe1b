// The one sentence under a topic that is not in this time.
import fc from 'fast-check';
import type { Cause, Gate } from '../../../shared/agenda/candidate';
import { speechOf } from '../../../shared/agenda/speech';
import { whyLeftOut } from '../../../shared/agenda/why-left-out';
import { messagesOf } from '../../../shared/text/messages';
import { pureRuns } from '../../laws/runs';
import { paris } from './sample-agenda';

const sentence = (locale: 'fr' | 'en', causes: readonly Cause[], rest: Partial<Parameters<typeof whyLeftOut>[0]> = {}) =>
  whyLeftOut({ causes, minutes: 25, forecast: '2026-12-17', horizon: 4, late: false, ...rest }, messagesOf(locale).leftOut, speechOf(locale, paris)).replace(/\u00a0/g, ' ');

const shorter: Cause = { cause: 'shorter', atMost: 10 };
const priority: Cause = { cause: 'priority', atLeast: 4 };
const onHold: Cause = { gate: 'on-hold' };
const presence: Cause = { gate: 'presence' };

it.each<[readonly Cause[], Partial<Parameters<typeof whyLeftOut>[0]>, string, string]>([
  [[shorter], {}, 'il manquait 15 min ; passerait en 10 min, sinon prévu le 17/12.', '15 min short; would fit in 10 min, otherwise planned for Thu 17 Dec.'],
  [[shorter], { forecast: null }, 'il manquait 15 min ; passerait en 10 min, sinon pas prévu dans les 4 prochaines réunions.', '15 min short; would fit in 10 min, otherwise not planned within the next 4 meetings.'],
  [[priority], { forecast: null, horizon: 1 }, 'passerait avec une priorité haute, sinon pas prévu à la prochaine réunion.', 'would fit with a high priority, otherwise not planned for the next meeting.'],
  [[priority, shorter], {}, 'il manquait 15 min ; passerait en 10 min avec une priorité haute, sinon prévu le 17/12.', '15 min short; would fit in 10 min with a high priority, otherwise planned for Thu 17 Dec.'],
  [[{ cause: 'hours' }], {}, 'les heures indiquées ne tenaient pas dans la réunion ; passerait à d’autres heures, sinon prévu le 17/12.', 'the hours given did not fit into the meeting; would fit at other hours, otherwise planned for Thu 17 Dec.'],
  [[{ cause: 'pinned' }], {}, 'passerait en étant inscrit d’office, sinon prévu le 17/12.', 'would fit if pinned, otherwise planned for Thu 17 Dec.'],
  [[{ cause: 'must-gos' }], {}, 'les échéances et les points inscrits d’office passent d’abord, prévu le 17/12.', 'deadlines and pinned items come first, planned for Thu 17 Dec.'],
  [[{ cause: 'must-gos' }, shorter], {}, 'les échéances et les points inscrits d’office passent d’abord ; il manquait 15 min ; sans eux, passerait en 10 min, sinon prévu le 17/12.', 'deadlines and pinned items come first; 15 min short; without them, would fit in 10 min, otherwise planned for Thu 17 Dec.'],
  [[{ gate: 'not-before', day: '2027-01-15' }], { forecast: '2027-01-21' }, 'pas avant le 15/1, prévu le 21/1.', 'not before Fri 15 Jan, planned for Thu 21 Jan.'],
  [[onHold], { forecast: null }, 'mis en attente par le groupe.', 'put on hold by the group.'],
  [[{ gate: 'pinned-out' }], { forecast: null }, 'gardé hors de l’ordre du jour par le groupe.', 'kept off the agenda by the group.'],
  [[{ gate: 'kind' }], { forecast: null }, 'réservé à un autre type de réunion.', 'meant for another kind of meeting.'],
  [[presence], {}, 'attend que les personnes concernées soient là, prévu le 17/12.', 'waiting until the people concerned are there, planned for Thu 17 Dec.'],
  [[presence, shorter], {}, 'attend que les personnes concernées soient là, prévu le 17/12.', 'waiting until the people concerned are there, planned for Thu 17 Dec.'],
  [[shorter], { late: true }, 'arrivé après la clôture, prévu le 17/12.', 'arrived after the cut-off, planned for Thu 17 Dec.'],
  [[onHold], { late: true, forecast: null }, 'arrivé après la clôture ; mis en attente par le groupe.', 'arrived after the cut-off; put on hold by the group.'],
  [[], {}, 'pas repris dans l’ordre du jour déjà proposé, prévu le 17/12.', 'not taken into the agenda already proposed, planned for Thu 17 Dec.'],
])('%j %j', (causes, rest, fr, en) => {
  expect(sentence('fr', causes, rest)).toBe(fr);
  expect(sentence('en', causes, rest)).toBe(en);
});

const gate: fc.Arbitrary<Gate> = fc.oneof(
  fc.constantFrom<Gate>({ gate: 'pinned-out' }, { gate: 'on-hold' }, { gate: 'kind' }, { gate: 'presence' }),
  fc.integer({ min: 1, max: 28 }).map((date): Gate => ({ gate: 'not-before', day: `2027-01-${String(date).padStart(2, '0')}` })),
);
const cause: fc.Arbitrary<Cause> = fc.oneof(
  gate,
  fc.constantFrom<Cause>({ cause: 'must-gos' }, { cause: 'pinned' }, { cause: 'hours' }),
  fc.integer({ min: 2, max: 5 }).map((atLeast): Cause => ({ cause: 'priority', atLeast })),
  fc.integer({ min: 5, max: 20 }).map((atMost): Cause => ({ cause: 'shorter', atMost })),
);
const causes = fc.uniqueArray(cause, { maxLength: 5, selector: (one) => ('gate' in one ? one.gate : one.cause) });

it('is exactly one sentence, and every number that would help stands in it, unless a gate comes first', () => {
  fc.assert(fc.property(causes, fc.constantFrom('fr' as const, 'en' as const), fc.option(fc.constant('2026-12-17')), (set, locale, forecast) => {
    const text = sentence(locale, set, { forecast });
    expect(text).toMatch(/^[^.!?\n]+\.$/);
    const gated = set.some((one) => 'gate' in one), told = gated ? set.filter((one) => 'gate' in one) : set;
    for (const one of set) {
      if (!gated && 'cause' in one && one.cause === 'shorter') expect(text).toContain(`${one.atMost} min`);
      if (!gated && 'cause' in one && one.cause === 'priority') expect(text).toContain((locale === 'fr' ? ['basse', 'moyenne', 'haute', 'très haute'] : ['low', 'medium', 'high', 'very high'])[one.atLeast - 2]);
      if ('gate' in one && one.gate === 'not-before') expect(text).toContain(String(Number(one.day.slice(-2))));
    }
    expect(text.includes('17')).toBe(forecast !== null || told.some((one) => JSON.stringify(one).includes('17')) || text.includes('17 min'));
  }), pureRuns);
});
