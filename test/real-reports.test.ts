// Real input: a year of public reports by some thirty groups becomes one round, with what moved since the year before.
import fs from 'node:fs';
import path from 'node:path';
import { openStage } from './golden/play';

const folder = path.join(__dirname, '../../shared/data/k8s-annual-reports');
const here = fs.existsSync(folder);
if (!here) console.log('skipped: the real reports are not here');

const settings = [
  'name: A project', 'locale: en', 'time zone: Europe/Paris', 'topics: Topics.csv', 'reports: Reports/', 'calendar: "plenary: third Thursday of the month at 17:00, 2 h"', '',
].join('\n');

function filesOf(year: string): Readonly<Record<string, string>> {
  return Object.fromEntries(fs.readdirSync(path.join(folder, year)).map((name) => [`Reports/${name.replace('.md', '')}/${year}-12-14.md`, fs.readFileSync(path.join(folder, year, name), 'utf8')]));
}

(here ? test : test.skip)('the reports of 2023, and what moved since 2022', async () => {
  const [was, is] = [filesOf('2022'), filesOf('2023')];
  const stage = openStage({ files: { 'tour-de-table.yaml': settings, 'Topics.csv': 'Topic,Minutes\nBudget,10\n', ...was, ...is }, activated: '2023-12-01T08:00:00Z' });
  const report = await stage.quietRun('2023-12-18T08:00:00Z');
  expect(report.plan.problems.filter(({ level }) => level === 'blocking')).toEqual([]);
  const page = stage.group.read(Object.keys(stage.group.files()).find((id) => /Subgroups’ round\.md$/.test(id)) ?? '');
  const rounds = page.split(/^## /m).slice(1), groups = Object.keys(is).map((id) => id.split('/')[1] ?? '');

  const named = rounds.map((round) => /^\[([^\]]+)\]/.exec(round)?.[1]).filter((name) => name !== undefined).map((name) => name.replace(/\\/g, ''));
  const oral = [...(/^By word of mouth[\s\S]*/m.exec(page)?.[0] ?? '').matchAll(/^- (.+)$/gm)].map(([, name = '']) => name.replace(/\\/g, ''));
  expect([...named, ...oral].sort()).toEqual([...groups].sort());
  expect(named.length).toBeGreaterThan(25);

  for (const round of rounds.filter((one) => one.startsWith('['))) {
    const [heading = '', ...paragraphs] = round.split(/\n+/).filter((line) => line.trim() !== ''), group = /Reports\/([^/]+)\//.exec(heading)?.[1] ?? '?';
    expect(paragraphs.filter((line) => !line.includes(`](../Reports/${group}/202`) && line !== 'Nothing new.')).toEqual([]);
  }
  expect(page).toMatch(/\*\*New:\*\*/);
  expect(page).toMatch(/^Unchanged: “/m);
  expect(page).toMatch(/^No longer mentioned: “/m);
  expect((await stage.quietRun('2023-12-18T09:00:00Z')).applied).toEqual([]);
});
