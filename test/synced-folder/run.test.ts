// One command on a real folder: what it writes, what it leaves alone, and what it says.
import fs from 'node:fs';
import path from 'node:path';
import type { Plan } from '../../shared/model/plan';
import type { Snapshot } from '../../shared/model/snapshot';
import type { Instant } from '../../shared/model/time';
import { nodeDisk } from '../../synced-folder/disk/node-disk';
import { activateGroup, openGroup } from '../../synced-folder/group';
import { planGroup } from '../../synced-folder/plan-group';
import { exitCodeOf, type Report } from '../../synced-folder/report';
import { runGroup } from '../../synced-folder/run';
import { undoInGroup } from '../../synced-folder/undo';
import { filesBelow, groupAt, machineAt, noon, scratchGroup, scratchPlace, type ScratchGroup } from './scratch-group';
import { agendaId, smallGroup, smallPlan } from './small-plan';

const run = (group: ScratchGroup, more: { readonly now?: Instant; readonly plan?: (snapshot: Snapshot, now: Instant) => Plan } = {}): Promise<Report> =>
  runGroup({ machine: group.machine, folder: group.folder, now: noon, plan: smallPlan, ...more });
const keys = ({ applied }: Report): readonly string[] => applied.map(({ key }) => key).sort();
const codes = ({ plan }: Report): readonly string[] => plan.problems.map(({ code }) => code);
const active = (files: Readonly<Record<string, string>> = smallGroup): ScratchGroup => {
  const group = scratchGroup(files);
  activateGroup(openGroup(group.machine, group.folder), noon - 60_000);
  return group;
};
const everything = ['agenda', 'cells/Compost', 'cells/Toiture', 'post/1', 'seen', 'task/=1+1', 'task/appeler la mairie'];

describe('a run', () => {
  test('writes what is due, in the files’ own ways, and a second one does nothing', async () => {
    const group = active();
    const report = await run(group);
    expect(keys(report)).toEqual(everything);
    expect(exitCodeOf(report)).toBe(0);
    expect(group.read('Sujets.csv')).toBe('Sujet;Durée;État\r\nCompost;10;prévu\r\nToiture;30;prévu\r\n');
    expect(group.read('Qui fait quoi.csv')).toBe('\ufeffQuoi;Qui\r\nappeler la mairie;Ana\r\n'.replace('\r\n', '\r\n\'=1+1;Ana\r\n'));
    expect(group.read(agendaId)).toBe('# Plénière\n\n- Compost\n- Toiture\n');
    const before = group.files();
    const again = await run(group, { now: noon + 60_000 });
    expect([keys(again), group.files()]).toEqual([[], before]);
  });

  test('a dry one writes nothing at all, not even on this computer', async () => {
    const group = active();
    const state = filesBelow(group.machine.stateRoot);
    const report = await planGroup({ machine: group.machine, folder: group.folder, now: noon, plan: smallPlan });
    expect(report.plan.effects).toHaveLength(7);
    expect([group.files(), filesBelow(group.machine.stateRoot)]).toEqual([smallGroup, state].map((files) => Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'utf8').toString('latin1')]))));
  });

  test('on trial documents go to a private preview, which the next run reads; the folder stays as it was', async () => {
    const group = scratchGroup(smallGroup);
    const before = group.files();
    const report = await run(group);
    expect([keys(report), report.trial]).toEqual([['agenda', 'seen'], true]);
    expect(group.files()).toEqual(before);
    expect(fs.existsSync(path.join(group.folder, '.tour-de-table'))).toBe(false);
    expect(fs.readFileSync(path.join(report.preview!, agendaId), 'utf8')).toContain('- Compost');
    expect(keys(await run(group))).toEqual([]);
    expect(activateGroup(openGroup(group.machine, group.folder), noon)).toBe(true);
    expect(keys(await run(group))).toEqual(everything);
    expect(activateGroup(openGroup(group.machine, group.folder), noon)).toBe(false);
  });

  test('on trial an effect that would leave this computer is refused, whoever planned it', async () => {
    const group = scratchGroup(smallGroup);
    const report = await run(group, { plan: (snapshot, now) => smallPlan({ ...snapshot, trial: false }, now) });
    expect(keys(report)).toEqual(['agenda', 'seen']);
    expect(codes(report)).toContain('not-allowed-on-trial');
  });

  test('a table that is open waits, says until when, and is written later', async () => {
    const group = active({ ...smallGroup, '.~lock.Sujets.csv#': '' });
    const report = await run(group);
    expect(report.plan.held.map(({ effect, by, until }) => [effect.key, by, until])).toEqual([['cells/Compost', 'waiting', noon + 600_000], ['cells/Toiture', 'waiting', noon + 600_000]]);
    expect(report.plan.wake).toBe(noon + 600_000);
    fs.rmSync(path.join(group.folder, '.~lock.Sujets.csv#'));
    expect(keys(await run(group))).toEqual(['cells/Compost', 'cells/Toiture']);
  });

  test('an office file is never rewritten: what we add lies beside it', async () => {
    const fixture = path.join(__dirname, '../fixtures/tables/Sujets.ods');
    const group = active({ 'tour-de-table.yaml': 'sujets: Sujets.ods\n' });
    fs.copyFileSync(fixture, path.join(group.folder, 'Sujets.ods'));
    await run(group, { plan: (snapshot, now) => ({ ...smallPlan(snapshot, now), effects: smallPlan(snapshot, now).effects.filter(({ kind }) => kind === 'saveCells').slice(0, 2) }) });
    expect(Buffer.compare(fs.readFileSync(path.join(group.folder, 'Sujets.ods')), fs.readFileSync(fixture))).toBe(0);
    const [header, ...rows] = group.read('Sujets (suivi).csv').trimEnd().split('\r\n');
    expect(header).toBe('\ufeffN°;Sujet;État');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((row) => row.endsWith(';prévu'))).toBe(true);
  });
});

