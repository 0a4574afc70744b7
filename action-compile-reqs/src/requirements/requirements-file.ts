import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import { isInside, resolveExistingPrefix } from '#shared/files/paths.js'
import { decodeForComparison } from '#shared/files/read-text.js'
import type { Env } from '#shared/process/env.js'
import type { GroupSource } from '../dependency-groups/group-source.js'
import { parseGroupSource } from '../dependency-groups/group-source.js'
import { groupAsRequirements } from '../dependency-groups/group-text.js'
import { parseGroups } from '../dependency-groups/parse-groups.js'
import type { Include } from '../requirement-lines/includes.js'
import { includedPath, parseIncludes } from '../requirement-lines/includes.js'
import type { LocalPath } from '../requirement-lines/local-paths.js'
import { parseLocalPaths } from '../requirement-lines/local-paths.js'
import { rebaseToWorkspace } from '../requirement-lines/rebase-local-paths.js'
import { readVariables } from '../requirement-lines/variables.js'
import { digestBody, digestText } from './digest.js'
import type { PathBase } from './local-project.js'
import { readWorkspaceFile, readWorkspaceText } from './read-file.js'

/** An include with the path it resolves to, relative to the workspace. */
export type ResolvedInclude = Include & { readonly path: string }

/** One parsed file of the graph. */
export interface RequirementsFile {
  /** The text for engines, with local paths relative to the workspace. */
  readonly text: string
  /** The text of the file itself. */
  readonly written: string
  /** Digest of the text below its leading comments, so that a stamp does not change it, and of the variables it uses. */
  readonly digest: string
  readonly includes: readonly ResolvedInclude[]
  /** Lines that require a project or an archive by its path. */
  readonly localPaths: readonly LocalPath[]
  /** Whether only the engine can read it, as with `pyproject.toml`; then it counts as a whole. */
  readonly opaque: boolean
  /** Where the text of a dependency group comes from; undefined for a file. */
  readonly origin?: TextOrigin
}

/** The file that holds the text of a dependency group, and for each line of the text its line in the file. */
export interface TextOrigin {
  readonly file: string
  readonly lines: readonly number[]
  /** Whether `tool.uv.sources`, which only uv reads, may say where the requirements come from. */
  readonly hasSources: boolean
}

/** Reads a requirements file; `path` is relative to the workspace. Rejects files outside the workspace, remote includes, and text that is not UTF-8. */
export async function readRequirementsFile(
  { workspace, relativePaths }: PathBase,
  path: string,
  env: Env,
): Promise<RequirementsFile> {
  const group = parseGroupSource(path)
  if (group === undefined) requireInside(workspace, path)
  const file =
    group === undefined
      ? parseRequirementsFile(path, await readWorkspaceText(workspace, path), env)
      : await readGroup(workspace, path, group, env)
  return relativePaths === 'file' ? { ...file, text: rebaseToWorkspace(path, file.text, env) } : file
}

/** Reads a dependency group as a requirements file. The settings of its project count as a part of it. */
async function readGroup(workspace: string, path: string, { file, group }: GroupSource, env: Env): Promise<RequirementsFile> {
  const table = await parseGroups(file, (await readOpaqueFile(workspace, file)).text)
  const { text, lines } = groupAsRequirements(table, group)
  const parsed = parseRequirementsFile(path, text, env)
  return {
    ...parsed,
    digest: digestText(JSON.stringify([parsed.digest, table.settings])),
    origin: { file, lines, hasSources: table.hasSources },
  }
}

/**
 * Reads a file that only the engine parses, such as `pyproject.toml` or a wheel. TOML is UTF-8; a `setup.py` may have another encoding.
 * Source: TOML 1.0; PEP 263.
 */
export async function readOpaqueFile(workspace: string, path: string): Promise<RequirementsFile> {
  requireInside(workspace, path)
  const text = path.endsWith('.toml')
    ? await readWorkspaceText(workspace, path)
    : decodeForComparison(await readWorkspaceFile(workspace, path))
  return { text, written: text, digest: digestBody(text), includes: [], localPaths: [], opaque: true }
}

/** Parses the text of a requirements file. */
export function parseRequirementsFile(path: string, text: string, env: Env): RequirementsFile {
  return {
    text,
    written: text,
    digest: digestWithVariables(text, env),
    includes: parseIncludes(text, env).map((include) => resolveInclude(path, include)),
    localPaths: parseLocalPaths(text, env),
    opaque: false,
  }
}

function resolveInclude(from: string, include: Include): ResolvedInclude {
  if (!/^[a-z]+:\/\//i.test(include.target)) return { ...include, path: includedPath(from, include.target) }
  const url = URL.parse(include.target)
  const isPublic = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
  if (include.kind === 'constraint' && isPublic && !include.target.includes('${')) return { ...include, path: include.target }
  throw new UserError(`${from}:${include.line} includes a file by URL`, {
    why: 'Only `-c https://host/path` without credentials can be recorded in a lock',
    fix: 'Keep a copy of the file in the repository',
    at: { file: from, line: include.line },
  })
}

function digestWithVariables(text: string, env: Env): string {
  const variables = readVariables(text, env)
  const digest = digestBody(text)
  return Object.keys(variables).length === 0 ? digest : digestText(JSON.stringify([digest, variables]))
}

function requireInside(workspace: string, path: string): void {
  if (isInside(workspace, resolveExistingPrefix(join(workspace, path)))) return
  throw new UserError(`${path} is outside the workspace`, { at: { file: path } })
}
