import { spawnSync } from 'node:child_process'
import { test } from '@jest/globals'

/** Whether this machine has a program; says in one line what is left out where it has not, which CI does not take. */
export function hasProgram(program: string, what: string): boolean {
  if (spawnSync(program, ['--version']).status === 0) return true
  if (process.env.ELEANOR_TEST_NOTHING_SKIPPED !== undefined) throw new Error(`${program} is not installed`)
  process.stderr.write(`${what} is left out: ${program} is not installed\n`)
  return false
}

/** `test` where this machine has a program, else one that is left out. */
export function testWith(program: string): typeof test | typeof test.skip {
  return hasProgram(program, 'A test') ? test : test.skip
}
