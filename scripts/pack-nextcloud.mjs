// `npm run pack:nextcloud`: the archive of the Nextcloud app, as its store wants it: one top folder, nothing that only developers need.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './install.mjs';

const id = 'tourdetable';
/** Of `nextcloud-app/`; what is not there yet is left out. */
const parts = ['appinfo', 'img', 'js', 'lib', 'sentences'];

function version() {
  const found = {
    'info.xml': /<version>([^<]+)</.exec(readFileSync(path.join(root, 'nextcloud-app/appinfo/info.xml'), 'utf8'))?.[1],
    'CHANGELOG.md': /^## \[([^\]]+)\]/m.exec(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'))?.[1],
    'package.json': JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version,
  };
  if (new Set(Object.values(found)).size !== 1) throw new Error(`one version was expected: ${JSON.stringify(found)}`);
  return found['info.xml'];
}

export function packNextcloud() {
  const archive = path.join(root, 'dist', `${id}-${version()}.tar.gz`);
  const stage = mkdtempSync(path.join(tmpdir(), 'pack-'));
  try {
    for (const part of parts.filter((name) => existsSync(path.join(root, 'nextcloud-app', name)))) {
      cpSync(path.join(root, 'nextcloud-app', part), path.join(stage, id, part), { recursive: true });
    }
    for (const file of ['LICENSE', 'CHANGELOG.md']) cpSync(path.join(root, file), path.join(stage, id, file));
    mkdirSync(path.dirname(archive), { recursive: true });
    execFileSync('tar', ['--create', '--gzip', '--owner=0', '--group=0', '--sort=name', `--file=${archive}`, `--directory=${stage}`, id]);
    return archive;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** The planner that goes into the archive. */
export function buildPlanner() {
  const { code } = run(process.execPath, [path.join(root, 'node_modules/webpack/bin/webpack.js'), '--config-name', 'nextcloud-app']);
  if (code !== 0) process.exit(code);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  buildPlanner();
  console.log(packNextcloud());
}
