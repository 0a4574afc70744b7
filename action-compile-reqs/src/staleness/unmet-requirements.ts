import { satisfies } from '@renovatebot/pep440'
import type { Pin } from '#shared/requirements/pins.js'
import { isUrlPin, listPins } from '#shared/requirements/pins.js'
import { markersOverlap } from '../lockfile/marker-overlap.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import { readDirectRequirements } from '../requirements/direct-requirements.js'
import type { Graph, Layer } from '../requirements/layer.js'
import { findOrphanedPin } from './orphaned-pin.js'
import type { UnmetRequirement } from './types.js'

type Files = Pick<Graph, 'files' | 'constraints' | 'dialect'>

/** Packages that plain pip-compile does not pin. Source: pip-tools, `UNSAFE_PACKAGES`. */
const unpinnedPackages = ['distribute', 'pip', 'setuptools']

/**
 * Compares the pins of a lock without a stamp with every named requirement of its sources. What the packages themselves require is
 * not known here: the engine that wrote the lock has seen to it. Returns the first problem.
 */
export function findUnmetRequirement(layer: Layer, lock: string, graph: Files): UnmetRequirement | undefined {
  const { direct } = readDirectRequirements(layer.source, graph)
  const pins = listPins(lock)
  return (
    findUnreadableFile(layer, graph) ??
    direct.map((line) => compare(line, pins, layer.lock)).find((problem) => problem !== undefined) ??
    findOrphanedPin(layer, lock, new Set(direct.map(({ requirement }) => requirement.key)))
  )
}

/** Only an engine can read what a project requires. */
function findUnreadableFile({ closure }: Layer, { files }: Files): UnmetRequirement | undefined {
  for (const path of closure) {
    const file = files.get(path)
    if (file === undefined) continue
    const [local] = file.localPaths
    const line = file.opaque ? 1 : local?.line
    if (line !== undefined)
      return { detail: `${path}:${line} requires a project, which only the engine can read`, at: { file: path, line } }
  }
  return undefined
}

function compare({ requirement, file, line, constraint }: DirectRequirement, pins: readonly Pin[], lock: string) {
  const { key, name, specifier, marker, url } = requirement
  const at = { file, line }
  const wanted = url === undefined ? `${name}${specifier}` : `${name} @ ${url}`
  const ofPackage = pins.filter((pin) => pin.name === key && markersOverlap(pin.marker, marker))
  if (ofPackage.length === 0) {
    // Only Python knows whether a marker holds.
    if (constraint || marker !== undefined || unpinnedPackages.includes(key)) return undefined
    return { detail: `${file}:${line} requires ${wanted}, which ${lock} does not pin`, at }
  }
  const unmet = ofPackage.find((pin) => !isSatisfied(pin, specifier, url))
  if (unmet === undefined) return undefined
  return { detail: `${file}:${line} requires ${wanted}, but ${lock} pins ${unmet.version}`, at }
}

function isSatisfied(pin: Pin, specifier: string, url: string | undefined): boolean {
  if (url !== undefined) return isUrlPin(pin) && repositoryOf(pin.version) === repositoryOf(url)
  // A requirement by name is satisfied by a direct reference, whose version is not known here.
  if (isUrlPin(pin) || specifier === '') return true
  return satisfies(pin.version, specifier, { prereleases: true })
}

/** An address without credentials, reference and fragment, which engines resolve. */
function repositoryOf(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(/:\/\/[^/@]*@/, '://')
    .replace(/^(git\+[^@]*)@.*$/, '$1')
}
