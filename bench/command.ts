/**
 * Measures the command `eleanor` and compares it with an empty program, and with the action that runs the same steps, in interleaved
 * rounds. Prints wall times and the processor time of each program with its children, which other load on the machine changes less.
 *
 *   npm run build && node scripts/node24.mjs bench/command.ts [rounds]
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { actions, root } from '../scripts/repository.js'
import { threeLevels, writeLayeredProject } from './support/layered-project.js'
import { createScratch } from './support/scratch.js'

const scratch = createScratch()
const eleanor = [process.execPath, join(root, 'cli/dist/main/index.js')]

interface Program {
  readonly name: string
  readonly command: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Seconds that the program may take. */
  readonly bar?: number
  /** Name of the program that it is compared with. Defaults to the empty one. */
  readonly base?: string
  /** Seconds that it may take more than `base`. */
  readonly extraSeconds?: number
  readonly mayFail?: boolean
  readonly prepare?: () => void
}

/** Seconds. */
interface Times {
  readonly wall: number
  readonly processor: number
}

/** Runs a program and prints its times, with those of its children. Node.js reports only its own. Source: getrusage(2). */
const stopwatch = `
import json, resource, subprocess, sys, time
started = time.perf_counter()
result = subprocess.run(sys.argv[1:], capture_output=True)
wall = time.perf_counter() - started
used = resource.getrusage(resource.RUSAGE_CHILDREN)
output = result.stdout.decode() + result.stderr.decode() if result.returncode else ""
print(json.dumps({"wall": wall, "processor": used.ru_utime + used.ru_stime, "failure": output}))
`

function measure({ command, cwd, env = {}, prepare, mayFail = false }: Program): Times {
  prepare?.()
  const shell = { ...process.env, TMPDIR: scratch, ...env }
  const printed = execFileSync('python3', ['-I', '-c', stopwatch, ...command], { cwd, env: shell, encoding: 'utf8' })
  const { failure, ...times } = JSON.parse(printed) as Times & { readonly failure: string }
  if (failure !== '' && !mayFail) throw new Error(failure)
  return times
}

function copyExample(name: string): string {
  const folder = join(scratch, name)
  cpSync(join(root, 'example'), folder, { recursive: true })
  mkdirSync(join(folder, '.git'))
  return folder
}

/** The action as the runner starts it, with the same tools as the command. */
function action(workspace: string, inputs: Readonly<Record<string, string>>): Pick<Program, 'command' | 'env'> {
  const files = ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(scratch, name)] as const)
  for (const [, path] of files) writeFileSync(path, '')
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
  const env = { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: scratch, RUNNER_TOOL_CACHE: join(scratch, 'cache/eleanor') }
  return {
    command: [process.execPath, join(root, 'action-compile-reqs/dist/main/index.js')],
    env: { ...env, ...Object.fromEntries([...files, ...given]) },
  }
}

async function listPrograms(): Promise<Program[]> {
  const [example, layers] = [copyExample('example'), join(scratch, 'layers')]
  await writeLayeredProject(layers, threeLevels)
  writeFileSync(join(layers, 'eleanor.toml'), '[tool.eleanor.requirements]\nengine = "uv"\npython-version = "3.12"\n')
  const python = join(root, 'cli/python')
  const hookEnv = { PYTHONPATH: python, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}` }
  const cache = { XDG_CACHE_HOME: join(scratch, 'cache') }
  const withoutLocks = (workspace: string) => () => {
    for (const name of ['base', 'backend', 'build', 'development', 'quantization', 'ui'])
      rmSync(join(workspace, `requirements/${name}.txt`), { force: true })
  }
  const [byAction, byCommand] = [copyExample('by-action'), copyExample('by-command')]
  return [
    { name: 'node -e 0', command: [process.execPath, '-e', '0'], cwd: scratch },
    { name: 'eleanor --help', command: [...eleanor, '--help'], cwd: example, bar: 0.25 },
    { name: 'eleanor check, the example', command: [...eleanor, 'check'], cwd: example, bar: 0.3 },
    { name: 'eleanor check, 200 layers', command: [...eleanor, 'check'], cwd: layers, bar: 0.6 },
    {
      name: 'hook eleanor-check',
      command: ['python3', '-m', 'eleanor_packaging', 'check'],
      cwd: example,
      env: hookEnv,
      bar: 0.4,
    },
    { name: 'action, all layers', ...action(byAction, { cache: 'off' }), cwd: byAction, prepare: withoutLocks(byAction) },
    {
      name: 'eleanor compile, all layers',
      command: [...eleanor, 'compile'],
      cwd: byCommand,
      env: cache,
      prepare: withoutLocks(byCommand),
      base: 'action, all layers',
    },
    ...actions.flatMap(listStarts),
  ]
}

/** The start of an action in a folder without sources, which ends with an error, and the same with the configuration of the example. */
function listStarts(name: string): Program[] {
  const [plain, configured] = ['plain', 'configured'].map((each) => join(scratch, `${name}-${each}`)) as [string, string]
  for (const folder of [plain, configured]) mkdirSync(folder)
  cpSync(join(root, 'example/pyproject.toml'), join(configured, 'pyproject.toml'))
  const start = { command: [process.execPath, join(root, name, 'dist/main/index.js')], mayFail: true }
  const env = (workspace: string) => ({ GITHUB_WORKSPACE: workspace, RUNNER_TEMP: scratch, DOCKER_HOST: 'unix:///nonexistent' })
  const reading = { name: `${name}, configured`, cwd: configured, env: env(configured), base: name, extraSeconds: 0.005 }
  return [
    { ...start, name, cwd: plain, env: env(plain) },
    { ...start, ...reading },
  ]
}

const rounds = Number(process.argv[2] ?? 7)
const programs = await listPrograms()
const results = new Map(programs.map(({ name }) => [name, [] as Times[]]))
// The first round installs the tools and fills the caches; it does not count.
for (let round = 0; round <= rounds; round++)
  for (const program of programs) {
    const times = measure(program)
    if (round > 0) results.get(program.name)?.push(times)
  }

const median = (name: string, of: keyof Times) => {
  const sorted = (results.get(name) ?? []).map((times) => times[of]).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
const best = (name: string, of: keyof Times) => Math.min(...(results.get(name) ?? []).map((times) => times[of]))
const inMilliseconds = (seconds: number) => `${(seconds * 1000).toFixed(0)} ms`.padStart(8)

console.log(`Node.js ${process.version}, ${rounds} interleaved rounds, \`example/\` and 200 layers\n`)
console.log(`${'program'.padEnd(32)} wall: best  median  processor: best  median  ratio of processor time`)
for (const { name, bar, base = 'node -e 0', extraSeconds } of programs) {
  const figures = (['wall', 'processor'] as const).map((of) => inMilliseconds(best(name, of)) + inMilliseconds(median(name, of)))
  const [ratio, extra] = [
    median(name, 'processor') / median(base, 'processor'),
    best(name, 'processor') - best(base, 'processor'),
  ]
  const goals = [
    ...(bar === undefined ? [] : [`goal ${inMilliseconds(bar).trim()}`]),
    ...(extraSeconds === undefined ? [] : [`${inMilliseconds(extra).trim()} more, goal ${inMilliseconds(extraSeconds).trim()}`]),
  ]
  console.log(`${name.padEnd(32)} ${figures.join('    ')}    ${ratio.toFixed(2)} of ${base}  ${goals.join(', ')}`)
}
