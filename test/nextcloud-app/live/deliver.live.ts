// In the real server: a digest reaches its member by one channel, says only what they may read, and never comes twice.
import { delivers, sendPlan, setUpGroup, snapshotOf, stateOf, type LiveGroup } from './group';
import { openPostOffice, type PostOffice } from './post-office';
import { bell, dav, occ, ocs, save, setAddress } from './server';

let group: LiveGroup, post: PostOffice;
beforeAll(async () => {
  post = await openPostOffice();
  group = await setUpGroup('deliver', { files: { 'Note.md': '# Note\n' } });
  await save(group.account, `${group.folder}/Séance.md`, '# Séance\n');
  await setAddress(group.member, 'ben@example.org');
  await occ(['user:setting', group.member, 'core', 'lang', 'fr']);
});
afterAll(() => post.close());

const digest = (number: number, lines: readonly object[]): object => delivers(group.member, { key: `digest/${group.member}/${number}`, lines, keep: { [`told|${group.member}|${number}`]: 'new' } });
const line = (more: object = {}): object => ({ member: group.member, reason: 'meeting-ready', about: [], document: 'Séance.md', ...more });

test('by mail, in the member’s language, with a link into the suite, and once', async () => {
  expect((await ocs(group.member, 'PUT', 'preferences', { channel: 'mail' })).data).toEqual({ channel: 'mail', used: 'mail' });
  await sendPlan(group.account, group, { effects: [digest(1, [line()])] });
  await occ(['tourdetable:run']);
  expect(post.letters.map(({ to }) => to)).toEqual([['ben@example.org']]);
  const text = post.letters[0]!.text.replace(/=\r\n/g, '');
  expect(text).toContain('Auto-Submitted: auto-generated');
  expect(text).toContain('prochaine r=C3=A9union');
  expect(text).toContain('/f/');
  const again = await sendPlan(group.account, group, { effects: [digest(1, [line()])] });
  expect(again.data.refused).toMatchObject([{ reason: 'plan-too-old' }]);
  await occ(['tourdetable:run']);
  expect(post.letters).toHaveLength(1);
});

test('by the bell, with references only', async () => {
  await ocs(group.member, 'PUT', 'preferences', { channel: 'bell' });
  await sendPlan(group.account, group, { effects: [digest(2, [line()])] });
  await occ(['tourdetable:run']);
  expect(bell().filter(({ app, user }) => app === 'tourdetable' && user === group.member)).toMatchObject([{ subject: 'digest', parameters: { group: group.id, lines: [line()] } }]);
  expect(post.letters).toHaveLength(1);
});

test('a share withdrawn between plan and delivery: the line is dropped, and with none left nothing is sent', async () => {
  await sendPlan(group.account, group, { effects: [digest(3, [line({ document: 'Note.md' })])] });
  await dav(group.account, 'DELETE', `${group.folder}/Note.md`);
  await occ(['tourdetable:run']);
  expect(await stateOf(group.account, group)).toEqual({ deliver: 'done' });
  expect(bell().filter(({ app, user }) => app === 'tourdetable' && user === group.member)).toHaveLength(1);
});

test('a mail server that is away: tried again later, with its cause', async () => {
  await ocs(group.member, 'PUT', 'preferences', { channel: 'mail' });
  await occ(['config:system:set', 'mail_smtpport', '--value=1']);
  await sendPlan(group.account, group, { effects: [digest(4, [line()])] });
  await occ(['tourdetable:run']);
  const { data } = await ocs(group.account, 'GET', `groups/${group.id}/plan`);
  expect(data.effects).toMatchObject([{ state: 'prepared', reason: 'not-done' }]);
});

test('who left the group gets nothing', async () => {
  const { leaveCircle } = await import('./server');
  await sendPlan(group.account, group, { effects: [digest(5, [line()])] });
  await leaveCircle(group.member, group.circle);
  await occ(['tourdetable:run']);
  expect(await stateOf(group.account, group)).toEqual({ deliver: 'failed' });
  expect((await sendPlan(group.account, group, { effects: [digest(6, [line()])] })).data.refused).toMatchObject([{ reason: 'not-a-member' }]);
});

test('an account that is deleted leaves nothing of its own behind', async () => {
  const traces = async (): Promise<string> => JSON.stringify((await snapshotOf(group.account, group)).data.journal);
  expect(await traces()).toContain(group.member);
  await occ(['user:delete', group.member]);
  expect(await traces()).not.toContain(group.member);
});
