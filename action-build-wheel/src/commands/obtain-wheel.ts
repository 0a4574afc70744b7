import type { Cache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { describeFindLinks, listFindLinks } from '../build/find-links.js'
import type { Siblings } from '../build/siblings.js'
import { findCacheEntry } from '../cache/find-entry.js'
import type { CacheEntry } from '../cache/wheel-cache.js'
import { restoreWheel, saveWheel } from '../cache/wheel-cache.js'
import type { WheelInputs } from '../inputs/types.js'
import type { GivenWheels } from '../project/given-wheels.js'
import type { SourceTree, StagedSources } from '../project/staging.js'
import { listSources } from '../project/staging.js'
import type { Toolchain } from '../tools/pinned-tools.js'
import type { ProjectSources, VerifiedWheel } from '../verify/build-and-verify.js'
import { buildAndVerify } from '../verify/build-and-verify.js'
import type { InspectionSettings } from '../verify/inspect-distributions.js'
import { inspectDistributions } from '../verify/inspect-distributions.js'
import type { VerifiedBuild } from '../verify/verification.js'
import { verifyGivenWheels } from '../verify/verify-wheels.js'

/** What a verified wheel is obtained from. */
export interface WheelRequest {
  readonly inputs: WheelInputs
  /** Wheels that were built before; undefined if this run builds the wheel. */
  readonly given: GivenWheels | undefined
  readonly sources: Pick<ProjectSources, 'project' | 'selection'> & {
    /** Copies the sources, unless they are copied already. */
    readonly stage: () => Promise<StagedSources>
  }
  /** The other packages of this run; undefined if it builds only one. */
  readonly siblings: Siblings | undefined
  readonly cache: Cache
  /** Folder of the cached wheel, relative to that of the cache. */
  readonly cacheFolder: string
  /** Private folder for everything that is built. */
  readonly folder: string
}

/** A verified wheel, and what is known about its origin. */
export interface WheelToPublish extends VerifiedWheel {
  /** Whether the wheel comes from an earlier run. */
  readonly isReused: boolean
  /** Caches the wheel for later runs. */
  readonly save: () => Promise<void>
}

/** Verifies given wheels, restores the verified wheel of an earlier run, or builds and verifies a new one. Sets the output `reused`. */
export async function obtainWheel(context: ActionContext, request: WheelRequest, toolchain: Toolchain): Promise<WheelToPublish> {
  const { inputs, given, sources, siblings, cache, folder } = request
  const { build, lint, contents, installation, sbom } = inputs
  const settings = { build, contents, lint, installation, sbom, siblings, folder }
  const { project, selection, stage } = sources
  if (given !== undefined) {
    context.setOutput('reused', false)
    const staged = await stage()
    const wheels = await verifyGivenWheels(context, toolchain, { project, selection, staged }, { ...settings, given })
    return { ...wheels, isReused: false, save: () => Promise.resolve() }
  }
  const entry = inputs.reuse ? await findEntry(context, request, toolchain) : undefined
  const earlier = entry && (await restoreWheel(cache, entry))
  context.setOutput('reused', earlier !== undefined)
  if (earlier !== undefined) {
    const { versionSources, localVersion } = project
    return await reuseWheel(context, earlier, { python: toolchain.python, contents, versionSources, localVersion })
  }
  const staged = await stage()
  // The work tree may have changed since it was read: what is built counts.
  const own =
    entry &&
    (await findEntry(context, request, toolchain, { ...staged, paths: [...staged.files.keys()], tracked: selection.tracked }))
  const wheel = await buildAndVerify(context, toolchain, { project, selection, staged }, settings)
  const save = async () => {
    if (own !== undefined) await saveWheel(cache, own, wheel)
  }
  return { ...wheel, isReused: false, save }
}

/** Finds the cache entry of the wheel by everything that changes the wheel or its verification. `copied` are copies of the sources. */
async function findEntry(
  context: ActionContext,
  { inputs, sources, siblings, cacheFolder }: WheelRequest,
  { python }: Toolchain,
  copied?: SourceTree,
): Promise<CacheEntry | undefined> {
  const { build, lint, installation, sbom, version } = inputs
  const { builder, command, image, skipSdist, reproducible, reproducibleIgnore, constraints } = build
  const { importCheck, testCommand, testRequires, findLinks } = installation
  const { project, selection } = sources
  const links = await listFindLinks(context.temp, { directory: project.directory, siblings, given: findLinks })
  return await findCacheEntry(context, {
    expectedVersion: version.expected,
    repository: project.repository,
    folder: cacheFolder,
    listSources: (repository) => copied ?? listSources(context, { ...selection, repository }),
    python,
    locks: [constraints, installation.lock],
    inputs: {
      ...{ builder, command, image, skipSdist, reproducible, reproducibleIgnore },
      ...lint,
      sbom,
      ...{ importCheck, testCommand, testRequires },
      versionFile: version.file,
      local: version.local,
      links: await describeFindLinks(links),
    },
  })
}

/** Inspects the wheel of an earlier run. It is in the cache already, so there is nothing to save. */
async function reuseWheel(context: ActionContext, earlier: VerifiedBuild, settings: InspectionSettings): Promise<WheelToPublish> {
  context.log.info('Reuse the verified wheel of an earlier run with the same files and tools.')
  const inspection = await inspectDistributions(context, earlier.built, settings)
  return { ...earlier, inspection, isReused: true, save: () => Promise.resolve() }
}
