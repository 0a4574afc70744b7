import { relative, sep } from 'node:path'
import TestSequencer from '@jest/test-sequencer'
import { root } from '../repository.ts'
import { orderTests } from './order-tests.ts'

/**
 * Starts the long test files first, so that none of them runs alone at the end. Jest does so itself once it has timings of an earlier run,
 * which a new machine lacks. Files that failed in the last run still come before all others.
 */
export default class LongTestsFirst extends TestSequencer {
  /** @param {Iterable<import('@jest/test-result').Test>} tests */
  sort(tests) {
    const timed = [...tests].map((test) => ({
      test,
      path: relative(root, test.path).split(sep).join('/'),
      size: test.context.hasteFS.getSize(test.path) ?? 0,
      failed: this.hasFailed(test),
      lastSeconds: this.time(test) === undefined ? undefined : this.time(test) / 1000,
    }))
    return orderTests(timed).map(({ test }) => test)
  }
}
