import type { StepOutput } from '../act/event-collector.js'
import type { Release } from './save-outputs.js'

export interface LockOutputs {
  readonly files: readonly string[]
  readonly changed: boolean
  /** The layers that were stale before the run. */
  readonly stale: readonly { readonly layer: string; readonly lock: string; readonly reason: string }[]
  /** Paths of the locks that were written; missing if the locks were only checked. */
  readonly written?: readonly string[]
  readonly drift: readonly { readonly package: string; readonly versions: Readonly<Record<string, string>> }[]
}

export interface WheelOutputs {
  readonly path: string
  readonly name: string
  readonly version: string
  readonly sha256: string
}

export interface PlannedImage {
  readonly name: string
  readonly needs: readonly string[]
  readonly bases: readonly string[]
  readonly state: string
  readonly reason?: string
}

export interface BuiltImage {
  readonly reference: string
  readonly digest: string
  readonly seconds: number
}

export interface ImageOutputs {
  readonly plan: readonly PlannedImage[]
  readonly built: Readonly<Record<string, BuiltImage>>
}

export interface ReleaseOutputs {
  readonly version: string
  readonly previous: string
  readonly tag: string
  readonly sha: string
  readonly url: string
  readonly releases: readonly Release[]
}

/** What the actions of a run produced, for the summary and for tests. Actions that did not run are missing. */
export interface RunOutputs {
  readonly locks?: LockOutputs
  readonly wheel?: WheelOutputs
  readonly images?: ImageOutputs
  readonly release?: ReleaseOutputs
}

/** Collects the outputs of the four actions. If an action ran more than once, its last values count. */
export function collectOutputs(outputs: readonly StepOutput[], releases: readonly Release[]): RunOutputs {
  const compile = outputsOf(outputs, 'action-compile-reqs')
  const wheel = outputsOf(outputs, 'action-build-wheel')
  const images = outputsOf(outputs, 'action-build-images')
  const release = outputsOf(outputs, 'action-release')
  return {
    ...(compile && { locks: lockOutputs(compile) }),
    ...(wheel && { wheel: wheelOutputs(wheel) }),
    ...(images && { images: imageOutputs(images) }),
    ...(release && { release: releaseOutputs(release, releases) }),
  }
}

interface ActionOutputs {
  /** The last value of an output; empty if it was never set. */
  readonly last: (name: string) => string
  readonly all: (name: string) => readonly string[]
}

function outputsOf(outputs: readonly StepOutput[], action: string): ActionOutputs | undefined {
  const matching = outputs.filter((output) => output.action.endsWith(`/${action}`))
  if (matching.length === 0) return undefined
  const all = (name: string) => matching.filter((output) => output.name === name).map(({ value }) => value)
  return { all, last: (name) => all(name).at(-1) ?? '' }
}

function lockOutputs({ last, all }: ActionOutputs): LockOutputs {
  const diffs = all('diff').map((text) => parseJson<Readonly<Record<string, unknown>>>(text, {}))
  return {
    ...(diffs.length === 0 ? {} : { written: [...new Set(diffs.flatMap((diff) => Object.keys(diff)))] }),
    files: last('files')
      .split('\n')
      .filter((line) => line !== ''),
    changed: all('changed').includes('true'),
    stale: all('stale').flatMap((text) => parseJson<LockOutputs['stale']>(text, [])),
    drift: parseJson<LockOutputs['drift']>(last('drift'), []),
  }
}

function wheelOutputs({ last }: ActionOutputs): WheelOutputs {
  return { path: last('wheel'), name: last('name'), version: last('version'), sha256: last('sha256') }
}

function imageOutputs({ last }: ActionOutputs): ImageOutputs {
  return {
    plan: parseJson<{ images: ImageOutputs['plan'] }>(last('plan'), { images: [] }).images,
    built: parseJson<ImageOutputs['built']>(last('images'), {}),
  }
}

function releaseOutputs({ last }: ActionOutputs, releases: readonly Release[]): ReleaseOutputs {
  return {
    version: last('version'),
    previous: last('previous-version'),
    tag: last('tag'),
    sha: last('sha'),
    url: last('release-url'),
    releases,
  }
}

function parseJson<T>(text: string, fallback: T): T {
  try {
    return text === '' ? fallback : (JSON.parse(text) as T)
  } catch {
    return fallback
  }
}
