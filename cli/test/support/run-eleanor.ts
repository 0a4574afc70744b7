import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/repository.js'
import { temporaryFolder, toolCache, typescriptOptions } from '../../../shared/test/support/run-action.js'

export interface EleanorCall {
  readonly args: readonly string[]
  readonly cwd: string
  /** Added to a nearly empty environment. A value of undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** A command that starts the program, such as `['setpriv', …]`. */
  readonly launcher?: readonly string[]
  /** Sends SIGINT once this resolves. */
  readonly interruptWhen?: Promise<unknown>
}

export interface EleanorResult {
  /** The exit code; null if a signal ended the process. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** The folder for temporary files that the command got. */
  readonly temp: string
  /** Milliseconds from the interrupt to the end. */
  readonly endedAfter: number | undefined
}

/** The source of the command, or its bundle if ELEANOR_TEST_DIST is `1` and the bundle exists. */
function entry(): readonly string[] {
  const bundle = join(root, 'cli/dist/main/index.js')
  if (process.env.ELEANOR_TEST_DIST === '1' && existsSync(bundle)) return [bundle]
  return [...typescriptOptions, join(root, 'cli/src/main.ts')]
}

/** The words that start the command. */
export function eleanorCommand(): readonly string[] {
  return [process.execPath, ...entry()]
}

/** Runs the command in a separate process, like a shell without a terminal. */
export async function runEleanor({ args, cwd, env = {}, launcher = [], interruptWhen }: EleanorCall): Promise<EleanorResult> {
  const temp = temporaryFolder('cli')
  const [program = '', ...rest] = [...launcher, ...eleanorCommand(), ...args]
  const child = spawn(program, rest, { cwd, env: { ...testEnv(temp), ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  let sentAt: number | undefined
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  void interruptWhen?.then(() => {
    if (child.kill('SIGINT')) sentAt = performance.now()
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, stdout, stderr, temp, endedAfter: sentAt === undefined ? undefined : performance.now() - sentAt }
}

/** What a shell of a developer has: programs, certificates, the package index. The cache holds the tools of all tests. */
export function testEnv(temp: string): Record<string, string | undefined> {
  const names =
    /^(PATH|HOME|USER|SSL_CERT_.*|.*_CA_BUNDLE|PIP_CERT|PIP_INDEX_URL|UV_DEFAULT_INDEX|UV_INDEX_URL|NODE_EXTRA_CA_CERTS|GIT_SSL_CAINFO|https?_proxy|no_proxy)$/i
  const inherited = Object.entries(process.env).filter(([name]) => names.test(name))
  return { ...Object.fromEntries(inherited), LANG: 'C.UTF-8', TMPDIR: temp, XDG_CACHE_HOME: cacheHome() }
}

/** A cache folder whose tools are those that the tests of the actions install. */
function cacheHome(): string {
  const home = temporaryFolder('cache')
  mkdirSync(home, { recursive: true })
  symlinkSync(toolCache(), join(home, 'eleanor'))
  return home
}
