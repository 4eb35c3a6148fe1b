// What fits in a few minutes, and how a line's time is estimated and said.
import { estimateMinutes } from '../../../shared/digest/estimate-minutes';
import { fitMinutes } from '../../../shared/digest/fit-minutes';
import { messagesOf } from '../../../shared/text/messages';
import { deepFreeze } from '../../deep-freeze';

const lines = deepFreeze([
  { id: 'compost', minutes: 6, worth: 200 }, { id: 'budget', minutes: 9, worth: 300 }, { id: 'velos', minutes: 4, worth: 150 }, { id: 'rampe', minutes: 1, worth: 5 },
]);

it('picks the most worth that fits, not the worthiest line', () => {
  expect(fitMinutes(lines, 10).map(({ id }) => id)).toEqual(['compost', 'velos']);
  expect(fitMinutes(lines, 11).map(({ id }) => id)).toEqual(['compost', 'velos', 'rampe']);
  expect(fitMinutes(lines, 9.9).map(({ id }) => id)).toEqual(['budget']);
});

it('takes all where all fit, and nothing in no time', () => {
  expect(fitMinutes(lines, 1e9)).toHaveLength(4);
  expect(fitMinutes(lines, 0)).toEqual([]);
  expect(fitMinutes(lines, -5)).toEqual([]);
  expect(fitMinutes([], 10)).toEqual([]);
});

it('estimates reading and answering in whole minutes', () => {
  expect(estimateMinutes({ words: 12, answer: 'none' })).toBe(1);
  expect(estimateMinutes({ words: 401, answer: 'none' })).toBe(3);
  expect(estimateMinutes({ words: 0, answer: 'reply' })).toBe(2);
  expect(estimateMinutes({ words: 200, answer: 'choice' })).toBe(6);
});

it('says that it is an estimate, in both languages', () => {
  expect(messagesOf('fr').digest.fits({ minutes: 10, count: 2 })).toBe('En 10 min\u00a0: ces 2 lignes (estimation).');
  expect([0, 1, 2].map((count) => messagesOf('en').digest.fits({ minutes: 10, count }))).toEqual(['In 10 min: no line is short enough.', 'In 10 min: this line (estimate).', 'In 10 min: these 2 lines (estimate).']);
});
