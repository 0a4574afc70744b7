import { buildImages } from '../../../action-build-images/src/build-images.js'
import type { CommandCall, ExitCode } from '../context/command-call.js'
import { readRepositoryEnv } from '../context/repository-env.js'
import { runSteps } from '../context/run-steps.js'

/** `eleanor images plan`: prints which images would be built, and from what. Needs no Docker Engine. */
export async function planImages(call: CommandCall): Promise<ExitCode> {
  return await runImages(call, 'plan')
}

/** `eleanor images build`: builds the images. Prints the reference of each. */
export async function buildAllImages(call: CommandCall): Promise<ExitCode> {
  return await runImages(call, 'build')
}

async function runImages(call: CommandCall, mode: 'plan' | 'build'): Promise<ExitCode> {
  // A cache in the configuration is that of jobs, which a laptop cannot always reach.
  const { cache = 'off' } = call.inputs
  return await runSteps(call, {
    action: 'action-build-images',
    inputs: { mode, cache },
    logIsResult: mode === 'plan',
    env: readRepositoryEnv,
    run: buildImages,
    results: ({ images }) =>
      Object.values((images ?? {}) as Record<string, { reference: string }>).map(({ reference }) => reference),
  })
}
