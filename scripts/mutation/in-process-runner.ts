import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { MutantCoverage } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import type { DryRunResult, MutantRunOptions, MutantRunResult, TestResult, TestRunner } from '@stryker-mutator/api/test-runner'
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { messageOf } from '#shared/errors.js'
import { findUnitTests } from '../checks/find-unit-tests.js'
import type { DefinedTest } from './jest-globals.js'
import { definedTests } from './jest-globals.js'
import { testFolders } from './test-folders.js'

/** What the instrumented sources read and write. Source: @stryker-mutator/api, `InstrumenterContext`. */
interface InstrumenterContext {
  activeMutant?: string
  currentTestId?: string
  mutantCoverage?: MutantCoverage
  hitCount?: number
  hitLimit?: number
}

declare global {
  // The name that Stryker gives it.
  var __stryker__: InstrumenterContext | undefined
}

/**
 * Runs unit tests in the process of Stryker's worker: their files are loaded once, and a mutant is switched on by a variable. That
 * takes milliseconds a mutant; a run of jest takes seconds, because it loads all modules again.
 */
class InProcessRunner implements TestRunner {
  private tests: readonly (DefinedTest & { readonly id: string })[] = []

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init(): Promise<void> {
    const globals = new URL('./jest-globals.ts', import.meta.url).href
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context),
    })
    for (const file of findUnitTests(testFolders)) await import(pathToFileURL(file).href)
    this.tests = definedTests.map((test, index) => ({ ...test, id: `${index} ${test.name}` }))
  }

  async dryRun(): Promise<DryRunResult> {
    const context = (globalThis.__stryker__ ??= {})
    const tests: TestResult[] = []
    for (const test of this.tests) {
      context.currentTestId = test.id
      tests.push(await runTest(test))
    }
    delete context.currentTestId
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage ?? { static: {}, perTest: {} } }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const context = (globalThis.__stryker__ ??= {})
    const selected = testFilter === undefined ? this.tests : this.tests.filter(({ id }) => testFilter.includes(id))
    Object.assign(context, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const tests: TestResult[] = []
    for (const test of selected) {
      tests.push(await runTest(test))
      if (tests.at(-1)?.status === TestStatus.Failed) break
    }
    delete context.activeMutant
    return toMutantRunResult(
      determineHitLimitReached(context.hitCount, context.hitLimit) ?? { status: DryRunStatus.Complete, tests },
    )
  }
}

async function runTest({ id, name, run }: DefinedTest & { readonly id: string }): Promise<TestResult> {
  const started = performance.now()
  const result = { id, name }
  try {
    await run()
    return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - started }
  } catch (error) {
    return { ...result, status: TestStatus.Failed, failureMessage: messageOf(error), timeSpentMs: performance.now() - started }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]
