// `npm test`: installs what is missing, runs every check, and ends with one line that counts them all.
import { existsSync, readFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { installWhatIsMissing, root, run } from './install.mjs';
import { testNextcloud } from './test-nextcloud.mjs';

const node = process.execPath;
const bin = (name) => path.join(root, 'node_modules', name);
const count = { passed: 0, failed: 0, skipped: 0 };

function check(name, args) {
  console.log(`\n— ${name}`);
  const { code } = run(node, args);
  count[code === 0 ? 'passed' : 'failed'] += 1;
}

function jest() {
  const report = path.join(root, '.cache/jest-report.json');
  mkdirSync(path.dirname(report), { recursive: true });
  console.log('\n— tests');
  const { code } = run(node, [bin('jest/bin/jest.js'), '--json', `--outputFile=${report}`, '--silent=false']);
  if (!existsSync(report)) { count.failed += 1; return; }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  count.passed += result.numPassedTests;
  count.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  count.skipped += result.numPendingTests;
  if (code !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) count.failed += 1;
}

function sayWhatIsAbsent() {
  const tools = { Chromium: ['/usr/bin/chromium', '/usr/bin/google-chrome'], LibreOffice: ['/usr/bin/soffice', '/usr/bin/libreoffice'] };
  for (const [name, places] of Object.entries(tools)) {
    if (!places.some(existsSync)) console.log(`skipped: ${name} is not here; the tests that need it say so`);
  }
}

installWhatIsMissing();
sayWhatIsAbsent();
for (const room of ['shared', 'shared/formats', 'synced-folder', 'nextcloud-app', 'test']) check(`types of ${room}`, [bin('typescript/bin/tsc'), '-p', room]);
check('lint', [bin('eslint/bin/eslint.js'), '.']);
check('build', [bin('webpack/bin/webpack.js')]);
jest();
console.log('\n— the Nextcloud app in a real server');
for (const [result, number] of Object.entries(await testNextcloud())) count[result] += number;
console.log(`\n${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`);
process.exit(count.failed === 0 ? 0 : 1);
