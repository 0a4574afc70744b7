import { glob, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { InputValueError, UserError } from '#shared/errors.js'
import { isInside, resolveExistingPrefix } from '#shared/files/paths.js'
import type { AssetFile } from './asset-file.js'
import { inspectAsset } from './asset-file.js'
import { downloadArtifact } from './download-artifact.js'

/** Where the files of the release come from. */
export interface AssetSources {
  /** Globs, relative to the workspace. */
  readonly patterns: readonly string[]
  /** An artifact of this run. */
  readonly artifact: string | undefined
}

/**
 * Gathers the files of the release, sorted by path. Throws a `UserError` if a pattern matches no file, or if GitHub would reject or
 * rename one.
 */
export async function gatherAssets(
  context: Pick<ActionContext, 'workspace' | 'temp' | 'env' | 'log'>,
  { patterns, artifact }: AssetSources,
): Promise<AssetFile[]> {
  const paths = new Set<string>()
  for (const pattern of patterns) for (const path of await matchFiles(context.workspace, pattern)) paths.add(path)
  if (artifact !== undefined) for (const path of await downloadArtifact(context, artifact)) paths.add(path)
  const files: AssetFile[] = []
  for (const path of [...paths].sort()) files.push(await inspectAsset(path))
  requireUniqueNames(files)
  return files
}

/** Throws a `UserError` if the release itself changes one of the files. Paths are absolute. */
export function requireUnchangedByRelease(files: readonly AssetFile[], changedPaths: readonly string[]): void {
  const changed = files.find(({ path }) => changedPaths.includes(path))
  if (changed === undefined) return
  throw new UserError(`${changed.name} holds the version, which the release changes`, { fix: 'Remove it from `assets`' })
}

function requireUniqueNames(files: readonly AssetFile[]): void {
  const duplicate = files.find((file, index) => files.findIndex(({ name }) => name === file.name) !== index)
  if (duplicate === undefined) return
  throw new UserError(`Two files to attach are called ${duplicate.name}`, {
    fix: 'Rename one of them: the names within a release must differ',
  })
}

async function matchFiles(workspace: string, pattern: string): Promise<string[]> {
  const files: string[] = []
  for await (const name of glob(pattern, { cwd: workspace })) {
    const path = resolve(workspace, name)
    if (!(await stat(path)).isFile()) continue
    if (!isInside(workspace, resolveExistingPrefix(path)))
      throw new InputValueError('assets', `has \`${name}\`, which is outside the workspace`, {
        fix: 'Copy it into the workspace first',
      })
    files.push(path)
  }
  if (files.length > 0) return files
  throw new InputValueError('assets', `has \`${pattern}\`, which matches no file`, {
    fix: 'Check the path, and that the step that creates the file runs before this one',
    commandFix: 'Check the path, and build the file first',
  })
}
