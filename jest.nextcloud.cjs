// The scenarios that need a real Nextcloud: `scripts/test-nextcloud.mjs` starts one and names it in the environment.
module.exports = { ...require('./jest.config.cjs'), roots: ['<rootDir>/test/nextcloud-app'], testMatch: ['**/*.live.ts'], setupFiles: [], maxWorkers: 1 };
