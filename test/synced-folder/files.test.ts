// The group's files: nothing outside of its folder, nothing half written, nobody's change overwritten.
import fs from 'node:fs';
import path from 'node:path';
import { nodeDisk } from '../../synced-folder/disk/node-disk';
import type { Disk } from '../../synced-folder/disk/disk';
import { originalOf } from '../../synced-folder/files/conflict-copy';
import { openGroupFolder } from '../../synced-folder/files/group-folder';
import { inUseUntil, isOpen } from '../../synced-folder/files/in-use';
import { conflictCopies, listBelow } from '../../synced-folder/files/list-below';
import { readFile } from '../../synced-folder/files/read-file';
import { attempt } from '../../synced-folder/files/refuse';
import { writeFile } from '../../synced-folder/files/write-file';
import { noon, scratchGroup, scratchPlace } from './scratch-group';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const codeOf = (action: () => unknown): string | null => {
  const tried = attempt('x', action);
  return tried.done ? null : tried.problem.code;
};
const failing = (operation: keyof Disk, code: string): Disk => ({
  ...nodeDisk,
  [operation]: () => { throw Object.assign(new Error(code), { code, syscall: operation }); },
});

describe('confinement', () => {
  test.each(['../elsewhere.csv', '/etc/passwd', 'a/../../b', 'a//b', './a', '', 'a\0b'])('%j leads nowhere', (id) => {
    const folder = openGroupFolder(nodeDisk, scratchGroup().folder);
    expect(codeOf(() => readFile(folder, id))).toBe('file-outside');
    expect(codeOf(() => writeFile(folder, { id, from: null, bytes: bytes('x') }))).toBe('file-outside');
  });

  test('a link that leads out is refused, a file or a folder on the way; one that stays inside is followed and kept', () => {
    const group = scratchGroup({ 'Sujets.csv': 'old' });
    const outside = scratchPlace();
    fs.writeFileSync(path.join(outside, 'secret.csv'), 'secret');
    fs.symlinkSync(path.join(outside, 'secret.csv'), path.join(group.folder, 'leak.csv'));
    fs.symlinkSync(outside, path.join(group.folder, 'folder'));
    fs.symlinkSync('Sujets.csv', path.join(group.folder, 'same.csv'));
    const folder = openGroupFolder(nodeDisk, group.folder);
    for (const id of ['leak.csv', 'folder/secret.csv', 'folder/new.csv']) {
      expect(codeOf(() => readFile(folder, id))).toBe('file-outside');
      expect(codeOf(() => writeFile(folder, { id, from: null, bytes: bytes('x') }))).toBe('file-outside');
    }
    const { revision } = readFile(folder, 'same.csv')!;
    writeFile(folder, { id: 'same.csv', from: revision, bytes: bytes('new') });
    expect(group.read('Sujets.csv')).toBe('new');
    expect(fs.lstatSync(path.join(group.folder, 'same.csv')).isSymbolicLink()).toBe(true);
    expect(fs.readdirSync(outside)).toEqual(['secret.csv']);
  });

  test('one name composed and decomposed is one file', () => {
    const group = scratchGroup({ ['Décisions.csv'.normalize('NFD')]: 'a' });
    const folder = openGroupFolder(nodeDisk, group.folder);
    const there = readFile(folder, 'Décisions.csv'.normalize('NFC'))!;
    writeFile(folder, { id: 'Décisions.csv'.normalize('NFC'), from: there.revision, bytes: bytes('b') });
    expect(group.files()).toEqual({ ['Décisions.csv'.normalize('NFD')]: 'b' });
  });

  test('a folder, or a file of 200 MB, is not read', () => {
    const group = scratchGroup({ 'a/b.csv': 'x', 'huge.csv': '' });
    fs.truncateSync(path.join(group.folder, 'huge.csv'), 200_000_000);
    const folder = openGroupFolder(nodeDisk, group.folder);
    expect(codeOf(() => readFile(folder, 'a'))).toBe('file-is-none');
    expect(codeOf(() => readFile(folder, 'huge.csv'))).toBe('file-too-large');
  });
});

