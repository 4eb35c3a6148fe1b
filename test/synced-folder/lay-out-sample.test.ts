// The sample groups: their dates follow today, and they are as messy as real ones, no more.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import type { Snapshot } from '../../shared/model/snapshot';
import { readMembers } from '../../shared/tables/read-members';
import { readTopics } from '../../shared/tables/read-topics';
import { addDays } from '../../shared/time/days';
import { openGroup } from '../../synced-folder/group';
import { layOutSample } from '../../synced-folder/lay-out-sample';
import { thisMachine } from '../../synced-folder/machine';
import { readSnapshot } from '../../synced-folder/read-snapshot';

const samples = [['fr', 'sample'], ['en', 'sample-en']] as const;
const today = '2026-11-29';
let scratch = '';
beforeEach(() => { scratch = mkdtempSync(join(os.tmpdir(), 'sample-')); });
afterEach(() => rmSync(scratch, { recursive: true }));

async function laidOut(name: string, day: string): Promise<{ snapshot: Snapshot; problems: readonly { code: string }[] }> {
  await layOutSample(join(__dirname, '../../synced-folder', name), join(scratch, 'group'), day);
  const group = openGroup(thisMachine({ TOUR_DE_TABLE_STATE: join(scratch, 'state') }), join(scratch, 'group'));
  const { snapshot, problems } = await readSnapshot(group, Date.parse(`${day}T09:00:00Z`), []);
  if (snapshot === null) throw new Error(JSON.stringify(problems));
  return { snapshot, problems };
}

const context = (locale: 'fr' | 'en', day: string) => ({ locale, today: day, defaultMinutes: 15, columns: {}, known: {}, subgroups: [], overlay: {} });

it.each(samples)('has no token left, whatever the day (%s)', async (_, name) => {
  for (const day of ['2026-11-29', '2027-02-27', '2028-02-28', '2027-12-31']) {
    await layOutSample(join(__dirname, '../../synced-folder', name), join(scratch, day), day);
    for (const entry of readdirSync(join(scratch, day), { recursive: true, withFileTypes: true }).filter((one) => one.isFile())) {
      expect(entry.name + readFileSync(join(entry.parentPath, entry.name), 'utf8')).not.toContain('{{');
    }
  }
});

it.each(samples)('has its next plenary in four days and meetings of a subgroup, on any day of the week (%s)', async (_, name) => {
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const day = addDays('2027-03-22', ahead);
    const { snapshot, problems } = await laidOut(name, day);
    const coming = snapshot.meetings.all.filter(({ start }) => start > Date.parse(`${day}T12:00:00Z`));
    const plenary = coming.filter(({ subgroup }) => subgroup === null)[0];
    expect(problems).toEqual([]);
    expect(new Date(plenary?.start ?? 0).toISOString().slice(0, 10)).toBe(addDays(day, 4));
    expect((Number(plenary?.end) - Number(plenary?.start)) / 60_000).toBe(150);
    expect(coming.some(({ subgroup }) => subgroup !== null)).toBe(true);
  }
});

it.each(samples)('has some twenty open topics, members from everywhere, and something to check (%s)', async (locale, name) => {
  const { snapshot } = await laidOut(name, today);
  const members = readMembers(snapshot.members!, context(locale, today));
  const subgroups = [...new Set(members.rows.flatMap((member) => member.subgroups))];
  const topics = readTopics(snapshot.topics!, { ...context(locale, today), subgroups });
  expect(topics.rows.filter(({ status }) => status === 'open')).toHaveLength(19);
  expect(topics.rows.filter(({ status }) => status === 'done')).toHaveLength(2);
  expect(new Set(topics.rows.map(({ subgroup }) => subgroup)).size).toBe(7);
  expect(members.rows).toHaveLength(16);
  expect([...topics.problems, ...members.problems].map(({ code, where }) => `${code} ${where.row}`)).toEqual(['value-assumed 8', 'minutes-default 9', 'minutes-default 22', 'value-unreadable 20']);
});