describe('undo', () => {
  test.each(['agenda', 'cells/Compost'])('%s: as before, byte for byte, and held until its content changes', async (key) => {
    const group = active({ ...smallGroup, [agendaId]: '# Avant\n' });
    await run(group, { plan: (snapshot, now) => ({ ...smallPlan(snapshot, now), effects: smallPlan(snapshot, now).effects.filter((effect) => effect.key === key) }) });
    const undone = await undoInGroup({ machine: group.machine, folder: group.folder, now: noon, key });
    expect(undone.done).toBe(true);
    expect(group.files()).toEqual(scratchGroup({ ...smallGroup, [agendaId]: '# Avant\n' }).files());
    expect(keys(await run(group))).toEqual(everything.filter((one) => one !== key));
  });

  test('a document that we made goes again; one that a person has touched stays', async () => {
    const group = active();
    await run(group);
    expect(await undoInGroup({ machine: group.machine, folder: group.folder, now: noon, key: 'agenda' })).toMatchObject({ done: true });
    expect(group.exists(agendaId)).toBe(false);
    const other = active();
    await run(other);
    other.write(agendaId, `${other.read(agendaId)}\nUn mot.\n`);
    expect(await undoInGroup({ machine: other.machine, folder: other.folder, now: noon, key: 'agenda' })).toMatchObject({ problem: { code: 'file-changed' } });
    expect(other.read(agendaId)).toContain('Un mot.');
  });

  test.each([['post/1', 'undo-sent'], ['seen', 'undo-impossible'], ['party', 'undo-unknown']])('%s: %s', async (key, code) => {
    const group = active();
    await run(group);
    expect(await undoInGroup({ machine: group.machine, folder: group.folder, now: noon, key })).toMatchObject({ done: false, problem: { code } });
  });
});

describe('two at once', () => {
  test('a second run on one computer is told so and changes nothing; after the lease, or once the first is dead, it goes on', async () => {
    const group = active();
    const { lock } = openGroup(group.machine, group.folder).state;
    fs.mkdirSync(path.dirname(lock), { recursive: true });
    const hold = (at: Instant): void => fs.writeFileSync(lock, JSON.stringify({ pid: 7, host: 'here', at }));
    const withAlive = (isAlive: boolean): ScratchGroup => groupAt(group.folder, { ...group.machine, isAlive: () => isAlive });
    hold(noon);
    const report = await run(withAlive(true));
    expect([codes(report), keys(report), exitCodeOf(report)]).toEqual([['run-elsewhere'], [], 1]);
    expect(group.exists(agendaId)).toBe(false);
    expect(keys(await run(withAlive(false)))).toEqual(everything);
    hold(noon - 31 * 60_000);
    expect(codes(await run(withAlive(true)))).toEqual([]);
    expect(fs.existsSync(lock)).toBe(false);
  });

  test('two devices that share a folder do each thing once, and read the same journal', async () => {
    const group = active();
    const other = groupAt(group.folder, machineAt(scratchPlace(), '0b0b0b0b'));
    expect(keys(await run(group))).toEqual(everything);
    expect(keys(await run(other, { now: noon + 60_000 }))).toEqual([]);
    expect(openGroup(other.machine, group.folder).journal.entries).toEqual(openGroup(group.machine, group.folder).journal.entries);
  });

  test('what another device began is left to it for an hour, then settled by looking', async () => {
    const group = active();
    await run(group);
    const journal = path.join(group.folder, '.tour-de-table/journal/0a0a0a0a.jsonl');
    const lines = fs.readFileSync(journal, 'utf8').split('\n');
    fs.writeFileSync(journal, lines.filter((line) => !/"entry":"done","key":"agenda"/.test(line)).join('\n'));
    const other = groupAt(group.folder, machineAt(scratchPlace(), '0b0b0b0b'));
    const doneAgenda = (): boolean => openGroup(group.machine, group.folder).journal.entries.some((entry) => entry.entry === 'done' && entry.key === 'agenda');
    await run(other, { now: noon + 30 * 60_000 });
    expect(doneAgenda()).toBe(false);
    await run(other, { now: noon + 61 * 60_000 });
    expect(doneAgenda()).toBe(true);
  });

  test('what a device began whose clock is years ahead is settled by looking, not in years', async () => {
    const group = active(), far = Date.UTC(2090, 0, 1);
    await run(group, { now: far });
    const journal = path.join(group.folder, '.tour-de-table/journal/0a0a0a0a.jsonl');
    fs.writeFileSync(journal, fs.readFileSync(journal, 'utf8').split('\n').filter((line) => !/"entry":"done","key":"agenda"/.test(line)).join('\n'));
    await run(groupAt(group.folder, machineAt(scratchPlace(), '0b0b0b0b')), { now: noon });
    expect(openGroup(group.machine, group.folder).journal.entries.some((entry) => entry.entry === 'done' && entry.key === 'agenda')).toBe(true);
  });
});

