import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export default {
  globalSetup: './scripts/jest/global-setup.ts',
  testEnvironment: './scripts/jest/environment.ts',
  roots: [
    'shared',
    'action-compile-reqs',
    'action-build-wheel',
    'action-build-images',
    'action-release',
    'cli',
    'scripts',
    'local',
    'e2e',
  ],
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['/dist/', '/example/', '/example-monorepo/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': './scripts/checks/strip-types.js' },
  setupFilesAfterEnv: ['./scripts/checks/require-assertions.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testSequencer: './scripts/jest/sequencer.js',
  // A test that hangs ends after a minute. Those that take longer than 13 s on two cores have a time limit of their own.
  testTimeout: 60_000,
  // Much of a test's time is spent waiting for a tool that it has started: three workers leave an eighth of two cores idle.
  maxWorkers: availableParallelism() * 2,
  // Node.js starts programs with fork(2), which copies the page tables of the worker: 27 ms of processor time for each GB (measured). A
  // worker whose heap has grown is replaced after its test file, which takes 0.3 s.
  workerIdleMemoryLimit: '80MB',
}
