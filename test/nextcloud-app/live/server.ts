// The real Nextcloud of the scenarios: commands, requests of its accounts, files in their folders, and its database as occ shows it.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const place = process.env['TEST_NEXTCLOUD_PLACE'] ?? '';
export const url = process.env['TEST_NEXTCLOUD_URL'] ?? '';
const tree = process.env['NEXTCLOUD_ROOT'] ?? '';
const php = process.env['PHP'] ?? 'php';

export const dataPlace = (name: string): string => path.join(place, 'data', name);
export const configPlace = (name: string): string => path.join(place, 'config', name);

/** A command that is expected to succeed. */
export function occ(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, output } = occUntilItEnds(args, env);
  if (status !== 0) throw new Error(`occ ${args.join(' ')} ended with ${status}: ${output}`);
  return output;
}

/** A command that may fail, or be killed on its way. */
export function occUntilItEnds(args: readonly string[], env: Readonly<Record<string, string>> = {}): { readonly status: number | null; readonly killed: boolean; readonly output: string } {
  const { signal, status, stdout, stderr } = spawnSync(php, ['occ', '--no-ansi', ...args], { cwd: tree, env: environment(env), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return { status, killed: signal === 'SIGKILL' || status === 137, output: stdout + stderr };
}

/** The server's own way of running its jobs, without a word about ours. */
export function cron(): void {
  execFileSync(php, ['cron.php'], { cwd: tree, env: environment({}), stdio: ['ignore', 'ignore', 'pipe'] });
}

function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, NEXTCLOUD_CONFIG_DIR: path.join(place, 'config'), ...more };
}

export interface Answer {
  readonly status: number;
  // What endpoints answer is looked at member by member in the tests.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
}

const passwordOf = (user: string): string => (user === 'admin' ? 'admin' : `${user}-has-a-long-one`);
const basic = (user: string): string => `Basic ${Buffer.from(`${user}:${passwordOf(user)}`).toString('base64')}`;

/** `user`: null = nobody. */
export async function ocs(user: string | null, method: string, endpoint: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(`${url}/ocs/v2.php/apps/tourdetable/api/v1/${endpoint}`, {
    method,
    headers: { 'OCS-APIRequest': 'true', Accept: 'application/json', ...(user === null ? {} : { Authorization: basic(user) }), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const data = text.startsWith('{') ? (JSON.parse(text) as { readonly ocs?: { readonly data: unknown } }).ocs?.data : text;
  return { status: answer.status, data };
}

export async function dav(user: string, method: string, file: string, more: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<{ readonly status: number; readonly text: string; readonly headers: Headers }> {
  const answer = await fetch(`${url}/remote.php/dav/files/${user}/${file.split('/').map(encodeURIComponent).join('/')}`, {
    method, headers: { Authorization: basic(user), ...more.headers }, ...(more.body === undefined ? {} : { body: more.body }),
  });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

export const longAgo = Math.floor(Date.now() / 1000) - 86_400;

/** As a person saved it a day ago, so that it is no work in progress. */
export async function save(user: string, file: string, text: string): Promise<void> {
  const { status } = await dav(user, 'PUT', file, { body: text, headers: { 'X-OC-MTime': String(longAgo) } });
  if (status >= 300) throw new Error(`${file} was not saved: ${status}`);
}

export async function read(user: string, file: string): Promise<string | null> {
  const { status, text } = await dav(user, 'GET', file);
  return status === 200 ? text : null;
}

async function provision(method: string, endpoint: string, body: object): Promise<Response> {
  return fetch(`${url}/ocs/v2.php/cloud/${endpoint}`, { method, headers: { 'OCS-APIRequest': 'true', Authorization: basic('admin'), 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

export async function addCircle(circle: string): Promise<void> {
  await provision('POST', 'groups', { groupid: circle });
}

/** A server tree without the fonts with which avatars are painted fails after the account was made: what counts is that it can be put into its groups. */
export async function addUser(user: string, circles: readonly string[] = []): Promise<void> {
  await provision('POST', 'users', { userid: user, password: passwordOf(user) });
  for (const groupid of circles) {
    const answer = await provision('POST', `users/${user}/groups`, { groupid });
    if (!answer.ok) throw new Error(`${user} is not in ${groupid}: ${answer.status}`);
  }
}

export async function leaveCircle(user: string, circle: string): Promise<void> {
  await provision('DELETE', `users/${user}/groups`, { groupid: circle });
}

/** A folder of its owner's, shared with a Nextcloud group with these rights (31 = all). */
export async function shareFolder(owner: string, folder: string, group: string, permissions = 31): Promise<void> {
  await dav(owner, 'MKCOL', folder);
  const answer = await fetch(`${url}/ocs/v2.php/apps/files_sharing/api/v1/shares`, {
    method: 'POST', headers: { 'OCS-APIRequest': 'true', Authorization: basic(owner), 'Content-Type': 'application/json' },
    body: JSON.stringify({ path: `/${folder}`, shareType: 1, shareWith: group, permissions }),
  });
  if (!answer.ok) throw new Error(`${folder} was not shared: ${answer.status} ${await answer.text()}`);
}

export async function fileId(user: string, file: string): Promise<number> {
  const { text } = await dav(user, 'PROPFIND', file, { headers: { Depth: '0', 'Content-Type': 'application/xml' }, body: '<d:propfind xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:prop><oc:fileid/></d:prop></d:propfind>' });
  return Number(/<oc:fileid>(\d+)</.exec(text)?.[1]);
}

export function bell(): readonly { readonly user: string; readonly subject: string; readonly object: string }[] {
  const file = dataPlace('bell.jsonl');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { user: string; subject: string; object: string }) : [];
}