describe('writing', () => {
  test('a file that changed, came or went since it was read is not written, and nothing is left beside it', () => {
    const group = scratchGroup({ 'a.md': 'one' });
    const folder = openGroupFolder(nodeDisk, group.folder);
    const { revision } = readFile(folder, 'a.md')!;
    group.write('a.md', 'two');
    expect(codeOf(() => writeFile(folder, { id: 'a.md', from: revision, bytes: bytes('ours') }))).toBe('file-changed');
    expect(codeOf(() => writeFile(folder, { id: 'a.md', from: null, bytes: bytes('ours') }))).toBe('file-changed');
    expect(codeOf(() => writeFile(folder, { id: 'b.md', from: revision, bytes: bytes('ours') }))).toBe('file-changed');
    expect(group.files()).toEqual({ 'a.md': 'two' });
  });

  test('a person who saves while the new bytes are being written keeps theirs', () => {
    const group = scratchGroup({ 'a.md': 'one' });
    const disk: Disk = { ...nodeDisk, sync: (place) => { nodeDisk.sync(place); group.write('a.md', 'theirs'); } };
    const folder = openGroupFolder(disk, group.folder);
    expect(codeOf(() => writeFile(folder, { id: 'a.md', from: readFile(folder, 'a.md')!.revision, bytes: bytes('ours') }))).toBe('file-changed');
    expect(group.files()).toEqual({ 'a.md': 'theirs' });
  });

  test.each([['write', 'ENOSPC', 'disk-full'], ['write', 'EROFS', 'file-forbidden'], ['rename', 'EACCES', 'file-forbidden'], ['rename', 'EIO', 'file-refused'], ['rename', 'EBUSY', 'file-in-use']] as const)(
    '%s refused with %s is %s, and the old file stands alone', (operation, code, problem) => {
      const group = scratchGroup({ 'a.md': 'one' });
      const folder = openGroupFolder(failing(operation, code), group.folder);
      expect(codeOf(() => writeFile(folder, { id: 'a.md', from: readFile(folder, 'a.md')!.revision, bytes: bytes('ours') }))).toBe(problem);
      expect(group.files()).toEqual({ 'a.md': 'one' });
    });

  test('a folder that is gone is not made again', () => {
    const group = scratchGroup();
    const folder = openGroupFolder(nodeDisk, group.folder);
    fs.rmdirSync(group.folder);
    expect(codeOf(() => writeFile(folder, { id: 'a.md', from: null, bytes: bytes('x') }))).toBe('folder-vanished');
    expect(fs.existsSync(group.folder)).toBe(false);
    expect(codeOf(() => openGroupFolder(nodeDisk, group.folder))).toBe('folder-vanished');
  });

  test('a mistake of ours is no problem of the group: it is thrown on', () => {
    expect(() => attempt('x', () => { throw new TypeError('ours'); })).toThrow('ours');
  });
});

describe('in use', () => {
  const about = { now: noon, ours: new Set<string>() };

  test.each(['.~lock.Sujets.csv#', '~$Sujets.csv', '~$jets.csv'])('%s beside it: open', (lock) => {
    const group = scratchGroup({ 'Sujets.csv': 'a', [lock]: '' });
    const folder = openGroupFolder(nodeDisk, group.folder);
    expect(isOpen(folder, 'Sujets.csv')).toBe(true);
    expect(inUseUntil(folder, readFile(folder, 'Sujets.csv')!, about)).toBe(noon + 600_000);
  });

  test('changed in the last ten minutes: until ten minutes after; by us: free', () => {
    const group = scratchGroup({ 'Sujets.csv': 'a' });
    const folder = openGroupFolder(nodeDisk, group.folder);
    expect(inUseUntil(folder, readFile(folder, 'Sujets.csv')!, about)).toBeNull();
    const changed = new Date(noon - 9 * 60_000);
    fs.utimesSync(path.join(group.folder, 'Sujets.csv'), changed, changed);
    const file = readFile(folder, 'Sujets.csv')!;
    expect(inUseUntil(folder, file, about)).toBe(noon + 60_000);
    expect(inUseUntil(folder, file, { ...about, ours: new Set([file.revision]) })).toBeNull();
  });
});

describe('copies in conflict', () => {
  test.each([
    ['Sujets (conflicted copy 2026-11-22 101112).csv', 'Sujets.csv'],
    ['Sujets (Ana’s conflicted copy 2026-11-22).csv', 'Sujets.csv'],
    ['Sujets (copie en conflit de Ana 2026-11-22).csv', 'Sujets.csv'],
    ['Sujets_conflict-20261122-101112.csv', 'Sujets.csv'],
    ['Sujets.sync-conflict-20261122-101112-ABCDEF7.csv', 'Sujets.csv'],
    ['Sujets (1).csv', 'Sujets.csv'],
    ['Sujets [conflicted].csv', 'Sujets.csv'],
    ['2026-12-03 (2).md', null],
    ['Sujets (bâtiment 2).csv', null],
    ['Sujets.csv', null],
  ])('%s', (name, original) => {
    expect(originalOf(name, new Set(['Sujets.csv']))).toBe(original);
  });

  test('are reported and not listed; nor are locks, hidden and temporary files', () => {
    const group = scratchGroup({
      'Sujets.csv': '', 'Sujets (1).csv': '', 'odj/a.md': '', 'odj/a (conflicted copy 2026-11-22 1).md': '', 'odj/.~lock.a.md#': '', 'odj/~x.tmp': '', 'odj/.b.md': '', 'odj/2025/c.md': '',
    });
    const folder = openGroupFolder(nodeDisk, group.folder);
    const { ids, problems } = listBelow(folder, 'odj');
    expect(ids).toEqual(['odj/2025/c.md', 'odj/a.md']);
    expect(problems.map(({ code, where }) => [code, where.file])).toEqual([['conflict-copy', 'odj/a (conflicted copy 2026-11-22 1).md']]);
    expect(conflictCopies(folder, 'Sujets.csv').map(({ where }) => where.file)).toEqual(['Sujets (1).csv']);
  });
});
