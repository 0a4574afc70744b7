import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { buildImages } from '../../action-build-images/src/build-images.js'
import { readImageInputs } from '../../action-build-images/src/inputs/read-inputs.js'
import { readWheelInputs } from '../../action-build-wheel/src/inputs/read-inputs.js'
import { buildWheel } from '../../action-build-wheel/src/run.js'
import { readCompileInputs } from '../../action-compile-reqs/src/inputs/read-inputs.js'
import { compileRequirements } from '../../action-compile-reqs/src/run.js'
import { readReleaseInputs } from '../../action-release/src/inputs/read-inputs.js'
import { runRelease } from '../../action-release/src/run.js'
import { runInProcess } from '../../shared/test/in-process/run-in-process.js'
import { temporaryFolder } from '../../shared/test/support/run-action.js'
import { actions, root } from '../repository.js'
import { createSmallProject } from './support/small-project.js'

/**
 * Points 5, 6 and 7 of docs/security-checklist.md: every input of every action gets hostile values. The reader of the inputs is tried
 * first; values that it accepts are tried with the whole action.
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

/** The inputs of each action, eight at a time. */
const groups = actions.flatMap((action) => {
  const inputs = all.filter((each) => each.action === action).map(({ input }) => input)
  const starts = [...inputs.keys()].filter((index) => index % 8 === 0)
  return starts.map((start) => ({ action, inputs: inputs.slice(start, start + 8) }))
})

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

const works: Readonly<Record<string, (context: ActionContext) => Promise<void>>> = {
  'action-compile-reqs': compileRequirements,
  'action-build-wheel': buildWheel,
  'action-build-images': buildImages,
  'action-release': runRelease,
}

const readers: Readonly<Record<string, (context: Pick<ActionContext, 'env' | 'workspace' | 'mask'>) => Promise<unknown>>> = {
  'action-compile-reqs': readCompileInputs,
  'action-build-wheel': readWheelInputs,
  'action-build-images': readImageInputs,
  'action-release': readReleaseInputs,
}

/** The message with which the reader of the inputs rejects, or undefined. Anything but a `UserError` is thrown. */
async function rejection({ action, input, value }: Attempt): Promise<string | undefined> {
  return await rejectionOf(action, { [input]: value })
}

async function rejectionOf(action: string, values: Readonly<Record<string, string>>): Promise<string | undefined> {
  const given = Object.entries(values).map(([input, value]) => [nameVariable(input), value] as const)
  const env = { ...variables.get(action), ...Object.fromEntries(given) }
  try {
    await readers[action]?.({ env, workspace, mask: () => undefined })
    return undefined
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

/** Tries each value: with the reader alone if that rejects it, otherwise with the whole action. */
async function attempt(attempts: readonly Attempt[]): Promise<Seen[]> {
  const candidates = await Promise.all(attempts.map(async (each) => ({ ...each, message: await rejection(each) })))
  const seen: Seen[] = candidates.flatMap(({ message, ...each }) =>
    message === undefined ? [] : [{ ...each, code: 1, errors: [message] }],
  )
  const env = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REPOSITORY: 'eleanor/example' }
  const passed = candidates.filter(({ message }) => message === undefined)
  for (const { action, input, value } of passed) {
    const work = works[action]
    if (work === undefined) throw new Error(`The work of ${action} is missing`)
    const inputs = { ...otherInputs[action], [input]: value }
    const { code, stdout } = await runInProcess({ action, inputs, env, workspace, work })
    seen.push({ action, input, value, code, errors: stdout.split('\n').filter((line) => line.startsWith('::error')) })
  }
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
  // `rejection` throws what is no `UserError`. The first texts have each part in each place.
  const [alone, together] = [texts.slice(0, parts.length), texts.slice(parts.length, 200)]
  for (const each of all) for (const value of alone) await rejection({ ...each, value })
  // A reader reads every input, whatever it finds in another one. Most of its time goes into the other inputs and the files.
  for (const { action, inputs } of groups)
    for (const shift of together.keys()) {
      const values = inputs.map((input, index) => [input, together[(shift + 23 * index) % together.length] ?? ''] as const)
      await rejectionOf(action, Object.fromEntries(values))
    }
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
