// A group's private place on this computer: what must not be in the shared folder.
import path from 'node:path';
import { revisionOf } from '../files/revision';
import { replaceFile } from '../files/write-file';
import type { Machine } from '../machine';

export interface GroupState {
  readonly folder: string;
  /** Documents as they would be, as long as the group is on trial. */
  readonly preview: string;
  /** The journal of the trial. */
  readonly journal: string;
  /** What each member would be handed. */
  readonly pages: string;
  /** What was read of documents. */
  readonly readings: string;
  readonly lock: string;
  /** Fingerprints of the problems that were shown. */
  readonly shown: string;
}

export function groupState({ stateRoot }: Machine, groupRoot: string): GroupState {
  const folder = path.join(stateRoot, 'groups', revisionOf(Buffer.from(groupRoot)).slice(0, 16));
  const below = (name: string): string => path.join(folder, name);
  return { folder, preview: below('preview'), journal: below('journal'), pages: below('pages'), readings: below('readings'), lock: below('run.lock'), shown: below('shown-problems') };
}

/** This device's name in the journal: random, so that it says nothing about its owner. Null = it has none yet. */
export function knownDevice({ disk, stateRoot }: Machine): string | null {
  const file = path.join(stateRoot, 'device');
  const written = disk.stat(file) === null ? '' : Buffer.from(disk.read(file)).toString('utf8').trim();
  return /^[0-9a-f]{8}$/.test(written) ? written : null;
}

export function deviceOf(machine: Machine): string {
  const known = knownDevice(machine);
  if (known !== null) return known;
  const id = machine.newId();
  replaceFile(machine.disk, { target: path.join(machine.stateRoot, 'device'), bytes: Buffer.from(`${id}\n`), unchanged: () => undefined });
  return id;
}
