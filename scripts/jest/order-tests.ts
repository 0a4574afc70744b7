import longTestSeconds from './long-tests.json' with { type: 'json' }

/** What is known of a test file before it runs. */
export interface TestFile {
  /** Path in the repository, with slashes. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** Whether it failed in the last run on this machine. */
  readonly failed: boolean
  /** How long it took in the last run on this machine. */
  readonly lastSeconds: number | undefined
}

/** Seconds of each test file that takes 10 s or more on two cores beside two others, by its path in the repository. */
export const longTests: Readonly<Record<string, number>> = longTestSeconds

/** Orders test files for their start: those that failed in the last run, then long before short, those with the engine spread over the run. */
export function orderTests<Test extends TestFile>(tests: readonly Test[]): Test[] {
  const sorted = tests.toSorted((a, b) => estimateSeconds(b) - estimateSeconds(a) || (a.path < b.path ? -1 : 1))
  return [...sorted.filter((test) => test.failed), ...spreadEngineTests(sorted.filter((test) => !test.failed))]
}

/** As in the last run here, else as measured in CI, else below 10 s, more for a larger file. */
function estimateSeconds(test: TestFile): number {
  return test.lastSeconds ?? longTests[test.path] ?? (10 * test.size) / (test.size + 10_000)
}

/** Spreads the files that share the Docker Engine, so that few wait for it at once: both kinds keep their order, and end together. */
function spreadEngineTests<Test extends TestFile>(tests: readonly Test[]): Test[] {
  return [true, false]
    .flatMap((kind) => addShares(tests.filter((test) => sharesEngine(test) === kind)))
    .toSorted((a, b) => a.share - b.share)
    .map(({ test }) => test)
}

/** Adds the share of the seconds of all these files, from 0 to 1, that starts before each file. */
function addShares<Test extends TestFile>(tests: readonly Test[]): { readonly test: Test; readonly share: number }[] {
  const total = tests.reduce((sum, test) => sum + estimateSeconds(test), 0)
  let before = 0
  return tests.map((test) => {
    const share = before / total
    before += estimateSeconds(test)
    return { test, share }
  })
}

function sharesEngine(test: TestFile): boolean {
  return /^(action-build-images|e2e)\//.test(test.path)
}
