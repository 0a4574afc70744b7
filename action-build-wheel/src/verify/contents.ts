import { basename } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { compileGlob } from '#shared/files/glob.js'
import { listFirst } from '#shared/format/list.js'
import { renderTable } from '#shared/format/markdown.js'
import { installedPath } from '../archive/installed-path.js'
import type { Wheel } from '../archive/read-wheel.js'
import type { Sdist } from '../archive/sdist.js'
import { isSecretPath } from '../archive/secret-scan.js'
import { formatBytes } from '../inputs/byte-size.js'
import type { ContentInputs } from '../inputs/types.js'
import { findTakeovers } from './takeovers.js'

/** A file that must not be published. */
interface UnwantedFile {
  readonly path: string
  readonly reason: string
}

const maxRows = 50

/**
 * Rejects a wheel with compiled Python, tests beside the package, files that take over the environment, pointers of Git LFS, secrets (in the sdist too), or more bytes than `maxSize`. One error
 * names all unwanted files.
 */
export function checkContents(
  { summary }: Pick<ActionContext, 'summary'>,
  { allowFiles, maxSize }: ContentInputs,
  wheel: Wheel,
  sdist: Sdist | undefined,
): void {
  const found = [
    ...findBuildLeftovers(wheel),
    ...findTakeovers(wheel),
    ...findSecrets(wheel),
    ...wheel.pointers.map((path) => ({
      path,
      reason: 'a pointer of Git LFS; run `git lfs pull`, or check out with `lfs: true`',
    })),
    ...(sdist === undefined ? [] : findSdistSecrets(sdist)),
  ]
  requireNoneUnwanted({ summary }, basename(wheel.file), found, allowFiles)
  requireSize(wheel, maxSize)
}

/** Rejects an sdist with secrets. */
export function checkSdistContents(
  { summary }: Pick<ActionContext, 'summary'>,
  { allowFiles }: Pick<ContentInputs, 'allowFiles'>,
  file: string,
  sdist: Sdist,
): void {
  requireNoneUnwanted({ summary }, basename(file), findSecrets(sdist), allowFiles)
}

function requireNoneUnwanted(
  { summary }: Pick<ActionContext, 'summary'>,
  file: string,
  found: readonly UnwantedFile[],
  allowFiles: readonly string[],
): void {
  const allowed = allowFiles.map(compileGlob)
  const unwanted = found.filter(({ path }) => !allowed.some((pattern) => pattern.test(path)))
  if (unwanted.length > 0) {
    const rows = unwanted.slice(0, maxRows).map(({ path, reason }) => [path, reason])
    summary.add(`### Unwanted files\n\n${renderTable(['File', 'Reason'], rows)}`)
    const files = listFirst(unwanted.map(({ path, reason }) => `${path} (${reason})`))
    throw new UserError(`${file} contains unwanted files: ${files}`, {
      fix: 'Exclude them in the configuration of the build backend, or add them to `allow-files`',
    })
  }
}

function findBuildLeftovers({ members }: Pick<Wheel, 'members'>): UnwantedFile[] {
  return members.flatMap(({ path }) => {
    if (/\.py[co]$|(^|\/)__pycache__\//.test(path)) return [{ path, reason: 'compiled Python' }]
    if (/^(tests?\/|conftest\.py$|test_[^/]*\.py$)/.test(installedPath(path)))
      return [{ path, reason: 'a test outside the package' }]
    return []
  })
}

function findSecrets({ members, keys }: Pick<Sdist, 'members' | 'keys'>): UnwantedFile[] {
  const bySecretName = members.filter(({ path }) => isSecretPath(path))
  return [
    ...bySecretName.map(({ path }) => ({ path, reason: 'a file for secrets' })),
    ...keys.map((path) => ({ path, reason: 'a private key' })),
  ]
}

function findSdistSecrets(sdist: Sdist): UnwantedFile[] {
  return findSecrets(sdist).map(({ path, reason }) => ({ path, reason: `${reason}, in the sdist` }))
}

/** Rejects a wheel with more than `maxSize` bytes. */
export function requireSize({ file, size, members }: Wheel, maxSize: number | undefined): void {
  if (maxSize === undefined || size <= maxSize) return
  const largest = [...members].sort((a, b) => b.packed - a.packed).slice(0, 5)
  throw new UserError(`${basename(file)} is ${formatBytes(size)}, which exceeds \`max-size\` (${formatBytes(maxSize)})`, {
    why: `The largest files are ${largest.map(({ path, packed }) => `${path} (${formatBytes(packed)})`).join(', ')}`,
    fix: 'Exclude files that are not needed, or increase `max-size`',
  })
}
