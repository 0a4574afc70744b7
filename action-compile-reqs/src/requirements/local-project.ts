import { existsSync, statSync } from 'node:fs'
import { isAbsolute, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '#shared/errors.js'
import { isInside, isKind, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import type { LocalPath } from '../requirement-lines/local-paths.js'
import type { RelativePaths } from '../requirement-lines/rebase-local-paths.js'

/** Files in which a project declares what it requires. */
export const projectFiles = ['pyproject.toml', 'setup.py', 'setup.cfg'] as const

/** What a local path refers to, relative to the workspace. */
export interface LocalRequirement {
  /** The project's directory; undefined for an archive. */
  readonly folder: string | undefined
  /** The project's files that declare what it requires, or the archive. */
  readonly files: readonly string[]
}

/** The workspace, and what its relative paths are relative to. */
export interface PathBase {
  readonly workspace: string
  readonly relativePaths: RelativePaths
}

/**
 * Resolves a local path. pip and uv resolve such paths against their working directory, which is the workspace; with
 * `relative-paths: file`, they are relative to the folder of the file.
 */
export function resolveLocal(
  { workspace, relativePaths }: PathBase,
  from: string,
  { target, line }: LocalPath,
): LocalRequirement {
  const at = { file: from, line }
  const base = relativePaths === 'file' ? posix.dirname(from) : '.'
  const absolute = absolutePath(join(workspace, base), target)
  if (absolute === undefined)
    throw new UserError(`${from}:${line} names ${target}, which is not the URL of a local file`, {
      why: target.includes('${') ? 'A variable in it is not set' : '',
      fix: 'Write a path such as `./dist/x.whl`, or `file:///` and an absolute path',
      at,
    })
  const stats = statSync(absolute, { throwIfNoEntry: false })
  const isOutside = !isInside(workspace, resolveExistingPrefix(absolute))
  if (isOutside || stats === undefined) {
    const problem = isOutside ? 'is outside the workspace' : 'does not exist'
    throw new UserError(`${from}:${line} names ${target}, which ${problem}`, {
      why: explainResolution({ workspace, relativePaths }, from, absolute),
      fix: suggestBase({ workspace, relativePaths }, from, target),
      at,
    })
  }
  const path = relativePosixPath(workspace, absolute)
  const local = describeLocal(workspace, path)
  if (local.files.length > 0) return local
  throw new UserError(`${from}:${line} names ${target}, which is not a Python project`, {
    why: `It contains none of ${projectFiles.join(', ')}`,
    fix: 'Correct the path',
    at,
  })
}

/** The project or archive at a path that exists. */
export function describeLocal(workspace: string, path: string): LocalRequirement {
  if (!isKind(join(workspace, path), 'directory')) return { folder: undefined, files: [path] }
  return { folder: path, files: findProjectFiles(workspace, path) }
}

function explainResolution({ workspace, relativePaths }: PathBase, from: string, absolute: string): string {
  const path = isInside(workspace, absolute) ? relativePosixPath(workspace, absolute) : absolute
  const folder = relativePaths === 'file' ? posix.dirname(from) : 'the workspace'
  return `It resolves to ${path}, because such paths are relative to ${folder} (\`relative-paths: ${relativePaths}\`)`
}

/** The other base, if the path exists there. */
function suggestBase({ workspace, relativePaths }: PathBase, from: string, target: string): string {
  const other = relativePaths === 'file' ? 'root' : 'file'
  const absolute = absolutePath(join(workspace, other === 'file' ? posix.dirname(from) : '.'), target)
  if (absolute === undefined || !existsSync(absolute) || !isInside(workspace, resolveExistingPrefix(absolute)))
    return 'Correct the path'
  const path = relativePosixPath(workspace, absolute)
  const written = relativePaths === 'file' ? posix.relative(posix.dirname(from), path) : `./${path}`
  return `Write \`${written}\`, or set \`relative-paths: ${other}\``
}

/** The existing files of a project that declare what it requires. */
export function findProjectFiles(workspace: string, folder: string): string[] {
  return projectFiles.map((name) => posix.join(folder, name)).filter((path) => existsSync(join(workspace, path)))
}

/** Undefined if the URL names another machine, or no valid path. Source: RFC 8089, section 2. */
function absolutePath(base: string, target: string): string | undefined {
  if (/^file:\/\//i.test(target)) return pathOfUrl(target)
  const path = /^file:/i.test(target) ? decodePath(target.slice('file:'.length)) : target
  if (path === undefined) return undefined
  return isAbsolute(path) ? path : join(base, path)
}

/** The path in a URL, in which a space is `%20`. */
function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function pathOfUrl(url: string): string | undefined {
  try {
    return fileURLToPath(url)
  } catch {
    return undefined
  }
}
