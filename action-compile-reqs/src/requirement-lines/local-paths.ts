import type { Env } from '#shared/process/env.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'
import { unquote } from './includes.js'
import { expandVariables } from './variables.js'

/** A line of a requirements file that requires a project or an archive by its path. */
export interface LocalPath {
  /** The path as written, without option, extras and marker, with `${VAR}` replaced. */
  readonly target: string
  readonly line: number
}

/** A local path and its text in the file, in which variables are not replaced. */
export interface WrittenPath extends LocalPath {
  readonly written: string
}

/**
 * Finds the lines that require something by its path: `-e .`, `./pkg[extra]`, `name @ file:./pkg`, `./dist/x.whl`.
 * Source: pip, "Requirements File Format" and "Local project installs".
 */
export function parseLocalPaths(text: string, env: Env): WrittenPath[] {
  return splitLogicalLines(text).flatMap(({ text: statement, line }) => {
    const [, editable] = /^(?:-e|--editable)(?:\s*=\s*|\s+)(.+)$/.exec(statement) ?? []
    const [, directReference] = /^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(statement) ?? []
    const written = withoutExtrasAndMarker(unquote((editable ?? directReference ?? statement).trim()))
    const target = expandVariables(written, env)
    return isLocal(target, editable !== undefined) ? [{ target, written, line }] : []
  })
}

function withoutExtrasAndMarker(requirement: string): string {
  const path = requirement.replace(/\s+;.*$|\s+--.*$/, '').replace(/#.*$/, '')
  return unquote(path.replace(/\[[^\]]*\]\s*$/, '').trim())
}

/** Source: pip, `FileFormats.ARCHIVE_EXTENSIONS`. */
const archivePattern = /^[^:\s]+\.(whl|zip|tar|tgz|tbz|txz|tlz|tar\.(gz|bz2|xz|lz|lzma))$/i

/** A folder without `./`; an unset variable may be anything. Source: pip, `_looks_like_path`; uv, `looks_like_unnamed_requirement`. */
const folderPattern = /^[^\s:;@<>=!~,'"()[\]#$]+\/[^:;@<>=!~,'"()[\]#$]*$/

function isLocal(target: string, isEditable: boolean): boolean {
  if (target.startsWith('-')) return false
  if (/^file:/i.test(target)) return true
  if (/^\.{0,2}[\\/]|^\.{1,2}$/.test(target) || archivePattern.test(target) || folderPattern.test(target)) return true
  return isEditable && !/^[\w+.-]+:\/\//.test(target)
}
