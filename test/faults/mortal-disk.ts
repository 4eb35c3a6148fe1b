// A disk that dies at a chosen operation: counted, not chosen by hand.
import type { Disk } from '../../synced-folder/disk/disk';
import { nodeDisk } from '../../synced-folder/disk/node-disk';

const writing = ['makeFolder', 'write', 'create', 'append', 'sync', 'rename', 'remove'] as const;
type Writing = (typeof writing)[number];

/** `torn`: half of the bytes get through; `before`: none; `after`: all, but nobody learns of it. */
export type Death = 'before' | 'torn' | 'after';

export interface Mortal {
  readonly disk: Disk;
  /** Writing operations so far. */
  readonly count: () => number;
  /** From now on it is dead, whatever it was doing. */
  readonly kill: () => void;
}

/** Dies at the `last`th writing operation; from then on every operation fails, as for a process that is no more. */
export function mortalDisk(last: number, death: Death): Mortal {
  let count = 0;
  let dead = false;
  const killed = (): never => { dead = true; throw new Error('killed'); };
  const run = (name: Writing, values: readonly unknown[]): void => (nodeDisk[name] as (...all: readonly unknown[]) => void)(...values);
  const operations = Object.keys(nodeDisk).map((name) => [name, (...values: readonly unknown[]) => {
    if (dead) return killed();
    if (!writing.includes(name as Writing)) return (nodeDisk[name as 'read'] as (...all: readonly unknown[]) => unknown)(...values);
    count += 1;
    if (count < last) return run(name as Writing, values);
    if (death === 'after') run(name as Writing, values);
    if (death === 'torn' && values[1] instanceof Uint8Array) run(name as Writing, [values[0], values[1].subarray(0, values[1].length >> 1)]);
    return killed();
  }]);
  return { disk: Object.fromEntries(operations) as unknown as Disk, count: () => count, kill: () => { dead = true; } };
}
