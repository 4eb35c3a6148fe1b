// The real Nextcloud of the scenarios: commands, requests of its accounts, files in their folders, and its database as occ shows it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const place = process.env['TEST_NEXTCLOUD_PLACE'] ?? '';
export const url = process.env['TEST_NEXTCLOUD_URL'] ?? '';
const tree = process.env['NEXTCLOUD_ROOT'] ?? '';
const php = process.env['PHP'] ?? 'php';

export const dataPlace = (name: string): string => path.join(place, 'data', name);
export const appsPlace = path.join(place, 'apps');

/** A command that is expected to succeed. */
export async function occ(args: readonly string[]): Promise<string> {
  const { status, output } = await occUntilItEnds(args);
  if (status !== 0) throw new Error(`occ ${args.join(' ')} ended with ${status}: ${output}`);
  return output;
}

export interface Ended {
  readonly status: number | null;
  readonly killed: boolean;
  readonly output: string;
}

/** A command that may fail, or be killed on its way. */
export const occUntilItEnds = (args: readonly string[], onStart?: (pid: number) => void): Promise<Ended> => run(['occ', '--no-ansi', ...args], onStart);

/** One of our jobs as cron would run it, though it ran less than five minutes ago. */
export async function runJob(name: string): Promise<void> {
  const listed = JSON.parse(await occ(['background-job:list', `--class=OCA\\TourDeTable\\BackgroundJob\\${name}`, '--output=json'])) as readonly { readonly id: string | number }[];
  await occ(['background-job:execute', '--force-execute', String(listed[0]?.id)]);
}

function run(args: readonly string[], onStart?: (pid: number) => void): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(php, args, { cwd: tree, env: environment({}), stdio: ['ignore', 'pipe', 'pipe'] });
    onStart?.(child.pid ?? 0);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { output += part.toString(); });
    child.on('close', (status, signal) => resolve({ status, killed: signal === 'SIGKILL' || status === 137, output }));
  });
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
  const folders = file.split('/').slice(0, -1);
  for (const [at] of folders.entries()) await dav(user, 'MKCOL', folders.slice(0, at + 1).join('/'));
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

/** What was said of avatars above holds here too. */
export async function setAddress(user: string, address: string): Promise<void> {
  await occUntilItEnds(['user:setting', user, 'settings', 'email', address]);
  if (!(await occ(['user:setting', user, 'settings', 'email'])).includes(address)) throw new Error(`${user} has no address`);
}

export async function leaveCircle(user: string, circle: string): Promise<void> {
  await provision('DELETE', `users/${user}/groups`, { groupid: circle });
}

/** A folder of its owner's, shared with a Nextcloud group with these rights (31 = all). */
export async function shareFolder(owner: string, folder: string, group: string, permissions = 31): Promise<void> {
  await dav(owner, 'MKCOL', folder);
  await share(owner, { path: `/${folder}`, shareType: 1, shareWith: group, permissions });
}

const shares = `${url}/ocs/v2.php/apps/files_sharing/api/v1/shares`;

async function share(owner: string, body: object): Promise<string> {
  const answer = await fetch(shares, { method: 'POST', headers: { 'OCS-APIRequest': 'true', Accept: 'application/json', Authorization: basic(owner), 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`not shared: ${answer.status} ${text}`);
  return (JSON.parse(text) as { readonly ocs: { readonly data: { readonly id: string } } }).ocs.data.id;
}

/** A folder inside another that only one account sees; ended by what is given back. */
export async function mountFor(user: string, folder: string, files: Readonly<Record<string, string>>): Promise<() => Promise<void>> {
  const local = fs.mkdtempSync(path.join(place, 'mount-'));
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(local, name), text);
  await occ(['app:enable', 'files_external']);
  const id = /(\d+)\s*$/.exec(await occ(['files_external:create', `/${folder}`, 'local', 'null::null', '-c', `datadir=${local}`]))?.[1] ?? '';
  await occ(['files_external:applicable', '--add-user', user, id]);
  await occ(['files:scan', `--path=/${user}/files/${folder}`]);
  return async () => { await occ(['files_external:delete', '--yes', id]); };
}

export async function fileId(user: string, file: string): Promise<number> {
  const { text } = await dav(user, 'PROPFIND', file, { headers: { Depth: '0', 'Content-Type': 'application/xml' }, body: '<d:propfind xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:prop><oc:fileid/></d:prop></d:propfind>' });
  return Number(/<oc:fileid>(\d+)</.exec(text)?.[1]);
}

export interface Rung {
  readonly app: string;
  readonly user: string;
  readonly subject: string;
  readonly object: string;
}

/** The next occ is killed at that event of files, counted from 1. */
export function killAt(event: number): void {
  fs.writeFileSync(dataPlace('probe.json'), JSON.stringify({ killAt: event }));
}

export function killNoMore(): void {
  fs.rmSync(dataPlace('probe.json'), { force: true });
}

export function bell(): readonly Rung[] {
  const file = dataPlace('bell.jsonl');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Rung) : [];
}
