import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import { table } from '#shared/format/summary.js'
import { isSameVersion, normalizeVersion } from '#shared/requirements/pep440.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { shown } from '../inputs/read-inputs.js'
import type { Table } from './pyproject.js'
import { staticVersion } from './pyproject.js'
import { readVersionFile } from './version-file.js'

/** One place that says what the version is. */
export interface Claim {
  /** What says so, for the reader: a file or an input. */
  readonly who: string
  readonly version: string
  readonly at?: SourceLocation
}

/** What the sources say: the version file, a static `pyproject.toml`, the input and, on a tag build, the tag. */
export async function sourceClaims(
  { workspace, env }: Pick<ActionContext, 'workspace' | 'env'>,
  inputs: Inputs,
  versionFile: string,
  pyproject: { readonly text: string; readonly table: Table },
): Promise<Claim[]> {
  const claims: Claim[] = []
  if (versionFile !== '') {
    const { version, line } = await readVersionFile(versionFile, workspace)
    const file = shown(workspace, versionFile)
    claims.push({ who: file, version, at: { file, line } })
  }
  const file = shown(workspace, join(inputs.project, 'pyproject.toml'))
  const stated = staticVersion(pyproject.text, pyproject.table, file)
  if (stated !== undefined) claims.push({ who: file, ...stated })
  if (inputs.version !== '') claims.push({ who: 'input `version`', version: inputs.version })
  // A tag that is no version, such as `nightly`, says nothing.
  const tag = env.GITHUB_REF_TYPE === 'tag' ? (env.GITHUB_REF_NAME ?? '') : ''
  if (normalizeVersion(tag) !== undefined) claims.push({ who: 'the tag', version: tag })
  return claims
}

/**
 * Requires that all claims name one version, as PEP 440 compares them: a tag `v1.4` agrees with `1.4.0`. Gives the normal form of the
 * last claim, which is that of the wheel once there is one; '' when nobody says anything.
 */
export function agree({ summary }: Pick<ActionContext, 'summary'>, claims: readonly Claim[]): string {
  const judged = claims.map((claim) => ({ ...claim, normal: normalizeVersion(claim.version) }))
  const bad = judged.find(({ normal }) => normal === undefined)
  if (bad !== undefined)
    throw new UserError(`${bad.who} says \`${bad.version}\`, which is not a PEP 440 version`, {
      fix: 'Write it like `1.4.0`, `1.4.0rc1` or `1.4.0.dev2`',
      ...(bad.at === undefined ? {} : { at: bad.at }),
    })
  const last = judged.at(-1)?.normal ?? ''
  if (judged.every(({ normal = '' }) => isSameVersion(normal, last))) return last
  summary.add(
    `### The versions do not agree\n\n${table(
      ['Who', 'Version'],
      claims.map(({ who, version }) => [who, version]),
    )}`,
  )
  const at = claims.find((claim) => claim.at !== undefined)?.at
  throw new UserError(`The versions do not agree: ${claims.map(({ who, version }) => `${who} says ${version}`).join(', ')}`, {
    fix: 'Make all of them say the same',
    ...(at === undefined ? {} : { at }),
  })
}
