// `npm run bench`: compiles the benches, runs them one after another, and puts what each prints into its place in docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installWhatIsMissing, root, run } from './install.mjs';

const out = path.join(root, '.cache/bench');
const only = process.argv[2];

installWhatIsMissing();
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'package.json'), '{ "type": "commonjs" }');
const benches = readdirSync(path.join(root, 'test/bench')).filter((name) => name.endsWith('.bench.ts') && (!only || name.startsWith(only)));
const { code } = run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', path.join(root, 'test/bench'), '--noCheck', '--noEmit', 'false', '--outDir', out]);
if (code !== 0) process.exit(code);
for (const file of benches) {
  const name = file.replace('.bench.ts', '');
  console.log(`\n## ${name}\n`);
  const ran = spawnSync(process.execPath, [path.join(out, 'test/bench', file.replace('.ts', '.js'))], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });
  console.log(ran.stdout);
  if (ran.status === 0) keep(name, ran.stdout.trim());
  else process.exitCode = 1;
}

/** Each part stands between two marks that name it; a new one comes at the end. */
function keep(name, figures) {
  const page = path.join(root, 'docs/benchmarks.md'), [cpu] = os.cpus();
  const machine = `${os.cpus().length} × ${cpu?.model.trim() || os.arch()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  const part = `<!-- ${name} -->\n\n\`npm run bench ${name}\` · ${machine}\n\n${figures}\n\n<!-- end of ${name} -->`;
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '# Benchmarks\n';
  const [from, to] = [text.indexOf(`<!-- ${name} -->`), text.indexOf(`<!-- end of ${name} -->`)];
  writeFileSync(page, from < 0 || to < 0 ? `${text.trimEnd()}\n\n## ${name}\n\n${part}\n` : text.slice(0, from) + part + text.slice(to + `<!-- end of ${name} -->`.length));
}
