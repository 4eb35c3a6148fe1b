// In the real server: with Node on it, cron alone reads a group's folder, plans with the core and writes the agenda.
import { sendPlan, setUpGroup, snapshotOf, type LiveGroup } from './group';
import { occ, ocs, read, runJob, save, setAddress } from './server';

const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
const frenchDay = (from: number): string => day(from).split('-').reverse().join('/');

const files = {
  'tour-de-table.yaml': `nom: Les Voisins\nlangue: fr\nfuseau: Europe/Paris\nsujets: Sujets.csv\nmembres: Membres.csv\ncalendrier:\n  - "plénière : toutes les 2 semaines le ${['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'][new Date(Date.now() + 3 * 86_400_000).getUTCDay()]} à 20 h, 2 h, depuis le ${frenchDay(3)}"\n`,
  'Sujets.csv': 'Sujet;Durée\r\nCompost;10\r\nToiture;30\r\n',
  'Membres.csv': 'Nom;E-mail\r\nAna Silva;ana@example.org\r\n',
};

let group: LiveGroup;
beforeAll(async () => {
  await occ(['config:app:set', 'tourdetable', 'node', `--value=${process.execPath}`]);
  group = await setUpGroup('node', { files });
  await setAddress(group.account, 'ana@example.org');
});
afterAll(() => occ(['config:app:delete', 'tourdetable', 'node']));

async function agendaOf(): Promise<string> {
  const { data } = await snapshotOf(group.member, group);
  return data.files.all.map(({ id }: { id: string }) => id).find((id: string) => id.startsWith('Ordres du jour/'));
}

test('the server says that it plans', async () => {
  expect(JSON.parse(await occ(['tourdetable:doctor']))).toMatchObject({ node: process.execPath, 'plan version': '1' });
});

test('cron alone plans and writes the agenda', async () => {
  await runJob('PlanChangedGroups');
  await runJob('ApplyDueEffects');
  const text = await read(group.member, `${group.folder}/${await agendaOf()}`);
  expect(text).toContain('Compost');
  expect(text).toContain('Toiture');
});

test('what a member adds marks the group, and the next run brings it in', async () => {
  await runJob('PlanChangedGroups');
  await runJob('ApplyDueEffects');
  const before = (await ocs(group.account, 'GET', `groups/${group.id}/plan`)).data;
  await save(group.member, `${group.folder}/Sujets.csv`, 'Sujet;Durée\r\nCompost;10\r\nToiture;30\r\nGouttière;15\r\n');
  const { changedAt } = (await ocs(group.account, 'GET', `groups/${group.id}/plan`)).data;
  expect(changedAt).toBeGreaterThan(before.changedAt);
  expect(changedAt).toBeGreaterThan(before.snapshotAt);
  await runJob('PlanChangedGroups');
  await runJob('ApplyDueEffects');
  expect(await read(group.member, `${group.folder}/${await agendaOf()}`)).toContain('Gouttière');
});

test('planned again at once, nothing is due', async () => {
  await occ(['tourdetable:plan', String(group.id)]);
  await occ(['tourdetable:run']);
  const page = await read(group.member, `${group.folder}/${await agendaOf()}`);
  await occ(['tourdetable:plan', String(group.id)]);
  expect(await occ(['tourdetable:run'])).toBe('applied: 0\n');
  expect(await read(group.member, `${group.folder}/${await agendaOf()}`)).toBe(page);
});

test('accounts are members, with what the group’s own table says of them', async () => {
  const { planRaw } = await import('../../../nextcloud-app/src/plan-raw');
  const { parseRawSnapshot } = await import('../../../nextcloud-app/src/raw-snapshot');
  const { readSnapshot } = await import('../../../nextcloud-app/src/read-snapshot');
  const { data } = await snapshotOf(group.account, group);
  const { snapshot } = await readSnapshot(parseRawSnapshot(data));
  const rows = snapshot!.members!.sheets[0]!.rows;
  expect(rows.map(({ ref }) => ref)).toEqual(['row 1', group.account, group.member]);
  expect(rows[2]!.cells[0]).toBe(group.member);
  const sent = await planRaw(data);
  expect((await sendPlan(group.member, group, { effects: sent.effects, held: sent.held })).data.refused).toEqual([]);
});
