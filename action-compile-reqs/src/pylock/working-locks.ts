import type { Pin } from '#shared/requirements/pins.js'
import { isUrlPin, listPins } from '#shared/requirements/pins.js'
import { isPylockPath } from '#shared/requirements/pylock-path.js'
import type { EngineContext } from '../engine/context.js'
import { formatPinMarker } from '../lockfile/local-versions.js'
import { rejectConflictMarkers } from '../lockfile/lock-text.js'
import type { Graph } from '../requirements/layer.js'
import { workingLock } from '../requirements/layer.js'

/** What a resolution works with. */
export interface WorkingLocks {
  /** The graph with a `requirements.txt` as the lock of each layer. */
  readonly graph: Graph
  /** Texts of the existing locks in that format, by path. */
  readonly locks: ReadonlyMap<string, string>
  readonly settings: Settings
}

type Settings = Pick<EngineContext, 'engine' | 'options'>

/**
 * Gives each layer whose lock is a `pylock.toml` a `requirements.txt` in the sandbox: engines resolve all layers with locks of this
 * form, and each `pylock.toml` is written from one.
 */
export function toWorkingLocks(graph: Graph, locks: ReadonlyMap<string, string>, { engine, options }: Settings): WorkingLocks {
  const working = (path: string) => (isPylockPath(path) ? workingLock(path) : path)
  return {
    graph: { ...graph, layers: graph.layers.map((layer) => ({ ...layer, lock: working(layer.lock) })) },
    settings: graph.layers.every(({ lock }) => isPylockPath(lock)) ? withoutHashes({ engine, options }) : { engine, options },
    locks: new Map([...locks].map(([path, text]) => [working(path), isPylockPath(path) ? asRequirements(path, text) : text])),
  }
}

/** A `pylock.toml` has the hashes anyway, and pip-compile would download every file for them. */
function withoutHashes({ engine, options }: Settings): Settings {
  return { engine: { ...engine, generateHashes: false }, options: options.filter((option) => option !== '--generate-hashes') }
}

function asRequirements(path: string, text: string): string {
  rejectConflictMarkers(path, text)
  return listPins(text).map(formatPin).join('')
}

function formatPin(pin: Pin): string {
  return `${pin.name}${isUrlPin(pin) ? ' @ ' : '=='}${pin.version}${formatPinMarker(pin.marker)}\n`
}
