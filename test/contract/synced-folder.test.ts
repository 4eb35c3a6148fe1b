// The synced folder keeps the contract of all hosts.
import fs from 'node:fs';
import { readCsv } from '../../shared/formats/read-csv';
import { defaultTableLimits } from '../../shared/formats/table-limits';
import path from 'node:path';
import { activateGroup, openGroup } from '../../synced-folder/group';
import { readSnapshot } from '../../synced-folder/read-snapshot';
import { runGroup } from '../../synced-folder/run';
import { undoInGroup } from '../../synced-folder/undo';
import { scratchGroup } from '../synced-folder/scratch-group';
import { smallGroup } from '../synced-folder/small-plan';
import { hostContract, officeTableContract, type TestHost } from './host-contract';

const usual = { topics: 'Sujets.csv', tasks: 'Qui fait quoi.csv' };

function folderHost(files: Readonly<Record<string, string | Uint8Array>> = smallGroup, tables = usual): TestHost {
  const { folder, machine, write, read, exists } = scratchGroup(files);
  return {
    readSnapshot: async (now) => {
      const group = openGroup(machine, folder);
      return (await readSnapshot(group, now, group.journal.entries)).snapshot!;
    },
    run: async (plan, now) => {
      const { applied, plan: left } = await runGroup({ machine, folder, now, plan });
      return {
        applied: applied.map(({ key }) => key),
        waiting: left.held.filter(({ by }) => by === 'waiting').map(({ effect }) => effect.key),
        problems: left.problems.map(({ code }) => code),
      };
    },
    undo: (key, now) => undoInGroup({ machine, folder, now, key }),
    activate: (now) => void activateGroup(openGroup(machine, folder), now),
    document: (id) => (exists(id) ? read(id) : null),
    edit: write,
    // As a spreadsheet shows it: the apostrophe that keeps a text a text is part of the bytes.
    table: (kind) => (exists(tables[kind]) ? cellsOf(path.join(folder, tables[kind])) : null),
  };
}

function cellsOf(place: string): readonly (readonly string[])[] {
  const width = Math.max(...readCsv(fs.readFileSync(place), place, defaultTableLimits).sheets[0]!.rows.map(({ cells }) => cells.length));
  const lines = fs.readFileSync(place, 'utf8').replace('\ufeff', '').trimEnd().split('\r\n').map((line) => line.split(';'));
  return lines.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => '')]);
}

hostContract('the synced folder', () => folderHost());

/** What members see of ours lies beside the file. */
const officeFiles = { 'tour-de-table.yaml': 'sujets: Sujets.ods\n', 'Sujets.ods': fs.readFileSync(path.join(__dirname, '../fixtures/tables/Sujets.ods')) };
officeTableContract('the synced folder', () => folderHost(officeFiles, { ...usual, topics: 'Sujets (suivi).csv' }));
