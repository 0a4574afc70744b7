import type { DirectRequirement } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/layer.js'
import type { ConflictingRequirement } from './conflicting-requirements.js'
import { formatLocation } from './conflicting-requirements.js'
import type { TrialResolutions } from './trial-resolution.js'

export interface Conflict {
  /** All layers that have to agree. */
  readonly all: readonly Layer[]
  /** The smallest set of them that cannot. */
  readonly layers: readonly Layer[]
  /** The smallest set of lines that conflict. */
  readonly lines: readonly DirectRequirement[]
  readonly requirements: readonly ConflictingRequirement[]
}

/** Another text for one line, such as `numpy<2`. */
export interface LineChange {
  readonly line: DirectRequirement
  readonly text: string
}

/** Changes after which there is a solution; each was verified by a resolution. */
export interface SuggestedFix {
  /** Makes all layers agree. */
  readonly change: LineChange | undefined
  /** A layer to name in `independent-layers`; then the others agree. */
  readonly independentLayer: string | undefined
}

/** Tries what could resolve a conflict: first the range that another line or package requires, then any version. */
export async function suggestFix(
  trials: TrialResolutions,
  { all, layers, lines, requirements }: Conflict,
): Promise<SuggestedFix> {
  const isSolved = async (some: readonly Layer[], edits = new Map<DirectRequirement, string>()) =>
    (await trials.attempt(some, edits)) === 'solved'
  const change = await findFirst(candidateChanges(lines, requirements), async ({ line, text }) => {
    return await isSolved(all, new Map([[line, text]]))
  })
  const candidates = layers.length < 2 ? [] : [...layers].reverse()
  const independent = await findFirst(candidates, async (layer) => {
    const others = all.filter((each) => each !== layer)
    return (await isSolved(others)) && (await isSolved([layer]))
  })
  return { change, independentLayer: independent?.name }
}

function candidateChanges(lines: readonly DirectRequirement[], requirements: readonly ConflictingRequirement[]): LineChange[] {
  const withRange = lines.filter(({ requirement }) => requirement.specifier !== '' && requirement.url === undefined)
  const toRequiredRange = withRange.flatMap((line) =>
    requirements
      .filter((requirement) => requirement.package === line.requirement.key && requirement.range !== '')
      .filter((requirement) => requirement.requiredBy !== formatLocation(line))
      .map(({ range }) => ({ line, text: formatRequirement(line, range) })),
  )
  const toAnyVersion = withRange.map((line) => ({ line, text: formatRequirement(line, '') }))
  return [...toRequiredRange, ...toAnyVersion]
}

function formatRequirement({ requirement: { name, extras, marker } }: DirectRequirement, range: string): string {
  const extrasText = extras.length === 0 ? '' : `[${extras.join(',')}]`
  const markerText = marker === undefined ? '' : ` ; ${marker}`
  return `${name}${extrasText}${range}${markerText}`
}

async function findFirst<Item>(items: readonly Item[], matches: (item: Item) => Promise<boolean>): Promise<Item | undefined> {
  for (const item of items) if (await matches(item)) return item
  return undefined
}