describe('bad input', () => {
  test.each([
    ['no settings', { 'Sujets.csv': 'Sujet\r\n' }, 'settings-missing'],
    ['YAML that breaks off', { 'tour-de-table.yaml': 'nom: Les Voisins\nsujets: "Sujets.csv\n' }, 'settings-unreadable'],
    ['no topics named', { 'tour-de-table.yaml': 'nom: x\n' }, 'setting-missing'],
    ['topics not there', { 'tour-de-table.yaml': 'sujets: Sujets.csv\n' }, 'file-missing'],
    ['topics outside', { 'tour-de-table.yaml': 'sujets: ../Sujets.csv\n' }, 'file-outside'],
    ['calendar not there', { ...smallGroup, 'tour-de-table.yaml': 'sujets: Sujets.csv\ncalendrier: A.ics\n' }, 'file-missing'],
    ['aliases', { 'tour-de-table.yaml': 'a: &a [x]\nsujets: *a\n' }, 'settings-unreadable'],
  ])('%s: a clear problem and exit code 1', async (_, files, code) => {
    const report = await run(active(files));
    expect(codes(report)).toContain(code);
    expect(exitCodeOf(report)).toBe(1);
  });

  test('wrong YAML names its line, its column and what was expected', async () => {
    const report = await run(active({ 'tour-de-table.yaml': 'nom: x\nsujets: Sujets.csv\n\tmembres: M.csv\n' }));
    expect(report.plan.problems).toEqual([{ code: 'settings-unreadable', level: 'blocking', where: { file: 'tour-de-table.yaml', line: 3 }, values: { line: 3, column: expect.any(Number), expected: expect.any(String) } }]);
  });

  test('a folder that vanishes while the run is under way is said, and is not made again', async () => {
    const group = active();
    const report = await run(group, { plan: (snapshot, now) => {
      fs.rmSync(group.folder, { recursive: true });
      return smallPlan(snapshot, now);
    } });
    expect(exitCodeOf(report)).toBe(1);
    expect(codes(report)).toEqual(['folder-vanished']);
    expect(fs.existsSync(group.folder)).toBe(false);
  });

  test('on a full disk nothing is lost; with room again everything is done', async () => {
    const group = active();
    const before = group.files();
    const full = { ...nodeDisk, write: () => { throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }); } };
    const report = await run(groupAt(group.folder, { ...group.machine, disk: full }));
    expect([codes(report), exitCodeOf(report)]).toEqual([['disk-full'], 1]);
    expect(group.files()).toEqual(before);
    expect(keys(await run(group))).toEqual(everything);
  });

  test('a folder that may not be written is said', async () => {
    const group = active();
    const before = group.files();
    const readOnly = { ...nodeDisk, append: () => { throw Object.assign(new Error('read-only'), { code: 'EROFS', syscall: 'open' }); } };
    const report = await run(groupAt(group.folder, { ...group.machine, disk: readOnly }));
    expect([codes(report), exitCodeOf(report), group.files()]).toEqual([['file-forbidden'], 1, before]);
  });

  test('what a newer version began is looked at, not touched', async () => {
    const group = active();
    const before = group.files();
    fs.appendFileSync(path.join(group.folder, '.tour-de-table/journal/ffffffff.jsonl'), '{"v":2}\n');
    const report = await run(group);
    expect([codes(report).includes('made-by-newer'), keys(report), exitCodeOf(report), group.files()]).toEqual([true, [], 1, before]);
  });

  test('a clock that went back is said', async () => {
    const group = active();
    await run(group);
    expect(codes(await run(group, { now: noon - 3_600_000 }))).toEqual(['clock-behind']);
  });
});
