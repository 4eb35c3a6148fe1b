// Documents and reports as people keep them in a folder: which are read, whose they are, what is said of the rest, and what is kept for the next run.
import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { GroupDocument, Snapshot } from '../../shared/model/snapshot';
import { messageKey } from '../../shared/model/document-content';
import { problemText } from '../../shared/text/problem-text';
import { messagesOf } from '../../shared/text/messages';
import { openGroup } from '../../synced-folder/group';
import { planGroup } from '../../synced-folder/plan-group';
import { readSnapshot } from '../../synced-folder/read-snapshot';
import { runGroup } from '../../synced-folder/run';
import { heardThreads } from '../../shared/digest/heard-threads';
import { plan } from '../../shared/plan/plan';
import { readWorld } from '../../shared/plan/world';
import { odtOf } from '../laws/document-cases';
import { noon, scratchGroup, type ScratchGroup } from './scratch-group';

const fixture = (name: string): Uint8Array => fs.readFileSync(path.join(__dirname, '../fixtures/comments', name));
const settings = 'sujets: Sujets.csv\nmembres: Membres.csv\ndocuments: Documents/\nrestitutions: Documents/Sous-groupes/\nsous-groupes: [{ nom: Énergie, autres noms: [Chauffage] }]\n';
const base = { 'tour-de-table.yaml': settings, 'Sujets.csv': 'Sujet;Durée\r\nCompost;10\r\n', 'Membres.csv': 'Nom;Commission\r\nLise;Jardin\r\nKarim;Accueil\r\n' };
const snapshotOf = async ({ machine, folder }: ScratchGroup): Promise<Snapshot> => (await readSnapshot(openGroup(machine, folder), noon, [])).snapshot!;
const read = (files: Readonly<Record<string, string | Uint8Array>>): Promise<Snapshot> => snapshotOf(scratchGroup({ ...base, ...files }));
const told = ({ problems }: Snapshot): readonly unknown[] => problems.map(({ code, where }) => [code, where.file]);
const oneLine = ({ id, kind, subgroup, reading }: GroupDocument): unknown => [id, kind, subgroup, reading?.blocks.length ?? null, reading?.threads.length ?? null];

test('every format is read, each file once, as what the nearest folder makes of it', async () => {
  const snapshot = await read({
    'Ordres du jour/2026-12-03 Plénière.md': '# Plénière\n\n## Compost\n\n> Lise : on garde ?\n', 'Documents/Budget.docx': fixture('Word 1.docx'), 'Documents/2026/Potager.md': fixture('Potager.md'), 'Documents/Plan.png': 'x', 'Documents/Charte.pdf': '%PDF-1.7',
    'Documents/Sous-groupes/Jardin/2026-12-03.odt': fixture('Jardin 1.odt'), 'Documents/Sous-groupes/GT chauffage.md': '# Restitution\n\nRien de nouveau.\n', 'Documents/Sous-groupes/2026-12-03 accueil.txt': 'Tout va bien.',
  });
  expect(snapshot.documents.all.map(oneLine)).toEqual([
    ['Ordres du jour/2026-12-03 Plénière.md', 'agenda', null, 3, 1],
    ['Documents/2026/Potager.md', 'document', null, expect.any(Number), 4],
    ['Documents/Budget.docx', 'document', null, 6, 2],
    ['Documents/Sous-groupes/2026-12-03 accueil.txt', 'report', 'Accueil', 1, 0],
    ['Documents/Sous-groupes/GT chauffage.md', 'report', 'Énergie', 2, 0],
    ['Documents/Sous-groupes/Jardin/2026-12-03.odt', 'report', 'Jardin', 10, 4],
  ]);
  expect([snapshot.documents.whole, snapshot.documents.unseen]).toEqual([true, undefined]);
  expect(snapshot.places).toMatchObject({ reports: 'Documents/Sous-groupes' });
  expect(snapshot.documents.all.map(({ content }) => content !== null)).toEqual([true, true, false, false, true, false]);
  expect(snapshot.problems.filter(({ where }) => where.file?.startsWith('Documents'))).toEqual([]);
});

