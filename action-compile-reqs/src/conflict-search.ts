import type { Direct } from './direct.js'
import type { Layer } from './graph.js'
import type { Job } from './job.js'
import { unionWithPip } from './union-pip.js'
import { unionWithUv } from './union-uv.js'
import { ConflictError } from './union.js'

/** Tries whether some layers have a common solution; undefined once the search has used up its resolutions. */
export type Attempt = (layers: readonly Layer[]) => Promise<boolean | undefined>

/** Attempts with the job's engine, old pins left aside. Each takes seconds, so that their number is bounded. */
export function attempts(job: Job, most: number): Attempt {
  const free = { fixed: new Map<string, string>(), kept: new Map<string, string>() }
  let left = most
  return async (layers) => {
    if (left-- <= 0) return undefined
    try {
      if (job.inputs.engine === 'uv') await unionWithUv(job, layers, free)
      else await unionWithPip(job, layers, free)
      return true
    } catch (error) {
      if (error instanceof ConflictError) return false
      throw error
    }
  }
}

/**
 * The smallest set of layers that cannot agree: each is left out in turn, and stays out while the rest still conflicts
 * (a deletion filter). The last ones are tried first, since the roots are most likely part of it.
 */
export async function smallestConflict(layers: readonly Layer[], attempt: Attempt): Promise<readonly Layer[]> {
  let set = layers
  for (const layer of [...layers].reverse()) {
    const rest = set.filter((other) => other !== layer)
    if (rest.length > 0 && (await attempt(rest)) === false) set = rest
  }
  return set
}

/** Of the layers of a conflict, the one without which all others agree; the one that fewest take in, where there are several. */
export async function separable(all: readonly Layer[], conflict: readonly Layer[], attempt: Attempt): Promise<Layer | undefined> {
  const takers = (layer: Layer) => all.filter(({ closure }) => closure.includes(layer.source)).length
  for (const layer of [...conflict].sort((a, b) => takers(a) - takers(b))) {
    if ((await attempt(all.filter((other) => other !== layer))) === true) return layer
  }
  return undefined
}

/** The first of the lines whose range, when it is taken off, lets all layers agree. */
export async function loosenable(
  job: Job,
  all: readonly Layer[],
  lines: readonly Direct[],
  attempt: Attempt,
): Promise<Direct | undefined> {
  for (const direct of lines.filter(({ requirement }) => requirement.specifier !== '')) {
    const before = await job.workshop.read(direct.file)
    const { name, extras, marker } = direct.requirement
    const loose = `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${marker === undefined ? '' : ` ; ${marker}`}`
    await job.workshop.write(direct.file, replaceLine(before, direct.line, loose))
    const solved = await attempt(all)
    await job.workshop.write(direct.file, before)
    if (solved === true) return direct
  }
  return undefined
}

function replaceLine(text: string, line: number, by: string): string {
  return text
    .split('\n')
    .map((each, index) => (index + 1 === line ? by : each))
    .join('\n')
}
