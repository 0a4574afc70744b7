/**
 * Compares action-compile-reqs with the alternatives for the example: pip-compile, layer by layer, and `verify` of
 * pip-compile-multi. All use the same pip-tools and pip, filled download caches and interleaved rounds. Prints wall times and their
 * ratios to the six sequential pip-compile calls of the same run, and to our own resolution of all layers without a lock.
 *
 * The example's own configuration is left out, because its universal locks are only for uv: all contenders compile the same
 * sources, from nothing, for this interpreter and platform.
 *
 *   node scripts/node24.mjs bench/locks.ts [rounds]
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/repository.js'
import { createScratch } from './support/scratch.js'

const scratch = createScratch()
const toolCache = join(root, '.work', 'tool-cache')
const forest = 'ours, pip-compile, from nothing'
const layers = ['base', 'backend', 'build', 'development', 'quantization', 'ui']
const layerFlags = ['--quiet', '--allow-unsafe', '--no-emit-index-url', '--no-emit-trusted-host', '--strip-extras']

interface Contender {
  readonly name: string
  readonly prepare: (workspace: string) => void
  readonly run: (workspace: string) => void
}

function order(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): void {
  const result = spawnSync(command, args, { cwd, env: { ...env, PIP_FIND_LINKS: '' }, encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stdout}${result.stderr}`)
}

function action(workspace: string, inputs: Readonly<Record<string, string>>): void {
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => {
      const path = join(scratch, name)
      writeFileSync(path, '')
      return [`GITHUB_${name}`, path]
    }),
  )
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  const env = {
    ...process.env,
    ...files,
    ...given,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: scratch,
    RUNNER_TOOL_CACHE: toolCache,
  }
  order(process.execPath, [join(root, 'action-compile-reqs/dist/main/index.js')], workspace, env)
}

/** Copies the example without its locks and its settings for `eleanor compile`. */
function copyExample(workspace: string): void {
  rmSync(workspace, { recursive: true, force: true })
  cpSync(join(root, 'example'), workspace, { recursive: true })
  for (const name of layers) rmSync(join(workspace, `requirements/${name}.txt`))
  const project = join(workspace, 'pyproject.toml')
  const [before = '', after = ''] = readFileSync(project, 'utf8').split(/^\[tool\.eleanor\.requirements\]\n(?:[^[\n].*\n|\n)*/m)
  if (after === '') throw new Error('example/pyproject.toml has no [tool.eleanor.requirements] followed by another table')
  writeFileSync(project, before + after)
}
const nothing = () => undefined
const compiled = (workspace: string) => action(workspace, {})
const leaf = (engine: string, change: (workspace: string) => void) => ({
  prepare(workspace: string) {
    action(workspace, { engine })
    change(workspace)
  },
  run: (workspace: string) => action(workspace, { engine }),
})
/** Returns the source of the leaf layer `ui` with other lines after the include. */
const ui =
  (...lines: readonly string[]) =>
  (workspace: string) =>
    writeFileSync(join(workspace, 'requirements/in/ui.in'), ['-r base.in', ...lines, ''].join('\n'))
const inOrder = (workspace: string, python: string) =>
  layers.forEach((name) =>
    order(
      python,
      ['-m', 'piptools', 'compile', ...layerFlags, `--output-file=requirements/${name}.txt`, `requirements/in/${name}.in`],
      workspace,
    ),
  )

function contenders(python: string, multi: string): Contender[] {
  return [
    { name: 'pip-compile, six calls in a row', prepare: nothing, run: (workspace) => inOrder(workspace, python) },
    { name: forest, prepare: nothing, run: compiled },
    { name: 'ours, uv, from nothing', prepare: nothing, run: (workspace) => action(workspace, { engine: 'uv' }) },
    { name: 'ours, a leaf: a range', ...leaf('pip-compile', ui('altair>=5', 'jinja2')) },
    { name: "ours, a leaf: another layer's package", ...leaf('pip-compile', ui('altair', 'jinja2', 'httpx')) },
    { name: 'ours, a leaf: a new package', ...leaf('pip-compile', ui('altair', 'jinja2', 'six')) },
    { name: 'ours, a leaf: its lock deleted', ...leaf('pip-compile', (at) => rmSync(join(at, 'requirements/ui.txt'))) },
    { name: 'ours, uv, a leaf: a range', ...leaf('uv', ui('altair>=5', 'jinja2')) },
    { name: 'ours, nothing stale', prepare: compiled, run: compiled },
    { name: 'ours, check', prepare: compiled, run: (workspace) => action(workspace, { mode: 'check' }) },
    {
      name: 'pip-compile-multi verify',
      // It cannot compile the unchanged example, whose layers require different numpy versions.
      prepare: (workspace) => {
        writeFileSync(join(workspace, 'requirements/in/quantization.in'), '-r base.in\ngguf\nsafetensors\n')
        order(multi, ['-d', 'requirements/in', '--backtracking'], workspace, {
          ...process.env,
          PATH: `${join(multi, '..')}:${process.env.PATH ?? ''}`,
        })
      },
      run: (workspace) => order(multi, ['verify', '-d', 'requirements/in'], workspace),
    },
  ]
}

/** Lets the action install its tools, and adds pip-compile-multi to the same interpreter for the alternatives. */
function tools(): { python: string; multi: string } {
  const workspace = join(scratch, 'tools')
  // The action does not create the folder of the tool cache.
  mkdirSync(toolCache, { recursive: true })
  mkdirSync(join(workspace, 'requirements'), { recursive: true })
  writeFileSync(join(workspace, 'requirements/a.in'), 'six\n')
  action(workspace, {})
  action(workspace, { engine: 'uv' })
  const folder = readdirSync(join(toolCache, 'eleanor-tools')).find((name) => name.startsWith('pip-tools-'))
  const python = join(toolCache, 'eleanor-tools', folder ?? '', 'bin/python')
  const venv = join(scratch, 'multi')
  order('python3', ['-m', 'venv', venv], scratch)
  order(join(venv, 'bin/pip'), ['install', '--quiet', 'pip-compile-multi==3.3.2', 'pip-tools==7.6.2', 'pip==26.3'], scratch)
  return { python, multi: join(venv, 'bin/pip-compile-multi') }
}

const { python, multi } = tools()
const rounds = Number(process.argv[2] ?? 3)
const all = contenders(python, multi)
const times = new Map(all.map(({ name }) => [name, [] as number[]]))
for (let round = 0; round < rounds; round++) {
  for (const { name, prepare, run } of all) {
    const workspace = join(scratch, 'workspace')
    copyExample(workspace)
    prepare(workspace)
    const started = performance.now()
    run(workspace)
    times.get(name)?.push((performance.now() - started) / 1000)
  }
}
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
const of = (name: string) => median(times.get(name) ?? [])
console.log(`The example's six layers, ${rounds} interleaved rounds, median wall time\n`)
for (const { name } of all) {
  const [toCalls, toForest] = [of(name) / of(all[0]?.name ?? ''), of(name) / of(forest)]
  console.log(
    `${name.padEnd(38)} ${of(name).toFixed(2).padStart(7)} s   ${toCalls.toFixed(3)} of six calls   ${toForest.toFixed(2)} of our forest`,
  )
}
