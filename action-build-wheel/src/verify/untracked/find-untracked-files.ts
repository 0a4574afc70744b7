import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path/posix'
import { parseSetupCfg } from '#shared/config/parse-setup-cfg.js'
import { isInside, relativePosixPath } from '#shared/files/paths.js'
import type { Project } from '../../project/inspect-project.js'
import type { StagedSources } from '../../project/staging.js'
import type { Inspection } from '../inspect-distributions.js'
import { findPackagingRules } from './packaging-rules.js'

/** Files that the build backend would have packaged, had it built in the work tree. */
export interface UntrackedFiles {
  /** The build backend, as shown to the user. */
  readonly backend: string
  /** Paths relative to the project. */
  readonly paths: readonly string[]
}

const leftovers = /(^|\/)(__pycache__|[^/]+\.egg-info|\.git|node_modules|site-packages|\.[^/]*_cache)\/|\.py[co]$/

/**
 * Finds the files of the work tree that a plain build packages and this build did not see, because Git does not track them: generated
 * code or data that the configuration of the backend names. Files that the build itself made again are in the wheel or the sdist.
 */
export async function findUntrackedFiles(
  { directory, pyproject, repository }: Pick<Project, 'directory' | 'pyproject' | 'repository'>,
  staged: StagedSources,
  { wheel, sdist }: Pick<Inspection, 'wheel' | 'sdist'>,
): Promise<UntrackedFiles | undefined> {
  if (repository === undefined) return undefined
  const prefix = relativePosixPath(repository.top, directory)
  const inTop = (path: string) => (prefix === '.' ? path : `${prefix}/${path}`)
  const read = async (name: string) => await readFile(join(directory, name), 'utf8').catch(() => '')
  const [manifest = '', cfg = '', setupPy = ''] = await Promise.all(['MANIFEST.in', 'setup.cfg', 'setup.py'].map(read))
  const setupCfg = parseSetupCfg(cfg)
  const gitignore = await readNearest('.gitignore', directory, repository.top)
  const packages = listPackages(staged, prefix)
  const rules = findPackagingRules({ table: pyproject.table, manifest, setupCfg, setupPy, gitignore, packages })
  if (rules === undefined || rules.patterns.length === 0) return undefined
  const excludes = rules.patterns.map((pattern) => `--exclude=${anchor(pattern, inTop)}`)
  const listed = await repository.git('ls-files', '-z', '--others', '--ignored', ...excludes, '--', prefix)
  const packaged = new Set([...wheel.members, ...(sdist?.members ?? [])].map(({ path }) => path))
  const paths = listed
    .split('\0')
    .filter((path) => path !== '' && !staged.files.has(path) && !leftovers.test(path))
    .map((path) => (prefix === '.' ? path : path.slice(prefix.length + 1)))
    .filter((path) => !endings(path).some((ending) => packaged.has(ending)))
  return { backend: rules.backend, paths }
}

async function readNearest(name: string, folder: string, top: string): Promise<string> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined)
  return text ?? (isInside(top, dirname(folder)) ? await readNearest(name, dirname(folder), top) : '')
}

/** Folders of packages that no other package contains, relative to the project. */
function listPackages({ files }: StagedSources, prefix: string): string[] {
  const folders = [...files.keys()]
    .filter((path) => basename(path) === '__init__.py')
    .map((path) => dirname(prefix === '.' ? path : relativePosixPath(prefix, path)))
    .filter((folder) => folder !== '.' && !folder.startsWith('..'))
  const known = new Set(folders)
  return folders.filter((folder) => !known.has(dirname(folder)))
}

/** Git reads patterns on its command line relative to the top of the work tree. Source: gitignore(5), "PATTERN FORMAT". */
function anchor(pattern: string, inTop: (path: string) => string): string {
  const [, sign = '', path = ''] = /^(!?)(.*)$/.exec(pattern) ?? []
  return path.replace(/\/$/, '').includes('/') ? `${sign}/${inTop(path.replace(/^\//, ''))}` : pattern
}

/** A path without its first folders: `src/acme/a.json`, `acme/a.json`, `a.json`. */
function endings(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(index).join('/'))
}
