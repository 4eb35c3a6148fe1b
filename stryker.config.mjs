// Mutants: our own code broken on purpose, in the rooms where a wrong agenda or a lost edit would come from; the score is in docs/benchmarks.md.
const agenda = ['select', 'best-set', 'set-order', 'explain-left-out', 'amend-agenda', 'enter-agenda', 'carry-over', 'forecast', 'worth'];
const documents = ['arrange-sections', 'match-units', 'merge-section', 'merge-units', 'merge-heading', 'place-unit'];
const conclusions = ['settle', 'read-state'];
const laws = ['selection', 'explanations', 'transactions', 'forecast', 'carry-over', 'conclusions', 'merge'];

export default {
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  jest: {
    configFile: 'jest.config.cjs',
    config: { testMatch: [`<rootDir>/test/laws/{${laws.join(',')}}.test.ts`, '<rootDir>/test/shared/{agenda,documents}/**/*.test.ts'] },
  },
  mutate: [
    ...agenda.map((name) => `shared/agenda/${name}.ts`),
    ...documents.map((name) => `shared/documents/${name}.ts`),
    ...conclusions.map((name) => `shared/agenda/conclusions/${name}.ts`),
  ],
  ignorePatterns: ['.cache', 'dist', 'reports', 'coverage', 'docs', 'test/fixtures', '.stryker-tmp'],
  incremental: true,
  incrementalFile: '.cache/stryker-incremental.json',
  // Mutants of what runs once while a file loads would each need a fresh start of every test.
  ignoreStatic: true,
  dryRunTimeoutMinutes: 20,
  concurrency: 2,
  timeoutMS: 20_000,
  // A mutant may loop for ever inside a law; nothing of ours needs longer.
  timeoutFactor: 3,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutants.json' },
  tempDirName: '.stryker-tmp',
};
