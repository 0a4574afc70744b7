import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf, UserError } from '#shared/errors.js'
import { parseRemoteUrl } from '../context/remote-url.js'
import type { Session } from '../context/session.js'
import { parseLockOptions, parseLockPython } from './lock-options.js'
import type { RepositoryFacts } from './repository-facts.js'

/** Names that people give to these folders, the defaults of the actions first. */
const requirementFolders = ['requirements', 'reqs', 'requires', 'deps', 'dependencies', '.']
const dockerFolders = ['docker', 'dockerfiles', 'containers', 'images', '.docker']

/** Looks at the files of a repository. Changes nothing. */
export async function inspectRepository(context: Pick<Session, 'query'>, root: string): Promise<RepositoryFacts> {
  const requirements = requirementFolders.find((folder) => hasSources(join(root, folder), folder === '.'))
  const git = async (...args: string[]) => {
    const result = await context.query('git', args, { cwd: root }).catch(() => undefined)
    return result?.code === 0 ? result.stdout : ''
  }
  const pyproject = await readPyproject(root)
  const { name: project, 'requires-python': requiresPython = '' } = pyproject?.project ?? {}
  const locks = requirements === undefined ? [] : readLocks(join(root, requirements))
  return {
    requirements,
    // Locks of one repository are compiled alike.
    lockOptions: locks.map(parseLockOptions).find((options) => options !== undefined),
    lockPython: locks.map(parseLockPython).find((version) => version !== undefined),
    oldestPython: /(?:>=|~=|==)\s*(3\.\d+)/.exec(requiresPython)?.[1] ?? '3.10',
    hasPythonVersion: existsSync(join(root, '.python-version')),
    project,
    hasPyproject: pyproject !== undefined,
    configuration: findConfiguration(root, pyproject),
    dockerfiles: dockerFolders.find((folder) => hasDockerfiles(join(root, folder))),
    bumpCommand: findBumpCommand(root),
    versionFile: chooseVersionFile((await git('ls-files', '--', 'version.py', '*/version.py')).split('\n'), project),
    changelog: list(root).find((name) => /^(changelog|changes|history)\.md$/i.test(name)),
    owner: parseRemoteUrl(await git('remote', 'get-url', 'origin'))
      ?.slug.split('/')[0]
      ?.toLowerCase(),
  }
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

/** In the root, only a folder `in` holds requirements for certain. */
function hasSources(folder: string, isRoot: boolean): boolean {
  const isSource = (name: string) => name.endsWith('.in') && name !== 'MANIFEST.in'
  return list(join(folder, 'in')).some(isSource) || (!isRoot && list(folder).some(isSource))
}

function hasDockerfiles(folder: string): boolean {
  return list(folder).some((name) => /.\.Dockerfile$/.test(name) || existsSync(join(folder, name, 'Dockerfile')))
}

function readLocks(folder: string): string[] {
  const names = list(folder).filter((name) => name.endsWith('.txt'))
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}

interface Pyproject {
  readonly project?: { readonly name?: string; readonly 'requires-python'?: string }
  readonly tool?: { readonly eleanor?: unknown }
}

async function readPyproject(root: string): Promise<Pyproject | undefined> {
  const path = join(root, 'pyproject.toml')
  if (!existsSync(path)) return undefined
  const { parse } = await import('smol-toml')
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const [why = ''] = messageOf(error).split('\n')
    throw new UserError('pyproject.toml is not valid TOML, so nothing was written', { why, at: { file: 'pyproject.toml' } })
  }
}

function findConfiguration(root: string, pyproject: Pyproject | undefined): string | undefined {
  if (existsSync(join(root, 'eleanor.toml'))) return 'eleanor.toml'
  return pyproject?.tool?.eleanor === undefined ? undefined : 'pyproject.toml'
}

/** A script such as `bin/bump_version.py`, as the guide has it. */
function findBumpCommand(root: string): string | undefined {
  const scripts = ['bin', 'scripts'].flatMap((folder) => list(join(root, folder)).map((name) => `${folder}/${name}`))
  const script = scripts.find((path) => /\/bump\w*version\w*\.(py|sh)$/i.test(path))
  return script && `${script.endsWith('.py') ? 'python3' : 'bash'} ${script} {version}`
}

/** The release finds a single `version.py` itself. Of several, that of the package is the most likely one. */
function chooseVersionFile(tracked: readonly string[], project: string | undefined): string | undefined {
  const files = tracked.filter((path) => path !== '')
  if (files.length < 2) return undefined
  const name = project?.toLowerCase().replaceAll(/[-.]+/g, '_') ?? ''
  const byLength = [...files].sort((a, b) => a.length - b.length)
  return byLength.find((path) => path.split('/').includes(name)) ?? byLength[0]
}
