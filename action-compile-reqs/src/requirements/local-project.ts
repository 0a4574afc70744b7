import { existsSync, statSync } from 'node:fs'
import { isAbsolute, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '#shared/errors.js'
import { isInside, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'
import { expand, unquote } from './includes.js'

type Env = Readonly<Record<string, string | undefined>>

/** A line of a requirements file that takes in a project or an archive by its path. */
export interface LocalPath {
  /** As written, without option, extras and marker. */
  readonly target: string
  readonly line: number
}

/** Files that tell what a project requires. */
export const projectFiles = ['pyproject.toml', 'setup.py', 'setup.cfg'] as const

/**
 * The lines that name something by its path: `-e .`, `./pkg[extra]`, `name @ file:./pkg`, `./dist/x.whl`.
 * Source: pip, "Requirements File Format" and "Local project installs".
 */
export function localPaths(text: string, env: Env): LocalPath[] {
  return splitLogicalLines(text).flatMap(({ text: statement, line }) => {
    const [, editable] = /^(?:-e|--editable)(?:\s*=\s*|\s+)(.+)$/.exec(statement) ?? []
    const [, direct] = /^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(statement) ?? []
    const whole = expand(unquote((editable ?? direct ?? statement).trim()), env)
      .replace(/\s+;.*$|\s+--.*$/, '')
      .replace(/#.*$/, '')
    const target = unquote(whole.replace(/\[[^\]]*\]\s*$/, '').trim())
    const local =
      /^file:/i.test(target) ||
      /^\.{0,2}[\\/]|^\.{1,2}$/.test(target) ||
      (editable !== undefined && !/^[\w+.-]+:\/\//.test(target))
    return local && !target.startsWith('-') ? [{ target, line }] : []
  })
}

/** What a local path stands for, relative to the workspace: the folder of a project with the files that say what it requires, or one archive. */
export interface Local {
  readonly folder: string | undefined
  readonly files: readonly string[]
}

/** Finds what a line of a requirements file names. pip and uv take such paths from where they run, which is the workspace. */
export function resolveLocal(workspace: string, from: string, { target, line }: LocalPath): Local {
  const at = { file: from, line }
  const absolute = absolutePath(workspace, target)
  if (!isInside(workspace, resolveExistingPrefix(absolute)))
    throw new UserError(`${from}:${line} names ${target}, which is outside the workspace`, { at })
  const path = relativePosixPath(workspace, absolute)
  const found = statSync(absolute, { throwIfNoEntry: false })
  if (found === undefined) {
    throw new UserError(`${from}:${line} names ${target}, which does not exist`, {
      why: `It would be ${path}: such a path counts from the root of the workspace`,
      fix: 'Correct the path',
      at,
    })
  }
  if (!found.isDirectory()) return { folder: undefined, files: [path] }
  const files = filesOfProject(workspace, path)
  if (files.length > 0) return { folder: path, files }
  throw new UserError(`${from}:${line} names ${target}, which is no Python project`, {
    why: `It has none of ${projectFiles.join(', ')}`,
    fix: 'Correct the path',
    at,
  })
}

export function filesOfProject(workspace: string, folder: string): string[] {
  return projectFiles.map((name) => posix.join(folder, name)).filter((path) => existsSync(join(workspace, path)))
}

function absolutePath(workspace: string, target: string): string {
  if (/^file:\/\//i.test(target)) return fileURLToPath(target)
  const path = target.replace(/^file:/i, '')
  return isAbsolute(path) ? path : join(workspace, path)
}
