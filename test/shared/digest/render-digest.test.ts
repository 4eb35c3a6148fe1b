// What a digest says to a member who chose how often.
import { renderDigest } from '../../../shared/digest/render-digest';
import { readWorld } from '../../../shared/plan/world';
import { deepFreeze } from '../../deep-freeze';
import { groupOf, idOf, start } from '../../laws/digest-histories';
import { tableOf } from '../../laws/plan/random-group';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const group = groupOf({ shared: false, rhythms: ['', 'une fois par semaine', 'souvent', ''] });

test.each([
  ['Ana', 'trois messages par semaine au plus'], ['Bilal', 'un message par semaine au plus'], ['Chloé', 'aussi souvent qu’il le faut'],
])('the first message to %s: %s', (name, said) => {
  const digest = renderDigest({ members: [idOf(name)], lines: [{ member: idOf(name), reason: 'in-service', about: [], document: null }] }, readWorld(deepFreeze(group), start, {}));
  expect(plain(digest?.items[0]?.what ?? '')).toContain(said);
  expect((digest?.items[0]?.what.match(/par semaine au plus/g) ?? []).length).toBe(said.endsWith('au plus') ? 1 : 0);
});

test('how to be written to less names the column as the group calls it', () => {
  const members = tableOf('members', [['Prénom', 'À quel rythme m\'écrire'], ['Ana', '']]), world = readWorld(deepFreeze({ ...group, members }), start, {});
  const digest = renderDigest({ members: ['r1'], lines: [{ member: 'r1', reason: 'welcome', about: [], document: null }] }, world, 'page');
  expect([digest?.items[0]?.what, digest?.footer.at(-1)].map((text) => plain(text ?? '').includes('colonne « À quel rythme m\'écrire »'))).toEqual([true, true]);
});
