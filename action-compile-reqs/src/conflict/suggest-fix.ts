import type { Direct } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/graph.js'
import type { Wish } from './demands.js'
import { placeOf } from './demands.js'
import type { Trials } from './trial-resolution.js'

/** Changes that were tried and after which there is a solution for all layers. */
export interface Proposal {
  /** Another text for one line, such as `numpy<2`, and where. */
  readonly line?: { readonly text: string; readonly direct: Direct }
  /** The layer to name in `separate`. */
  readonly separate?: string
}

export interface Conflict {
  /** All layers that have to agree, and those of them that cannot. */
  readonly all: readonly Layer[]
  readonly layers: readonly Layer[]
  readonly lines: readonly Direct[]
  readonly wishes: readonly Wish[]
}

/** Tries what would settle a conflict: first the range that another one wants in place of a line's own, then any version. */
export async function propose(trials: Trials, { all, layers, lines, wishes }: Conflict): Promise<Proposal> {
  const line = await firstSolving(candidates(lines, wishes), async ({ direct, text }) => {
    return (await trials.attempt(all, new Map([[direct, text]]))) === 'solved'
  })
  const apart = layers.length < 2 ? [] : [...layers].reverse()
  const separate = await firstSolving(apart, async (layer) => {
    const others = all.filter((each) => each !== layer)
    return (await trials.attempt(others, new Map())) === 'solved' && (await trials.attempt([layer], new Map())) === 'solved'
  })
  return { ...(line === undefined ? {} : { line }), ...(separate === undefined ? {} : { separate: separate.name }) }
}

function candidates(lines: readonly Direct[], wishes: readonly Wish[]): { direct: Direct; text: string }[] {
  const written = ({ requirement: { name, extras, marker } }: Direct, range: string) =>
    `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${range}${marker === undefined ? '' : ` ; ${marker}`}`
  const ranged = lines.filter(({ requirement }) => requirement.specifier !== '' && requirement.url === undefined)
  const others = ranged.flatMap((direct) =>
    wishes
      .filter((wish) => wish.package === direct.requirement.key && wish.range !== '' && wish.by !== placeOf(direct))
      .map(({ range }) => ({ direct, text: written(direct, range) })),
  )
  return [...others, ...ranged.map((direct) => ({ direct, text: written(direct, '') }))]
}

async function firstSolving<T>(items: readonly T[], solves: (item: T) => Promise<boolean>): Promise<T | undefined> {
  for (const item of items) if (await solves(item)) return item
  return undefined
}
