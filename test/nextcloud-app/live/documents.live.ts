// In the real server: documents are written when due, and never over what people wrote.
import { agenda, records, sendPlan, setUpGroup, snapshotOf, stateOf, writes, type LiveGroup } from './group';
import { dav, occ, read, runJob, save } from './server';

let group: LiveGroup;
beforeAll(async () => { group = await setUpGroup('docs'); });

const revisionOf = async (file: string): Promise<string> => {
  const { data } = await snapshotOf(group.account, group);
  return data.files.all.find(({ id }: { id: string }) => id === file).revision;
};

test('the job alone writes the document that a member planned; a second run has nothing to do', async () => {
  const sent = await sendPlan(group.member, group, { effects: [writes(), records()] });
  expect(sent).toMatchObject({ status: 200, data: { accepted: 2, refused: [] } });
  await runJob('ApplyDueEffects');
  expect(await read(group.member, `${group.folder}/${agenda}`)).toBe('# Plénière\n\n- Compost\n');
  expect(await stateOf(group.member, group)).toEqual({ 'agenda/1': 'done', seen: 'done' });
  expect(await occ(['tourdetable:run'])).toBe('applied: 0\n');
});

test('the journal says what was done and keeps what it was asked to keep', async () => {
  const { data } = await snapshotOf(group.member, group);
  const done = data.journal.filter(({ entry }: { entry: string }) => entry === 'done').map(({ key }: { key: string }) => key);
  expect(done.sort()).toEqual(['agenda/1', 'seen']);
  expect(data.journal[0]).toMatchObject({ entry: 'kept', keep: { seen: true } });
});

test('a document that changed between plan and apply keeps the person’s text', async () => {
  const from = await revisionOf(agenda);
  await sendPlan(group.account, group, { effects: [writes({ hash: 'h2', from, text: '# Plénière\n\n- Toiture\n' })] });
  await save(group.member, `${group.folder}/${agenda}`, '# À nous\n');
  await occ(['tourdetable:run']);
  expect(await read(group.member, `${group.folder}/${agenda}`)).toBe('# À nous\n');
  expect(await stateOf(group.member, group)).toEqual({ 'agenda/1': 'stale' });
});

test('what a person changed within ten minutes is left alone, then written', async () => {
  await dav(group.member, 'PUT', `${group.folder}/${agenda}`, { body: '# Encore à nous\n' });
  await sendPlan(group.account, group, { effects: [writes({ hash: 'h3', from: await revisionOf(agenda) })] });
  await occ(['tourdetable:run']);
  expect(await read(group.member, `${group.folder}/${agenda}`)).toBe('# Encore à nous\n');
  expect(await stateOf(group.member, group)).toEqual({ 'agenda/1': 'prepared' });
});

test('nothing before its time, nothing after it, nothing before what it comes after', async () => {
  const soon = Date.now() + 3_600_000;
  await sendPlan(group.account, group, { effects: [
    records({ key: 'later', notBefore: soon }), records({ key: 'over', expires: Date.now() - 1 }), records({ key: 'after', after: ['later'] }), records({ key: 'first', after: ['second'] }), records({ key: 'second' }),
  ] });
  expect(await occ(['tourdetable:run'])).toBe('applied: 2\n');
  expect(await stateOf(group.account, group)).toEqual({ later: 'prepared', over: 'expired', after: 'prepared', first: 'done', second: 'done' });
});

test('undo brings back what was there and holds the key', async () => {
  await save(group.member, `${group.folder}/${agenda}`, '# Avant\n');
  await sendPlan(group.account, group, { effects: [writes({ hash: 'h4', from: await revisionOf(agenda) })] });
  await occ(['tourdetable:run']);
  expect(await read(group.member, `${group.folder}/${agenda}`)).toBe('# Plénière\n\n- Compost\n');
  const { ocs } = await import('./server');
  expect((await ocs(group.member, 'POST', `groups/${group.id}/effects/undo`, { key: 'agenda/1' })).status).toBe(200);
  expect(await read(group.member, `${group.folder}/${agenda}`)).toBe('# Avant\n');
  expect((await ocs(group.member, 'POST', `groups/${group.id}/effects/undo`, { key: 'agenda/1' })).data.reason).toBe('file-changed');
  const { data } = await snapshotOf(group.member, group);
  expect(data.journal.find(({ entry }: { entry: string }) => entry === 'held')).toMatchObject({ key: 'agenda/1', until: 'h4' });
});

test('on trial documents go to a preview of the account that set it up, and nobody else sees the group', async () => {
  const trial = await setUpGroup('trial', { active: false });
  expect((await sendPlan(trial.account, trial, { effects: [writes(), records()] })).data.refused).toEqual([]);
  await occ(['tourdetable:run']);
  expect(await read(trial.account, `Tour de table/${trial.id}/${agenda}`)).toBe('# Plénière\n\n- Compost\n');
  expect(await read(trial.account, `${trial.folder}/${agenda}`)).toBe(null);
  expect((await snapshotOf(trial.member, trial)).status).toBe(404);
  const { data } = await snapshotOf(trial.account, trial);
  expect(data.files.all.map(({ id }: { id: string }) => id)).toContain(agenda);
});
