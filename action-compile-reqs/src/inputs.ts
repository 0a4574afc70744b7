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
  /** Version of Python to resolve for; '' for that of the interpreter. */
  readonly pythonVersion: string
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
      pythonVersion: input.text('python-version'),
      cache: input.choice('cache', ['read-write', 'read', 'off']),
    }
    const elsewhere = 'but pip-compile resolves for the interpreter and system that run it'
    if (inputs.universal && inputs.engine === 'pip-compile')
      input.refuse('universal', `is \`true\`, ${elsewhere}`, 'Use `engine: uv`')
    if (inputs.pythonVersion !== '' && inputs.engine === 'pip-compile') {
      input.refuse('python-version', `is \`${inputs.pythonVersion}\`, ${elsewhere}`, 'Use `engine: uv`, or set `python`')
    }
    if (!/^(3\.\d+(\.\d+)?)?$/.test(inputs.pythonVersion))
      input.refuse('python-version', `is \`${inputs.pythonVersion}\``, 'Give a version such as 3.12')
    return inputs
  })
}
