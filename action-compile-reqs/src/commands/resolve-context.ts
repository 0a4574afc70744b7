import type { ActionContext } from '#shared/context/action-context.js'
import type { SourceLocation } from '#shared/errors.js'
import { envForProject } from '#shared/process/child-env.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { PythonTools } from '#shared/python/locked-tools.js'
import type { DownloadCache } from '../cache/download-cache.js'
import { metadataWheelAccess } from '../cache/metadata-wheel-access.js'
import { createMetadataWheelStore } from '../cache/metadata-wheel-store.js'
import { engineOptions, packageLimitVariable } from '../engine/options.js'
import { moduleArguments } from '../engine/python-module.js'
import type { EngineSettings } from '../engine/settings.js'
import { withEngineWarnings } from '../engine-output/engine-warnings.js'
import { withErrorLocation } from '../engine-output/error-location.js'
import { withReadableSettings } from '../engine-output/unreadable-settings.js'
import type { Inputs } from '../inputs/types.js'
import { withIndexEnv } from '../package-index/access.js'
import { filesOfEngines, usedToken } from '../package-index/credential-hosts.js'
import { withIndexRetry } from '../package-index/retry.js'
import { readDirectRequirements } from '../requirements/direct-requirements.js'
import type { Graph } from '../requirements/layer.js'
import type { ResolveContext } from '../resolve/context.js'
import type { Sandbox } from '../sandbox/sandbox.js'
import { withoutSearchTrace } from '../version-search/search-limit.js'

/** The Python to resolve for. */
export interface PythonTarget {
  /** The interpreter that resolves. */
  readonly python: Python
  /** Major and minor version to resolve for; uv can resolve for another one than the interpreter's. */
  readonly pythonVersion: string
}

export interface ResolveParts {
  readonly graph: Graph
  readonly target: PythonTarget
  readonly tools: PythonTools
  readonly installUv: () => Promise<PythonTools>
  readonly downloads: DownloadCache
  readonly sandbox: Sandbox
}

/** The context of a resolution: engines run with the configured indexes, within the time limit, and again after a transient failure. */
export function createResolveContext(
  context: ActionContext,
  inputs: Pick<Inputs, 'engine' | 'index' | 'upgrade' | 'cache' | 'timeoutMinutes'>,
  parts: ResolveParts,
): ResolveContext {
  const { engine, index, upgrade, cache, timeoutMinutes } = inputs
  const { target, tools, downloads } = parts
  const env = {
    ...envForProject(context.env),
    ...usedToken(filesOfEngines(context.workspace, parts.graph.files), context.env),
    ...downloads.env,
    ...packageLimitVariable(engine),
  }
  const indexContext = withIndexEnv({ ...context, env }, context.workspace, index)
  const cacheDir = downloads.folder ?? context.toolCache
  const wheelAccess = metadataWheelAccess(indexContext.env, {
    engine,
    index,
    upgrade,
    cache,
    python: target.python,
    tools,
    cacheDir,
  })
  const findLine = (...texts: readonly string[]) => findLineOf(parts.graph, texts)
  const lines = () => parts.graph.layers.flatMap(({ source }) => readDirectRequirements(source, parts.graph).direct)
  const withRetry = withIndexRetry(
    { ...indexContext, run: withoutSearchTrace(indexContext.run) },
    {
      minutes: timeoutMinutes,
      python: tools.python,
      pipArguments: (...args) => moduleArguments('pip', ...args),
      hasIndex: hasIndex(parts.graph, engine),
      findLine,
      findPackage: (name) => {
        const found = lines().find(({ requirement, constraint }) => requirement.key === name && !constraint)
        return found && { file: found.file, line: found.line }
      },
    },
  )
  const withLocation = withErrorLocation(withRetry, { lines, findLine })
  return {
    run: withEngineWarnings(engine.name === 'uv' ? withReadableSettings(withLocation) : withLocation, context.log, lines),
    workspace: context.workspace,
    env: indexContext.env,
    log: context.log,
    engine,
    index,
    options: engineOptions(engine, index),
    tools,
    python: target.python,
    sandbox: parts.sandbox,
    graph: parts.graph,
    pythonVersion: target.pythonVersion,
    metadataWheels: createMetadataWheelStore(context, wheelAccess),
    installUv: parts.installUv,
  }
}

/** Whether packages come from an index in all layers. */
function hasIndex({ files }: Graph, { toolOptions }: Pick<EngineSettings, 'toolOptions'>): boolean {
  return !toolOptions.includes('--no-index') && [...files.values()].every(({ text }) => !/^\s*--no-index\b/m.test(text))
}

/** An option with an index counts for all packages, so it is not the place of an error about one of them. */
const noRequirement = /^\s*(#|-i\b|-f\b|--(extra-)?index-url|--find-links)/

function findLineOf({ files }: Graph, texts: readonly string[]): SourceLocation | undefined {
  const contains = (line: string) => !noRequirement.test(line) && texts.every((text) => line.includes(text))
  for (const [file, { written, opaque }] of files) {
    const line = opaque ? 0 : written.split('\n').findIndex(contains) + 1
    if (line > 0) return { file, line }
  }
  return undefined
}
