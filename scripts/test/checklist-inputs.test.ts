import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { runTasks } from '#shared/concurrency/task-pool.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { readImageInputs } from '../../action-build-images/src/inputs/read-inputs.js'
import { readWheelInputs } from '../../action-build-wheel/src/inputs/read-inputs.js'
import { readCompileInputs } from '../../action-compile-reqs/src/inputs/read-inputs.js'
import { readReleaseInputs } from '../../action-release/src/inputs/read-inputs.js'
import { runAction, temporaryFolder } from '../../shared/test/support/run-action.js'
import { actions, root } from '../repository.js'
import { createSmallProject } from './support/small-project.js'

/**
 * Points 5, 6 and 7 of docs/security-checklist.md: every input of every action gets hostile values. The reader of the inputs is tried
 * first; values that it accepts are tried with the whole action, in a separate process.
 */
const workspace = temporaryFolder('hostile')
const canary = join(workspace, 'canary')

/** The other inputs of each action: it does as much as possible without a network, an engine or a build. */
const otherInputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'action-compile-reqs': { mode: 'check' },
  'action-build-wheel': { gate: 'none' },
  'action-build-images': { mode: 'plan' },
  'action-release': { bump: 'minor', 'dry-run': 'true' },
}
/** The inputs of every action with their defaults. */
const defaults = new Map(
  actions.map((action) => {
    const { inputs } = parse(readFileSync(join(root, action, 'action.yml'), 'utf8')) as {
      inputs: Record<string, { default: string }>
    }
    return [action, Object.fromEntries(Object.entries(inputs).map(([name, { default: value }]) => [name, value]))]
  }),
)
const nameVariable = (input: string) => `INPUT_${input.toUpperCase()}`
/** What the runner passes to each action. */
const variables = new Map(
  [...defaults].map(([action, values]) => [
    action,
    Object.fromEntries(Object.entries({ ...values, ...otherInputs[action] }).map(([name, text]) => [nameVariable(name), text])),
  ]),
)
/** Secrets that go into a header and never to a tool. */
const neverAnOption = ['token', 'index-token']
const all = actions.flatMap((action) =>
  Object.keys(defaults.get(action) ?? {})
    .filter((input) => !neverAnOption.includes(input))
    .map((input) => ({ action, input })),
)

/** Inputs that are a path in the workspace, or a list of them. */
const paths = all.filter(
  ({ action, input }) =>
    /^(directory|context|bake-file|version-file|install-with|out-dir|notes-file|constraints|trust-pem|find-links|assets|client-directory|client-requirements)$/.test(
      input,
    ) ||
    (action === 'action-compile-reqs' && input === 'extra-sources'),
)

beforeAll(() => {
  symlinkSync('/etc', join(workspace, 'link'))
  createSmallProject(workspace)
})
interface Attempt {
  readonly action: string
  readonly input: string
  readonly value: string
}
interface Seen extends Attempt {
  readonly code: number | null
  readonly errors: readonly string[]
}

const readers: Readonly<Record<string, (context: Pick<ActionContext, 'env' | 'workspace' | 'mask'>) => Promise<unknown>>> = {
  'action-compile-reqs': readCompileInputs,
  'action-build-wheel': readWheelInputs,
  'action-build-images': readImageInputs,
  'action-release': readReleaseInputs,
}

/** The message with which the reader of the inputs rejects, or undefined. Anything but a `UserError` is thrown. */
async function rejection({ action, input, value }: Attempt): Promise<string | undefined> {
  const env = { ...variables.get(action), [nameVariable(input)]: value }
  try {
    await readers[action]?.({ env, workspace, mask: () => undefined })
    return undefined
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

/** Tries each value: with the reader alone if that rejects it, otherwise with the whole action; in parallel, one per core. */
async function attempt(attempts: readonly Attempt[]): Promise<Seen[]> {
  const candidates = await Promise.all(attempts.map(async (each) => ({ ...each, message: await rejection(each) })))
  const seen: Seen[] = candidates.flatMap(({ message, ...each }) =>
    message === undefined ? [] : [{ ...each, code: 1, errors: [message] }],
  )
  const env = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REPOSITORY: 'eleanor/example' }
  const passed = candidates.filter(({ message }) => message === undefined)
  const tasks = passed.map(({ action, input, value }, index) => ({
    name: String(index),
    dependsOn: [],
    run: async () => {
      const { code, stdout } = await runAction({ action, inputs: { ...otherInputs[action], [input]: value }, env, workspace })
      seen.push({ action, input, value, code, errors: stdout.split('\n').filter((line) => line.startsWith('::error')) })
    },
  }))
  await runTasks(tasks)
  return seen
}

const snapshot = () =>
  readdirSync(workspace, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.git/'))
    .sort()

test('5: no shell runs an input, and nothing is written', async () => {
  const tree = snapshot()
  const value = `x$(touch ${canary})\`touch ${canary}\`;touch ${canary}|touch ${canary}&&touch ${canary}`
  const seen = await attempt(all.map((each) => ({ ...each, value })))
  expect(existsSync(canary)).toBe(false)
  expect(snapshot()).toEqual(tree)
  // A value may be taken for what it is; what is rejected is rejected with one error, and never as a bug.
  expect(
    seen.filter(({ code, errors }) => errors.length !== (code === 0 ? 0 : 1) || errors[0]?.includes('a bug') === true),
  ).toEqual([])
})

const parts = [
  '$(touch x)',
  '`id`',
  ';',
  '\n',
  '-o',
  '--output=',
  '\u2028',
  '"',
  "'",
  '\\',
  '*',
  '~',
  '%0A',
  '$IFS',
  '{a,b}',
  '\r',
  '\t',
  'ü',
  '🦀',
  '!!',
]
const texts = Array.from({ length: 1000 }, (_, index) =>
  [7, 13, 19].map((step) => parts[(index * step + (index >> 4)) % parts.length]).join(''),
)

test('5: a thousand texts reach a program byte for byte', async () => {
  const run = createRunner({ output: createStdoutWriter(new PassThrough()), signal: new AbortController().signal })
  const { stdout } = await run(process.execPath, ['-e', 'console.log(JSON.stringify(process.argv.slice(1)))', '--', ...texts])
  expect(JSON.parse(stdout)).toEqual(texts)
})

test('5: two hundred texts in every input are accepted or rejected, and nothing else happens', async () => {
  const before = snapshot()
  // `rejection` throws what is no `UserError`.
  for (const each of all) for (const value of texts.slice(0, 200)) await rejection({ ...each, value })
  expect(snapshot()).toEqual(before)
}, 180_000)

test('6: a value that a tool would read as an option is rejected, with the name of the input', async () => {
  const seen = await attempt(all.map((each) => ({ ...each, value: '-rfoo' })))
  expect(seen.filter(({ code, errors }) => code !== 1 || errors.length !== 1)).toEqual([])
})

test('7: a path outside of the workspace is rejected, also through a link', async () => {
  expect(paths.length).toBeGreaterThan(10)
  const spelt = (input: string, path: string) => (input === 'extra-sources' ? `a = ${path}.in` : path)
  const seen = await attempt(
    paths.flatMap((each) =>
      ['../../etc/passwd', '/etc/passwd', 'link/passwd'].map((path) => ({ ...each, value: spelt(each.input, path) })),
    ),
  )
  expect(
    seen.filter(({ code, errors }) => code !== 1 || errors.length !== 1 || !/outside|not a|no such|match/.test(errors[0] ?? '')),
  ).toEqual([])
})
