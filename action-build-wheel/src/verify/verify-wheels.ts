import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import type { Wheel } from '../archive/read-wheel.js'
import { createBuildEnv } from '../build/build-env.js'
import { findLinksEnv, listFindLinks } from '../build/find-links.js'
import type { GivenWheels } from '../project/given-wheels.js'
import type { StagedSources } from '../project/staging.js'
import { addSbom } from '../sbom/add-sbom.js'
import type { Toolchain } from '../tools/pinned-tools.js'
import type { ProjectSources, VerifiedBuildSettings, VerifiedWheel } from './build-and-verify.js'
import { buildEpoch } from './build-and-verify.js'
import { findMissingPackages } from './imports/missing-packages.js'
import { inspectDistributions } from './inspect-distributions.js'
import type { InstalledWheel } from './installation/test-install.js'
import { testInstall } from './installation/test-install.js'
import { lintWheels } from './lint/lint-wheels.js'
import { listSupportedTags, orderWheels } from './wheel-order.js'

/**
 * Verifies wheels that were built before like those of a build: contents and metadata of all of them, and the installation of those that
 * fit this interpreter. Throws at the first failure.
 */
export async function verifyGivenWheels(
  context: ActionContext,
  toolchain: Toolchain,
  { project, staged }: ProjectSources,
  settings: VerifiedBuildSettings & { readonly given: GivenWheels },
): Promise<VerifiedWheel> {
  const { python, installTool } = toolchain
  const { contents, folder, given, installation } = settings
  const { directory, pyproject, versionSources, localVersion } = project
  const links = await listFindLinks(context.temp, { directory, siblings: undefined, given: installation.findLinks })
  const env = { ...createBuildEnv(context), ...findLinksEnv(links) }
  const { installable, others } = orderWheels(given.wheels, await listSupportedTags(context, installTool, env))
  const [wheel = '', ...otherWheels] = [...installable, ...others]
  const built = { wheel, otherWheels, sdist: given.sdist }
  const inspection = await inspectDistributions(context, built, { python, contents, versionSources, localVersion })
  const wheels = [inspection.wheel, ...inspection.otherWheels] as const

  const lint = await lintWheels(
    context,
    installTool,
    { ...settings.lint, wheels, directory, pyproject: pyproject.table, env },
    built,
  )
  warnAboutPackages(context, wheels, staged)
  const installed: InstalledWheel[] = []
  const { builder } = settings.build
  for (const [index, each] of wheels.slice(0, installable.length).entries()) {
    const target = { builder, python, env, directory, staged, siblings: undefined, folder: join(folder, `install-${index}`) }
    installed.push(await testInstall(context, installTool, each, { ...installation, ...target }))
  }
  const notInstalled = others.map((path) => basename(path))
  if (installed.length === 0)
    context.log.warning('None of the wheels fits this Python and platform, so that none was installed and imported.')
  const [best] = installed
  const { isFile } = settings.sbom
  if (isFile && best === undefined)
    throw new UserError('The bill of materials requires a wheel that fits this Python and platform', {
      fix: 'Run the action where one of the wheels can be installed, or remove `sbom`',
    })
  const environment = best && { python: best.python, env, folder, epoch: buildEpoch(project.repository, env) }
  const request = { wheel: inspection.wheel, settings: { ...settings.sbom, isEmbedded: false } }
  const sbom = environment && (await addSbom(context, toolchain, request, environment)).sbom
  const imported = [...new Set(installed.flatMap((each) => each.imported))]
  const verification = { reproducibility: 'not-checked', lint, imported, notInstalled } as const
  return { built: { ...built, sbom }, inspection, verification }
}

function warnAboutPackages({ log }: Pick<ActionContext, 'log'>, wheels: readonly Wheel[], staged: StagedSources): void {
  const missing = new Set(wheels.flatMap((wheel) => findMissingPackages(wheel, staged)))
  if (missing.size > 0) log.warning(`The wheels lack packages of the sources: ${listFirst([...missing])}.`)
}
