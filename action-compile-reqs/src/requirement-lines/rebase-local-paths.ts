import { isAbsolute, posix } from 'node:path'
import type { Env } from '#shared/process/env.js'
import type { WrittenPath } from './local-paths.js'
import { parseLocalPaths } from './local-paths.js'

/** What a relative path of a project or an archive is relative to: the workspace, or the folder of the file that contains it. */
export type RelativePaths = 'root' | 'file'

/** Rewrites the local paths of a file, which are relative to its folder, to be relative to the workspace, as engines need them. */
export function rebaseToWorkspace(file: string, text: string, env: Env): string {
  return rewritePaths(text, env, (path) => posix.join(posix.dirname(file), path))
}

/** Rewrites the local paths of a file, which are relative to the workspace, to be relative to its folder. */
export function rebaseToFile(file: string, text: string, env: Env): string {
  return rewritePaths(text, env, (path) => posix.relative(posix.dirname(file), path))
}

function rewritePaths(text: string, env: Env, rebase: (path: string) => string): string {
  const lines = text.split('\n')
  for (const path of parseLocalPaths(text, env)) {
    const rebased = rebasePath(path.target, rebase)
    if (rebased === undefined) continue
    const index = findWrittenLine(lines, path)
    const line = lines[index]
    if (line !== undefined) lines[index] = replaceAfterPrefix(line, path.written, rebased)
  }
  return lines.join('\n')
}

/** The new path; undefined for an absolute one. The prefix `file:` stays. */
function rebasePath(target: string, rebase: (path: string) => string): string | undefined {
  const [, prefix = '', path = ''] = /^(file:(?!\/\/))?(.*)$/i.exec(target) ?? []
  if (/^file:\/\//i.test(target) || isAbsolute(path)) return undefined
  const rebased = rebase(path.replaceAll('\\', '/')).replace(/(?<=.)\/$/, '')
  if (rebased === '' || rebased === '.') return `${prefix}.`
  return rebased.startsWith('../') || rebased === '..' ? prefix + rebased : `${prefix}./${rebased}`
}

/** A statement may continue on further lines. */
function findWrittenLine(lines: readonly string[], { line, written }: WrittenPath): number {
  for (let index = line - 1; index < lines.length; index++) {
    if (lines[index]?.slice(prefixLength(lines[index] ?? '')).includes(written) === true) return index
    if (lines[index]?.trimEnd().endsWith('\\') !== true) break
  }
  return -1
}

function replaceAfterPrefix(line: string, written: string, replacement: string): string {
  const start = line.indexOf(written, prefixLength(line))
  return line.slice(0, start) + replacement + line.slice(start + written.length)
}

/** The length of what comes before a path: an option, or a name with `@`. */
function prefixLength(line: string): number {
  return /^\s*(?:(?:-e|--editable)\b\s*=?\s*|[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*)?/.exec(line)?.[0].length ?? 0
}