test('what editors and sync programs leave is no document; an open one is busy', async () => {
  const snapshot = await read({
    'Documents/Budget.docx': fixture('Word 1.docx'), 'Documents/~$Budget.docx': 'x', 'Documents/.~lock.Plan.odt#': 'x', 'Documents/Plan.odt': fixture('Jardin 1.odt'), 'Documents/Note.md': 'Bonjour',
    'Documents/Plan (conflicted copy 2026-11-20 101010).odt': fixture('Jardin 1.odt'), 'Documents/.caché/x.md': 'x',
  });
  expect(snapshot.documents.all.map(({ id, busy }) => [id, busy])).toEqual([['Documents/Budget.docx', true], ['Documents/Note.md', false], ['Documents/Plan.odt', true]]);
  expect(told(snapshot)).toContainEqual(['conflict-copy', 'Documents/Plan (conflicted copy 2026-11-20 101010).odt']);
});

test('a link that leads out of the folder is refused, one that leads to itself ends', async () => {
  const group = scratchGroup({ ...base, 'Documents/a.md': 'Bonjour' }), outside = scratchGroup({ 'secret.md': 'Rien pour vous' });
  fs.symlinkSync(outside.folder, path.join(group.folder, 'Documents/dehors'));
  fs.symlinkSync('.', path.join(group.folder, 'Documents/boucle'));
  const snapshot = await snapshotOf(group);
  expect(told(snapshot)).toContainEqual(['file-outside', 'Documents/dehors']);
  expect(JSON.stringify(snapshot.documents)).not.toContain('Rien pour vous');
  expect(snapshot.documents.all.length).toBeLessThan(10);
  expect(snapshot.documents).toMatchObject({ whole: true, unseen: ['report'] });
});

