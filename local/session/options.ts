import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf, UserError } from '#shared/errors.js'

export interface Options {
  /** The repository whose workflows are run; undefined for the example. */
  readonly repo: string | undefined
  /** File name of the only workflow to run; undefined for all. */
  readonly workflow: string | undefined
  /** Replacements for base images, each `name=reference`. */
  readonly bases: readonly string[]
  /** Build arguments of the images, each `NAME=value`. */
  readonly buildArgs: readonly string[]
  /** Undefined for that of the repository. */
  readonly buildNetwork: string | undefined
  /** Keeps the scratch folder after the run. */
  readonly keep: boolean
  readonly help: boolean
}

export const usage = `npm start [-- OPTIONS]
  Runs the workflows of a repository on this machine as GitHub would: pull request, release, images.

  --repo PATH              your repository instead of the example; a copy is run, its remote is never touched
  --workflow FILE          run only this workflow, e.g. release.yml, or one that only a schedule starts
  --base NAME=REFERENCE    replace a base image: python=… or cuda=… (repeatable)
  --build-arg NAME=VALUE   build argument of the images, e.g. torch=… (repeatable)
  --build-network NAME     network of the build steps: default, host or none
  --keep                   keep the scratch folder for inspection
  --help                   show this text`

const networks = ['default', 'host', 'none']

/** Reads and validates the command line. Paths are relative to `cwd`. */
export function readOptions(args: readonly string[], cwd: string): Options {
  const values = parseOptions(args)
  const options: Options = {
    repo: values.repo === undefined ? undefined : resolve(cwd, values.repo),
    workflow: values.workflow,
    bases: (values.base ?? []).map((text) => checkPair('--base', text, /^[a-z][a-z0-9._-]*$/)),
    buildArgs: (values['build-arg'] ?? []).map((text) => checkPair('--build-arg', text, /^[A-Za-z_][A-Za-z0-9_.-]*$/)),
    buildNetwork: values['build-network'],
    keep: values.keep ?? false,
    help: values.help ?? false,
  }
  if (options.buildNetwork !== undefined && !networks.includes(options.buildNetwork))
    throw new UserError(`--build-network is "${options.buildNetwork}"`, { fix: 'Use default, host or none' })
  if (options.repo !== undefined) checkRepository(options.repo)
  return options
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        repo: { type: 'string' },
        workflow: { type: 'string' },
        base: { type: 'string', multiple: true },
        'build-arg': { type: 'string', multiple: true },
        'build-network': { type: 'string' },
        keep: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    const [problem = ''] = messageOf(error).split('. ')
    throw new UserError(problem, { fix: 'Run `npm start -- --help` to list the options' })
  }
}

function checkPair(option: string, text: string, namePattern: RegExp): string {
  const separator = text.indexOf('=')
  const name = text.slice(0, separator)
  const hasValue = text.length > separator + 1
  if (separator > 0 && namePattern.test(name) && hasValue && !/[\r\n]/.test(text)) return text
  throw new UserError(`${option} is "${text}"`, { fix: 'Write NAME=VALUE on one line' })
}

function checkRepository(repo: string): void {
  if (!existsSync(repo) || !statSync(repo).isDirectory()) throw new UserError(`--repo is ${repo}, which is not a folder`)
  if (!existsSync(join(repo, '.github', 'workflows')))
    throw new UserError(`${repo} has no .github/workflows`, {
      fix: 'Pass the top folder of a repository with workflows',
      commandFix: 'Run `eleanor init`, or add a workflow',
    })
}
