// Law: whatever became of a file's bytes, each reader gives what it holds or says what is wrong, in both languages; nothing is thrown and nothing hangs.
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { defaultPlenaryWords } from '../../shared/formats/calendar-kind';
import { readCalendar } from '../../shared/formats/read-calendar';
import { readOfficeDocument } from '../../shared/formats/read-office-document';
import { readTable } from '../../shared/formats/read-table';
import { decodeText } from '../../shared/formats/text-encoding';
import type { JournalEntry } from '../../shared/model/journal';
import type { Problem } from '../../shared/model/problem';
import type { TableKind } from '../../shared/model/table';
import { plan } from '../../shared/plan/plan';
import { readJournal } from '../../shared/plan/read-journal';
import { documentContent } from '../../shared/schemas/document-content';
import { parseJournalLine } from '../../shared/schemas/journal';
import { parseSettings } from '../../shared/schemas/settings';
import { parseSnapshot } from '../../shared/schemas/snapshot';
import { readDecisions } from '../../shared/tables/read-decisions';
import { readMembers } from '../../shared/tables/read-members';
import { readTasks } from '../../shared/tables/read-tasks';
import { readTopics } from '../../shared/tables/read-topics';
import { messagesOf } from '../../shared/text/messages';
import { problemText } from '../../shared/text/problem-text';
import { nodeDisk } from '../../synced-folder/disk/node-disk';
import { openGroup } from '../../synced-folder/group';
import { readSnapshot } from '../../synced-folder/read-snapshot';
import { readingCache } from '../../synced-folder/read/reading-cache';
import { readYaml } from '../../shared/formats/read-yaml';
import { runGroup } from '../../synced-folder/run';
import { noon, scratchGroup, scratchPlace } from '../synced-folder/scratch-group';
import { context, tableOf } from '../shared/tables/sheets';
import { mutated, mutatedZips, realFiles, type RealFile } from './mutated-bytes';
import { planRuns } from './runs';
import * as z from 'zod/mini';

