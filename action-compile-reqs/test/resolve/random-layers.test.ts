import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import type { TestPackage } from '../support/metadata-wheel.js'
import { buildWheel } from '../support/metadata-wheel.js'
import { installEngines } from '../support/real-tools.js'
import { compileWithEngine, runModule } from '../support/reference-engine.js'
import { runInProcess } from '../support/run-in-process.js'

/** The Mulberry32 generator: small and reproducible. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const seed = Number(process.env.ELEANOR_TEST_SEED ?? Date.now() % 1_000_000)
const names = ['ash', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'larch', 'oak', 'pine', 'yew']
const versions = ['1.0', '1.5', '2.0', '2.1']

/** Packages that require later ones of the list, with ranges, extras and markers. */
function randomPackages(random: () => number): TestPackage[] {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  return names.flatMap((name, index) =>
    versions.map((version) => {
      const below = names.slice(index + 1).filter(() => random() < 0.25)
      const requires = below.map((other) => {
        const marker = random() < 0.2 ? ` ; ${pick(['python_version < "3"', 'extra == "more"', 'os_name == "posix"'])}` : ''
        return `${other}${random() < 0.1 ? '[more]' : ''}${pick(['', '>=1.0', '>=1.5', '<2.1', '!=1.5'])}${marker}`
      })
      return { name, version, requires, extras: ['more'] }
    }),
  )
}

/** Layers that include earlier ones with `-r` or use their locks as constraints with `-c`. */
function randomLayers(random: () => number): Record<string, string> {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  const layers: Record<string, string> = {}
  for (let layer = 0; layer < 4; layer++) {
    const parents = Object.keys(layers).filter(() => random() < 0.4)
    const includes = parents.map((name) => (random() < 0.8 ? `-r ${name}.in` : `-c ../${name}.txt`))
    const chosen = names.filter(() => random() < 0.25)
    const lines = (chosen.length === 0 ? ['oak'] : chosen).map(
      (name) => `${name}${random() < 0.2 ? '[more]' : ''}${pick(['', '', '>=1.5', '<2.1', '<2'])}`,
    )
    layers[`layer${layer}`] = [...includes, ...lines, ''].join('\n')
  }
  return layers
}

let index: LocalIndex
const wheelhouse = temporaryFolder('wheelhouse')
beforeAll(async () => {
  await installEngines()
  const packages = randomPackages(randomNumbers(seed))
  index = await startIndex(packages)
  for (const each of packages) {
    const { file, bytes } = await buildWheel(each)
    writeFileSync(join(wheelhouse, file), bytes)
  }
})
afterAll(async () => await index.close())

async function runEngine(engine: string, cwd: string, name: string): Promise<void> {
  const files = [`--output-file=requirements/${name}.txt`, `requirements/in/${name}.in`]
  const ofPip = ['--allow-unsafe', '--no-emit-index-url', '--no-emit-trusted-host', '--strip-extras']
  const options = engine === 'uv' ? [] : [...ofPip, `--cache-dir=${temporaryFolder('piptools')}`]
  await compileWithEngine(engine, ['--quiet', ...options, ...files], { cwd, env: { ...index.env, UV_PYTHON: 'python3' } })
}

test.each([
  ['pip-compile', 0],
  ['uv', 0],
  ['pip-compile', 1],
  ['uv', 2],
  ['uv', 3],
])(`seed ${seed}, %s, layers %i: the locks can be installed together and equal the engine's own`, async (engine, number) => {
  const layers = randomLayers(randomNumbers(seed + 1 + number))
  const workspace = temporaryFolder('forest')
  writeTree(workspace, Object.fromEntries(Object.entries(layers).map(([name, text]) => [`requirements/in/${name}.in`, text])))
  const result = await runInProcess({ inputs: { engine }, workspace, env: index.env })
  if (result.code !== 0) {
    // Layers without a solution are reported as such; any other failure is wrong.
    expect(result.stdout).toMatch(/cannot agree|cannot compile/)
    expect(readdirSync(join(workspace, 'requirements'))).toEqual(['in'])
    return
  }
  const locks = Object.keys(layers).map(
    (name) => [name, readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')] as const,
  )
  expect(result.outputs.drift).toBe('[]')

  // The engine starts from our locks and changes nothing.
  await Promise.all(locks.map(async ([name]) => await runEngine(engine, workspace, name)))
  for (const [name, actual] of locks) {
    const expected = readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')
    expect([name, comparable(expected)]).toEqual([name, comparable(actual)])
  }
  // All locks can be installed into one environment: pip resolves every pin at once.
  const all = locks.flatMap(([name]) => ['-r', `requirements/${name}.txt`])
  const planned = await runModule(
    'pip',
    ['install', '--dry-run', '--ignore-installed', '--quiet', '--no-index', '--find-links', wheelhouse, ...all],
    { cwd: workspace, env: { PIP_DISABLE_PIP_VERSION_CHECK: '1' } },
  )
  expect(planned).not.toContain('ERROR')
})

/** Removes the stamp and the header's command, which contains a cache folder here. */
function comparable(lock: string): string {
  return lock
    .split('\n')
    .filter((line) => !line.startsWith('# compile-reqs: ') && !/^# {4}(uv )?pip[ -]/.test(line))
    .join('\n')
}
