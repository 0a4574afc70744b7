import { isAbsolute, join, relative } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { listFirst } from '#shared/format/list.js'
import type { BuildSettings } from '../build/build-distributions.js'
import { buildDistributions } from '../build/build-distributions.js'
import { createBuildEnv } from '../build/build-env.js'
import { createBuilder } from '../build/builders/create-builder.js'
import { findLinksEnv, listFindLinks } from '../build/find-links.js'
import type { Siblings } from '../build/siblings.js'
import { constrainToFiles, constrainToVersions } from '../build/siblings.js'
import type { BuildInputs, ContentInputs, InstallationInputs, LintInputs, SbomInputs } from '../inputs/types.js'
import type { Project } from '../project/inspect-project.js'
import type { Repository } from '../project/repository.js'
import { listMissingSubmodules, listUntracked } from '../project/repository.js'
import type { SourceSelection, StagedSources } from '../project/staging.js'
import { addSbom } from '../sbom/add-sbom.js'
import type { Toolchain } from '../tools/pinned-tools.js'
import { requireSize } from './contents.js'
import { findMissingPackages } from './imports/missing-packages.js'
import type { Inspection } from './inspect-distributions.js'
import { describeWheel, inspectDistributions } from './inspect-distributions.js'
import { testInstall } from './installation/test-install.js'
import { lintWheel } from './lint/lint-wheel.js'
import { rebuildAndCompare } from './reproducibility/rebuild.js'
import { findUntrackedFiles } from './untracked/find-untracked-files.js'
import type { VerifiedBuild } from './verification.js'

export interface ProjectSources {
  readonly project: Project
  readonly selection: SourceSelection
  readonly staged: StagedSources
}

export interface VerifiedBuildSettings {
  readonly build: BuildInputs
  readonly contents: ContentInputs
  readonly lint: LintInputs
  readonly installation: InstallationInputs
  readonly sbom: SbomInputs
  /** The other packages of this run; undefined if it builds only one. */
  readonly siblings: Siblings | undefined
  /** Private folder for everything that is built. */
  readonly folder: string
}

/** A build that passed all checks, with what it contains. */
export interface VerifiedWheel extends VerifiedBuild {
  readonly inspection: Inspection
}

/** First time that a zip can store, for projects without a commit. Source: APPNOTE.TXT 4.4.6. */
const firstZipTime = '315532800'
const umask = '022'

/** Builds the wheel, checks its contents, lints it, compares it with a second build, and installs it. Throws at the first failure. */
export async function buildAndVerify(
  context: ActionContext,
  toolchain: Toolchain,
  sources: ProjectSources,
  settings: VerifiedBuildSettings,
): Promise<VerifiedWheel> {
  const { python, installTool } = toolchain
  const { project, selection, staged } = sources
  const { contents, folder } = settings
  const buildSettings = await createBuildSettings(context, toolchain, project, settings)
  const { env } = buildSettings

  const built = await buildDistributions(context, buildSettings, staged, join(folder, 'build'))
  const { versionSources, localVersion } = project
  const inspection = await inspectDistributions(context, built, { python, contents, versionSources, localVersion })
  const { wheel } = inspection

  const { directory, pyproject } = project
  const lint = await lintWheel(
    context,
    installTool,
    { ...settings.lint, wheel, directory, pyproject: pyproject.table, env },
    built,
  )
  const rebuild = {
    selection,
    settings: buildSettings,
    built,
    ignored: settings.build.reproducibleIgnore,
    folder: join(folder, 'again'),
  }
  const reproducibility = settings.build.reproducible === 'off' ? 'not-checked' : await rebuildAndCompare(context, rebuild)
  const missing = findMissingPackages(wheel, staged)
  if (missing.length > 0) context.log.warning(`The wheel lacks packages of the sources: ${listFirst(missing)}.`)
  await warnAboutMissingFiles(context, sources, inspection)
  const { builder } = settings.build
  const target = { builder, python, env, directory, staged, siblings: settings.siblings, folder: join(folder, 'install') }
  const installed = await testInstall(context, installTool, wheel, { ...settings.installation, ...target })

  const environment = { python: installed.python, env, folder, epoch: buildSettings.epoch }
  const final = await addSbom(context, toolchain, { wheel, settings: settings.sbom }, environment)
  if (final.wheel !== wheel) describeWheel(context, final.wheel)
  requireSize(final.wheel, contents.maxSize)
  return {
    built: { ...built, sbom: final.sbom },
    inspection: { ...inspection, wheel: final.wheel },
    verification: { reproducibility, lint, imported: installed.imported },
  }
}

/** Names what a build in a complete work tree would have seen. */
async function warnAboutMissingFiles(
  { log }: Pick<ActionContext, 'log'>,
  { project, staged }: ProjectSources,
  inspection: Inspection,
): Promise<void> {
  const prefix = relative(staged.top, staged.project)
  const absent = staged.absent.filter((path) => prefix === '' || path.startsWith(`${prefix}/`))
  if (absent.length > 0) log.warning(`The sparse checkout leaves out files of the project: ${listFirst(absent)}.`)
  const { backend, paths } = (await findUntrackedFiles(project, staged, inspection)) ?? { backend: '', paths: [] }
  if (paths.length === 0) return
  log.warning(
    `In the work tree, ${backend} would package files that Git does not track: ${listFirst(paths)}. Add them to \`build-inputs\` if the wheel needs them.`,
  )
}

/** The time that a build gives to its files, in seconds since 1970. */
export function buildEpoch(repository: Repository | undefined, env: Readonly<Record<string, string>>): string {
  return repository?.commitTime ?? env.SOURCE_DATE_EPOCH ?? firstZipTime
}

/** Collects what decides the result of a build, and installs its tools. */
export async function createBuildSettings(
  context: ActionContext,
  { python, installTool, image }: Toolchain,
  { directory, repository }: Project,
  { build, installation, siblings }: Pick<VerifiedBuildSettings, 'build' | 'installation' | 'siblings'>,
): Promise<BuildSettings> {
  const { builder, command, skipSdist, skipWheel, outDir, constraints } = build
  const only = skipWheel ? 'sdist' : skipSdist ? 'wheel' : undefined
  const links = await listFindLinks(context.temp, { directory, siblings, given: installation.findLinks })
  const env = { ...createBuildEnv(context), ...findLinksEnv(links) }
  return {
    builder: await createBuilder(context, installTool, {
      builder,
      command,
      only,
      outDir,
      directory,
      python,
      inImage: image !== undefined,
    }),
    python,
    env,
    epoch: buildEpoch(repository, env),
    constraintsLock: constraints,
    container: image && {
      image,
      readable: [...links.filter(isAbsolute), ...(repository === undefined ? [] : [repository.objects])],
    },
    constraints: (builder === 'build' ? constrainToFiles : constrainToVersions)(siblings?.wheels ?? []),
    umask,
    needsSdist: builder !== 'command' && !skipSdist,
    described: { wheel: 'the wheel', sdist: 'the sdist', both: 'the sdist and the wheel' }[
      builder === 'command' ? 'wheel' : (only ?? 'both')
    ],
    listUntracked: async () => (repository === undefined ? [] : await listUntracked(repository, directory)),
    listMissingSubmodules: async () => (repository === undefined ? [] : await listMissingSubmodules(repository, directory)),
  }
}
