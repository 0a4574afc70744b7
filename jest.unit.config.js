import allTests from './jest.config.js'
import { findUnitTests } from './scripts/checks/find-unit-tests.ts'

/** The unit tests: no network, Docker Engine, act or Git server. @type {import('jest').Config} */
const { globalSetup: _, ...config } = allTests

export default { ...config, testMatch: findUnitTests(config.roots), testTimeout: 10_000 }
