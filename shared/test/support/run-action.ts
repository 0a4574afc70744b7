import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse as parseYaml } from 'yaml'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The options with which Node.js runs TypeScript of this repository. */
export const typescriptOptions: readonly string[] = ['--import', new URL('../../../scripts/typescript.mjs', import.meta.url).href]

export interface ActionCall {
  /** Folder of the action, such as `action-release`. */
  readonly action: string
  readonly stage?: 'main' | 'post'
  readonly inputs?: Readonly<Record<string, string>>
  /** Added to the nearly empty environment that the action gets. */
  readonly env?: Readonly<Record<string, string>>
  readonly workspace: string
  /** State saved by `main`, for `post`. */
  readonly state?: Readonly<Record<string, string>>
  /** RUNNER_TEMP of this job. Defaults to a new folder. */
  readonly temp?: string
  /** Sends this signal once the text appears in the output (`''` for immediately) or the promise resolves, plus a delay. */
  readonly interrupt?: { readonly after: string | Promise<unknown>; readonly signal: NodeJS.Signals; readonly delayMs?: number }
  /** A command that starts the program, such as `['setpriv', …]`. */
  readonly launcher?: readonly string[]
  /** Kills the process (SIGKILL) once this resolves. */
  readonly killWhen?: Promise<void>
}

export interface ActionResult {
  readonly code: number | null
  /** Standard output and standard error, in order of arrival. */
  readonly stdout: string
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
  readonly summary: string
  readonly temp: string
  /** Milliseconds from the interrupt to the end; undefined if the process had already ended. */
  readonly endedAfter: number | undefined
}

/**
 * Runs one stage of an action in a separate process, like the runner: inputs, state and file commands in the environment, and the
 * workspace as the working directory. Runs the source, or the bundle if ELEANOR_TEST_DIST is `1` and the bundle exists.
 */
export async function runAction(call: ActionCall): Promise<ActionResult> {
  const { action, stage = 'main', workspace } = call
  const step = prepareStep(call)
  const folder = join(root, action)
  const bundle = join(folder, 'dist', stage, 'index.js')
  const entry =
    process.env.ELEANOR_TEST_DIST === '1' && existsSync(bundle)
      ? [bundle]
      : [...typescriptOptions, join(folder, 'src', `${stage}.ts`)]
  const [program = process.execPath, ...args] = [...(call.launcher ?? []), process.execPath, ...entry]
  const child = spawn(program, args, { cwd: workspace, env: step.env })
  let stdout = ''
  let pending = call.interrupt
  let timer: NodeJS.Timeout | undefined
  let sentAt: number | undefined
  const interrupt = ({ signal, delayMs = 0 }: NonNullable<ActionCall['interrupt']>) => {
    pending = undefined
    const send = () => {
      if (child.kill(signal)) sentAt = performance.now()
    }
    if (delayMs === 0) send()
    else timer = setTimeout(send, delayMs)
  }
  const event = pending
  if (event?.after === '') interrupt(event)
  else if (event !== undefined && typeof event.after !== 'string') void event.after.then(() => interrupt(event))
  const onOutput = (chunk: Buffer) => {
    stdout += chunk.toString()
    if (typeof pending?.after === 'string' && stdout.includes(pending.after)) interrupt(pending)
  }
  void call.killWhen?.then(() => child.kill('SIGKILL'))
  child.stdout.on('data', onOutput)
  child.stderr.on('data', onOutput)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearTimeout(timer)
  return {
    code,
    stdout,
    ...step.readFiles(),
    temp: step.temp,
    endedAfter: sentAt === undefined ? undefined : performance.now() - sentAt,
  }
}

