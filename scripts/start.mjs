// `npm start`: installs and builds what is missing, then runs the sample group, or the command that was given.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { installWhatIsMissing, root, run } from './install.mjs';

const bundle = path.join(root, 'dist/tour-de-table.cjs');

function newest(folder) {
  return Math.max(...readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs));
}

function buildWhatIsStale() {
  const sources = [path.join(root, 'shared'), path.join(root, 'synced-folder')];
  if (existsSync(bundle) && sources.every((folder) => newest(folder) <= statSync(bundle).mtimeMs)) return;
  console.error('Building… / Construction…');
  const { code, output } = run(process.execPath, [path.join(root, 'node_modules/webpack/bin/webpack.js')], { quiet: true });
  if (code === 0) return;
  console.error(output);
  process.exit(code);
}

installWhatIsMissing();
buildWhatIsStale();
const args = process.argv.slice(2);
// npm works from the folder of this file; what people type is meant from where they are.
const result = spawnSync(process.execPath, [bundle, ...(args.length ? args : ['sample'])], { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd() });
process.exit(result.status ?? 1);
