import type { Cache } from '#shared/cache/cache.js'
import { createCache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Env } from '#shared/process/env.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import type { PythonTools } from '#shared/python/locked-tools.js'
import { installPythonTools } from '#shared/python/locked-tools.js'
import type { DownloadCache } from '../cache/download-cache.js'
import { restoreDownloadCache } from '../cache/download-cache.js'
import type { LockCache } from '../cache/lock-cache.js'
import { createLockCache } from '../cache/lock-cache.js'
import type { EngineName } from '../engine/settings.js'
import { engineDistributions, toolLockPath } from '../engine/tool-lock.js'
import { withDeployKey } from '../git-access/git-access.js'
import { rejectChangedHashes } from '../hashes/reject-changed-hashes.js'
import type { Inputs } from '../inputs/types.js'
import { hasCredentials } from '../package-index/access.js'
import { filesOfEngines, rejectUnnamedHosts, sendsVariables } from '../package-index/credential-hosts.js'
import { serveRedirectIndex } from '../package-index/redirect-index.js'
import { createSandbox } from '../sandbox/sandbox.js'
import { withTemporaryFolder } from '../sandbox/step-temporary-folder.js'
import { minorVersion } from '../staleness/expected-settings.js'
import type { ProjectState } from '../staleness/types.js'
import { resolveAndStamp } from './resolve-and-stamp.js'
import type { PythonTarget } from './resolve-context.js'
import { createResolveContext } from './resolve-context.js'

type Locks = ReadonlyMap<string, string>

export interface CompiledLocks {
  /** The new texts by path. */
  readonly locks: Locks
  /** Saves the caches for later runs. Call it when the locks are in place. */
  saveCaches(): Promise<void>
}

const nothingToSave = () => Promise.resolve()

/** Compiles the stale layers, or restores their locks from the cache. Writes nothing to the workspace. */
export async function compileStaleLayers(outside: ActionContext, inputs: Inputs, project: ProjectState): Promise<CompiledLocks> {
  if (project.stale.length === 0) return { locks: new Map(), saveCaches: nothingToSave }
  rejectUnnamedHosts(filesOfEngines(outside.workspace, project.graph.files), {
    env: outside.env,
    credentialHosts: inputs.credentialHosts,
  })
  const context = await withTemporaryFolder(outside)
  logStaleLayers(context, project)
  const target = await inspectTarget(context, inputs)
  const cache = createCache({ log: context.log, mode: inputs.cache })

  const lockCache = openLockCache(context, inputs, { project, target, cache })
  const cachedLocks = await lockCache.get()
  if (cachedLocks !== undefined) return { locks: cachedLocks, saveCaches: nothingToSave }

  const install = async (engine: EngineName) => await installEngine(context, engine, { target, cache })
  const [downloads, tools] = await Promise.all([
    restoreDownloads(context, inputs, { project, target, cache }),
    install(inputs.engine.name),
  ])
  const installUv = async () => await install('uv')
  const texts = [...project.graph.files.values()].map(({ text }) => text)
  const locks = await withDeployKey(
    context,
    inputs.git,
    texts,
    async (withKey) => await resolveInSandbox(withKey, inputs, project, { target, downloads, tools, installUv }),
  )
  return {
    locks,
    async saveCaches() {
      await Promise.all([lockCache.set(locks), downloads.save()])
    },
  }
}

function logStaleLayers({ log }: Pick<ActionContext, 'log'>, { graph, stale }: ProjectState): void {
  const reasons = stale.map(({ layer, detail }) => `${layer} (${detail})`)
  log.info(`${stale.length} of ${graph.layers.length} locks are stale: ${reasons.join('; ')}`)
}

async function inspectTarget(context: ActionContext, inputs: Pick<Inputs, 'python' | 'engine'>): Promise<PythonTarget> {
  const python = await inspectPython(context, inputs.python)
  return { python, pythonVersion: minorVersion(inputs.engine.pythonVersion) ?? python.minor }
}

interface CacheRequest {
  readonly project: ProjectState
  readonly target: PythonTarget
  readonly cache: Cache
}

function openLockCache(context: ActionContext, inputs: Inputs, { project, target, cache }: CacheRequest): LockCache {
  const { selection, joint, upgrade, engine, index } = inputs
  const settings = { selection, joint, upgrade, engine, index }
  return createLockCache(context, cache, { project, settings, ...target, isCacheEnabled: inputs.cache !== 'off' })
}

async function restoreDownloads(
  context: ActionContext,
  { engine, index, git }: Pick<Inputs, 'engine' | 'index' | 'git'>,
  { project, target, cache }: CacheRequest,
): Promise<DownloadCache> {
  return await restoreDownloadCache(context, cache, {
    engine: engine.name,
    toolchain: [target.python.platform, `py${target.pythonVersion}`, ...project.expected.engine.split(' ')].join('-'),
    sources: [...project.graph.files.values()].map(({ text }) => text),
    hasCredentials:
      hasCredentials(context.env, index) || git.deployKey !== undefined || sendsVariables(project.graph.files, context.env),
  })
}

async function installEngine(
  context: ActionContext,
  engine: EngineName,
  { target, cache }: Pick<CacheRequest, 'target' | 'cache'>,
): Promise<PythonTools> {
  const lock = toolLockPath(context, engine)
  return await installPythonTools(context, cache, { lock, python: target.python, name: engineDistributions[engine] })
}

interface Toolchain {
  readonly target: PythonTarget
  readonly downloads: DownloadCache
  readonly tools: PythonTools
  readonly installUv: () => Promise<PythonTools>
}

async function resolveInSandbox(
  context: ActionContext,
  inputs: Inputs,
  project: ProjectState,
  toolchain: Toolchain,
): Promise<Locks> {
  const sandbox = await createSandbox(context, project.graph)
  const redirect = await redirectPackages(context.env, inputs)
  try {
    const resolveContext = createResolveContext(context, redirect.inputs, { ...toolchain, graph: project.graph, sandbox })
    const locks = await resolveAndStamp(resolveContext, inputs, project, context)
    await rejectChangedHashes(project.locks, locks, inputs.upgrade.packages)
    return locks
  } finally {
    redirect.close()
    await sandbox.remove()
  }
}

/** The inputs with indexes in front of all others that lead uv to the own indexes of packages, and to no other. */
async function redirectPackages(env: Env, inputs: Inputs): Promise<{ readonly inputs: Inputs; readonly close: () => void }> {
  const { engine, index } = inputs
  if (engine.name !== 'uv' || index.packageIndexes.size === 0) return { inputs, close: () => undefined }
  const { urls, close } = await serveRedirectIndex(index.packageIndexes)
  // The input replaces this variable, which must count as before.
  const ofEnv = (env.UV_INDEX ?? '').split(/\s+/).filter((each) => each !== '')
  const others = index.extraIndexUrls.length > 0 ? index.extraIndexUrls : ofEnv
  return { inputs: { ...inputs, index: { ...index, extraIndexUrls: [...urls, ...others] } }, close }
}
