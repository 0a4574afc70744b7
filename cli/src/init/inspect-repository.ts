import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { dirname } from 'node:path/posix'
import { messageOf, UserError } from '#shared/errors.js'
import { isKind } from '#shared/files/paths.js'
import { findDockerfiles } from '../../../action-build-images/src/discovery/find-dockerfiles.js'
import { hasSetupCfgProject } from '../../../action-build-wheel/src/project/pyproject.js'
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
  const [pyproject, own] = [await readToml(root, 'pyproject.toml'), await readToml(root, 'eleanor.toml')]
  const { name: project, 'requires-python': requiresPython = '' } = pyproject?.project ?? {}
  const hasPackage =
    existsSync(join(root, 'setup.py')) || (pyproject !== undefined && (definesPackage(pyproject) || hasSetupCfgProject(root)))
  const locks = requirements === undefined ? [] : readLocks(join(root, requirements))
  return {
    requirements,
    layers: requirements === '.' ? chooseRootLayers(list(root)) : undefined,
    // Locks of one repository are compiled alike.
    lockOptions: locks.map(parseLockOptions).find((options) => options !== undefined),
    lockPython: locks.map(parseLockPython).find((version) => version !== undefined),
    oldestPython: /(?:>=|~=|==)\s*(3\.\d+)/.exec(requiresPython)?.[1] ?? '3.10',
    hasPythonVersion: existsSync(join(root, '.python-version')),
    project,
    hasPackage,
    packages: hasPackage ? [] : await findPackages(root, await git('ls-files', '--cached', '--others', '--exclude-standard')),
    hasPyproject: pyproject !== undefined,
    hasOwnFile: own !== undefined,
    configuration: findConfiguration(own, pyproject),
    dockerfiles: await findDockerfileFolder(root),
    bumpCommand: findBumpCommand(root),
    versionFile: chooseVersionFile((await git('ls-files', '--', 'version.py', '*/version.py')).split('\n'), project),
    changelog: list(root).find((name) => /^(changelog|changes|history)\.md$/i.test(name)),
    owner: parseRemoteUrl(await git('remote', 'get-url', 'origin'))
      ?.slug.split('/')[0]
      ?.toLowerCase(),
  }
}

function list(folder: string): string[] {
  return isKind(folder, 'directory') ? readdirSync(folder).sort() : []
}

const isSource = (name: string) => name.endsWith('.in') && name !== 'MANIFEST.in'
const isNamedRequirements = (name: string) => /^(.+[-_.])?requirements([-_.].+)?\.in$/.test(name)

/** In the root, other files end with `.in` as well, such as `Makefile.in`. */
function hasSources(folder: string, isRoot: boolean): boolean {
  return list(join(folder, 'in')).some(isSource) || list(folder).some(isRoot ? isNamedRequirements : isSource)
}

/** The layers among the files of the root; undefined if all files that end with `.in` are requirements. */
function chooseRootLayers(names: readonly string[]): string[] | undefined {
  const sources = names.filter(isSource)
  const layers = sources.filter(isNamedRequirements)
  return layers.length === 0 || layers.length === sources.length ? undefined : layers.map((name) => basename(name, '.in'))
}

/** The root counts only without a folder `docker`, in which action-build-images otherwise looks for them. */
async function findDockerfileFolder(root: string): Promise<string | undefined> {
  const folders = dockerFolders.filter((folder) => isKind(join(root, folder), 'directory'))
  for (const folder of folders.includes('docker') ? folders : [...folders, '.']) {
    const { found } = await findDockerfiles({ root, folder, isDeep: folder !== '.' })
    if (found.length > 0) return folder
  }
  return undefined
}

/** Sources: PEP 518, `[build-system]`; PEP 621, `[project]`; uv "Project packaging", `tool.uv.package`; Poetry, `package-mode`. */
function definesPackage({ 'build-system': buildSystem, project, tool }: Pyproject): boolean {
  return (tool?.uv?.package ?? tool?.poetry?.['package-mode']) !== false && (buildSystem ?? project) !== undefined
}

const otherFolder = /(^|\/)(tests?|testing|fixtures?|examples?|docs?|templates?|\..+)\//

/** Several folders beside each other become one pattern, which leaves out what is no package. */
async function findPackages(root: string, listed: string): Promise<string[]> {
  const files = listed.split('\n').filter((path) => path.endsWith('/pyproject.toml') && !otherFolder.test(path))
  const folders: string[] = []
  for (const file of files) {
    // What is not valid may be data of a test.
    const pyproject = await readToml(root, file).catch(() => undefined)
    if (pyproject?.['build-system'] !== undefined && definesPackage(pyproject)) folders.push(dirname(file))
  }
  const countBeside = (folder: string) => folders.filter((other) => dirname(other) === dirname(folder)).length
  const patterns = folders.map((folder) =>
    dirname(folder) === '.' || countBeside(folder) === 1 ? folder : `${dirname(folder)}/*`,
  )
  return [...new Set(patterns)].sort()
}

function readLocks(folder: string): string[] {
  const names = list(folder).filter((name) => name.endsWith('.txt') && isKind(join(folder, name), 'file'))
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}

interface Pyproject {
  readonly 'build-system'?: unknown
  readonly project?: { readonly name?: string; readonly 'requires-python'?: string }
  readonly tool?: {
    readonly eleanor?: unknown
    readonly uv?: { readonly package?: unknown }
    readonly poetry?: { readonly 'package-mode'?: unknown }
  }
}

async function readToml(root: string, name: string): Promise<Pyproject | undefined> {
  const path = join(root, name)
  if (!isKind(path, 'file')) return undefined
  const { parse } = await import('smol-toml')
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const [why = ''] = messageOf(error).split('\n')
    throw new UserError(`${name} is not valid TOML, so nothing was written`, { why, at: { file: name } })
  }
}

function findConfiguration(own: Pyproject | undefined, pyproject: Pyproject | undefined): string | undefined {
  if (own?.tool?.eleanor !== undefined) return 'eleanor.toml'
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
