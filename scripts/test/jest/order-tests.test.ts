import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { longTests, orderTests } from '../../jest/order-tests.js'
import { root } from '../../repository.js'

const file = (path: string, known: { size?: number; failed?: boolean; lastSeconds?: number } = {}) => ({
  path,
  size: known.size ?? 1000,
  failed: known.failed ?? false,
  lastSeconds: known.lastSeconds,
})

const order = (...files: ReturnType<typeof file>[]) => orderTests(files).map(({ path }) => path)

const failingIndex = 'action-compile-reqs/test/package-index/failing-index.test.ts'
const wheel = 'cli/test/python/wheel.test.ts'
const interrupted = 'action-release/test/commit/interrupted.test.ts'

test('each listed test file exists and takes 10 s or more', () => {
  expect(Object.keys(longTests).filter((path) => !existsSync(join(root, path)))).toEqual([])
  expect(Object.entries(longTests).filter(([, seconds]) => seconds < 10)).toEqual([])
})

test('without timings, listed files start first, longest first, then larger files before smaller ones', () => {
  const files = [file('cli/small'), file('cli/large', { size: 90_000 }), file(interrupted), file(failingIndex), file(wheel)]
  expect(order(...files)).toEqual([failingIndex, wheel, interrupted, 'cli/large', 'cli/small'])
})

test('timings of the last run on this machine win over the list', () => {
  expect(order(file(failingIndex, { lastSeconds: 2 }), file('cli/slow', { lastSeconds: 300 }), file(wheel))).toEqual([
    'cli/slow',
    wheel,
    failingIndex,
  ])
})

test('files that failed in the last run start before all others', () => {
  expect(order(file(failingIndex), file('cli/small', { failed: true }), file('e2e/start.test.ts'))[0]).toBe('cli/small')
})

test('files that share the engine are spread over the run, and each kind stays in its order', () => {
  const engine = ['e2e/start.test.ts', 'e2e/workflows.test.ts', 'e2e/images.test.ts']
  const others = [failingIndex, wheel, 'cli/test/python/hooks.test.ts', interrupted]
  const paths = order(...[...engine, ...others].map((path) => file(path)))
  expect(paths.filter((path) => engine.includes(path))).toEqual(engine)
  expect(paths.filter((path) => others.includes(path))).toEqual(others)
  expect(paths).not.toEqual([...engine, ...others])
  expect(paths.slice(0, 2).map((path) => engine.includes(path))).toEqual([true, false])
})
