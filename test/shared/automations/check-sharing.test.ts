// Documents that not everybody may read: the group is told, and nobody's line is lost where whoever plans cannot see them.
import type { Message } from '../../../shared/model/document-content';
import type { GroupDocument, Snapshot } from '../../../shared/model/snapshot';
import { plan } from '../../../shared/plan/plan';
import { problemText } from '../../../shared/text/problem-text';
import { messagesOf } from '../../../shared/text/messages';
import { documentOf, groupInMotion, kept, now } from '../overview/group-in-motion';

const message: Message = { author: { name: 'Ana', account: null, email: null }, written: '2026-12-05T12:00', utc: null, ordinal: 1, text: '@Bilal, ton avis ?', mentions: [{ name: 'Bilal', account: null, email: null }] };
const told = (id: string, sharedWithAll: boolean | null): GroupDocument =>
  documentOf(id, '', { kind: 'document', sharedWithAll, modifiedAt: now, reading: { blocks: [], threads: [{ quote: null, place: null, resolved: false, messages: [message] }] } });
const open = documentOf('Ordres du jour/2026-12-17.md', '# Plénière\n'), group = (documents: Snapshot['documents']): Snapshot =>
  groupInMotion({ documents, journal: [kept, { entry: 'activated', at: now - 5 * 86_400_000, by: 'a', seq: 1 }] });

test('how many, and the first of them by name', () => {
  const { problems } = plan(group({ whole: true, all: [open, told('d', false), told('b', false), told('c', true), told('a', false), told('e', null), told('f', false)] }), now);
  const said = problems.filter(({ code }) => code === 'documents-not-shared');
  expect(said.map((problem) => problemText(problem, messagesOf('fr')).what.replace(/\u00a0/g, ' '))).toEqual(['4 documents ne sont pas partagés avec tout le monde : « a », « b », « d » et un autre.']);
});

test('where the host cannot know, nothing is said', () => {
  expect(plan(group({ whole: true, all: [open, told('a', null), told('b', true)] }), now).problems.map(({ code }) => code)).not.toContain('documents-not-shared');
});

test('who sees less plans less for that document and no less for anything else: a part that is not whole removes nothing', () => {
  const all = plan(group({ whole: true, all: [open, told('Documents/à part.md', false)] }), now), part = plan(group({ whole: false, all: [open] }), now);
  const keys = ({ effects }: typeof all): readonly string[] => effects.map(({ key }) => key);
  const delivered = all.effects.filter(({ kind }) => kind === 'deliver');
  expect(delivered.flatMap((effect) => (effect.kind === 'deliver' ? effect.lines : [])).map(({ reason }) => reason)).toContain('mentioned');
  expect(keys(part).filter((key) => !keys(all).includes(key))).toEqual([]);
  expect(part.effects.flatMap(({ keep }) => Object.entries(keep)).filter(([, value]) => value === null)).toEqual([]);
  expect(JSON.stringify(part)).not.toContain('à part');
});
