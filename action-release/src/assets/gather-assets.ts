import { createHash } from 'node:crypto'
import { glob, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { fileSha256 } from '#shared/cache/manifest.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import { isInside, resolveExistingPrefix } from '#shared/files/paths.js'
import { wheelVersion } from './wheel-version.js'

/** A file to attach. */
export interface AssetFile {
  readonly name: string
  /** Absolute. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** GitHub takes assets below 2 GiB. Source: GitHub "About releases", storage and bandwidth quotas. */
const largest = 2 * 1024 ** 3 - 1

/**
 * The files of the release: what the globs match in the workspace, and what the artifact of this run holds. Throws a
 * `UserError` for a pattern without a file, a name that GitHub would change or that comes twice, and an empty or too large file.
 */
export async function gatherAssets(
  context: Pick<ActionContext, 'workspace' | 'temp' | 'env' | 'log'>,
  { patterns, artifact }: { readonly patterns: readonly string[]; readonly artifact: string },
): Promise<AssetFile[]> {
  const paths = new Set<string>()
  for (const pattern of patterns) for (const path of await matches(context.workspace, pattern)) paths.add(path)
  if (artifact !== '') for (const path of await downloaded(context, artifact)) paths.add(path)
  const files: AssetFile[] = []
  for (const path of [...paths].sort()) files.push(await assetFile(path))
  const twice = files.find((file, index) => files.findIndex(({ name }) => name === file.name) !== index)
  if (twice !== undefined)
    throw new UserError(`Two files to attach are called ${twice.name}`, { fix: 'A release holds each name once: rename one' })
  return files
}

/** Refuses to attach a file that the release changes. Paths are absolute. */
export function requireSteady(files: readonly AssetFile[], changing: readonly string[]): void {
  const found = files.find(({ path }) => changing.includes(path))
  if (found !== undefined)
    throw new UserError(`${found.name} holds the version, which the release changes`, {
      fix: 'Leave it out of `assets`',
    })
}

/** Refuses a wheel that says another version than the release, in its name or its metadata. */
export async function requireWheelVersion(files: readonly AssetFile[], version: string): Promise<void> {
  for (const file of files.filter(({ name }) => name.endsWith('.whl'))) {
    const found = await wheelVersion(file)
    if (found !== version)
      throw new UserError(`Wheel ${file.name} is of version ${found}, and ${version} is to be released`, {
        fix: 'Build it from the version that is released: `stage: write` puts it into the files before the build',
      })
  }
}

async function matches(workspace: string, pattern: string): Promise<string[]> {
  const found: string[] = []
  for await (const name of glob(pattern, { cwd: workspace })) {
    const path = resolve(workspace, name)
    if (!(await stat(path)).isFile()) continue
    if (!isInside(workspace, resolveExistingPrefix(path)))
      throw new UserError(`Input \`assets\`: ${name} is outside the workspace`, { fix: 'Copy it into the workspace first' })
    found.push(path)
  }
  if (found.length === 0)
    throw new UserError(`Input \`assets\`: no file matches \`${pattern}\``, {
      fix: 'Check the path, and that the step that makes it ran before',
    })
  return found
}

async function downloaded({ temp, env, log }: Pick<ActionContext, 'temp' | 'env' | 'log'>, name: string): Promise<string[]> {
  if (env.ACTIONS_RUNTIME_TOKEN === undefined)
    throw new UserError(`Artifact ${name} cannot be had: this run has no artifact service`, {
      fix: 'Give the files with `assets`',
    })
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  try {
    const { artifact } = await client.getArtifact(name)
    const { downloadPath } = await client.downloadArtifact(artifact.id, { path: join(temp, `artifact-${artifact.id}`) })
    const folder = downloadPath ?? join(temp, `artifact-${artifact.id}`)
    const files: string[] = []
    for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true }))
      if (entry.isFile()) files.push(join(entry.parentPath, entry.name))
    log.info(`Artifact ${name}: ${files.map((file) => relative(folder, file)).join(', ')}`)
    return files
  } catch (error) {
    throw new UserError(`Artifact ${name} cannot be had`, {
      why: messageOf(error),
      fix: 'Check its name, and that it was uploaded in this run',
    })
  }
}

async function assetFile(path: string): Promise<AssetFile> {
  const name = basename(path)
  if (!/^[A-Za-z0-9_+-]([A-Za-z0-9._+-]*[A-Za-z0-9_+-])?$/.test(name))
    throw new UserError(`GitHub would rename the file \`${name}\``, {
      fix: 'Use letters, digits and . _ + - in its name, no dot at an end',
    })
  const { size } = await stat(path)
  if (size === 0 || size > largest)
    throw new UserError(`File ${name} has ${size} bytes`, { fix: 'GitHub takes files of 1 byte to 2 GiB' })
  return { name, path, size, sha256: await fileSha256(path) }
}

/** The bytes of a file, which have to be those that were planned. */
export async function contentOf(file: AssetFile): Promise<Buffer> {
  const content = await readFile(file.path)
  if (createHash('sha256').update(content).digest('hex') === file.sha256) return content
  throw new UserError(`File ${file.name} changed while the release was made`, {
    fix: 'Run it again when nothing writes to the file any more',
  })
}
