import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { root } from '../repository.js'
import type { MirrorApi } from './mirror-api.js'
import { gitEnvironment } from './mirror-token.js'
import type { RunGit } from './publish-mirror.js'

/** What the scripts of the mirrors are started with. */
export interface MirrorOptions {
  /** Major, minor and patch, without `v`. */
  readonly version: string
  /** Id of the commit of the source repository. */
  readonly source: string
  readonly git: RunGit
  /** Environment for git that pushes and clones. */
  readonly environment: NodeJS.ProcessEnv
  readonly remoteOf: (action: string) => string
  /** Undefined without `--api`: then only commits and tags are published. */
  readonly apiOf: (action: string) => MirrorApi | undefined
}

/** Reads the arguments of the command line. Ends the process with exit code 2 if one is invalid. */
export function readMirrorOptions(args: readonly string[], env: NodeJS.ProcessEnv): MirrorOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      version: { type: 'string' },
      remote: { type: 'string' },
      api: { type: 'string' },
      source: { type: 'string', default: 'HEAD' },
      repository: { type: 'string', default: root },
    },
  })
  const { version, remote, api, source, repository } = values
  if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version))
    reject(`--version is ${version ?? 'not given'}; give major, minor and patch, such as 1.2.3.`)
  if (remote?.includes('{action}') !== true) reject(`--remote is ${remote ?? 'not given'}; give a URL with {action} in it.`)
  if (api?.includes('{action}') === false) reject(`--api is ${api}; give a URL with {action} in it.`)
  const environment = gitEnvironment(env, remote)
  const git: RunGit = (args, input = '', env = {}) =>
    execFileSync('git', [...args], {
      cwd: repository,
      input,
      env: { ...environment, ...env },
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    }).trim()
  const token = env.MIRRORS_TOKEN ?? ''
  return {
    version,
    source: resolveSource(git, source),
    git,
    environment,
    remoteOf: (action) => remote.replaceAll('{action}', action),
    apiOf: (action) => (api === undefined ? undefined : { url: api.replaceAll('{action}', action), token }),
  }
}

/** The message of an error; of git, what it printed. */
export function describeError(error: unknown): string {
  const { stderr } = error as { readonly stderr?: string }
  if (typeof stderr === 'string') return `git: ${stderr.trim()}`
  return error instanceof Error ? error.message : String(error)
}

function resolveSource(git: RunGit, source: string): string {
  try {
    return git(['rev-parse', '--verify', '--quiet', `${source}^{commit}`])
  } catch {
    return reject(`--source is ${source}, which is no commit of this repository.`)
  }
}

function reject(message: string): never {
  console.error(message)
  process.exit(2)
}
