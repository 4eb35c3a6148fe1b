// Runs the built command line as people do, in folders and state of the test's own.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Plan } from '../../../shared/model/plan';
import { scratchPlace } from '../scratch-group';

const root = path.resolve(__dirname, '../../..');
const bundle = path.join(root, 'dist/tour-de-table.cjs');

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** One computer: its private state apart from every other's. */
export interface Computer {
  readonly state: string;
  readonly locale: string;
}

export function computer(locale = 'fr_FR.UTF-8'): Computer {
  return { state: scratchPlace(), locale };
}

/** Built once where a source is younger than the bundle. */
export function buildWhatIsStale(): void {
  const newest = (folder: string): number => Math.max(...fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => fs.statSync(path.join(folder, name)).mtimeMs));
  const isFresh = fs.existsSync(bundle) && ['shared', 'synced-folder'].every((room) => newest(path.join(root, room)) <= fs.statSync(bundle).mtimeMs);
  if (isFresh) return;
  const built = spawnSync(process.execPath, [path.join(root, 'node_modules/webpack/bin/webpack.js')], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
}

export function start(on: Computer, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [bundle, ...args], { env: { PATH: process.env['PATH'], TZ: 'Europe/Paris', LANG: on.locale, TOUR_DE_TABLE_STATE: on.state, TOUR_DE_TABLE_CONFIG: path.join(on.state, 'config') }, stdio: ['ignore', 'pipe', 'pipe'] });
}

export function ask(on: Computer, ...args: readonly string[]): Promise<Answer> {
  const child = start(on, args), out: Buffer[] = [], err: Buffer[] = [];
  child.stdout!.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr!.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') })));
}

export async function planOf(on: Computer, folder: string, now: string): Promise<Plan & { readonly code: number | null }> {
  const { code, out } = await ask(on, 'plan', folder, '--json', '--now', now);
  return { ...(JSON.parse(out) as Plan), code };
}

/** Files as people left them, a day ago. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = path.join(scratchPlace(), 'groupe'), longAgo = new Date('2026-01-01T00:00:00Z');
  fs.mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
    fs.utimesSync(file, longAgo, longAgo);
  }
  return folder;
}

export function tableFixture(name: string): Uint8Array {
  return fs.readFileSync(path.join(root, 'test/fixtures/tables', name));
}
