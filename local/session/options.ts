import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf, UserError } from '#shared/errors.js'

export interface Options {
  /** The repository whose workflows are run; nothing for the example. */
  readonly repo: string | undefined
  /** File name of the one workflow to run, or nothing for all. */
  readonly workflow: string | undefined
  /** `name=reference` of base images to use in place of those of the Dockerfiles. */
  readonly bases: readonly string[]
  /** `NAME=value` for the image builds. */
  readonly buildArgs: readonly string[]
  readonly buildNetwork: string
  /** Whether the scratch folder is left for a look. */
  readonly keep: boolean
  readonly help: boolean
}

export const usage = `npm start [-- OPTIONS]
  Runs the workflows of a repository on this machine as GitHub would: pull request, release, images.

  --repo PATH              your own repository instead of the example; a copy is run, its remote is never touched
  --workflow FILE          only this workflow, such as release.yml
  --base NAME=REFERENCE    another base image: python=… or cuda=… (may be repeated)
  --build-arg NAME=VALUE   build argument of the images, such as torch=… (may be repeated)
  --build-network NAME     network of the build steps: default, host or none
  --keep                   leave the scratch folder for a look
  --help                   this text`

/** Reads the command line; refuses what is unknown or cannot work. Paths are relative to `cwd`. */
export function readOptions(args: readonly string[], cwd: string): Options {
  const values = parsed(args)
  const options: Options = {
    repo: values.repo === undefined ? undefined : resolve(cwd, values.repo),
    workflow: values.workflow,
    bases: (values.base ?? []).map((text) => pair('--base', text, /^[a-z][a-z0-9._-]*$/)),
    buildArgs: (values['build-arg'] ?? []).map((text) => pair('--build-arg', text, /^[A-Za-z_][A-Za-z0-9_.-]*$/)),
    buildNetwork: values['build-network'] ?? 'default',
    keep: values.keep ?? false,
    help: values.help ?? false,
  }
  if (!['default', 'host', 'none'].includes(options.buildNetwork))
    throw new UserError(`--build-network is "${options.buildNetwork}"`, { fix: 'Use default, host or none' })
  if (options.repo !== undefined) refuseRepo(options.repo)
  return options
}

function parsed(args: readonly string[]) {
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
    throw new UserError(messageOf(error).split('. ')[0] ?? '', { fix: '`npm start -- --help` lists the options' })
  }
}

function pair(option: string, text: string, name: RegExp): string {
  const at = text.indexOf('=')
  if (at > 0 && name.test(text.slice(0, at)) && text.length > at + 1 && !/[\r\n]/.test(text)) return text
  throw new UserError(`${option} is "${text}"`, { fix: 'Write NAME=VALUE, on one line' })
}

function refuseRepo(repo: string): void {
  if (!existsSync(repo) || !statSync(repo).isDirectory()) throw new UserError(`--repo is ${repo}, which is not a folder`)
  if (!existsSync(join(repo, '.github', 'workflows')))
    throw new UserError(`${repo} has no .github/workflows`, { fix: 'Give the top folder of a repository that has workflows' })
}
