// Whoever listens to the command line may stop listening.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const bundle = path.join(__dirname, '../../dist/tour-de-table.cjs');

(fs.existsSync(bundle) ? test : test.skip)('a reader that goes away is no failure', async () => {
  const child = spawn(process.execPath, [bundle, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => { complaints += chunk.toString(); });
  const code = await new Promise((resolve) => { child.on('close', resolve); });
  expect([code, complaints]).toEqual([0, '']);
});
