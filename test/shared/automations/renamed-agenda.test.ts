// An agenda that a person renames, moves or copies: there is one page of it, its words are read, and nothing is said to be gone.
import fs from 'node:fs';
import path from 'node:path';
import type { Report } from '../../../synced-folder/report';
import { files } from '../../golden/group-files';
import { openStage, type Stage } from '../../golden/play';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md', topics = 'Sujets.csv';

async function published(): Promise<Stage> {
  const stage = openStage({ files, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  return stage;
}

function rename(stage: Stage, from: string, to: string): void {
  fs.mkdirSync(path.dirname(path.join(stage.group.folder, to)), { recursive: true });
  fs.renameSync(path.join(stage.group.folder, from), path.join(stage.group.folder, to));
}

const touching = ({ applied }: Report): readonly string[] => applied.map(({ key }) => key).filter((key) => /^(agenda|moved)/.test(key));
const pages = (stage: Stage): readonly string[] => Object.keys(stage.group.files()).filter((name) => name.normalize('NFC').startsWith('Ordres du jour/'));

test.each([
  ['as we wrote it', 'Ordres du jour/ODJ décembre.md', (text: string) => text],
  ['edited before', 'Ordres du jour/ODJ décembre.md', (text: string) => text.replace(/^- .*\n/gm, '').replace(/(# .*)/, '$1 (salle du haut)')],
  ['in a folder below', 'Ordres du jour/Archives/2026/ODJ.md', (text: string) => text],
])('renamed, %s: its conclusions are read and it is kept up to date in its new place', async (_, to, change) => {
  const stage = await published();
  stage.edit(agenda, change);
  rename(stage, agenda, to);
  stage.edit(topics, (text) => text.replace('Compost : deuxième bac', 'Compost : troisième bac'));
  const refreshed = await stage.quietRun('2026-11-27T08:00:00Z');
  expect(refreshed.plan.problems.map(({ code }) => code)).not.toContain('document-gone');
  expect(pages(stage)).toEqual([to]);
  expect(stage.group.read(to)).toContain('Compost : troisième bac');
  stage.edit(to, (text) => text.replace(/(## [^\n]*Compost[^]*?Conclusion\s:)/, '$1 traité'));
  await stage.quietRun('2026-12-04T09:30:00Z');
  expect(stage.group.read(topics)).toMatch(/Compost.*(fait|traité)/i);
});

test('renamed and renamed back', async () => {
  const stage = await published();
  rename(stage, agenda, 'Ordres du jour/a.md');
  await stage.quietRun('2026-11-27T08:00:00Z');
  rename(stage, 'Ordres du jour/a.md', agenda);
  const report = await stage.quietRun('2026-11-27T09:00:00Z');
  expect([report.plan.problems.map(({ code }) => code), pages(stage)]).toEqual([[], [agenda]]);
  expect(touching(await stage.quietRun('2026-11-27T10:00:00Z'))).toEqual([]);
});

test('a copy beside it, or two copies in its place, is no move', async () => {
  const stage = await published();
  stage.group.write('Ordres du jour/copie.md', stage.group.read(agenda));
  expect(touching(await stage.quietRun('2026-11-27T08:00:00Z'))).toEqual([]);
  rename(stage, agenda, 'Ordres du jour/autre copie.md');
  const report = await stage.quietRun('2026-11-27T09:00:00Z');
  expect(report.plan.problems.map(({ code }) => code)).toContain('document-gone');
  expect(touching(report)).toEqual([]);
});

test('another page in its place is not taken for it', async () => {
  const stage = await published();
  fs.rmSync(path.join(stage.group.folder, agenda));
  stage.group.write('Ordres du jour/Notes.md', '# Plénière du jeudi 3 décembre 2026\n\nNotes prises à la main.\n\n## Toiture\n\nDevis trop cher.\n');
  const report = await stage.quietRun('2026-11-27T08:00:00Z');
  expect(report.plan.problems.map(({ code }) => code)).toContain('document-gone');
  expect(stage.group.read('Ordres du jour/Notes.md')).toContain('Devis trop cher.');
});
