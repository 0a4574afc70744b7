import type { InheritedSettings } from '../dockerfile/analyze.js'
import { parseInstructions } from '../dockerfile/parse-instructions.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { BaseOverrides } from '../references/base-overrides.js'
import { resolveBase } from '../references/base-overrides.js'

/** A Dockerfile with lines that the user did not write. */
export interface ExtendedDockerfile {
  readonly text: string
  /** The line in the original text; undefined for an added line. */
  readonly originalLine: (line: number) => number | undefined
}

/**
 * Adds what images of the graph set (`ENV`, `SHELL`) below each `FROM` that names one. A check runs before these images are built, and
 * without their settings, BuildKit would report their variables as undefined.
 */
export function addInheritedSettings(node: ImageNode, graph: readonly ImageNode[]): ExtendedDockerfile {
  const { source, uses } = node.dockerfile
  const escape = parseInstructions(source.text).getEscapeCharacter()
  const added = new Map<number, readonly string[]>()
  for (const { instruction, reference, line } of uses) {
    const parent = instruction === 'FROM' ? findParent(node, reference, graph) : undefined
    const end = parent === undefined ? undefined : endOfInstruction(source.text, line)
    if (parent === undefined || end === undefined) continue
    added.set(end, writeSettings(collectSettings(parent, graph), { escape, isLowerCase: isLowerCase(source.text, line) }))
  }
  const lines: string[] = []
  const origins: (number | undefined)[] = []
  for (const [index, line] of source.text.split('\n').entries()) {
    lines.push(line, ...(added.get(index + 1) ?? []))
    origins.push(index + 1, ...(added.get(index + 1) ?? []).map(() => undefined))
  }
  return { text: lines.join('\n'), originalLine: (line) => origins[line - 1] }
}

/** The external image at the end of the chain of parents; undefined for `scratch`. */
export function findExternalBase(node: ImageNode, graph: readonly ImageNode[], baseOverrides: BaseOverrides): string | undefined {
  const { base } = node.dockerfile
  if (base === undefined) return undefined
  const parent = findParent(node, base, graph)
  return parent === undefined ? resolveBase(base, baseOverrides) : findExternalBase(parent, graph, baseOverrides)
}

function findParent({ parents }: ImageNode, reference: string, graph: readonly ImageNode[]): ImageNode | undefined {
  const name = [...parents].find(([, references]) => references.has(reference))?.[0]
  return graph.find((node) => node.name === name)
}

/** The settings of an image with those of its parents, which it replaces. */
function collectSettings(node: ImageNode, graph: readonly ImageNode[]): InheritedSettings {
  const { base, settings } = node.dockerfile
  const parent = base === undefined ? undefined : findParent(node, base, graph)
  if (parent === undefined) return settings
  const inherited = collectSettings(parent, graph)
  return { env: new Map([...inherited.env, ...settings.env]), shell: settings.shell ?? inherited.shell }
}

/** BuildKit compares the case of instructions, so the new ones have that of the `FROM`. */
function writeSettings(
  { env, shell }: InheritedSettings,
  { escape, isLowerCase }: { readonly escape: string; readonly isLowerCase: boolean },
): string[] {
  const keyword = (name: string) => (isLowerCase ? name.toLowerCase() : name)
  const quote = (value: string) => `"${value.replaceAll(/["$\\`]/g, (sign) => `${escape}${sign}`).replaceAll(/\r?\n/g, ' ')}"`
  return [
    ...[...env].map(([name, value]) => `${keyword('ENV')} ${name}=${quote(value)}`),
    ...(shell === undefined ? [] : [`${keyword('SHELL')} ${shell}`]),
  ]
}

function isLowerCase(text: string, line: number): boolean {
  return /^\s*from\b/.test(text.split('\n')[line - 1] ?? '')
}

/** The last line, from 1, of the instruction that starts at a line. */
function endOfInstruction(text: string, line: number): number | undefined {
  const instructions = parseInstructions(text).getInstructions()
  const range = instructions.find((each) => each.getRange().start.line === line - 1)?.getRange()
  return range === undefined ? undefined : range.end.line + 1
}
