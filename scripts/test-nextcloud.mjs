// `npm run test:nextcloud`: the packed app in a real Nextcloud. NEXTCLOUD_ROOT names a server tree, PHP an interpreter (else `php`); without a tree it says so.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFileSync, existsSync, mkdirSync } from 'node:fs';
import { installWhatIsMissing, root, run } from './install.mjs';
import { startNextcloud } from './nextcloud-instance.mjs';
import { buildPlanner, packNextcloud } from './pack-nextcloud.mjs';

/** What came of it: how many scenarios passed, failed and were skipped. */
export async function testNextcloud(args = []) {
  const tree = process.env.NEXTCLOUD_ROOT;
  if (!tree) {
    console.log('skipped: NEXTCLOUD_ROOT names no server tree; the Nextcloud app was not tried in a real server');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const probe = path.join(root, 'test/nextcloud-app/probe/tourdetable_probe');
  try {
    const archive = packNextcloud();
    const server = await startNextcloud({ root: tree, php: process.env.PHP ?? 'php', archive, also: [probe] });
    try {
      return runScenarios({ ...server, archive }, args);
    } finally {
      server.stop();
    }
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function runScenarios({ url, place, archive }, args) {
  const report = path.join(root, '.cache/nextcloud-report.json');
  mkdirSync(path.dirname(report), { recursive: true });
  Object.assign(process.env, { TEST_NEXTCLOUD_URL: url, TEST_NEXTCLOUD_PLACE: place, TEST_NEXTCLOUD_ARCHIVE: archive });
  run(process.execPath, [path.join(root, 'node_modules/jest/bin/jest.js'), '--config=jest.nextcloud.cjs', '--runInBand', '--json', `--outputFile=${report}`, ...args]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installWhatIsMissing();
  if (process.env.NEXTCLOUD_ROOT) buildPlanner();
  const { passed, failed, skipped } = await testNextcloud(process.argv.slice(2));
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(failed === 0 ? 0 : 1);
}
