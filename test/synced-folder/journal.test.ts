// The journal's files: a union of devices, mended after a crash, never behind itself.
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { nodeDisk } from '../../synced-folder/disk/node-disk';
import { openJournal, readJournalFolder, type EntryDraft } from '../../synced-folder/journal';
import { noon, scratchPlace } from './scratch-group';

const kept = (n: number): EntryDraft => ({ entry: 'kept', keep: { n } });
const open = (folder: string, device: string, now = noon): ReturnType<typeof openJournal> =>
  openJournal({ disk: nodeDisk, folder, device, checkStillThere: () => undefined }, readJournalFolder(nodeDisk, folder), now);

test('what one device wrote the other reads, in one order', () => {
  const folder = path.join(scratchPlace(), 'journal');
  open(folder, 'b', noon + 1).append(kept(2));
  open(folder, 'a', noon).append(kept(1));
  open(folder, 'c', noon).append(kept(3));
  const { entries, problems } = readJournalFolder(nodeDisk, folder);
  expect(entries.map(({ at, by, seq }) => [at - noon, by, seq])).toEqual([[1, 'a', 1], [1, 'b', 1], [1, 'c', 1]]);
  expect(problems).toEqual([]);
  expect(fs.readdirSync(folder).sort()).toEqual(['a.jsonl', 'b.jsonl', 'c.jsonl']);
});

test('a clock set back does not put an entry before the last one', () => {
  const folder = path.join(scratchPlace(), 'journal');
  open(folder, 'a', noon).append(kept(1));
  open(folder, 'a', noon - 3_600_000).append(kept(2));
  expect(readJournalFolder(nodeDisk, folder).entries.map(({ at, seq }) => [at, seq])).toEqual([[noon, 1], [noon, 2]]);
});

test('a copy that a sync program made of a journal file is read, and what stands in both counts once', () => {
  const folder = path.join(scratchPlace(), 'journal');
  open(folder, 'a').append(kept(1));
  fs.copyFileSync(path.join(folder, 'a.jsonl'), path.join(folder, 'a.sync-conflict-20261122-120000-ABCDEF7.jsonl'));
  open(folder, 'a').append(kept(2));
  expect(readJournalFolder(nodeDisk, folder).entries.map(({ seq }) => seq)).toEqual([1, 2]);
});

test('cut at any byte: every whole entry is read, the cut one is said, and the next stands on a line of its own', () => {
  const folder = path.join(scratchPlace(), 'journal');
  const file = path.join(folder, 'a.jsonl');
  const journal = open(folder, 'a');
  journal.append(kept(1));
  journal.append({ entry: 'kept', keep: { é: 'œuvre' } });
  const bytes = fs.readFileSync(file);
  const first = bytes.indexOf(0x0a) + 1;
  for (let length = 0; length <= bytes.length; length++) {
    fs.writeFileSync(file, bytes.subarray(0, length));
    const { entries, problems } = readJournalFolder(nodeDisk, folder);
    const whole = length >= bytes.length - 1 ? 2 : length >= first - 1 ? 1 : 0;
    expect({ length, entries: entries.length }).toEqual({ length, entries: whole });
    expect(problems.map(({ code }) => code)).toEqual([0, first - 1, first, bytes.length - 1, bytes.length].includes(length) ? [] : ['journal-torn']);
    open(folder, 'a').append(kept(9));
    const after = readJournalFolder(nodeDisk, folder);
    expect({ length, entries: after.entries.length, problems: after.problems }).toEqual({ length, entries: whole + 1, problems: [] });
  }
});

test('a line of a newer version is left alone and said; nonsense too', () => {
  const folder = path.join(scratchPlace(), 'journal');
  open(folder, 'a').append(kept(1));
  fs.appendFileSync(path.join(folder, 'a.jsonl'), '{"v":2,"entry":"kept","new":true}\n{"v":1,"entry":"party"}\nhello\n');
  const { entries, problems, newer } = readJournalFolder(nodeDisk, folder);
  expect(entries).toHaveLength(1);
  expect(newer).toBe(true);
  expect(problems.map(({ code, where }) => [code, where.line])).toEqual([['made-by-newer', 2], ['journal-unreadable', 3], ['journal-unreadable', 4]]);
});

test('whatever bytes lie there, reading ends in entries and problems', () => {
  const folder = path.join(scratchPlace(), 'journal');
  fs.mkdirSync(folder);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    fs.writeFileSync(path.join(folder, 'a.jsonl'), bytes);
    expect(readJournalFolder(nodeDisk, folder).entries).toEqual([]);
  }), { numRuns: 200 });
});
