import { execFileSync, spawnSync } from 'node:child_process'
import { test } from '@jest/globals'

/** Whether this machine has a program. If not, prints one line that says what is skipped, or throws in CI, where nothing may be skipped. */
export function hasProgram(program: string, what: string): boolean {
  if (spawnSync(program, ['--version']).status === 0) return true
  if (process.env.ELEANOR_TEST_NOTHING_SKIPPED !== undefined) throw new Error(`${program} is not installed`)
  process.stderr.write(`${what} is skipped: ${program} is not installed\n`)
  return false
}

/** `test` if this machine has the program, otherwise `test.skip`. */
export function testWith(program: string): typeof test | typeof test.skip {
  return hasProgram(program, 'A test') ? test : test.skip
}

/** The absolute path of the Python that the tests use. */
export function findPython(): string {
  return execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim()
}
