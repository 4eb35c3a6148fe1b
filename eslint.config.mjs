// Lint rules; which room may import which is checked by test/architecture.test.ts.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const impure = ['Date', 'Intl', 'setTimeout', 'setInterval', 'fetch', 'process', 'console', 'window', 'document', 'globalThis', 'URL', 'Buffer', 'crypto', 'performance']
  .map((name) => ({ name, message: 'The core is pure: no clock, no I/O, no host.' }));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.stryker-tmp/', 'reports/', '.cache/', 'test/fixtures/', 'nextcloud-app/js/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-params': ['error', 4],
      'max-depth': ['error', 4],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'No random source.' }],
    },
  },
  { files: ['**/*.cjs', '**/*.mjs', 'webpack.config.js', 'test/**', 'scripts/**'], languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable', require: 'readonly', URL: 'readonly', setTimeout: 'readonly', fetch: 'readonly' } }, rules: { 'no-restricted-exports': 'off', '@typescript-eslint/no-require-imports': 'off' } },
);