/** What the runner puts into the environment of a step: its inputs, with their defaults, and its folders. */
function stepEnv({
  action,
  inputs = {},
  workspace,
  temp,
}: Pick<ActionCall, 'action' | 'inputs' | 'workspace'> & { readonly temp: string }): Record<string, string | undefined> {
  return {
    ...inheritedEnv(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: toolCache(),
    ...withPrefix('INPUT_', { ...defaultInputs(join(root, action)), ...inputs }, (name) =>
      name.replaceAll(' ', '_').toUpperCase(),
    ),
  }
}

/** What the runner prepares for a step: its environment, and the files through which the step sends commands. */
interface PreparedStep {
  readonly env: Record<string, string | undefined>
  /** RUNNER_TEMP of the step. */
  readonly temp: string
  /** Reads what the step has written so far. */
  readFiles(): Pick<ActionResult, 'outputs' | 'state' | 'summary'>
}

/** Prepares a step as the runner does. Each call has separate files. */
export function prepareStep(call: ActionCall): PreparedStep {
  const { action, inputs = {}, env = {}, workspace, state = {} } = call
  const temp = call.temp ?? temporaryFolder('runner')
  const files = fileCommands(temp)
  return {
    temp,
    env: {
      ...stepEnv({ action, inputs, workspace, temp }),
      ...files,
      ...compileCache(),
      ...withPrefix('STATE_', state, (name) => name),
      ...env,
    },
    readFiles: () => ({
      outputs: parseFileCommands(files.GITHUB_OUTPUT),
      state: parseFileCommands(files.GITHUB_STATE),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    }),
  }
}

/** Creates a folder in the system's temporary folder and returns its path with symbolic links resolved. */
export function temporaryFolder(name: string): string {
  return realpathSync(mkdtempSync(join(tmpdir(), `eleanor-${name}-`)))
}

/** Writes files, given as texts or bytes by path, into a folder. */
export function writeTree(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** One tool cache for all tests, so that Python tools are installed only once. */
export function toolCache(): string {
  const folder = process.env.ELEANOR_TEST_TOOL_CACHE ?? join(root, '.work', 'tool-cache')
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Makes Node.js keep compiled programs: most of their start is their compilation. */
export function compileCache(): Record<string, string> {
  return { NODE_COMPILE_CACHE: join(root, '.work', 'compile-cache') }
}

/** The variables that a runner has too: locations of programs, certificates and the package index. */
function inheritedEnv(): Record<string, string | undefined> {
  const names =
    /^(PATH|HOME|USER|LANG|TMPDIR|DOCKER_HOST|SSL_CERT_.*|.*_CA_BUNDLE|PIP_CERT|PIP_INDEX_URL|UV_DEFAULT_INDEX|UV_INDEX_URL|NODE_EXTRA_CA_CERTS|GIT_SSL_CAINFO|https?_proxy|no_proxy)$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => names.test(name)))
}

function fileCommands(temp: string) {
  const file = (name: string) => {
    const path = join(temp, `file-command-${name}`)
    writeFileSync(path, '')
    return path
  }
  return {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary'),
  }
}

const defaultsOfActions = new Map<string, Record<string, string>>()

/** The defaults of the inputs in `action.yml`, as the runner passes them. Expressions are left out. Each file is read once. */
function defaultInputs(folder: string): Record<string, string> {
  const defaults = defaultsOfActions.get(folder) ?? readDefaultInputs(folder)
  defaultsOfActions.set(folder, defaults)
  return defaults
}

function readDefaultInputs(folder: string): Record<string, string> {
  const metadata = parseYaml(readFileSync(join(folder, 'action.yml'), 'utf8')) as {
    inputs?: Record<string, { default?: string | boolean | number }>
  }
  const given = Object.entries(metadata.inputs ?? {}).map(([name, { default: value = '' }]) => [name, String(value)] as const)
  return Object.fromEntries(given.filter(([, value]) => !value.includes('${{')))
}

function withPrefix(
  prefix: string,
  values: Readonly<Record<string, string>>,
  transform: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + transform(name), value]))
}

/** Parses a file of file commands, with values as heredocs. Source: actions/runner, FileCommandManager. */
function parseFileCommands(path: string): Record<string, string> {
  const result: Record<string, string> = {}
  const lines = readFileSync(path, 'utf8').split('\n')
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(lines[index] ?? '') ?? []
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, index + 1)
      if (end < 0) throw new Error(`Matching delimiter not found: ${delimiter}`)
      result[name] = lines.slice(index + 1, end).join('\n')
      index = end
    }
  }
  return result
}
