import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fence } from '#shared/fence.js'
import { pooled } from '#shared/pool.js'
import type { Python } from '#shared/python.js'
import type { PythonTools } from '#shared/python-tools.js'
import type { World } from '#shared/world.js'
import { engineError } from './engine-error.js'
import { engineCommand } from './engine.js'
import type { Graph, Layer } from './graph.js'
import type { EngineName } from './inputs.js'
import { refuseMergeMarks } from './lock.js'
import { shadow } from './shadow.js'
import { bodyDigest } from './digest.js'
import { withStamp } from './stamp.js'

export interface CompileParts {
  readonly graph: Graph
  readonly engine: EngineName
  readonly options: readonly string[]
  readonly platform: string
  /** Major and minor of the Python that is resolved for. */
  readonly minor: string
  readonly tools: PythonTools
  readonly python: Python
}

type Ports = Pick<World, 'run' | 'env' | 'log' | 'temp' | 'workspace'>

/**
 * Compiles the layers with the engine in a stand-in of the workspace and gives the text of each new lock by its path. Nothing in
 * the workspace is touched. Layers run side by side, except that one which takes in another's lock waits for it.
 */
export async function compileLayers(world: Ports, stale: readonly Layer[], parts: CompileParts): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(world.temp, 'compile-reqs-'))
  const files = [...parts.graph.sources.keys(), ...parts.graph.layers.map(({ lock }) => lock)]
  const written = new Map<string, string>()
  try {
    await shadow(world.workspace, join(folder, 'workspace'), files)
    await pooled(
      stale.map((layer) => ({
        name: layer.lock,
        after: layer.closure,
        work: async () => void written.set(layer.lock, await compileLayer(world, folder, layer, parts)),
      })),
    )
    return new Map(stale.map(({ lock }) => [lock, written.get(lock) ?? '']))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function compileLayer(world: Ports, folder: string, layer: Layer, parts: CompileParts): Promise<string> {
  const { engine, options, tools, python, platform, minor } = parts
  const cwd = join(folder, 'workspace')
  const before = await readFile(join(cwd, layer.lock), 'utf8').catch(() => '')
  refuseMergeMarks(layer.lock, before)
  const scratch = join(folder, `cache-${layer.name}`)
  await mkdir(scratch)
  const { command, args, env } = engineCommand(engine, {
    source: layer.source,
    lock: layer.lock,
    options,
    tools,
    python: python.executable,
    scratch,
  })
  const result = await world.run(command, args, { cwd, env: fence(world.env, env).env })
  if (result.code !== 0) throw engineError(engine, layer.source, result)
  world.log.info(`${layer.lock} compiled in ${result.seconds.toFixed(1)} s`)
  const files = await Promise.all(
    layer.closure.map(async (path) => [path, bodyDigest(await readFile(join(cwd, path), 'utf8'))] as const),
  )
  const text = await readFile(join(cwd, layer.lock), 'utf8')
  return withStamp(text, {
    engine: `${engine} ${tools.version}`,
    python: minor,
    platform,
    options: options.join(' '),
    files: Object.fromEntries(files),
  })
}
