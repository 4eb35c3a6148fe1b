// `npm run bench`: compiles the benches and runs them one after another; what each prints belongs in docs/benchmarks.md.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installWhatIsMissing, root, run } from './install.mjs';

const out = path.join(root, '.cache/bench');
const only = process.argv[2];

installWhatIsMissing();
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'package.json'), '{ "type": "commonjs" }');
const benches = readdirSync(path.join(root, 'test/bench')).filter((name) => name.endsWith('.bench.ts') && (!only || name.startsWith(only)));
const { code } = run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', path.join(root, 'test/bench'), '--outDir', out]);
if (code !== 0) process.exit(code);
for (const name of benches) {
  console.log(`\n## ${name.replace('.bench.ts', '')}\n`);
  const ran = run(process.execPath, [path.join(out, 'test/bench', name.replace('.ts', '.js'))]);
  if (ran.code !== 0) process.exitCode = 1;
}
