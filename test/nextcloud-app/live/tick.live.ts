// In the real server: what a tick and a snapshot cost in queries, and that removing the app leaves nothing.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { records, sendPlan, setUpGroup, snapshotOf } from './group';
import { appsPlace, dataPlace, occ, ocs, save } from './server';

/** The statements that name one of our tables, or all of them, while something is done. */
async function queriesWhile(work: () => Promise<unknown>): Promise<{ readonly ours: number; readonly all: number }> {
  const log = dataPlace('queries.log');
  fs.rmSync(log, { force: true });
  await occ(['config:system:set', 'query_log_file', `--value=${log}`]);
  fs.rmSync(log, { force: true });
  await work();
  const lines = fs.readFileSync(log, 'utf8').split('\n').filter((line) => line !== '');
  await occ(['config:system:delete', 'query_log_file']);
  return { ours: lines.filter((line) => line.includes('tourdetable_')).length, all: lines.length };
}

test('an idle tick costs one query, for any number of groups', async () => {
  for (const name of ['idle1', 'idle2', 'idle3']) {
    const group = await setUpGroup(name);
    await sendPlan(group.account, group, { effects: [records({ notBefore: Date.now() + 86_400_000 })] });
  }
  expect((await queriesWhile(() => occ(['tourdetable:run']))).ours).toBe(1);
});

test('a snapshot costs no query per document or per comment', async () => {
  const group = await setUpGroup('costs');
  for (let n = 1; n <= 3; n++) await save(group.account, `${group.folder}/Docs/${n}.md`, '# x\n');
  const known = async (): Promise<object> => ({ known: (await snapshotOf(group.account, group)).data.files.all.map(({ revision }: { revision: string }) => revision) });
  const few = await known();
  const before = await queriesWhile(() => snapshotOf(group.account, group, few));
  for (let n = 4; n <= 20; n++) await save(group.account, `${group.folder}/Docs ${n % 4}/${n}.md`, '# x\n');
  const many = await known();
  const after = await queriesWhile(() => snapshotOf(group.account, group, many));
  const bare = await queriesWhile(() => ocs(group.account, 'GET', 'groups/0'));
  expect(before.all - bare.all).toBeLessThanOrEqual(30);
  expect(after.all - before.all).toBeLessThanOrEqual(2);
});

test('disabling keeps the journal; removing takes everything away', async () => {
  const group = await setUpGroup('removed');
  await sendPlan(group.account, group, { effects: [records()] });
  await ocs(group.account, 'PUT', 'preferences', { channel: 'mail' });
  await occ(['app:disable', 'tourdetable']);
  await occ(['app:enable', 'tourdetable']);
  expect((await ocs(group.account, 'GET', `groups/${group.id}`)).status).toBe(200);
  await occ(['app:remove', 'tourdetable']);
  execFileSync('tar', ['--extract', '--gzip', `--file=${process.env['TEST_NEXTCLOUD_ARCHIVE'] ?? ''}`, `--directory=${appsPlace}`]);
  await occ(['app:enable', 'tourdetable']);
  expect(await occ(['tourdetable:list'])).toBe('');
  expect((await ocs(group.account, 'GET', 'preferences')).data.channel).toBe(null);
});
