// Installs the project's packages when they are missing or older than the lock file; needs Node and npm only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** Runs one command in the project's root; its exit code, with its output shown unless `quiet`. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const windows = process.platform === 'win32';
  const result = spawnSync(command, args, { cwd: root, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env }, shell: windows, encoding: 'utf8' });
  return { code: result.status ?? 1, output: `${result.stdout ?? ''}${result.stderr ?? ''}` };
}

export function installWhatIsMissing() {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or later is needed, this is ${process.versions.node}. / Il faut Node 20.19 ou plus récent, ici ${process.versions.node}.`);
    process.exit(2);
  }
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs) return;
  console.error('Installing… / Installation…');
  const { code, output } = run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  if (code === 0) return;
  console.error(output);
  process.exit(code);
}
