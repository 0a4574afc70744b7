import { runTasks } from '#shared/concurrency/task-pool.js'
import type { Layer } from '../requirements/layer.js'

/**
 * Compiles layers in parallel; a layer that includes another's lock waits for it. Returns the text of each lock by its path, in the
 * order of the layers.
 */
export async function compileLayers(
  layers: readonly Layer[],
  compile: (layer: Layer) => Promise<string>,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  const tasks = layers.map((layer) => ({
    name: layer.lock,
    dependsOn: layer.closure,
    run: async () => void texts.set(layer.lock, await compile(layer)),
  }))
  await runTasks(tasks)
  return new Map(layers.map(({ lock }) => [lock, texts.get(lock) ?? '']))
}
