import { UserError } from '#shared/errors.js'
import { isUrlPin, parsePins } from '#shared/requirements/pins.js'
import type { Graph, Layer } from '../requirements/layer.js'
import type { ResolveContext } from '../resolve/context.js'
import { ConflictError } from '../resolve/errors.js'
import { resolveWithPip } from '../resolve/resolve-with-pip.js'
import { resolveWithUv } from '../resolve/resolve-with-uv.js'
import type { SeedPins } from '../resolve/seed-pins.js'
import { noSeedPins } from '../resolve/seed-pins.js'
import type { LineEdits } from './edit-source.js'
import { editSource } from './edit-source.js'

/** Version by normalized name. */
export type Versions = ReadonlyMap<string, string>

/** `failed` is any failure other than a conflict; `skipped` means that a limit was reached. */
export type TrialOutcome =
  | { readonly state: 'solved'; readonly versions: Versions }
  | { readonly state: 'conflict'; readonly output: string }
  | { readonly state: 'failed' | 'skipped' }

export interface TrialLimits {
  readonly resolutions: number
  /** Time after which no other resolution starts. */
  readonly seconds: number
}

/** What-if resolutions to learn more about a conflict. */
export interface TrialResolutions {
  /** Resolves layers without any old pin, with the sources edited in the sandbox only. */
  attempt(layers: readonly Layer[], edits: LineEdits): Promise<TrialOutcome>
  count(): number
  /** Whether a trial was skipped because of a limit. */
  isExhausted(): boolean
}

export function createTrialResolutions(context: ResolveContext, limits: TrialLimits): TrialResolutions {
  const deadline = performance.now() + limits.seconds * 1000
  let count = 0
  let isExhausted = false
  return {
    async attempt(layers, edits) {
      if (count >= limits.resolutions || performance.now() > deadline) {
        isExhausted = true
        return { state: 'skipped' }
      }
      count += 1
      return await resolveEdited(context, layers, edits)
    },
    count: () => count,
    isExhausted: () => isExhausted,
  }
}

/** Resolves layers once, with edited sources and maybe with fixed versions. */
export async function resolveEdited(
  context: ResolveContext,
  layers: readonly Layer[],
  edits: LineEdits,
  fixed: Versions = new Map(),
): Promise<TrialOutcome> {
  const { sandbox, graph } = context
  const allEdits = withProjectEdits(edits, graph)
  const files = [...new Set([...allEdits.keys()].map(({ file }) => file))]
  const originalText = (file: string) => graph.files.get(file)?.text ?? ''
  try {
    for (const file of files) await sandbox.write(file, editSource(file, originalText(file), allEdits))
    return await resolve(context, layers, seedOf(fixed))
  } finally {
    for (const file of files) await sandbox.write(file, originalText(file))
  }
}

/** Adds the edits of groups to their `pyproject.toml` where uv reads them from it. */
function withProjectEdits(edits: LineEdits, { files }: Pick<Graph, 'files'>): LineEdits {
  const inProjects = [...edits].flatMap(([edited, replacement]) => {
    const origin = files.get(edited.file)?.origin
    const line = origin?.lines[edited.line - 1]
    return origin?.hasSources === true && line !== undefined
      ? [[{ ...edited, file: origin.file, line }, replacement] as const]
      : []
  })
  return new Map([...edits, ...inProjects])
}

async function resolve(context: ResolveContext, layers: readonly Layer[], seed: SeedPins): Promise<TrialOutcome> {
  try {
    if (context.engine.name === 'uv') return { state: 'solved', versions: parsePins(await resolveWithUv(context, layers, seed)) }
    const { packages } = await resolveWithPip(context, layers, seed)
    return { state: 'solved', versions: new Map([...packages].map(([name, { version }]) => [name, version])) }
  } catch (error) {
    if (error instanceof ConflictError) return { state: 'conflict', output: error.message }
    if (error instanceof UserError) return { state: 'failed' }
    throw error
  }
}

/** Sources that are not edited say where a package from an address comes from. */
function seedOf(versions: Versions): SeedPins {
  const pins = [...versions].map(([name, version]) => ({ name, version, marker: undefined }))
  const fixed = pins.filter((pin) => !isUrlPin(pin))
  return { ...noSeedPins, fixed }
}
