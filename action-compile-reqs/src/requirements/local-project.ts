import { existsSync, statSync } from 'node:fs'
import { isAbsolute, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '#shared/errors.js'
import { isInside, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import type { Env } from '#shared/process/env.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'
import { unquote } from './includes.js'
import { expandVariables } from './variables.js'

/** A line of a requirements file that requires a project or an archive by its path. */
export interface LocalPath {
  /** The path as written, without option, extras and marker. */
  readonly target: string
  readonly line: number
}

/** Files in which a project declares what it requires. */
export const projectFiles = ['pyproject.toml', 'setup.py', 'setup.cfg'] as const

/**
 * Finds the lines that require something by its path: `-e .`, `./pkg[extra]`, `name @ file:./pkg`, `./dist/x.whl`.
 * Source: pip, "Requirements File Format" and "Local project installs".
 */
export function parseLocalPaths(text: string, env: Env): LocalPath[] {
  return splitLogicalLines(text).flatMap(({ text: statement, line }) => {
    const [, editable] = /^(?:-e|--editable)(?:\s*=\s*|\s+)(.+)$/.exec(statement) ?? []
    const [, directReference] = /^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(statement) ?? []
    const written = (editable ?? directReference ?? statement).trim()
    const target = withoutExtrasAndMarker(expandVariables(unquote(written), env))
    return isLocal(target, editable !== undefined) ? [{ target, line }] : []
  })
}

function withoutExtrasAndMarker(requirement: string): string {
  const path = requirement.replace(/\s+;.*$|\s+--.*$/, '').replace(/#.*$/, '')
  return unquote(path.replace(/\[[^\]]*\]\s*$/, '').trim())
}

function isLocal(target: string, isEditable: boolean): boolean {
  if (target.startsWith('-')) return false
  if (/^file:/i.test(target)) return true
  if (/^\.{0,2}[\\/]|^\.{1,2}$/.test(target)) return true
  return isEditable && !/^[\w+.-]+:\/\//.test(target)
}

/** What a local path refers to, relative to the workspace. */
export interface LocalRequirement {
  /** The project's directory; undefined for an archive. */
  readonly folder: string | undefined
  /** The project's files that declare what it requires, or the archive. */
  readonly files: readonly string[]
}

/** Resolves a local path. pip and uv resolve such paths against their working directory, which is the workspace. */
export function resolveLocal(workspace: string, from: string, { target, line }: LocalPath): LocalRequirement {
  const at = { file: from, line }
  const absolute = absolutePath(workspace, target)
  if (!isInside(workspace, resolveExistingPrefix(absolute)))
    throw new UserError(`${from}:${line} names ${target}, which is outside the workspace`, { at })
  const path = relativePosixPath(workspace, absolute)
  const stats = statSync(absolute, { throwIfNoEntry: false })
  if (stats === undefined) {
    throw new UserError(`${from}:${line} names ${target}, which does not exist`, {
      why: `It resolves to ${path}, because such paths are relative to the workspace`,
      fix: 'Correct the path',
      at,
    })
  }
  if (!stats.isDirectory()) return { folder: undefined, files: [path] }
  const files = findProjectFiles(workspace, path)
  if (files.length > 0) return { folder: path, files }
  throw new UserError(`${from}:${line} names ${target}, which is not a Python project`, {
    why: `It contains none of ${projectFiles.join(', ')}`,
    fix: 'Correct the path',
    at,
  })
}

/** The existing files of a project that declare what it requires. */
export function findProjectFiles(workspace: string, folder: string): string[] {
  return projectFiles.map((name) => posix.join(folder, name)).filter((path) => existsSync(join(workspace, path)))
}

function absolutePath(workspace: string, target: string): string {
  if (/^file:\/\//i.test(target)) return fileURLToPath(target)
  const path = target.replace(/^file:/i, '')
  return isAbsolute(path) ? path : join(workspace, path)
}
