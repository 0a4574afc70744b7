import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import { isInside, realOf } from '#shared/inputs.js'
import { bodyDigest } from './digest.js'
import { includedPath, includes } from './requirements-file.js'
import type { Include } from './requirements-file.js'

/** A requirements file as it was read. */
export interface Source {
  readonly text: string
  /** Short SHA-256 of the text below its leading comments, so that a stamp does not change it. */
  readonly digest: string
  readonly includes: readonly (Include & { readonly path: string })[]
}

/** Reads one file of the graph; `path` is relative to the workspace. Refuses what cannot be compiled: not UTF-8, outside, remote. */
export async function readSource(
  workspace: string,
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Source> {
  const absolute = join(workspace, path)
  if (!isInside(workspace, realOf(absolute))) throw new UserError(`${path} is outside the workspace`, { at: { file: path } })
  return sourceOf(path, decode(await readFile(absolute), path), env)
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
  return { text, digest: bodyDigest(text), includes: found }
}

function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UserError(`${path} is not UTF-8 text`, { fix: 'Save it as UTF-8', at: { file: path } })
  }
}
