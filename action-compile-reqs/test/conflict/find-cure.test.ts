import { expect, test } from '@jest/globals'
import { parseRequirement } from '#shared/requirements/pep508.js'
import { findCure } from '../../src/conflict/find-cure.js'
import type { TrialOutcome, TrialResolutions } from '../../src/trials/trial-resolution.js'

const address = 'https://h/core-0.1-py3-none-any.whl'
const lines = ['core @ ' + address, 'core>=0.2'].map((text, index) => {
  const requirement = parseRequirement(text)
  if (requirement === undefined) throw new Error(text)
  return { requirement, file: 'a.in', line: index + 1, constraint: false }
})

/** The engine that is asked: there is a solution if the second line accepts what the address has. */
function answering(solution: TrialOutcome, accepted: string): TrialResolutions {
  return {
    attempt: (_, edits) =>
      Promise.resolve([...edits.values()].includes(accepted) ? solution : { state: 'conflict', output: 'No solution' }),
    count: () => 0,
    isExhausted: () => false,
  }
}

test('a bound for a package that comes from an address is proposed without the bound', async () => {
  const trials = answering({ state: 'solved', versions: new Map([['core', address]]) }, 'core')
  const { cure } = await findCure(trials, { layers: [], lines }, [{ lines, output: '' }])
  expect([...(cure?.edits ?? [])].map(([{ line }, text]) => [line, text])).toEqual([[2, 'core']])
})

test('an address that a dependency brings is no version to loosen a bound to', async () => {
  const trials = answering({ state: 'solved', versions: new Map([['core', address]]) }, 'core<0.2')
  const { cure } = await findCure(trials, { layers: [], lines: lines.slice(1) }, [{ lines: lines.slice(1), output: '' }])
  expect(cure).toBeUndefined()
})
