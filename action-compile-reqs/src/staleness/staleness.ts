import type { SourceLocation } from '#shared/errors.js'
import type { Stamp } from '../lockfile/stamp.js'
import { isUnedited, readStamp, stampPrefix } from '../lockfile/stamp.js'
import { findConflictMarker } from '../requirement-lines/merge-conflict.js'
import type { Layer } from '../requirements/layer.js'
import { unreadDigest } from '../requirements/remote-file.js'
import type { CurrentFiles, ExpectedSettings, StaleLock, Staleness } from './types.js'

/** Finds the stale locks, parents first. Compares texts only: no network, no Python. */
export function findStaleLocks(layers: readonly Layer[], expected: ExpectedSettings, current: CurrentFiles): StaleLock[] {
  const stale: StaleLock[] = []
  const locks = new Set(layers.map(({ lock }) => lock))
  for (const layer of layers) {
    const staleness = checkLock(layer, expected, { ...current, layerLocks: locks }) ?? checkParents(layer, stale)
    if (staleness !== undefined) stale.push({ layer: layer.name, lock: layer.lock, ...staleness })
  }
  return stale
}

interface Files extends CurrentFiles {
  /** Paths of the locks of all layers. */
  readonly layerLocks: ReadonlySet<string>
}

function checkLock(layer: Layer, expected: ExpectedSettings, files: Files): Staleness | undefined {
  const text = files.locks.get(layer.lock)
  if (text === undefined) return { reason: 'missing', file: layer.source, detail: `${layer.lock} does not exist` }
  const line = findConflictMarker(text)
  if (line > 0)
    return { reason: 'edited', file: layer.lock, detail: 'it contains merge conflict markers', at: { file: layer.lock, line } }
  const stamp = readStamp(text)
  if (stamp === undefined) return { reason: 'unstamped', file: layer.lock, detail: 'it has no stamp of this tool' }
  if (!isUnedited(text, stamp)) return { reason: 'edited', file: layer.lock, detail: 'its pins were edited' }
  return checkClosure(layer, stamp, files) ?? checkSettings(layer, stamp, expected, text)
}

function checkParents({ closure }: Layer, stale: readonly StaleLock[]): Staleness | undefined {
  const parent = stale.find(({ lock }) => closure.includes(lock))
  return parent === undefined ? undefined : { reason: 'parent', file: parent.lock, detail: `${parent.lock} is stale` }
}

/** An added or a removed file comes before a changed one, because it explains the change of the file that includes it. */
function checkClosure(layer: Layer, stamp: Stamp, files: Files): Staleness | undefined {
  const closure = new Set(layer.closure)
  const digest = (path: string) => (closure.has(path) ? files.digests.get(path) : undefined)
  const differing = [...new Set([...closure, ...Object.keys(stamp.files)])].filter(
    (path) => !isSameDigest(stamp.files[path], digest(path)),
  )
  const reasonFor = (path: string) => (files.layerLocks.has(path) ? 'parent' : 'input')

  const added = differing.find((path) => stamp.files[path] === undefined)
  const removed = differing.find((path) => digest(path) === undefined)
  const changed = differing.find((path) => path !== added && path !== removed)
  if (added !== undefined) {
    const at = findIncludeLine(added, closure, files)
    return { reason: reasonFor(added), file: added, detail: `${added} is new`, ...(at === undefined ? {} : { at }) }
  }
  if (removed !== undefined) {
    const detail = `${removed} ${closure.has(removed) ? 'does not exist' : 'is no longer included'}`
    return { reason: reasonFor(removed), file: changed ?? layer.source, detail }
  }
  if (changed === undefined) return undefined
  return { reason: reasonFor(changed), file: changed, detail: `${changed} changed` }
}

function isSameDigest(before: string | undefined, now: string | undefined): boolean {
  return before === now || (before !== undefined && now === unreadDigest)
}

function findIncludeLine(path: string, closure: ReadonlySet<string>, { includes }: CurrentFiles): SourceLocation | undefined {
  for (const file of closure) {
    const include = includes(file).find((each) => each.path === path)
    if (include !== undefined) return { file, line: include.line }
  }
  return undefined
}

function checkSettings({ name, lock }: Layer, stamp: Stamp, expected: ExpectedSettings, text: string): Staleness | undefined {
  const settings = [
    ['engine', stamp.engine, expected.engine],
    ['python', stamp.python, expected.layerPython?.(name) ?? expected.python ?? stamp.python],
    ['platform', stamp.platform, expected.layerPlatform?.(name) ?? expected.platform],
    ['option', stamp.options, expected.options(name)],
  ] as const
  const differing = settings.find(([, before, now]) => before !== now)
  if (differing === undefined) return undefined
  const [reason, before, now] = differing
  const line = text.split('\n').findIndex((each) => each.startsWith(stampPrefix)) + 1
  const change = reason === 'option' ? describeOptions(before, now) : `${reason} \`${before}\`, now it is \`${now}\``
  return { reason, file: lock, detail: `it was compiled with ${change}`, at: { file: lock, line } }
}

/** A setting of uv that a stamp records by a digest only has another value if both stamps have it. */
function describeOptions(before: string, now: string): string {
  const [oldOptions, newOptions] = [before.split(' '), now.split(' ')]
  const names = (options: readonly string[], others: readonly string[]) =>
    options.filter((option) => !others.includes(option)).flatMap((option) => digestedSetting(option) ?? [])
  const changed = names(oldOptions, newOptions).filter((name) => names(newOptions, oldOptions).includes(name))
  const isOther = (option: string) => !changed.includes(digestedSetting(option) ?? '')
  const [onlyOld, onlyNew] = [
    listOnlyIn(oldOptions.filter(isOther), newOptions),
    listOnlyIn(newOptions.filter(isOther), oldOptions),
  ]
  const values = changed.length === 0 ? [] : [`another ${changed.map((name) => `\`${name}\``).join(', ')} of uv`]
  const options = onlyOld === onlyNew ? [] : [`option ${onlyOld}, now it is ${onlyNew}`]
  return [...values, ...options].join(', and with ')
}

function listOnlyIn(options: readonly string[], others: readonly string[]): string {
  const only = options.filter((option) => !others.includes(option)).map(describeOption)
  return only.length === 0 ? 'none' : only.join(', ')
}

/** Indexes, and settings of uv that are not one word, are known by a digest only. */
function describeOption(option: string): string {
  if (option.startsWith('index:')) return 'other indexes'
  const digested = digestedSetting(option)
  if (digested !== undefined) return `\`${digested}\` of uv`
  const [, setting, value = ''] = /^uv:([^=]+)=(.*)$/.exec(option) ?? []
  return setting === undefined ? `\`${option}\`` : `\`${setting} = ${value}\` of uv`
}

/** The name of a setting of uv whose value is a digest. */
function digestedSetting(option: string): string | undefined {
  return /^uv:([^=]+)=[0-9a-f]{16}$/.exec(option)?.[1]
}
