import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'
import type { Found } from '../commands/inspect.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { bodyDigest } from '../requirements/digest.js'
import { splitLock } from '../lockfile/lock-text.js'
import { drift } from '../lockfile/version-drift.js'
import { directLines } from '../requirements/direct-requirements.js'
import { staleLayers } from '../staleness/staleness.js'

/** The locks of an earlier run that started from exactly the same files and settings. */
export interface Remembered {
  /** undefined when there are none, or when they are not what this run would have to write. */
  recall(): Promise<Map<string, string> | undefined>
  /** Keeps the locks of this run. */
  keep(texts: ReadonlyMap<string, string>): Promise<void>
}

type Ports = Pick<ActionContext, 'env' | 'log' | 'temp'>
interface Settings {
  readonly inputs: Inputs
  readonly found: Found
  readonly python: Python
  readonly minor: string
}

const nothing: Remembered = { recall: () => Promise.resolve(undefined), keep: () => Promise.resolve() }

/**
 * Results by a fingerprint of all that they follow from but the state of the index: inputs, sources, old locks, engine, Python,
 * indexes. What comes back is checked as `mode: check` does before it is used. Versions that may move to the newest are asked for
 * anew, unless `exclude-newer` fixes which ones count; so is what depends on files of a project or on an address.
 */
export function remembered(context: Ports, cache: Cache, settings: Settings): Remembered {
  const { inputs, found } = settings
  const moving = (inputs.mode === 'upgrade' || inputs.upgradePackages.length > 0) && inputs.excludeNewer === ''
  if (moving || !isSelfContained(found, inputs)) return nothing
  const id = fingerprint(context.env, settings)
  const key = `eleanor-locks-v1-${settings.python.platform}-py${settings.minor}-${inputs.engine}-${id}`
  const folder = join(context.temp, 'eleanor-cache', `locks-${id}`)
  const file = join(folder, 'locks.json')
  return {
    async recall() {
      if (!(await cache.restore(key, folder))) {
        if (inputs.cache !== 'off') context.log.info(`The cache has no locks of the same files and settings (${key})`)
        return undefined
      }
      const texts = entries(await readFile(file, 'utf8'))
      await rm(folder, { recursive: true, force: true })
      const wrong = texts === undefined ? 'it cannot be read' : mistake(texts, settings)
      if (wrong !== undefined || texts === undefined) {
        context.log.warning(`The cache entry ${key} was not used: ${wrong ?? ''}`)
        return undefined
      }
      context.log.info(`The same files and settings were compiled before; ${texts.size} locks come from the cache.`)
      return texts
    },
    async keep(texts) {
      await mkdir(folder, { recursive: true })
      await writeFile(file, JSON.stringify(Object.fromEntries(texts)))
      await cache.save(key, folder)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Whether the files of the graph say all: no project in a folder, no local files, nothing behind an address. */
function isSelfContained({ graph }: Found, inputs: Inputs): boolean {
  if (inputs.findLinks.length > 0 || inputs.emitIndexUrl) return false
  if (inputs.constraints.some((path) => !graph.sources.has(path))) return false
  return graph.layers.every(({ source }) => {
    const { direct, others } = directLines(source, graph)
    return (
      others.every((text) => /^--(?!editable|find-links)/.test(text)) &&
      !direct.some(({ requirement }) => requirement.url !== undefined)
    )
  })
}

function fingerprint(
  env: ActionContext['env'],
  { inputs, found: { graph, locks, stale, wanted }, python, minor }: Settings,
): string {
  const shaping = { ...inputs, cache: '', timeoutMinutes: 0 }
  const sources = [...graph.sources].map(([path, { text }]) => [path, text])
  const indexes = Object.entries(env).filter(([name]) => /^(PIP|UV)_.*(INDEX|FIND_LINKS|CONFIG_FILE)/.test(name))
  const layers = graph.layers.map(({ source, lock }) => [source, lock])
  const all = {
    shaping,
    layers,
    sources,
    locks: [...locks],
    stale,
    engine: wanted.engine,
    python,
    minor,
    indexes: indexes.sort(),
  }
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 32)
}

function entries(text: string): Map<string, string> | undefined {
  try {
    const found = Object.entries(JSON.parse(text) as Record<string, unknown>)
    const texts = found.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    return texts.length === found.length ? new Map(texts) : undefined
  } catch {
    return undefined
  }
}

/** What is wrong with locks that came back; undefined when a run could have written them. */
function mistake(texts: ReadonlyMap<string, string>, { inputs, found, minor }: Settings): string | undefined {
  const { graph, locks, stale, wanted } = found
  const foreign = [...texts.keys()].find((path) => !graph.layers.some(({ lock }) => lock === path))
  if (foreign !== undefined) return 'it holds a file that is no lock of these layers'
  const absent = stale.find(({ lock }) => !texts.has(lock))
  if (absent !== undefined) return `it does not hold ${absent.lock}`
  const odd = [...texts].find(([, text]) =>
    splitLogicalLines(splitLock(text).body).some((each) => !/^[\w.[\],-]+==\S/.test(each.text)),
  )
  if (odd !== undefined) return `${odd[0]} holds something else than pins`
  const after = new Map([...locks, ...texts])
  const digests = new Map([...graph.sources].map(([path, { digest }]) => [path, digest]))
  for (const [path, text] of texts) digests.set(path, bodyDigest(text))
  const left = staleLayers(graph.layers, { ...wanted, python: minor }, { locks: after, digests })[0]
  if (left !== undefined) return `${left.lock} would be stale: ${left.detail}`
  const joined = graph.layers.filter(({ name }) => inputs.resolution === 'joint' && !inputs.separate.includes(name))
  const differing = drift(new Map(joined.map(({ name, lock }) => [name, after.get(lock) ?? ''])))[0]
  return differing === undefined ? undefined : `its layers differ in ${differing.package}`
}
