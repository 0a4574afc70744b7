import type { ActionContext } from '#shared/context/action-context.js'
import { inspectBySocket } from './local-images.js'

const registryTimeoutMs = 60_000

/**
 * Reads the digests of all layers of base images from the engine or, if the builder pulled a base without the engine, from its
 * registry, which returns the layers of all platforms.
 */
export async function readBaseLayers(
  context: Pick<ActionContext, 'run' | 'signal'> & Partial<Pick<ActionContext, 'env'>>,
  docker: string,
  bases: readonly string[],
): Promise<ReadonlySet<string>> {
  const { run } = context
  const known = await inspectBySocket(context, bases)
  if (known !== undefined) return new Set(known.flatMap(({ RootFS }) => RootFS.Layers ?? []))
  const together = await inspectLayers(run, docker, bases)
  if (together !== undefined) return new Set(together)
  const layers = await Promise.all(
    bases.map(async (base) => (await inspectLayers(run, docker, [base])) ?? (await readRegistryLayers(run, docker, base))),
  )
  return new Set(layers.flat())
}

/** Undefined if the engine lacks one of the images. */
async function inspectLayers(
  run: ActionContext['run'],
  docker: string,
  references: readonly string[],
): Promise<readonly string[] | undefined> {
  if (references.length === 0) return []
  const { code, stdout } = await run(docker, ['image', 'inspect', '--format', '{{json .RootFS.Layers}}', ...references])
  if (code !== 0) return undefined
  const lines = stdout.split('\n').filter((line) => line !== '')
  return lines.flatMap((line) => (JSON.parse(line) as string[] | null) ?? [])
}

async function readRegistryLayers(run: ActionContext['run'], docker: string, base: string): Promise<readonly string[]> {
  const args = ['buildx', 'imagetools', 'inspect', '--format', '{{json .Image}}', base]
  const { code, stdout } = await run(docker, args, { timeoutMs: registryTimeoutMs })
  return code === 0 ? (stdout.match(/sha256:[0-9a-f]{64}/g) ?? []) : []
}
