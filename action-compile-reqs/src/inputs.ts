import type { CacheMode } from '#shared/cache.js'
import { readInputs } from '#shared/inputs.js'
import type { World } from '#shared/world.js'

export type EngineName = 'pip-compile' | 'uv'

export interface Inputs {
  /** Folder of the requirements, relative to the workspace. */
  readonly directory: string
  readonly mode: 'compile' | 'check'
  readonly engine: EngineName
  readonly python: string
  readonly generateHashes: boolean
  readonly universal: boolean
  readonly cache: CacheMode
}

/** The inputs of `action.yml`, checked together. */
export function compileInputs(world: Pick<World, 'env' | 'workspace'>): Inputs {
  return readInputs(world, (input) => {
    const inputs: Inputs = {
      directory: input.path('directory', 'directory') || 'requirements',
      mode: input.choice('mode', ['compile', 'check']),
      engine: input.choice('engine', ['pip-compile', 'uv']),
      python: input.text('python') || 'python3',
      generateHashes: input.flag('generate-hashes'),
      universal: input.flag('universal'),
      cache: input.choice('cache', ['read-write', 'read', 'off']),
    }
    if (inputs.universal && inputs.engine === 'pip-compile') {
      input.refuse(
        'universal',
        'is `true`, but pip-compile resolves for the interpreter and system that run it',
        'Use `engine: uv`',
      )
    }
    return inputs
  })
}
