// Real input: six agendas of a standards committee become six one-day agendas, with nothing but a mapping of columns.
import fs from 'node:fs';
import path from 'node:path';
import { openStage } from './golden/play';

const folder = path.join(__dirname, '../../shared/data/tc39-agendas');
const names = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];
if (names.length === 0) console.log('skipped: the real agendas are not here');

const settings = (file: string): string => [
  'name: A committee', 'locale: en', 'time zone: Europe/Paris', `topics: ${file}`, 'calendar: "plenary: first Tuesday of the month at 10:00, 7 h"',
  'columns: { topics: { title: topic, presenters: presenter, minutes: timebox, subgroup: section } }', '',
].join('\n');

(names.length === 0 ? test.skip : test).each(names.length === 0 ? ['none'] : names)('%s', async (name) => {
  const bytes = fs.readFileSync(path.join(folder, name));
  const stage = openStage({ files: { 'tour-de-table.yaml': settings(name), [name]: bytes }, activated: '2026-11-20T08:00:00Z' });
  const report = await stage.quietRun('2026-11-25T08:00:00Z');
  expect(report.plan.problems.filter(({ level }) => level === 'blocking')).toEqual([]);
  const page = stage.group.read(Object.keys(stage.group.files()).find((id) => id.endsWith('.md')) ?? '');
  const topics = report.snapshot?.topics?.sheets[0]?.rows.length ?? 0;
  const ids = new Set([...page.matchAll(/\.csv#([^)\s]+)\)/g)].map(([, id]) => id));
  expect(ids.size).toBe(topics - 1);
  expect([...page.matchAll(/^## .*\.csv#/gm)].length).toBeGreaterThan(3);
  expect((await stage.quietRun('2026-11-25T09:00:00Z')).applied).toEqual([]);
});
