import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import { isInside, resolveExistingPrefix } from '#shared/files/paths.js'
import { bodyDigest, digestOf } from './digest.js'
import type { LocalPath } from './local-project.js'
import { localPaths } from './local-project.js'
import { readBytes } from './read-file.js'
import type { Include } from './includes.js'
import { includedPath, includes, variablesOf } from './includes.js'

/** A requirements file as it was read. */
export interface Source {
  readonly text: string
  /** Short SHA-256 of the text below its leading comments, so that a stamp does not change it. */
  readonly digest: string
  readonly includes: readonly (Include & { readonly path: string })[]
  /** Lines that name a project or an archive by its path. */
  readonly locals: readonly LocalPath[]
  /** Whether it is no requirements file, but one that an engine reads in its own way, such as `pyproject.toml`. */
  readonly opaque: boolean
}

/** Reads one file of the graph; `path` is relative to the workspace. Refuses what cannot be compiled: not UTF-8, outside, remote. */
export async function readSource(
  workspace: string,
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Source> {
  const absolute = join(workspace, path)
  if (!isInside(workspace, resolveExistingPrefix(absolute)))
    throw new UserError(`${path} is outside the workspace`, { at: { file: path } })
  return sourceOf(path, decode(await readBytes(workspace, path), path), env)
}

/** Reads a file that only counts as a whole. */
export async function readOpaque(workspace: string, path: string): Promise<Source> {
  const absolute = join(workspace, path)
  if (!isInside(workspace, resolveExistingPrefix(absolute)))
    throw new UserError(`${path} is outside the workspace`, { at: { file: path } })
  const text = (await readBytes(workspace, path)).toString('utf8')
  return { text, digest: bodyDigest(text), includes: [], locals: [], opaque: true }
}

/** A source of which the text is known. */
export function sourceOf(path: string, text: string, env: Readonly<Record<string, string | undefined>>): Source {
  const found = includes(text, env).map((include) => {
    if (/^[a-z]+:\/\//i.test(include.target)) {
      throw new UserError(`${path}:${include.line} includes a file by its address`, {
        why: 'Whether a lock is up to date could not be told without the network',
        fix: 'Keep a copy of the file in the repository',
        at: { file: path, line: include.line },
      })
    }
    return { ...include, path: includedPath(path, include.target) }
  })
  const variables = variablesOf(text, env)
  const digest = bodyDigest(text)
  return {
    text,
    digest: Object.keys(variables).length === 0 ? digest : digestOf(JSON.stringify([digest, variables])),
    includes: found,
    locals: localPaths(text, env),
    opaque: false,
  }
}

function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UserError(`${path} is not UTF-8 text`, { fix: 'Save it as UTF-8', at: { file: path } })
  }
}
