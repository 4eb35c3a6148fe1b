// The planner as a process on the server: a snapshot on standard input, a plan on standard output; `--version` says which core it is.
import { planVersion } from '../../shared/schemas/plan';
import { planRaw } from './plan-raw';

async function main(): Promise<void> {
  if (process.argv.includes('--version')) {
    process.stdout.write(JSON.stringify({ planner: 'tourdetable', plan: planVersion }));
    return;
  }
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  process.stdout.write(JSON.stringify(await planRaw(JSON.parse(Buffer.concat(parts).toString('utf8')))));
}

main().catch((error: unknown) => {
  process.stderr.write(String(error instanceof Error ? error.stack : error));
  process.exitCode = 1;
});
