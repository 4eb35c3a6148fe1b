// A throw-away Nextcloud for tests: its own config, data and apps directories around a server tree that stays untouched; nothing is left behind.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const longest = 60_000;
const tick = 100;

/** `root`: the server tree; `archive`: the packed app; `also`: folders of further apps. */
export async function startNextcloud({ root, php, archive, also = [], configuration = {} }) {
  const place = mkdtempSync(path.join(tmpdir(), 'nextcloud-'));
  const at = (name) => path.join(place, name);
  for (const name of ['config', 'data', 'apps']) mkdirSync(at(name));
  writeFileSync(at('config/CAN_INSTALL'), '');
  const environment = { ...process.env, NEXTCLOUD_CONFIG_DIR: at('config') };
  const run = (args, more = {}) => execFileSync(php, args, { cwd: root, env: { ...environment, ...more }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const occ = (args, more) => run(['occ', '--no-ansi', ...args], more);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  try {
    occ(['maintenance:install', '--database=sqlite', '--admin-user=admin', '--admin-pass=admin', `--data-dir=${at('data')}`]);
    writeFileSync(at('config/test.config.php'), `<?php\n$CONFIG = json_decode(<<<'END'\n${JSON.stringify({
      apps_paths: [{ path: path.join(root, 'apps'), url: '/apps', writable: false }, { path: at('apps'), url: '/apps-test', writable: true }],
      trusted_domains: ['127.0.0.1', `127.0.0.1:${port}`], 'overwrite.cli.url': url, 'auth.bruteforce.protection.enabled': false, 'ratelimit.protection.enabled': false,
      hashingTimeCost: 1, hashingMemoryCost: 8, hashingThreads: 1, ...configuration,
    })}\nEND, true);\n`);
    execFileSync('tar', ['--extract', '--gzip', `--file=${archive}`, `--directory=${at('apps')}`]);
    for (const folder of also) cpSync(folder, at(`apps/${path.basename(folder)}`), { recursive: true });
    occ(['app:enable', 'tourdetable', ...also.map((folder) => path.basename(folder))]);
    occ(['background:cron']);
    const server = spawn(php, ['-S', `127.0.0.1:${port}`, '-t', root], { cwd: root, env: { ...environment, PHP_CLI_SERVER_WORKERS: '3' }, stdio: 'ignore', detached: true });
    await untilItAnswers(url);
    return { url, place, occ, run, stop: () => stop(server, place) };
  } catch (error) {
    rmSync(place, { recursive: true, force: true });
    throw error;
  }
}

/** The workers are children of the server: the whole group of processes goes. */
function stop(server, place) {
  process.kill(-server.pid, 'SIGKILL');
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function untilItAnswers(url) {
  for (let waited = 0; waited < longest; waited += tick) {
    const answer = await fetch(`${url}/status.php`).then((one) => one.ok, () => false);
    if (answer) return;
    await new Promise((resolve) => { setTimeout(resolve, tick); });
  }
  throw new Error('the server did not answer');
}

/** Whether a program is there at all. */
export function runs(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}