test('a report that cannot be read, is empty or lies twice: said, and the others are read', async () => {
  const snapshot = await read({
    'Documents/Sous-groupes/Jardin/2026-12-03.docx': fixture('Jardin 1.docx'), 'Documents/Sous-groupes/Jardin/2026-12-03.md': 'Rien de nouveau.', 'Documents/Sous-groupes/Jardin/2026-11-05.pdf': '%PDF-1.7',
    'Documents/Sous-groupes/Accueil/vide.md': '', 'Documents/Sous-groupes/Accueil/abîmé.odt': fixture('Jardin 1.odt').subarray(0, 4000), 'Documents/Sous-groupes/Divers/note.md': 'Bonjour', 'Documents/Sous-groupes/perdu.md': 'Bonjour',
  });
  expect(snapshot.documents.all.map(oneLine)).toEqual([
    ['Documents/Sous-groupes/Accueil/abîmé.odt', 'report', 'Accueil', null, null], ['Documents/Sous-groupes/Accueil/vide.md', 'report', 'Accueil', null, null], ['Documents/Sous-groupes/Divers/note.md', 'report', null, 1, 0],
    ['Documents/Sous-groupes/Jardin/2026-12-03.docx', 'report', 'Jardin', 10, 4], ['Documents/Sous-groupes/Jardin/2026-12-03.md', 'report', 'Jardin', 1, 0], ['Documents/Sous-groupes/perdu.md', 'report', null, 1, 0],
  ]);
  expect(told(snapshot)).toEqual(expect.arrayContaining([
    ['report-not-read', 'Documents/Sous-groupes/Jardin/2026-11-05.pdf'], ['file-damaged', 'Documents/Sous-groupes/Accueil/abîmé.odt'], ['document-empty', 'Documents/Sous-groupes/Accueil/vide.md'],
  ]));
  expect([snapshot.documents.whole, snapshot.documents.unseen]).toEqual([true, undefined]);
  for (const problem of snapshot.problems) for (const locale of ['fr', 'en'] as const) expect(problemText(problem, messagesOf(locale)).what).not.toMatch(/undefined|NaN|\[object/);
});

test('a folder that is not there, or is a file, stops nothing', async () => {
  expect(told(await read({}))).toEqual([['folder-missing', 'Documents/Sous-groupes'], ['folder-missing', 'Documents']]);
  expect((await read({})).documents).toEqual({ whole: true, all: [], unseen: ['report', 'document'] });
  expect(await read({ Documents: 'un fichier' })).toMatchObject({ documents: { all: [] } });
  expect(told(await read({ 'tour-de-table.yaml': 'sujets: Sujets.csv\ndocuments: ../ailleurs\n' }))).toEqual([['file-outside', '../ailleurs']]);
});

test('what cannot be opened, or is too large, is said, and its kind is not wholly seen', async () => {
  const snapshot = await read({ 'Documents/film.md': new Uint8Array(51_000_000), 'Documents/a.md': 'Bonjour', 'Documents/Sous-groupes/Jardin.md': 'Bonjour', 'Ordres du jour/2026-12-03 Tour des sous-groupes.md': '# Tour' });
  expect(told(snapshot)).toContainEqual(['file-too-large', 'Documents/film.md']);
  expect(snapshot.documents).toMatchObject({ whole: true, unseen: ['document'] });
  expect(snapshot.documents.all.map(({ id, kind }) => [id, kind])).toEqual([['Ordres du jour/2026-12-03 Tour des sous-groupes.md', 'collation'], ['Documents/Sous-groupes/Jardin.md', 'report'], ['Documents/a.md', 'document']]);
});

test('200 pages and 20,000 comments are read to the last one', async () => {
  const paragraphs = Array.from({ length: 2_000 }, (_, index) => `Paragraphe ${index} ${'qui raconte ce qui a été fait '.repeat(10)}`);
  const page = (paragraph: string, index: number): string => `<text:p>${paragraph}${Array.from({ length: 10 }, (_, at) => `<office:annotation office:name="c${index}-${at}"><dc:creator>Lise</dc:creator><dc:date>2026-11-02T18:00:0${at}</dc:date><text:p>Remarque ${index}-${at}</text:p></office:annotation>`).join('')}</text:p>`;
  const { 'content.xml': content = new Uint8Array(), ...rest } = unzipSync(odtOf({ paragraphs: ['ICI'], said: [] }, { nameOf: String, turned: false }));
  const xml = strFromU8(content).replace(/<text:p>ICI<\/text:p>/, paragraphs.map(page).join(''));
  const snapshot = await read({ 'Documents/Sous-groupes/Jardin.odt': zipSync({ ...rest, 'content.xml': strToU8(xml) }) });
  const { blocks, threads } = snapshot.documents.all[0]!.reading!, messages = threads.flatMap((thread) => thread.messages);
  expect([blocks.length, messages.length, snapshot.documents.whole]).toEqual([2_000, 20_000, true]);
  expect(new Set(messages.map(messageKey)).size).toBe(20_000);
});

test('a document under another name has the same messages', async () => {
  const group = scratchGroup({ ...base, 'Documents/Budget.docx': fixture('Word 1.docx') });
  const keys = async (): Promise<unknown> => (await snapshotOf(group)).documents.all.map(({ reading }) => reading!.threads.flatMap(({ messages }) => messages.map(messageKey)));
  const before = await keys();
  fs.mkdirSync(path.join(group.folder, 'Documents/2026'));
  fs.renameSync(path.join(group.folder, 'Documents/Budget.docx'), path.join(group.folder, 'Documents/2026/Budget définitif.docx'));
  expect(await keys()).toEqual(before);
});

describe('what was read', () => {
  const request = ({ machine, folder }: ScratchGroup, now = noon) => ({ machine, folder, now, plan });
  const kept = ({ machine }: ScratchGroup): readonly string[] => fs.readdirSync(machine.stateRoot, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json') && name.includes('readings')).map((name) => path.join(machine.stateRoot, name));
  const files = { ...base, 'Documents/Budget.docx': fixture('Word 1.docx') };

  test('is kept by a run, not by a dry one, and used by the next', async () => {
    const group = scratchGroup(files);
    await planGroup(request(group));
    expect(kept(group)).toEqual([]);
    await runGroup(request(group));
    const [place = ''] = kept(group).filter((name) => name.includes('.docx.'));
    const text = fs.readFileSync(place, 'utf8').slice(33).replace('panneaux solaires', 'PANNEAUX SOLAIRES');
    const { revisionOf } = await import('../../synced-folder/files/revision');
    fs.writeFileSync(place, `${revisionOf(Buffer.from(text))}\n${text}`);
    expect(JSON.stringify((await snapshotOf(group)).documents)).toContain('PANNEAUX SOLAIRES');
  });

  test('is forgotten with its document', async () => {
    const group = scratchGroup(files);
    await runGroup(request(group));
    const before = kept(group).length;
    fs.rmSync(path.join(group.folder, 'Documents/Budget.docx'));
    await runGroup(request(group, noon + 60_000));
    expect([before - kept(group).length]).toEqual([1]);
  });

  test.each([['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)], ['emptied', () => Buffer.alloc(0)], ['changed', (bytes: Buffer) => Buffer.from(bytes.toString('utf8').replace('Lequel', 'Lesquels'))]])('is read again where it was %s', async (_, hurt) => {
    const group = scratchGroup(files);
    const whole = await snapshotOf(group);
    await runGroup(request(group));
    for (const place of kept(group)) fs.writeFileSync(place, hurt(fs.readFileSync(place)));
    expect((await snapshotOf(group)).documents.all.find(({ kind }) => kind === 'document')).toEqual(whole.documents.all.find(({ kind }) => kind === 'document'));
  });
});

test('a stranger’s comment is said; a quotation that only looks like a remark is not', async () => {
  const snapshot = await read({ 'Documents/Note.md': 'Texte[^comment-1].\n\n> Rappel : la salle ferme à 22 h.\n\n[^comment-1]:\n    - @[Visiteuse](mention://user/v) *(2026-11-20T13:12Z)*\n      Bonjour\n' });
  expect(heardThreads(readWorld(snapshot, noon, {})).problems).toMatchObject([{ code: 'author-unknown', values: { name: 'Visiteuse' } }]);
});

test('a subgroup that was renamed is one, in tables, meetings and reports', async () => {
  const snapshot = await read({
    'tour-de-table.yaml': 'sujets: Sujets.csv\nmembres: Membres.csv\nrestitutions: CR/\ncalendrier: ["jardin : le 1/12/2026 à 18 h, 1 h", "potager : le 8/12/2026 à 18 h, 1 h"]\nsous-groupes: [{ nom: Potager, autres noms: [Jardin] }]\n',
    'Sujets.csv': 'Sujet;Commission\r\nCompost;GT jardin\r\nSemis;Potager\r\nFête;Accueil\r\n', 'CR/Jardin/2026-11-05.md': 'Bonjour', 'CR/Potager/2026-12-03.md': 'Bonjour', 'CR/accueil.md': 'Bonjour',
  });
  const { topics, members } = readWorld(snapshot, noon, {});
  expect([topics.map(({ subgroup }) => subgroup), members.map(({ subgroups }) => subgroups), snapshot.meetings.all.map(({ id, subgroup }) => [id, subgroup]), snapshot.documents.all.map(({ subgroup }) => subgroup)]).toEqual([
    ['Potager', 'Potager', 'Accueil'], [['Potager'], ['Accueil']], [['jardin/2026-12-01', 'Potager'], ['potager/2026-12-08', 'Potager']], ['Potager', 'Potager', 'Accueil'],
  ]);
  expect(snapshot.problems).toEqual([]);
});

test('members may live in other zones; one that is none is said', async () => {
  const snapshot = await read({ 'Membres.csv': 'Nom;Commission;Fuseau\r\nLise;Jardin;Montréal\r\nKarim;Accueil;Europe/Nulle-part\r\nAna;;\r\n' });
  expect(Object.keys(snapshot.zones).sort()).toEqual(['America/Toronto', 'Europe/Paris']);
  expect(snapshot.problems.filter(({ code }) => code === 'value-unreadable')).toMatchObject([{ where: { file: 'Membres.csv', row: '3', column: 'Fuseau' }, values: { text: 'Europe/Nulle-part' } }]);
});
