// This computer, as far as a run needs it: its disk, its clock, and where its private files lie.
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import type { Instant } from '../shared/model/time';
import type { Disk } from './disk/disk';
import { keepPrivate } from './disk/keep-private';

export interface Machine {
  readonly disk: Disk;
  /** Of all groups on this computer; never inside a group's folder. */
  readonly stateRoot: string;
  /** What a person set up on this computer alone: its mail account; never inside a group's folder. */
  readonly configRoot: string;
  readonly hostName: string;
  readonly pid: number;
  readonly isAlive: (pid: number) => boolean;
  /** For leases only; what is planned looks at the `now` of its command. */
  readonly clock: () => Instant;
  /** Eight hexadecimal digits, new at each call. */
  readonly newId: () => string;
  readonly timeZone: string;
}

export function thisMachine(env: NodeJS.ProcessEnv = process.env): Machine {
  return {
    disk: keepPrivate(stateRootOf(env, os.homedir())),
    stateRoot: stateRootOf(env, os.homedir()),
    configRoot: configRootOf(env, os.homedir()),
    hostName: os.hostname(),
    pid: process.pid,
    isAlive,
    clock: Date.now,
    newId: () => randomBytes(4).toString('hex'),
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** As the XDG base directory specification has it. */
export function stateRootOf(env: NodeJS.ProcessEnv, home: string): string {
  if (env['TOUR_DE_TABLE_STATE']) return path.resolve(env['TOUR_DE_TABLE_STATE']);
  return path.join(env['XDG_STATE_HOME'] || path.join(home, '.local', 'state'), 'tour-de-table');
}

/** As the XDG base directory specification has it. */
export function configRootOf(env: NodeJS.ProcessEnv, home: string): string {
  if (env['TOUR_DE_TABLE_CONFIG']) return path.resolve(env['TOUR_DE_TABLE_CONFIG']);
  return path.join(env['XDG_CONFIG_HOME'] || path.join(home, '.config'), 'tour-de-table');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
