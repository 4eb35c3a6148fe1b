// In the real server: killed at every event of an effect, and with several processes at once, each thing is done once.
import { delivers, records, sendPlan, setUpGroup, snapshotOf, stateOf, writes, type LiveGroup } from './group';
import { openPostOffice } from './post-office';
import { bell, killAt, killNoMore, occ, occUntilItEnds, ocs, read, save, setAddress } from './server';

let group: LiveGroup;
beforeAll(async () => {
  group = await setUpGroup('faults');
  // A killed process leaves the server's own locks behind for an hour (`filelocking.ttl`): what comes after them is looked at here.
  await occ(['config:system:set', 'filelocking.enabled', '--type=boolean', '--value=false']);
  await occ(['config:app:set', 'tourdetable', 'lease', '--type=integer', '--value=1']);
});
afterAll(async () => {
  killNoMore();
  await occ(['config:app:delete', 'tourdetable', 'lease']);
  await occ(['config:system:delete', 'filelocking.enabled']);
});

const leaseOver = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 1200); });
const text = '# Plénière\n\n- Compost\n- Toiture\n';

/** Kills at the first event, then the second, and so on, until a run comes to its end alive; after each, the next run mends. */
async function killEverywhere(prepare: (file: string) => Promise<string | null>): Promise<number> {
  for (let event = 1; ; event++) {
    const id = `Ordres du jour/${event}-${Date.now()}.md`;
    const from = await prepare(id);
    await sendPlan(group.account, group, { effects: [writes({ key: id, document: { id, title: 'P', kind: 'agenda' }, from, text, keep: { [`base|${id}|order`]: ['a'] } })] });
    killAt(event);
    const { killed } = await occUntilItEnds(['tourdetable:run']);
    killNoMore();
    await leaseOver();
    await occ(['tourdetable:run']);
    expect([event, await read(group.member, `${group.folder}/${id}`), await stateOf(group.account, group)]).toEqual([event, text, { [id]: 'done' }]);
    const { data } = await snapshotOf(group.account, group);
    expect(data.journal[0].keep[`base|${id}|order`]).toEqual(['a']);
    expect(data.journal.filter(({ entry }: { entry: string }) => entry === 'begun' || entry === 'failed')).toEqual([]);
    if (!killed) return event - 1;
  }
}

test('creating a document, killed at each event', async () => {
  expect(await killEverywhere(() => Promise.resolve(null))).toBeGreaterThan(4);
});

test('changing a document, killed at each event', async () => {
  const prepare = async (id: string): Promise<string> => {
    await save(group.account, `${group.folder}/${id}`, '# Avant\n');
    const { data } = await snapshotOf(group.account, group);
    return data.files.all.find((file: { id: string }) => file.id === id).revision;
  };
  expect(await killEverywhere(prepare)).toBeGreaterThan(4);
});

test('cut off while the mail server had it already: perhaps sent, and not sent again', async () => {
  let pid = 0;
  const post = await openPostOffice(() => { process.kill(pid, 'SIGKILL'); });
  await setAddress(group.member, 'ben@example.org');
  await ocs(group.member, 'PUT', 'preferences', { channel: 'mail' });
  await sendPlan(group.account, group, { effects: [delivers(group.member, { lines: [{ member: group.member, reason: 'welcome', about: [], document: null }], keep: { [`told|${group.member}|x`]: 'new' } })] });
  expect((await occUntilItEnds(['tourdetable:run'], (started) => { pid = started; })).killed).toBe(true);
  await leaseOver();
  await occ(['tourdetable:run']);
  expect(post.letters).toHaveLength(1);
  expect(await stateOf(group.account, group)).toEqual({ deliver: 'perhaps' });
  const { data } = await snapshotOf(group.account, group);
  expect(data.journal.filter(({ entry }: { entry: string }) => entry === 'begun')).toMatchObject([{ key: `digest/${group.member}/1`, keep: { [`told|${group.member}|x`]: 'new' } }]);
  await post.close();
});

test('several processes at once do each thing once', async () => {
  await ocs(group.member, 'PUT', 'preferences', { channel: 'bell' });
  const lines = [{ member: group.member, reason: 'welcome', about: [], document: null }];
  const effects = [10, 11, 12, 13].map((n) => delivers(group.member, { key: `digest/${group.member}/${n}`, lines }));
  await sendPlan(group.account, group, { effects: [...effects, ...['r1', 'r2', 'r3'].map((key) => records({ key }))] });
  const before = bell().filter(({ app }) => app === 'tourdetable').length;
  const applied = await Promise.all([1, 2, 3].map(() => occ(['tourdetable:run'])));
  expect(applied.reduce((sum, output) => sum + Number(/applied: (\d+)/.exec(output)?.[1]), 0)).toBe(7);
  expect(bell().filter(({ app }) => app === 'tourdetable')).toHaveLength(before + 4);
});
