import type { ActionContext } from '#shared/context/action-context.js'
import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import { relativePosixPath } from '#shared/files/paths.js'
import { renderTable } from '#shared/format/markdown.js'
import { isSameVersion, localPart, normalizeVersion } from '#shared/requirements/pep440.js'
import type { Pyproject } from './pyproject.js'
import { findStaticVersion } from './pyproject.js'
import { readVersionFile } from './version-file.js'

/** One place that states the version. */
export interface VersionSource {
  /** The file, input or tag, as shown to the user. */
  readonly name: string
  readonly version: string
  readonly location?: SourceLocation
}

export interface StatedVersions {
  readonly versionFile: string | undefined
  readonly pyproject: Pyproject
  /** Value of the `version` input, in normal form. */
  readonly expected: string | undefined
}

/** Collects what the version file, a static `pyproject.toml`, the `version` input and, in a tag build, the tag state. */
export async function readVersionSources(
  { workspace, env }: Pick<ActionContext, 'workspace' | 'env'>,
  { versionFile, pyproject, expected }: StatedVersions,
): Promise<VersionSource[]> {
  const sources: VersionSource[] = []
  if (versionFile !== undefined) {
    const { version, line } = await readVersionFile(versionFile, workspace)
    const file = relativePosixPath(workspace, versionFile)
    sources.push({ name: file, version, location: { file, line } })
  }
  const staticVersion = findStaticVersion(pyproject)
  if (staticVersion !== undefined) sources.push({ name: pyproject.file, ...staticVersion })
  if (expected !== undefined) sources.push({ name: '`version`', version: expected })
  // A tag that is not a version, such as `nightly`, states nothing.
  const tag = env.GITHUB_REF_TYPE === 'tag' ? (env.GITHUB_REF_NAME ?? '') : ''
  if (normalizeVersion(tag) !== undefined) sources.push({ name: 'the tag', version: tag })
  return sources
}

/**
 * Requires that all sources state the same version as PEP 440 compares them: a tag `v1.4` agrees with `1.4.0`. Returns the normal form
 * of the last source, which is the wheel once it exists; undefined without any source. `local` is a local part that a source may have or
 * not: a wheel `2.1.0+cu121` then agrees with a tag `v2.1.0`.
 */
export function requireSameVersion(
  { summary }: Pick<ActionContext, 'summary'>,
  sources: readonly VersionSource[],
  local?: string,
): string | undefined {
  const versions = sources.map(requireVersion)
  const last = versions.at(-1)
  const comparable = (version: string) => (localPart(version) === local ? version.replace(/\+.*/, '') : version)
  if (last === undefined || versions.every((version) => isSameVersion(comparable(version), comparable(last)))) return last
  const rows = sources.map(({ name, version }) => [name, version])
  summary.add(`### Versions do not agree\n\n${renderTable(['Source', 'Version'], rows)}`)
  const location = sources.find((source) => source.location !== undefined)?.location
  const statements = sources.map(({ name, version }) => `${name} says ${version}`).join(', ')
  throw new UserError(`Versions do not agree: ${statements}`, {
    fix: suggestFix(versions),
    ...(location === undefined ? {} : { at: location }),
  })
}

function suggestFix(versions: readonly string[]): string {
  const publicVersions = versions.map((version) => version.replace(/\+.*/, ''))
  const local = versions.map(localPart).find((part) => part !== undefined)
  const differsInLocalPart = publicVersions.every((version) => isSameVersion(version, publicVersions[0] ?? ''))
  return local !== undefined && differsInLocalPart
    ? `Set \`local-version\` to \`${local}\` if the wheel is built for it`
    : 'Set all of them to the same version'
}

/** Requires that a wheel has the local part that was asked for. */
export function requireLocalVersion({ name, version }: VersionSource, local: string | undefined): void {
  if (local === undefined || localPart(requireVersion({ name, version })) === local) return
  throw new UserError(`${name} has the version ${version}, without the local part \`${local}\``, {
    why: `\`local-version\` or \`version\` asks for \`+${local}\``,
    fix: 'Have the build backend add it to the version, or remove `local-version`',
  })
}

function requireVersion({ name, version, location }: VersionSource): string {
  const normal = normalizeVersion(version)
  if (normal !== undefined) return normal
  throw new UserError(`${name} says \`${version}\`, which is not a PEP 440 version`, {
    fix: 'Write it like `1.4.0`, `1.4.0rc1` or `1.4.0.dev2`',
    ...(location === undefined ? {} : { at: location }),
  })
}
