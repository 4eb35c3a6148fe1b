// In the real server: cells and rows of a `.csv`, planned by the core, put in by PHP without touching anything else.
import type { Effect } from '../../../shared/model/effect';
import { parseRawSnapshot } from '../../../nextcloud-app/src/raw-snapshot';
import { rawFiles } from '../../../nextcloud-app/src/raw-files';
import { readSnapshot } from '../../../nextcloud-app/src/read-snapshot';
import { withEdits, type SentEffect } from '../../../nextcloud-app/src/table-edits';
import { sendPlan, setUpGroup, snapshotOf, stateOf, type LiveGroup } from './group';
import { occ, ocs, read, save } from './server';

const table = 'Sujet;Durée;État\r\nCompost;10;\r\nToiture;30;\r\n';
let group: LiveGroup;
beforeAll(async () => { group = await setUpGroup('tables', { files: { 'Sujets.csv': table } }); });
beforeEach(() => save(group.account, `${group.folder}/Sujets.csv`, table));

const base = { because: 'x', notBefore: 0, expires: null, after: [], keep: {} };
let count = 0;
const cells = (title: string, ref: string, to: string): Effect => ({
  ...base, kind: 'saveCells', key: `cells/${title}/${++count}`, hash: `${count}`, table: { kind: 'topics', id: 'Sujets.csv' }, row: { id: ref, ref, title }, changes: [{ column: 'État', was: null, to }],
});
const row = (title: string): Effect => ({ ...base, kind: 'addRow', key: `row/${title}`, hash: 'r', table: { kind: 'tasks', id: null }, cells: [{ column: 'Quoi', value: title }, { column: 'Qui', value: 'Ana' }] });

async function edited(effects: readonly Effect[]): Promise<readonly SentEffect[]> {
  const raw = parseRawSnapshot((await snapshotOf(group.account, group)).data), { snapshot } = await readSnapshot(raw);
  return withEdits(effects, snapshot!, rawFiles(raw));
}
const topics = (): Promise<string | null> => read(group.member, `${group.folder}/Sujets.csv`);

test('two cells of one table, and two rows of one that is not there yet', async () => {
  const effects = await edited([cells('Compost', '2', 'prévu'), cells('Toiture', '3', 'fait'), row('appeler la mairie'), row('=1+1')]);
  expect((await sendPlan(group.member, group, { effects })).data).toEqual({ accepted: 4, refused: [] });
  await occ(['tourdetable:run']);
  expect(await topics()).toBe('Sujet;Durée;État\r\nCompost;10;prévu\r\nToiture;30;fait\r\n');
  const tasks = await read(group.member, `${group.folder}/Qui fait quoi.csv`);
  expect(tasks?.replace('\ufeff', '').split('\r\n')).toEqual(['Quoi;Qui', 'appeler la mairie;Ana', "'=1+1;Ana", '']);
});

test('a table that people sorted meanwhile: the row is found; a row that they changed keeps their words', async () => {
  await save(group.account, `${group.folder}/Sujets.csv`, table);
  const effects = await edited([cells('Compost', '2', 'prévu'), cells('Toiture', '3', 'fait')]);
  await sendPlan(group.member, group, { effects });
  await save(group.member, `${group.folder}/Sujets.csv`, 'Sujet;Durée;État\r\nGouttière;5;\r\nToiture;45;\r\nCompost;10;\r\n');
  await occ(['tourdetable:run']);
  expect(await topics()).toBe('Sujet;Durée;État\r\nGouttière;5;\r\nToiture;45;\r\nCompost;10;prévu\r\n');
  expect(Object.values(await stateOf(group.member, group)).sort()).toEqual(['done', 'stale']);
});

test('undo brings the table back', async () => {
  const [effect] = await edited([cells('Compost', '2', 'prévu')]);
  await sendPlan(group.member, group, { effects: [effect!] });
  await occ(['tourdetable:run']);
  expect(await topics()).toContain('prévu');
  expect((await ocs(group.member, 'POST', `groups/${group.id}/effects/undo`, { key: effect!.key })).status).toBe(200);
  expect(await topics()).toBe(table);
});

test.each([
  ['another table than it names', { path: 'Membres.csv' }, 'file-outside'], ['no table', { path: 'tour-de-table.yaml' }, 'file-outside'], ['none of the folder', { path: '../x.csv' }, 'file-outside'],
])('an edit of %s is refused', async (_, more, reason) => {
  const [effect] = await edited([cells('Compost', '2', 'prévu')]);
  const hostile = { ...effect!, edit: { ...effect!.edit!, ...more }, table: { kind: 'topics', id: _ === 'another table than it names' ? 'Sujets.csv' : more.path } };
  expect((await sendPlan(group.member, group, { effects: [hostile] })).data.refused).toMatchObject([{ reason }]);
});
