import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Fault } from '../../local/github/server.js'
import type { GitHub } from '../../local/github/start.js'
import { startGitHub } from '../../local/github/start.js'
import { actions } from '../../scripts/repository.js'
import type { ActionResult } from '../../shared/test/support/run-action.js'
import { runAction, temporaryFolder } from '../../shared/test/support/run-action.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
export const token = 'ghs_ofTheTest'

interface Step {
  readonly name?: string
  readonly run?: string
  readonly uses?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
}

export interface PublishedRelease {
  readonly tag_name: string
  readonly body: string
  readonly draft: boolean
}

/** This repository and its mirrors on a local GitHub: empty in the beginning, and written only by the steps of `publish.yml`. */
export interface PublishedSuite {
  readonly github: GitHub
  /** The clone that a job checks out. */
  readonly work: string
  /** What goes wrong from now on. */
  fault: ((request: string) => Fault | undefined) | undefined
  git(...args: string[]): string
  /** Runs git in a repository of the server. */
  on(repository: string, ...args: string[]): string
  releases(repository: string): Promise<PublishedRelease[]>
  /** Commits the work tree and pushes it to `main`. */
  push(message: string): void
  /** Runs a step of `publish.yml` with the values of its expressions. */
  step(job: string, name: string, values: Readonly<Record<string, string>>): Promise<{ code: number | null; output: string }>
  /** Runs a step of `publish.yml` that uses an action of this repository. */
  action(job: string, name: string, values: Readonly<Record<string, string>>): Promise<ActionResult>
  /** Clones `v1` of all repositories, and returns the folder with what a workflow gets as `eleanor/…@v1`. */
  checkOutMajor(): string
  close(): Promise<void>
}

export async function createPublishedSuite(): Promise<PublishedSuite> {
  const folder = temporaryFolder('publishing')
  const server = join(folder, 'github.com', 'eleanor')
  const work = join(folder, 'actions')
  const run = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trimEnd()
  const git = (...args: string[]) => run('-C', work, ...args)
  copySources(work)
  run('init', '-q', '-b', 'main', work)
  for (const name of ['actions', ...actions]) run('init', '-q', '--bare', '-b', 'main', join(server, `${name}.git`))
  for (const repository of [work, ...['actions', ...actions].map((name) => join(server, `${name}.git`))]) {
    // Each push and each clone would compress and compare 40 MB of bundles again.
    run('-C', repository, 'config', 'core.compression', '0')
    run('-C', repository, 'config', 'pack.window', '0')
  }
  // One rule for the scripts, and one for the action, which does not read the configuration of the user.
  const redirect = [`url.file://${folder}/github.com/.insteadOf`, 'https://github.com/'] as const
  const settings = join(folder, 'gitconfig')
  run('config', '--file', settings, ...redirect)
  for (const [key, value] of [redirect, ['user.name', 'Maintainer'], ['user.email', 'maintainer@example.org']] as const)
    git('config', key, value)
  git('remote', 'add', 'origin', 'https://github.com/eleanor/actions.git')
  writeFileSync(join(work, '.git', 'info', 'exclude'), 'node_modules\n')
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))

  const faults: { current: PublishedSuite['fault'] } = { current: undefined }
  const github = await startGitHub({
    owner: 'eleanor',
    repo: 'actions',
    token,
    bareRepository: join(server, 'actions.git'),
    others: actions.map((repo) => ({ repo, bareRepository: join(server, `${repo}.git`) })),
    nextFault: ({ method, path }) => faults.current?.(`${method} ${path}`),
  })
  const env = {
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'eleanor/actions',
    GITHUB_REPOSITORY_OWNER: 'eleanor',
    GITHUB_REF: 'refs/heads/main',
  }
  return {
    github,
    work,
    get fault() {
      return faults.current
    },
    set fault(fault) {
      faults.current = fault
    },
    git,
    on: (repository, ...args) => run('-C', join(server, `${repository}.git`), ...args),
    async releases(repository) {
      const headers = { authorization: `token ${token}` }
      return (await (await fetch(`${github.url}/repos/eleanor/${repository}/releases`, { headers })).json()) as PublishedRelease[]
    },
    push(message) {
      git('add', '-A', '-f', '--', ...actions, '.')
      git('commit', '-q', '-m', message)
      git('push', '-q', 'origin', 'HEAD:main')
    },
    async step(job, name, values) {
      const step = findStep(job, name)
      const given = evaluateAll(step.env ?? {}, values)
      const child = spawn('bash', ['-e', '-c', step.run ?? ''], {
        cwd: work,
        env: { ...process.env, ...env, ...given, GIT_CONFIG_GLOBAL: settings },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let output = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
      return { code: await new Promise((resolve) => child.on('close', resolve)), output }
    },
    async action(job, name, values) {
      const step = findStep(job, name)
      const inputs = evaluateAll(step.with ?? {}, values)
      return await runAction({ action: (step.uses ?? '').replace('$/', ''), workspace: work, inputs: { token, ...inputs }, env })
    },
    checkOutMajor() {
      const suite = join(folder, 'suite')
      rmSync(suite, { recursive: true, force: true })
      for (const name of ['actions', ...actions]) {
        const target = name === 'actions' ? suite : join(suite, name)
        rmSync(target, { recursive: true, force: true })
        run('clone', '-q', '--branch', 'v1', join(server, `${name}.git`), target)
        rmSync(join(target, '.git'), { recursive: true })
      }
      return suite
    },
    close: async () => await github.close(),
  }
}

/** Copies the files of this checkout that publishing needs: without tests, the bundle of the command and measurements. */
function copySources(target: string): void {
  const names = execFileSync('git', ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  for (const name of names
    .split('\0')
    .filter((each) => each !== '' && !/(^|\/)test\/|^(cli|bench|e2e|example[^/]*)\//.test(each))) {
    mkdirSync(join(target, dirname(name)), { recursive: true })
    cpSync(join(root, name), join(target, name), { verbatimSymlinks: true, force: true })
  }
}

function findStep(job: string, name: string): Step {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/publish.yml'), 'utf8')) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
  }
  const step = jobs[job]?.steps.find((each) => each.name === name)
  if (step === undefined) throw new Error(`publish.yml has no step ${name} in the job ${job}`)
  return step
}

/** Replaces every expression by its value. An expression without one is an error, so that a changed workflow is noticed. */
function evaluateAll(texts: Readonly<Record<string, unknown>>, values: Readonly<Record<string, string>>): Record<string, string> {
  const evaluate = (text: string) =>
    text.replaceAll(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
      const value = values[expression]
      if (value === undefined) throw new Error(`The test has no value for the expression ${expression}`)
      return value
    })
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, evaluate(String(text))]))
}
