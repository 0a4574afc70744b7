import type { StepOutput } from '../act/run-workflow.js'
import type { Release } from './save-outputs.js'

export interface Locks {
  readonly files: readonly string[]
  readonly changed: boolean
  /** The stale layers as they were found. */
  readonly stale: readonly { readonly layer: string; readonly lock: string; readonly reason: string }[]
  readonly drift: readonly { readonly package: string; readonly versions: Readonly<Record<string, string>> }[]
}
export interface Wheel {
  readonly path: string
  readonly name: string
  readonly version: string
  readonly sha256: string
}
export interface Images {
  readonly plan: readonly {
    readonly name: string
    readonly needs: readonly string[]
    readonly bases: readonly string[]
    readonly state: string
    readonly reason?: string
  }[]
  readonly built: Readonly<Record<string, { readonly reference: string; readonly digest: string; readonly seconds: number }>>
}
export interface ReleaseFacts {
  readonly version: string
  readonly previous: string
  readonly tag: string
  readonly sha: string
  readonly url: string
  readonly releases: readonly Release[]
}

/** What a start has brought about: what the story tells, and what tests look at. Parts that did not run are missing. */
export interface Facts {
  readonly locks?: Locks
  readonly wheel?: Wheel
  readonly images?: Images
  readonly release?: ReleaseFacts
}

/** Gathers the facts from the outputs of the four actions; where an action ran more than once, the last value counts. */
export function gatherFacts(outputs: readonly StepOutput[], releases: readonly Release[]): Facts {
  const of = (action: string) => {
    const own = outputs.filter((one) => one.action.endsWith(`/${action}`))
    const last = (name: string) => own.findLast((one) => one.name === name)?.value ?? ''
    return { ran: own.length > 0, last, any: (name: string) => own.filter((one) => one.name === name).map(({ value }) => value) }
  }
  const [compile, wheel, images, release] = [
    of('action-compile-reqs'),
    of('action-build-wheel'),
    of('action-build-images'),
    of('action-release'),
  ]
  const lines = (text: string) => text.split('\n').filter((line) => line !== '')
  return {
    ...(compile.ran && {
      locks: {
        files: lines(compile.last('files')),
        changed: compile.any('changed').includes('true'),
        stale: compile.any('stale').flatMap((text) => json<Locks['stale']>(text, [])),
        drift: json<Locks['drift']>(compile.last('drift'), []),
      },
    }),
    ...(wheel.ran && {
      wheel: {
        path: wheel.last('wheel'),
        name: wheel.last('name'),
        version: wheel.last('version'),
        sha256: wheel.last('sha256'),
      },
    }),
    ...(images.ran && {
      images: {
        plan: json<{ images: Images['plan'] }>(images.last('plan'), { images: [] }).images,
        built: json<Images['built']>(images.last('images'), {}),
      },
    }),
    ...(release.ran && {
      release: {
        ...{ version: release.last('version'), previous: release.last('previous-version'), tag: release.last('tag') },
        ...{ sha: release.last('sha'), url: release.last('release-url'), releases },
      },
    }),
  }
}

function json<T>(text: string, otherwise: T): T {
  try {
    return text === '' ? otherwise : (JSON.parse(text) as T)
  } catch {
    return otherwise
  }
}
