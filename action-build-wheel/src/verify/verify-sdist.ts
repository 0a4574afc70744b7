import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Sdist } from '../archive/sdist.js'
import { readSdist } from '../archive/sdist.js'
import { buildSdist } from '../build/build-distributions.js'
import type { VersionSource } from '../project/version-agreement.js'
import { requireLocalVersion, requireSameVersion } from '../project/version-agreement.js'
import type { Toolchain } from '../tools/pinned-tools.js'
import type { ProjectSources, VerifiedBuildSettings } from './build-and-verify.js'
import { createBuildSettings } from './build-and-verify.js'
import { checkSdistContents } from './contents.js'
import type { LintResult } from './lint/lint-result.js'
import { lintSdist } from './lint/lint-wheel.js'
import { sdistPublishingWarnings } from './publishing-warnings.js'

/** An sdist that passed all checks. */
export interface VerifiedSdist extends Sdist {
  /** The file, absolute. */
  readonly file: string
  /** All sources of the version, the sdist last. */
  readonly versionSources: readonly VersionSource[]
  readonly twine: LintResult
}

/** Builds only the sdist, and checks its structure, its version, its contents and its metadata. Throws at the first failure. */
export async function buildAndVerifySdist(
  context: ActionContext,
  toolchain: Toolchain,
  { project, staged }: ProjectSources,
  settings: VerifiedBuildSettings,
): Promise<VerifiedSdist> {
  const { python, installTool } = toolchain
  const buildSettings = await createBuildSettings(context, toolchain, project, settings)
  const file = await buildSdist(context, buildSettings, staged, join(settings.folder, 'build'))
  const sdist = await readSdist(context, python, file)
  const stated = { name: basename(file), version: sdist.version }
  const versionSources = [...project.versionSources, stated]
  const version = requireSameVersion(context, versionSources, project.localVersion)
  requireLocalVersion(stated, project.localVersion)
  context.setOutput('name', sdist.name)
  context.setOutput('version', version)
  checkSdistContents(context, settings.contents, file, sdist)
  for (const warning of sdistPublishingWarnings(file, sdist)) context.log.warning(warning)
  const { metadata } = sdist
  const twine = await lintSdist(context, installTool, {
    twine: settings.lint.twine,
    env: buildSettings.env,
    sdist: file,
    metadata,
  })
  return { ...sdist, file, versionSources, twine }
}
