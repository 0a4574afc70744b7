import type { Cache } from '#shared/cache/cache.js'
import { createCache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import { installPythonTools } from '#shared/python/locked-tools.js'
import type { DownloadCache } from '../cache/download-cache.js'
import { restoreDownloadCache } from '../cache/download-cache.js'
import type { LockCache } from '../cache/lock-cache.js'
import { createLockCache } from '../cache/lock-cache.js'
import { ENGINE_DISTRIBUTIONS, toolLockPath } from '../engine/tool-lock.js'
import type { Inputs } from '../inputs/types.js'
import { rejectChangedHashes } from '../lockfile/verify-hashes.js'
import { hasCredentials } from '../package-index/access.js'
import { createSandbox } from '../sandbox/sandbox.js'
import { minorVersion } from '../staleness/expected-settings.js'
import type { ProjectState } from '../staleness/types.js'
import { resolveAndStamp } from './resolve-and-stamp.js'
import { createResolveContext } from './resolve-context.js'

export interface CompiledLocks {
  /** The new texts by path. */
  readonly locks: ReadonlyMap<string, string>
  /** Saves the caches for later runs. Call it when the locks are in place. */
  saveCaches(): Promise<void>
}

const nothingToSave = () => Promise.resolve()

/** Compiles the stale layers, or restores their locks from the cache. Writes nothing to the workspace. */
export async function compileStaleLayers(context: ActionContext, inputs: Inputs, project: ProjectState): Promise<CompiledLocks> {
  const { graph, stale } = project
  if (stale.length === 0) return { locks: new Map(), saveCaches: nothingToSave }
  const reasons = stale.map(({ layer, detail }) => `${layer} (${detail})`)
  context.log.info(`${stale.length} of ${graph.layers.length} locks are stale: ${reasons.join('; ')}`)

  const python = await inspectPython(context, inputs.python)
  const minor = minorVersion(inputs.engine.pythonVersion) ?? python.minor
  const cache = createCache({ log: context.log, mode: inputs.cache })
  const lockCache = openLockCache(context, inputs, { project, python, minor, cache })
  const cachedLocks = await lockCache.get()
  if (cachedLocks !== undefined) return { locks: cachedLocks, saveCaches: nothingToSave }

  const [downloads, tools] = await Promise.all([
    restoreDownloads(context, inputs, { project, python, minor, cache }),
    installPythonTools(context, cache, {
      lock: toolLockPath(context, inputs.engine.engine),
      python,
      name: ENGINE_DISTRIBUTIONS[inputs.engine.engine],
    }),
  ])
  const sandbox = await createSandbox(context, graph)
  try {
    const resolveContext = createResolveContext(context, inputs, { graph, python, minor, tools, downloads, sandbox })
    const locks = await resolveAndStamp(resolveContext, inputs, project, context)
    rejectChangedHashes(project.locks, locks, inputs.upgrade.packages)
    const saveCaches = async () => {
      await Promise.all([lockCache.set(locks), downloads.save()])
    }
    return { locks, saveCaches }
  } finally {
    await sandbox.remove()
  }
}

interface CacheParts {
  readonly project: ProjectState
  readonly python: Python
  /** Major and minor version of Python to resolve for. */
  readonly minor: string
  readonly cache: Cache
}

function openLockCache(context: ActionContext, inputs: Inputs, { cache, ...parts }: CacheParts): LockCache {
  const { selection, joint, upgrade, engine, index } = inputs
  const settings = { selection, joint, upgrade, engine, index }
  return createLockCache(context, cache, { ...parts, settings, isCacheEnabled: inputs.cache !== 'off' })
}

async function restoreDownloads(
  context: ActionContext,
  { engine, index }: Inputs,
  { project, python, minor, cache }: CacheParts,
): Promise<DownloadCache> {
  return await restoreDownloadCache(context, cache, {
    engine: engine.engine,
    toolchain: [python.platform, `py${minor}`, ...project.expected.engine.split(' ')].join('-'),
    sources: [...project.graph.files.values()].map(({ text }) => text),
    hasCredentials: hasCredentials(context.env, index),
  })
}
