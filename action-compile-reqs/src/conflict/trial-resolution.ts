import { UserError } from '#shared/errors.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/layer.js'
import type { ResolveContext } from '../resolve/context.js'
import { ConflictError } from '../resolve/errors.js'
import { resolveWithPip } from '../resolve/resolve-with-pip.js'
import { resolveWithUv } from '../resolve/resolve-with-uv.js'
import { noSeedPins } from '../resolve/seed-pins.js'

/** `failed` is any failure other than a conflict; `skipped` means that a limit was reached. */
export type TrialOutcome = 'solved' | 'conflict' | 'failed' | 'skipped'

/** Replacement text for lines of the sources; '' removes a line. */
export type LineEdits = ReadonlyMap<DirectRequirement, string>

export interface TrialLimits {
  readonly resolutions: number
  /** Time after which no other resolution starts. */
  readonly seconds: number
}

/** What-if resolutions to learn more about a conflict. */
export interface TrialResolutions {
  /** Resolves layers without any old pin, with the sources edited in the sandbox only. */
  attempt(layers: readonly Layer[], edits: LineEdits): Promise<TrialOutcome>
  /** The engine's output at the last conflict. */
  lastConflict(): string | undefined
  count(): number
  /** Whether a trial was skipped because of a limit. */
  isExhausted(): boolean
}

export function createTrialResolutions(context: ResolveContext, limits: TrialLimits): TrialResolutions {
  const { sandbox, graph } = context
  const deadline = performance.now() + limits.seconds * 1000
  let count = 0
  let isExhausted = false
  let lastConflict: string | undefined

  const resolve = async (layers: readonly Layer[]): Promise<TrialOutcome> => {
    try {
      if (context.engine.name === 'uv') await resolveWithUv(context, layers, noSeedPins)
      else await resolveWithPip(context, layers, noSeedPins)
      return 'solved'
    } catch (error) {
      if (error instanceof UserError) return 'failed'
      if (!(error instanceof ConflictError)) throw error
      lastConflict = error.message
      return 'conflict'
    }
  }

  return {
    async attempt(layers, edits) {
      if (count >= limits.resolutions || performance.now() > deadline) {
        isExhausted = true
        return 'skipped'
      }
      count += 1
      const files = [...new Set([...edits.keys()].map(({ file }) => file))]
      const originalText = (file: string) => graph.files.get(file)?.text ?? ''
      try {
        for (const file of files) await sandbox.write(file, editLines(originalText(file), editsByLine(file, edits)))
        return await resolve(layers)
      } finally {
        for (const file of files) await sandbox.write(file, originalText(file))
      }
    },
    lastConflict: () => lastConflict,
    count: () => count,
    isExhausted: () => isExhausted,
  }
}

function editsByLine(file: string, edits: LineEdits): Map<number, string> {
  const inFile = [...edits].filter(([requirement]) => requirement.file === file)
  return new Map(inFile.map(([{ line }, text]) => [line, text]))
}

/** Replaces the statements that begin on some lines, counted from 1. The number of lines does not change. */
export function editLines(text: string, replacements: ReadonlyMap<number, string>): string {
  let isContinuation = false
  return text
    .split(/\r?\n/)
    .map((original, index) => {
      const replacement = replacements.get(index + 1) ?? (isContinuation ? '' : undefined)
      if (replacement === undefined) return original
      isContinuation = original.endsWith('\\')
      return replacement
    })
    .join('\n')
}
