import { buildImages } from '../../../action-build-images/src/build-images.js'
import type { CommandCall, ExitCode } from '../context/command-call.js'
import { readRepositoryEnv } from '../context/repository-env.js'
import type { ActionSteps } from '../context/run-steps.js'
import { runSteps } from '../context/run-steps.js'

/** `eleanor images plan`: prints which images would be built, and from what. Needs no Docker Engine. */
export async function planImages(call: CommandCall): Promise<ExitCode> {
  return await runImages(call, {
    mode: 'plan',
    info: 'none',
    results: ({ plan }) => formatPlan((plan ?? { images: [] }) as Plan),
  })
}

/** `eleanor images check`: checks the Dockerfiles with BuildKit and builds nothing. Prints pinned bases whose tag has moved. */
export async function checkImages(call: CommandCall): Promise<ExitCode> {
  return await runImages(call, {
    mode: 'check',
    results: (outputs) => formatMovedBases((outputs['moved-bases'] ?? []) as readonly MovedBase[]),
  })
}

/** `eleanor images build`: builds the images. Prints the reference of each. */
export async function buildAllImages(call: CommandCall): Promise<ExitCode> {
  return await runImages(call, { mode: 'build', results: ({ images }) => formatImages((images ?? {}) as BuiltImages) })
}

interface ImageCommand extends Pick<ActionSteps<void>, 'info' | 'results'> {
  readonly mode: 'plan' | 'check' | 'build'
}

async function runImages(call: CommandCall, { mode, ...command }: ImageCommand): Promise<ExitCode> {
  // A cache in the configuration is that of jobs, which a laptop cannot always reach.
  const { cache = 'off' } = call.inputs
  return await runSteps(call, {
    ...command,
    action: 'action-build-images',
    inputs: { mode, cache },
    env: readRepositoryEnv,
    run: buildImages,
  })
}

/** The parts of the outputs that are printed. */
interface Plan {
  readonly images: readonly { readonly name: string; readonly needs: readonly string[]; readonly bases: readonly string[] }[]
}
type BuiltImages = Readonly<Record<string, { readonly reference: string }>>

interface MovedBase {
  readonly reference: string
  readonly file: string
  readonly line: number
  readonly digest?: string
}

function formatMovedBases(bases: readonly MovedBase[]): string[] {
  return bases.map(({ reference, file, line, digest }) => `${file}:${line}: ${reference} -> ${digest ?? 'no such tag'}`)
}

function formatPlan({ images }: Plan): string[] {
  const width = Math.max(...images.map(({ name }) => name.length))
  return images.map(({ name, needs, bases }) => `${name.padEnd(width)}  from ${[...needs, ...bases].join(', ') || 'scratch'}`)
}

function formatImages(images: BuiltImages): string[] {
  return Object.values(images).map(({ reference }) => reference)
}
