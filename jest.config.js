import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
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
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 300_000,
  // Much of a test's time is spent waiting for a tool that it has started: two workers use two thirds of two cores.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
}
