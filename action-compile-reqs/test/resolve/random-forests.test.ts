import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { GitPackage } from '../support/git-repository.js'
import { serveGitPackage } from '../support/git-repository.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import type { TestPackage } from '../support/metadata-wheel.js'
import { createRandom } from '../support/random.js'
import { installEngines, toolPath } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

const names = ['ash', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'larch', 'oak', 'pine', 'yew']
const versions = ['1.0', '1.5', '1.7', '2.0', '2.0+cpu', '2.1']
/** Versions 1.7 and 2.0 satisfy all of them, so that every forest has a solution. */
const ranges = ['', '>=1.0', '>=1.5', '<2.1', '!=1.5']
const newSeed = Number(process.env.ELEANOR_TEST_SEED ?? Date.now() % 1_000_000)

let git: GitPackage
let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  git = await serveGitPackage()
  const { chance, pick } = createRandom(7)
  const packages = names.flatMap((name, position) =>
    versions.map((version): TestPackage => {
      const below = names.slice(position + 1).filter(() => chance(0.25))
      const marker = () => (chance(0.2) ? ` ; ${pick(['extra == "more"', 'os_name == "posix"', 'python_version < "3.12"'])}` : '')
      return { name, version, extras: ['more'], requires: below.map((other) => `${other}${pick(ranges)}${marker()}`) }
    }),
  )
  index = await startIndex([...packages, ...['eln-leaf', 'eln-extra'].map((name) => ({ name, version: '1.0' }))])
})
afterAll(async () => await Promise.all([index.close(), git.close()]))

/** Layers that include each other, a fork, dependency groups, and a Git requirement. */
function createForest(seed: number, isUniversal: boolean): Record<string, string> {
  const { chance, pick } = createRandom(seed)
  const line = () => `${pick(names)}${chance(0.2) ? '[more]' : ''}${pick(ranges)}`
  const lines = (count: number) => Array.from({ length: count }, line)
  const fork = ['elm<2 ; python_version < "3.12"', 'elm>=2 ; python_version >= "3.12"']
  const files: Record<string, string[]> = {
    base: [...lines(2), ...(isUniversal ? fork : [])],
    web: ['-r base.in', ...lines(2)],
    code: [`-r ${pick(['base', 'web'])}.in`, `gitpkg @ ${git.url}@${pick(['v1', 'main'])}`],
    free: lines(2),
  }
  const sources = Object.entries(files).map(([name, text]) => [`requirements/in/${name}.in`, `${text.join('\n')}\n`] as const)
  const groups = `[dependency-groups]\ndev = ["${line()}"]\ntest = [{include-group = "dev"}, "${line()}"]\n`
  return { ...Object.fromEntries(sources), 'pyproject.toml': groups }
}

const readLocks = (workspace: string) => {
  const files = readdirSync(join(workspace, 'requirements')).filter((name) => name.endsWith('.txt'))
  return new Map(files.map((name) => [name, readFileSync(join(workspace, 'requirements', name), 'utf8')]))
}

/** Resolves requirements with uv and the common pins; the output if there is no solution. */
async function resolveWithUv(workspace: string, source: string, options: readonly string[]) {
  const env = { ...index.env, PATH: process.env.PATH, UV_PYTHON: 'python3' }
  const args = ['pip', 'compile', '--quiet', '--no-header', '--no-annotate', ...options, source]
  return await promisify(execFile)(toolPath('uv'), args, { cwd: workspace, env, encoding: 'utf8' }).then(
    ({ stdout }) => ({ pins: stdout, error: undefined }),
    (error: unknown) => ({ pins: '', error: (error as { stderr: string }).stderr }),
  )
}

const pinsOf = (text: string) => [...new Set(text.match(/^[\w-]+(?:\[[^\]]*\])?(?:==| @ ).*$/gm)?.map(normalizePin))].sort()
const normalizePin = (line: string) => line.replace(/\[[^\]]*\]/, '').replace(/ *[\\#].*$/, '')

test.each([
  { engine: 'pip-compile', seed: 14 },
  { engine: 'uv', seed: 14 },
  { engine: 'uv', seed: newSeed },
])(
  '$engine, seed $seed: locks can be installed together, and a new leaf moves no pin that can stay',
  async ({ engine, seed }) => {
    const universal = engine === 'uv'
    const workspace = temporaryFolder('forest')
    writeTree(workspace, createForest(seed, universal))
    const inputs = { engine, universal: String(universal), groups: '*', cache: 'off' }
    const run = async () => await runInProcess({ inputs, workspace, env: index.env })
    const first = await run()
    expect({ code: first.code, drift: first.outputs.drift, stdout: first.stdout }).toMatchObject({ code: 0, drift: '[]' })
    const before = readLocks(workspace)
    expect([...before.keys()].sort()).toEqual(['base.txt', 'code.txt', 'dev.txt', 'free.txt', 'test.txt', 'web.txt'])

    // uv resolves all locks at once to exactly their pins: none is missing, and none contradicts another.
    const together = [...before.keys()].map((name) => `-r requirements/${name}\n`).join('')
    writeFileSync(join(workspace, 'all.in'), together)
    const options = universal ? ['--universal', '--python-version=3.11'] : []
    const installed = await resolveWithUv(workspace, 'all.in', options)
    expect(installed.error).toBeUndefined()
    const commits = (pins: string[]) => pins.map((pin) => pin.replace(/(gitpkg @ .*)@[\w.]+$/, '$1'))
    const all = pinsOf([...before.values()].join('\n')).map((pin) => pin.replace(/ ;.*/, ''))
    expect(commits(pinsOf(installed.pins).map((pin) => pin.replace(/ ;.*/, '')))).toEqual(commits([...new Set(all)]))

    // A second run changes nothing, and a new leaf nothing that can stay.
    const { pick } = createRandom(seed + 1)
    writeFileSync(
      join(workspace, 'requirements/in/leaf.in'),
      `-r ${pick(['base', 'web'])}.in\n${pick(names)}\n${pick(names)}>=1.0\n`,
    )
    const second = await run()
    expect({ code: second.code, drift: second.outputs.drift, stdout: second.stdout }).toMatchObject({ code: 0, drift: '[]' })
    const after = readLocks(workspace)
    if (second.stdout.includes('The other locks must change too')) {
      writeFileSync(join(workspace, 'pins.txt'), pinsOf([...before.values()].join('\n')).join('\n'))
      const held = await resolveWithUv(workspace, 'requirements/in/leaf.in', [...options, '--constraints=pins.txt'])
      expect(held.error).toContain('No solution found')
    } else {
      for (const [name, text] of before) expect([name, after.get(name)]).toEqual([name, text])
    }
  },
)