const runs = (share: number): { readonly numRuns: number } => ({ numRuns: Math.max(5, Math.round(planRuns.numRuns * share)) });
const said = new Set<string>();
/** Each sentence once: most cases have the same few. */
const expectWords = (problems: readonly Problem[]): void => {
  for (const problem of problems) {
    const known = JSON.stringify([problem.code, problem.values]);
    if (said.has(known)) continue;
    said.add(known);
    for (const locale of ['fr', 'en'] as const) {
      const { what, remedy } = problemText(problem, messagesOf(locale));
      expect(`${what} ${remedy}`).not.toMatch(/undefined|NaN|\[object/);
      expect([what, remedy]).not.toContain('');
    }
  }
};

const markdown: RealFile = { name: 'Sujets.md', bytes: new TextEncoder().encode('# Sujets\n\n| N° | Sujet | Durée | Pour quand |\n|---|:--|--:|---|\n| 1 | **Toit** | 1h30 | 3/12 |\n| 2 | Fête \\| bal | ? | jeudi |\n\n## Fait\n\n| Sujet | Durée |\n|---|---|\n| Mur | 10 |\n') };
const tables = [...realFiles('tables', /\.(?:csv|xlsx|ods|xls)$/), markdown];
const documents = realFiles('comments', /\.(?:docx|odt|md)$/);
const calendars = realFiles('calendars', /\.ics$/);
const zipped = (files: readonly RealFile[]): readonly RealFile[] => files.filter(({ name }) => /\.(?:docx|odt|ods|xlsx)$/.test(name) && !name.startsWith('Mot de passe'));
const readers = { topics: readTopics, members: readMembers, tasks: readTasks, decisions: readDecisions } as const;

describe('tables', () => {
  test.each([['hurt anywhere', mutated(tables), 0.4], ['with parts hurt', mutatedZips(zipped(tables)), 0.2]] as const)('%s', async (_, files, share) => {
    await fc.assert(fc.asyncProperty(files, fc.constantFrom<TableKind>('topics', 'members', 'tasks', 'decisions'), async ({ name, bytes }, kind) => {
      const { sheets, problems, format } = await readTable(bytes, name);
      if (format === null) expect(problems).not.toEqual([]);
      const named = kind === 'tasks' || kind === 'decisions' ? [{ id: 'r1', title: 'Toit' }] : [];
      const rows = readers[kind](tableOf(kind, ...sheets), context, named as never);
      expect(new Set(rows.rows.map(({ id }) => id)).size).toBe(rows.rows.length);
      expectWords([...problems, ...rows.problems]);
    }), runs(share));
  });
});

describe('documents', () => {
  test.each([['hurt anywhere', mutated(documents), 0.4], ['with parts hurt', mutatedZips(zipped(documents)), 0.3]] as const)('%s', async (_, files, share) => {
    await fc.assert(fc.asyncProperty(files, async ({ name, bytes }) => {
      const { content, problems, whole } = await readOfficeDocument(bytes, name);
      if (content === null) expect([problems.length > 0, whole]).toEqual([true, false]);
      else expect(z.safeParse(documentContent, content).success).toBe(true);
      expectWords(problems);
    }), runs(share));
  });
});

test('calendars', () => {
  const zone = { name: 'Europe/Paris', offsets: [{ from: 0, offset: 60 }] }, window = { from: noon - 90 * 86_400_000, to: noon + 60 * 86_400_000 };
  fc.assert(fc.property(mutated(calendars), ({ name, bytes }) => {
    const { meetings, problems } = readCalendar(decodeText(bytes).text, { calendar: name, window, groupZone: zone, zoneOf: (asked) => (asked === zone.name ? zone : null), isMeeting: { plenary: defaultPlenaryWords, subgroups: ['Jardin'] } });
    expect(meetings.every(({ start, end, id }) => start >= window.from && start < window.to && end >= start && id !== '')).toBe(true);
    expectWords(problems);
  }), runs(0.3));
});

const method = `sujets: Sujets.ods
membres: Membres.csv
documents: Documents/
restitutions: Sous-groupes/
calendrier: ["plénière : un jeudi sur deux à 20 h, 2 h, depuis le 3/12/2026"]
sous-groupes: [Jardin, { nom: Fête, jusqu'au: 30/6/2027, autres noms: [GT fête] }]
colonnes: { sujets: { durée: Temps } }
ordre du jour: { marge: 15 %, rythme: { proposition: J-10, clôture: J-3 20:00 }, temps fixes: { plénière: { pause: non } } }
tour: { mots: 80, brouillons: oui, titres: { demandes: [Nos demandes] } }
récaps: { auteurs: { "L. Martin": Lise }, contact: Ana }
`;

test('settings', () => {
  const sample = fs.readFileSync(path.join(__dirname, '../../synced-folder/sample/tour-de-table.yaml'));
  const files = [{ name: 'a.yaml', bytes: new TextEncoder().encode(method) }, { name: 'b.yaml', bytes: new Uint8Array(sample) }];
  fc.assert(fc.property(mutated(files), ({ name, bytes }) => {
    const yaml = readYaml(bytes);
    if ('wrong' in yaml) return expectWords([{ code: 'settings-unreadable', level: 'blocking', where: {}, values: yaml.wrong }]);
    const { read, problems } = parseSettings(yaml.value, { file: name, lineOf: yaml.lineOf, timeZone: 'Europe/Paris', isZone: (zone) => zone === 'Europe/Paris' });
    expect(read === null).toBe(problems.some(({ level }) => level === 'blocking'));
    expectWords(problems);
  }), runs(0.4));
});

describe('what we kept ourselves', () => {
  const files = { 'tour-de-table.yaml': method, 'Sujets.ods': tables.find(({ name }) => name === 'Sujets.ods')!.bytes, 'Membres.csv': 'Nom;Commission\r\nLise;Jardin\r\n', 'Documents/Potager.md': documents.find(({ name }) => name === 'Potager.md')!.bytes };
  const group = scratchGroup(files), request = { machine: group.machine, folder: group.folder, now: noon + 11 * 86_400_000, plan };
  const below = (ending: RegExp): readonly RealFile[] => fs.readdirSync(group.machine.stateRoot, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name)).map((name) => ({ name, bytes: new Uint8Array(fs.readFileSync(path.join(group.machine.stateRoot, name))) }));
  beforeAll(() => runGroup(request));

  test('journal lines are entries, or are told apart; any entries fold, and a plan is made with them', async () => {
    const journal = below(/\.jsonl$/);
    expect(journal[0]!.bytes.length).toBeGreaterThan(1000);
    const snapshot = (await readSnapshot(openGroup(group.machine, group.folder), request.now, [])).snapshot!;
    fc.assert(fc.property(mutated(journal), ({ bytes }) => {
      const lines = Buffer.from(bytes).toString('utf8').split('\n').map(parseJournalLine);
      const entries = lines.flatMap((line): readonly JournalEntry[] => (line.line === 'entry' ? [line.entry] : []));
      readJournal(entries);
      if (bytes.length % 8 === 0) expectWords(plan({ ...snapshot, journal: entries }, request.now).problems);
    }), runs(0.3));
  });

  test('readings are as they were, or are none', () => {
    const folder = scratchPlace(), readings = below(/\.json$/);
    expect(readings.length).toBeGreaterThan(0);
    fc.assert(fc.property(mutated(readings), ({ name, bytes }) => {
      const key = path.basename(name).replace(/\.\d+\.json$/, ''), whole = readings.find((one) => one.name === name)!.bytes;
      fs.writeFileSync(path.join(folder, path.basename(name)), bytes);
      expect(readingCache(nodeDisk, folder).get(key)).toEqual(Buffer.compare(whole, bytes) === 0 ? expect.anything() : null);
    }), runs(0.3));
  });

  test('a stored snapshot is ours, or is told apart', async () => {
    const stored = { name: 's', bytes: new TextEncoder().encode(JSON.stringify((await readSnapshot(openGroup(group.machine, group.folder), request.now, [])).snapshot)) };
    fc.assert(fc.property(mutated([stored]), ({ bytes }) => {
      const text = Buffer.from(bytes).toString('utf8');
      const value = ((): unknown => { try { return JSON.parse(text); } catch (error) { return String(error); } })();
      expect(['ours', 'newer', 'unreadable']).toContain(parseSnapshot(value).stored);
    }), runs(0.3));
  });
});
