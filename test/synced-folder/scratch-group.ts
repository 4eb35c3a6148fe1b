// A group's folder in a scratch place of the test's own, on a computer whose name and clock the test chooses.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Instant } from '../../shared/model/time';
import type { Disk } from '../../synced-folder/disk/disk';
import { nodeDisk } from '../../synced-folder/disk/node-disk';
import type { Machine } from '../../synced-folder/machine';

export interface ScratchGroup {
  readonly folder: string;
  readonly machine: Machine;
  readonly write: (id: string, text: string | Uint8Array) => void;
  readonly read: (id: string) => string;
  readonly exists: (id: string) => boolean;
  /** Every file below the folder with its bytes as text, sorted; without the journal. */
  readonly files: () => Readonly<Record<string, string>>;
}

/** A Sunday at noon, UTC. */
export const noon: Instant = Date.UTC(2026, 10, 22, 12);
/** So long ago that nobody is at it any more. */
const longAgo = new Date(noon - 86_400_000);

const scratches: string[] = [];
afterAll(() => scratches.forEach((place) => fs.rmSync(place, { recursive: true, force: true })));

export function scratchPlace(): string {
  const place = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'tour-de-table-test-')));
  scratches.push(place);
  return place;
}

export function scratchGroup(files: Readonly<Record<string, string | Uint8Array>> = {}, device = '0a0a0a0a'): ScratchGroup {
  const folder = path.join(scratchPlace(), 'group');
  fs.mkdirSync(folder);
  const group = groupAt(folder, machineAt(scratchPlace(), device));
  for (const [id, text] of Object.entries(files)) group.write(id, text);
  return group;
}

export function machineAt(stateRoot: string, device: string, disk: Disk = nodeDisk): Machine {
  return { disk, stateRoot, configRoot: path.join(stateRoot, 'config'), hostName: 'here', pid: 1, isAlive: () => false, clock: () => noon, newId: () => device, timeZone: 'Europe/Paris' };
}

export function groupAt(folder: string, machine: Machine): ScratchGroup {
  return {
    folder, machine,
    write: (id, text) => {
      const place = path.join(folder, id);
      fs.mkdirSync(path.dirname(place), { recursive: true });
      fs.writeFileSync(place, text);
      fs.utimesSync(place, longAgo, longAgo);
    },
    read: (id) => fs.readFileSync(path.join(folder, id), 'utf8'),
    exists: (id) => fs.existsSync(path.join(folder, id)),
    files: () => filesBelow(folder),
  };
}

export function filesBelow(folder: string): Readonly<Record<string, string>> {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
  const files = names.filter((name) => !name.endsWith('.jsonl') && fs.lstatSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, fs.readFileSync(path.join(folder, name), 'latin1')]));
}
