import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import { stripCredentials } from '../package-index/credentials.js'
import { readDirectRequirements } from '../requirements/direct-requirements.js'
import type { Graph, Layer } from '../requirements/layer.js'
import { splitLeadingComments } from '../requirements/leading-comments.js'

type Sources = Pick<Graph, 'files' | 'constraints' | 'dialect'>

const indexOption = /^(?:--extra-index-url|--index-url|-i)[\s=]/
const binaryOption = /^--(?:no|only)-binary[\s=]/
const resolvingOption = /^(?:--(?:pre|prefer-binary|no-index|find-links)\b|-f\b)/

/** The options in the sources of a layer that say which files an engine may choose, each once. */
export function resolutionOptionsOf({ source }: Pick<Layer, 'source'>, sources: Sources): string[] {
  const { others } = readDirectRequirements(source, sources)
  const options = others.filter((each) => [indexOption, binaryOption, resolvingOption].some((pattern) => pattern.test(each)))
  return [...new Set(options)]
}

/** Layers by their options, those with the fewest options first. The options of a layer must not act on the others. */
export function groupByOptions(
  layers: readonly Layer[],
  sources: Sources,
  settingsOf: (layer: string) => readonly string[],
): Layer[][] {
  const optionsOf = new Map(
    layers.map((layer) => [layer, [...resolutionOptionsOf(layer, sources), ...settingsOf(layer.name)].sort()]),
  )
  const groups = Map.groupBy(layers, (layer) => optionsOf.get(layer)?.join('\n') ?? '')
  return [...groups.entries()].sort(([a], [b]) => countLines(a) - countLines(b)).map(([, group]) => group)
}

function countLines(text: string): number {
  return text === '' ? 0 : text.split('\n').length
}

/**
 * Writes the options of a layer's sources that pip needs to install its lock, as pip-compile writes them, if the engine did not.
 * Passwords are left out; variables stay as written.
 */
export function addLayerOptions(lock: string, layer: Pick<Layer, 'source'>, sources: Sources): string {
  const { header, body } = splitLeadingComments(lock)
  const written = new Set(
    body
      .split('\n')
      .filter((line) => line.startsWith('-'))
      .map(normalizeOption),
  )
  // pip-compile itself writes what the options for wheels come to: a later one may revoke an earlier one.
  const isLeftOut = (line: string) => indexOption.test(line) || sources.dialect === 'uv'
  const missing = optionsInLock(layer, sources).filter((line) => isLeftOut(line) && !written.has(line))
  if (missing.length === 0) return lock
  const separator = body.startsWith('--') ? '' : '\n'
  return `${header}\n${missing.map((line) => `${line}\n`).join('')}${separator}${body}`
}

/** The lines with options that the lock of a layer may have. */
export function optionsInLock(layer: Pick<Layer, 'source'>, sources: Sources): string[] {
  const needed = resolutionOptionsOf(layer, sources).filter((each) => indexOption.test(each) || binaryOption.test(each))
  return [...new Set(needed.map(normalizeOption).flatMap(splitPackages))]
}

/** The error for versions that only layers with certain options can have; undefined if no layer has options. */
export function layerOptionsError(what: string, graph: Graph, at?: SourceLocation): UserError | undefined {
  const layers = graph.layers.filter((layer) => resolutionOptionsOf(layer, graph).length > 0)
  if (layers.length === 0) return undefined
  const options = layers.map((layer) => `${layer.source} (${resolutionOptionsOf(layer, graph).map(withoutUrl).join(', ')})`)
  return new UserError(what, {
    why: `Only some sources have options that change which versions are found: ${options.join(', ')}`,
    fix: `Set \`independent-layers: ${layers.map(({ name }) => name).join(', ')}\`, or give the other sources the same options. No lock was changed`,
    ...(at === undefined ? {} : { at }),
  })
}

/** An option without its address, which may hold credentials. */
function withoutUrl(option: string): string {
  return `\`${option.replace(/[\s=]+\S+:\/\/.*$/, '')}\``
}

/** One spelling of an option: `--name value`. */
function normalizeOption(option: string): string {
  const [, name = '', value = ''] = /^(-{1,2}[\w-]+)[\s=]+(.*)$/.exec(option) ?? []
  const longName = name === '-i' ? '--index-url' : name
  const hasLiteralCredentials = indexOption.test(option) && !value.includes('${')
  return `${longName} ${hasLiteralCredentials ? stripCredentials(value) : value}`.trim()
}

/** An option for wheels as pip-compile writes it: one line for each package. */
function splitPackages(option: string): string[] {
  const [, name, packages] = /^(--(?:no|only)-binary) (.*)$/.exec(option) ?? []
  return packages === undefined ? [option] : packages.split(',').map((each) => `${name ?? ''} ${each.trim()}`)
}
