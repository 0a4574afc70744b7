import allTests from './jest.config.js'
import { findUnitTests } from './scripts/checks/find-unit-tests.ts'

/** The unit tests: no network, Docker Engine, act or Git server. @type {import('jest').Config} */
const { globalSetup: _, ...config } = allTests

// They start no programs, so that a grown worker costs less than a new one: a quarter of the processor time of all (measured).
export default { ...config, testMatch: findUnitTests(config.roots), testTimeout: 10_000, workerIdleMemoryLimit: '500MB' }
