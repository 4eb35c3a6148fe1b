// One run at a time on one computer. Two computers are kept apart by what they look at before they write, and by the journal's union.
import path from 'node:path';
import type { Machine } from '../machine';
import { refuse } from '../files/refuse';

/** A run that was killed, or a computer that went to sleep for good, does not hold others up for longer. */
const lease = 30 * 60_000;

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly at: number;
}

/** Gives back what lets go of it. */
export function takeRunLock(machine: Machine, lock: string): () => void {
  const { disk } = machine;
  const mine = Buffer.from(JSON.stringify({ pid: machine.pid, host: machine.hostName, at: machine.clock() } satisfies Holder));
  disk.makeFolder(path.dirname(lock));
  const holder = disk.stat(lock) === null ? null : parseHolder(disk.read(lock));
  if (holder && isHeld(holder, machine)) refuse('run-elsewhere', { file: lock }, {});
  if (disk.stat(lock) !== null) disk.remove(lock);
  createLock(machine, lock, mine);
  return () => {
    if (disk.stat(lock) !== null && Buffer.compare(disk.read(lock), mine) === 0) disk.remove(lock);
  };
}

function createLock({ disk }: Machine, lock: string, mine: Uint8Array): void {
  try {
    disk.create(lock, mine);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    refuse('run-elsewhere', { file: lock }, {});
  }
}

function isHeld(holder: Holder, { pid, hostName, isAlive, clock }: Machine): boolean {
  const age = clock() - holder.at;
  if (age < 0 || age >= lease) return false;
  return holder.host !== hostName || (holder.pid !== pid && isAlive(holder.pid));
}

/** Null = torn by a crash: nobody's. */
function parseHolder(bytes: Uint8Array): Holder | null {
  const [, pid, host, at] = /^\{"pid":(\d+),"host":"([^"]*)","at":(\d+)\}$/.exec(Buffer.from(bytes).toString('utf8')) ?? [];
  return pid === undefined || host === undefined ? null : { pid: Number(pid), host, at: Number(at) };
}
