/**
 * Resolves eight layers of about 90 packages of PyPI from nothing with both engines, and compares them with one call of the engine for
 * each layer; a leaf with a Git requirement, with one call for this layer; and times the explanation of the conflict in the guide. All
 * caches are filled.
 *
 *   npm run build -- action-compile-reqs && node scripts/node24.mjs bench/forest.ts [rounds]
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../scripts/repository.js'
import { writeTree } from '../shared/test/support/run-action.js'
import type { Times } from './support/measure.js'
import { commitAll, measure, median, noTimes } from './support/measure.js'
import { createScratch } from './support/scratch.js'

type Engine = 'pip-compile' | 'uv'

const forest: Readonly<Record<string, string>> = {
  base: 'numpy\npydantic>=2\nhttpx\npyyaml\nrich\n',
  backend: '-r base.in\nfastapi\nuvicorn[standard]\nsqlalchemy\nalembic\nredis\n',
  client: '-r base.in\nrequests\ntenacity\nwebsocket-client\n',
  data: '-r base.in\npandas\npyarrow\nscikit-learn\n',
  documentation: '-r base.in\nsphinx\nfuro\nmyst-parser\n',
  development: '-r backend.in\npytest\npytest-cov\nmypy\nruff\npre-commit\nipython\n',
  plots: '-r data.in\nmatplotlib\naltair\n',
  ui: '-r base.in\njinja2\nflask\ngunicorn\n',
}
/** The guide's own conflict: `transformers` and `accelerate` of these versions need numpy below 2. */
const conflict: Readonly<Record<string, string>> = {
  base: 'numpy>=2\ntransformers==4.44.0\ndatasets==2.20.0\npydantic>=2\n',
  development: '-r base.in\npytest\ntokenizers<0.20\n',
  quantization: '-r base.in\naccelerate==0.33.0\npeft==0.12.0\ntrl==0.9.6\n',
}

const scratch = createScratch()
const toolCache = join(root, '.work', 'tool-cache')
mkdirSync(toolCache, { recursive: true })

function run(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv, expected = 0): void {
  const [program = '', ...args] = command
  const options = { cwd, env: { ...process.env, PIP_FIND_LINKS: '', ...env }, encoding: 'utf8', maxBuffer: 1 << 28 } as const
  const { status, stdout, stderr } = spawnSync(program, args, options)
  if (status !== expected) throw new Error(`${command.join(' ')}: ${stdout}${stderr}`)
}

function runAction(workspace: string, engine: Engine, expected = 0): void {
  const files = Object.fromEntries(['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(scratch, name)]))
  for (const path of Object.values(files)) writeFileSync(path, '')
  const env = { ...files, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: scratch, RUNNER_TOOL_CACHE: toolCache, INPUT_ENGINE: engine }
  run([process.execPath, join(root, 'action-compile-reqs/dist/main/index.js')], workspace, env, expected)
}

/** The engine that the action has installed, for one layer. */
function runEngine(workspace: string, engine: Engine, layer: string): void {
  const folder = join(toolCache, 'eleanor-tools')
  const installed = readdirSync(folder).find((each) => each.startsWith(engine === 'uv' ? 'uv-' : 'pip-tools-')) ?? ''
  const bin = join(folder, installed, 'bin')
  const files = [`--output-file=requirements/${layer}.txt`, `requirements/in/${layer}.in`]
  const command =
    engine === 'uv'
      ? [join(bin, 'uv'), 'pip', 'compile', '--quiet', ...files]
      : [join(bin, 'python'), '-m', 'piptools', 'compile', '--quiet', '--strip-extras', '--allow-unsafe', ...files]
  run(command, workspace, { UV_PYTHON: 'python3' })
}

function createWorkspace(name: string, sources: Readonly<Record<string, string>>): string {
  const workspace = join(scratch, name)
  writeTree(workspace, Object.fromEntries(Object.entries(sources).map(([layer, text]) => [`requirements/in/${layer}.in`, text])))
  return workspace
}

function removeLocks(workspace: string): void {
  const folder = join(workspace, 'requirements')
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt'))) rmSync(join(folder, name))
}

interface Contest {
  readonly name: string
  readonly prepare: () => void
  readonly action: () => void
  readonly engine: () => void
}

function compareForest(engine: Engine): Contest {
  const workspace = createWorkspace(`forest-${engine}`, forest)
  return {
    name: `${engine}, eight layers from nothing`,
    prepare: () => removeLocks(workspace),
    action: () => runAction(workspace, engine),
    engine: () => Object.keys(forest).forEach((layer) => runEngine(workspace, engine, layer)),
  }
}

/** A leaf whose source gets one more package of its parent. */
function compareGitLeaf(engine: Engine): Contest {
  const repository = join(scratch, `git-${engine}`)
  writeTree(repository, { 'pyproject.toml': '[project]\nname = "eln-git"\nversion = "1"\n', 'eln_git.py': '' })
  commitAll(repository)
  const source = `-r base.in\neln-git @ git+${pathToFileURL(repository).href}\n`
  const workspace = createWorkspace(`leaf-${engine}`, { base: forest.base ?? '', leaf: source })
  const leaf = join(workspace, 'requirements/in/leaf.in')
  return {
    name: `${engine}, a leaf with a Git requirement`,
    prepare() {
      writeFileSync(leaf, source)
      runAction(workspace, engine)
      appendFileSync(leaf, 'httpx\n')
    },
    action: () => runAction(workspace, engine),
    engine: () => runEngine(workspace, engine, 'leaf'),
  }
}

const seconds = ({ wall, processor }: Times) => ({ wall: median(wall) / 1000, processor: median(processor) / 1000 })
const format = (times: Times) => `${seconds(times).wall.toFixed(2)} s (${seconds(times).processor.toFixed(2)} s of processors)`

async function compare({ name, prepare, action, engine }: Contest, rounds: number): Promise<void> {
  // The first runs install the engine and fill the caches.
  for (const warmUp of [action, engine]) {
    prepare()
    warmUp()
  }
  const [own, other] = [noTimes(), noTimes()]
  for (let round = 0; round < rounds; round++) {
    prepare()
    await measure(own, action)
    prepare()
    await measure(other, engine)
  }
  const ratio = (kind: 'wall' | 'processor') => (seconds(own)[kind] / seconds(other)[kind]).toFixed(2)
  console.log(
    `${name}: ${format(own)}, plain ${format(other)}: ${ratio('wall')} of wall time, ${ratio('processor')} of processors`,
  )
}

const rounds = Number(process.argv[2] ?? 3)
console.log(`Median of ${rounds} interleaved rounds\n`)
for (const engine of ['uv', 'pip-compile'] as const) {
  await compare(compareForest(engine), rounds)
  await compare(compareGitLeaf(engine), rounds)
  const workspace = createWorkspace(`conflict-${engine}`, conflict)
  const times = noTimes()
  for (let round = 0; round <= rounds; round++)
    await measure(round === 0 ? noTimes() : times, () => runAction(workspace, engine, 1))
  console.log(`${engine}, the conflict of the guide: ${format(times)}`)
}
