import { UserError } from '#shared/errors.js'
import type { Direct } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/graph.js'
import type { Job } from '../resolve/context.js'
import { ConflictError } from '../resolve/combined-requirements.js'
import { unionWithPip } from '../resolve/resolve-with-pip.js'
import { unionWithUv } from '../resolve/resolve-with-uv.js'

/** What came of resolving once more: `failed` is any other failure than a conflict, and `untried` means that the bound was met. */
export type Outcome = 'solved' | 'conflict' | 'failed' | 'untried'

/** Other text for some lines of the sources; '' takes a line out. */
export type Edits = ReadonlyMap<Direct, string>

export interface Trials {
  /** Resolves the layers anew, without any old pin, with the sources edited in the workshop alone. */
  attempt(layers: readonly Layer[], edits: Edits): Promise<Outcome>
  /** What the engine said at the last conflict. */
  lastConflict(): string | undefined
  /** How many resolutions were run, and whether one more was wanted than may be. */
  count(): number
  exhausted(): boolean
}

/** Resolutions to learn more about a conflict. `most` bounds their number, `seconds` the time after which no other one begins. */
export function createTrials(job: Job, { most, seconds }: { readonly most: number; readonly seconds: number }): Trials {
  const { workshop, graph, inputs } = job
  const end = performance.now() + seconds * 1000
  let count = 0
  let exhausted = false
  let last: string | undefined
  const resolve = async (layers: readonly Layer[]): Promise<Outcome> => {
    try {
      await (inputs.engine === 'uv' ? unionWithUv : unionWithPip)(job, layers, { fixed: new Map(), kept: new Map() })
      return 'solved'
    } catch (error) {
      if (error instanceof UserError) return 'failed'
      if (!(error instanceof ConflictError)) throw error
      last = error.message
      return 'conflict'
    }
  }
  return {
    async attempt(layers, edits) {
      if (count >= most || performance.now() > end) {
        exhausted = true
        return 'untried'
      }
      count += 1
      const files = [...new Set([...edits.keys()].map(({ file }) => file))]
      const original = (file: string) => graph.sources.get(file)?.text ?? ''
      const of = (file: string) => new Map([...edits].filter(([at]) => at.file === file).map(([{ line }, text]) => [line, text]))
      try {
        for (const file of files) await workshop.write(file, edited(original(file), of(file)))
        return await resolve(layers)
      } finally {
        for (const file of files) await workshop.write(file, original(file))
      }
    },
    lastConflict: () => last,
    count: () => count,
    exhausted: () => exhausted,
  }
}

/** A file with other text for the statements that begin on some lines, counted from 1; the number of lines stays. */
export function edited(text: string, lines: ReadonlyMap<number, string>): string {
  let going = false
  return text
    .split(/\r?\n/)
    .map((raw, index) => {
      const replaced = lines.get(index + 1) ?? (going ? '' : undefined)
      if (replaced === undefined) return raw
      going = raw.endsWith('\\')
      return replaced
    })
    .join('\n')
}
