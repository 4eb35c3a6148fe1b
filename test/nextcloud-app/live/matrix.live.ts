// In the real server: who may do what, every endpoint for every kind of asker; `docs/security.md` shows the same table.
import fs from 'node:fs';
import path from 'node:path';
import { agenda, records, sendPlan, setUpGroup, snapshotOf, writes, type LiveGroup } from './group';
import { askers, table } from '../matrix-table';
import { addUser, fileId, leaveCircle, occ, ocs, save } from './server';

type Asker = (typeof askers)[number];

let group: LiveGroup, user: Readonly<Record<Asker, string | null>>;
beforeAll(async () => {
  group = await setUpGroup('matrix');
  const other = await setUpGroup('elsewhere'), disabled = `${group.member}-gone`, removed = `${group.member}-left`;
  for (const name of [disabled, removed]) await addUser(name, [group.circle]);
  await occ(['user:disable', disabled]);
  await leaveCircle(removed, group.circle);
  user = { anonymous: null, 'of another group': other.member, member: group.member, 'set it up': group.account, admin: 'admin', disabled, 'just removed': removed };
  await save(group.account, `${group.folder}/${agenda}`, '# Plénière\n');
  await sendPlan(group.account, group, { effects: [records({ notBefore: Date.now() + 3_600_000 })] });
});

const bodies: Readonly<Record<string, object>> = {
  'POST groups': { name: 'À moi', circle: 'no such circle', folder: 1 }, 'PUT groups/{id}': { name: 'Autre nom' }, 'POST groups/{id}/plan': { receipt: 'none', plan: '{}' },
  'POST groups/{id}/effects/hold': { key: 'seen' }, 'POST groups/{id}/effects/release': { key: 'seen' }, 'POST groups/{id}/effects/apply': { key: 'seen' }, 'POST groups/{id}/effects/undo': { key: 'seen' },
  'PUT preferences': { channel: null },
};

const cells = Object.entries(table).flatMap(([endpoint, answers]) => [...askers].map((asker, at) => [endpoint, asker, answers[at] ?? 0] as const).sort(([, a], [, b]) => Number(a === 'set it up') - Number(b === 'set it up')));

test.each(cells)('%s, %s: %i', async (endpoint, asker, status) => {
  const [method = '', place = ''] = endpoint.split(' ');
  expect((await ocs(user[asker], method, place.replace('{id}', String(group.id)), bodies[endpoint])).status).toBe(status);
});

test('the table names every endpoint', () => {
  const folder = path.resolve(__dirname, '../../../nextcloud-app/lib/Controller');
  const routes = fs.readdirSync(folder).flatMap((file) => [...fs.readFileSync(path.join(folder, file), 'utf8').matchAll(/#\[ApiRoute\(verb: '(\w+)', url: '\/api\/v1\/([^']+)'\)\]/g)].map(([, verb, url]) => `${verb} ${url}`));
  expect(routes.length).toBeGreaterThan(10);
  expect(Object.keys(table).sort()).toEqual(routes.sort());
});

test('a member who may only read plans no writing, holds nothing and takes nothing back', async () => {
  const readers = await setUpGroup('readers', { permissions: 1 });
  expect((await sendPlan(readers.member, readers, { effects: [writes(), records()] })).data.refused).toMatchObject([{ key: 'agenda/1', reason: 'file-forbidden' }]);
  await sendPlan(readers.account, readers, { effects: [records()] });
  for (const word of ['hold', 'release', 'apply', 'undo']) expect((await ocs(readers.member, 'POST', `groups/${readers.id}/effects/${word}`, { key: 'seen' })).status).toBe(403);
  expect((await ocs(readers.account, 'POST', `groups/${readers.id}/effects/hold`, { key: 'seen' })).status).toBe(200);
  expect(await occ(['tourdetable:run'])).toBe('applied: 0\n');
  expect((await ocs(readers.account, 'POST', `groups/${readers.id}/effects/apply`, { key: 'seen' })).data.effects).toMatchObject([{ key: 'seen', state: 'done' }]);
});

test('what somebody planned who has left since is not applied', async () => {
  const left = await setUpGroup('left');
  await sendPlan(left.member, left, { effects: [writes()] });
  await leaveCircle(left.member, left.circle);
  await occ(['tourdetable:run']);
  const { data } = await snapshotOf(left.account, left);
  expect(data.files.all.map(({ id }: { id: string }) => id)).not.toContain(agenda);
  expect(data.journal.find(({ entry }: { entry: string }) => entry === 'failed')).toMatchObject({ key: 'agenda/1' });
});

test('only a member who may write in a folder sets a group up there, and a folder has one group', async () => {
  const taken = await setUpGroup('taken');
  const folder = await fileId(taken.account, taken.folder);
  const make = async (who: string, circle: string): Promise<string> => (await ocs(who, 'POST', 'groups', { name: 'Deux', circle, folder })).data.reason;
  expect(await make(taken.account, taken.circle)).toBe('folder-taken');
  expect(await make(user['of another group'] ?? '', taken.circle)).toBe('not-a-member');
});
