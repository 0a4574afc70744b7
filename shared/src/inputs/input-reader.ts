import { resolve } from 'node:path'
import type { ConfigValue, NamedMap } from '../config/toml-values.js'
import { isInside, isKind, relativePosixPath, resolveExistingPrefix } from '../files/paths.js'
import type { ChoiceOf, InputDefinitions, NameOf } from '../input-definitions.js'
import type { InputValue } from './input-source.js'

/** Reads the inputs of an action. An invalid value is noted and reading continues, so that one error reports all of them. */
export interface InputReader<Inputs extends InputDefinitions = InputDefinitions> {
  /** The value, trimmed; '' if there is none. A value that starts with `-` is rejected: a tool would read it as an option. */
  text(name: NameOf<Inputs>): string
  /** A secret, such as a key: not trimmed, never shown in an error. */
  secret(name: NameOf<Inputs>): string
  /** One of the allowed values; the default, or else the first of them, if it is not given. */
  choice<Name extends NameOf<Inputs>>(name: Name): ChoiceOf<Inputs, Name>
  /** One of the allowed values; undefined if it is not given, or is none of them. */
  optionalChoice<Name extends NameOf<Inputs>>(name: Name): ChoiceOf<Inputs, Name> | undefined
  /** `true` or `false`, as in YAML 1.2. */
  flag(name: NameOf<Inputs>): boolean
  /** The items of a list; as text, its lines, trimmed, without empty lines and lines that start with `#`. */
  lines(name: NameOf<Inputs>): string[]
  /** The items of a list; as text, the words between commas, spaces and newlines. A word that starts with `-` is rejected. */
  words(name: NameOf<Inputs>): string[]
  /** Names and values of a map. A line without the separator has the value undefined; an entry in quotes may have several lines. */
  entries(name: NameOf<Inputs>): [name: string, value: string | undefined][]
  /** The maps of a table; undefined if it is given as text. */
  maps(name: NameOf<Inputs>): readonly NamedMap[] | undefined
  /** A path in the workspace, relative to it, with forward slashes; '' if it is not given. Symbolic links must not lead outside. */
  path(name: NameOf<Inputs>, kind?: PathKind): string
  /** The paths of a list, as `path` reads one. */
  paths(name: NameOf<Inputs>, kind?: PathKind): string[]
  /** One path of a list whose other items may be no paths. */
  listedPath(name: NameOf<Inputs>, value: string, kind?: PathKind): string
  /** Whether the value comes from the caller, not from the configuration or the default. */
  isGiven(name: NameOf<Inputs>): boolean
  /** Whether the value comes from the caller or from the configuration, not from the default. */
  isSet(name: NameOf<Inputs>): boolean
  /** Whether a problem of this input is known already. Then nothing more can be said about inputs that go with it. */
  isRejected(name: NameOf<Inputs>): boolean
  /** The value of the configuration, even if the caller gives another one; undefined if there is none, or if it is not one text. */
  configuredText(name: NameOf<Inputs>): string | undefined
  /** The folder in which relative paths of the value start, absolute: the workspace, or that of the configuration. */
  base(name: NameOf<Inputs>): string
  /** Notes a problem that the action itself found. `commandFix` is for users of the command, if `fix` is about a job. */
  readonly reject: RejectInput<Inputs>
}

type RejectInput<Inputs extends InputDefinitions> = (
  name: NameOf<Inputs>,
  problem: string,
  fix?: string,
  commandFix?: string,
) => void

type PathKind = 'file' | 'directory' | 'any'

/** What the reader needs to know of an action run. */
export interface ReaderContext<Inputs extends InputDefinitions> {
  readonly workspace: string
  readonly inputs: Inputs
  /** The value that counts, and the folder in which its relative paths start. */
  readonly find: (name: NameOf<Inputs>) => InputValue & { readonly base: string }
  /** The value of the configuration. */
  readonly configured: (name: NameOf<Inputs>) => ConfigValue | undefined
  readonly reject: RejectInput<Inputs>
  readonly isRejected: (name: NameOf<Inputs>) => boolean
}

export function createInputReader<Inputs extends InputDefinitions>({
  workspace,
  inputs,
  find,
  configured,
  reject,
  isRejected,
}: ReaderContext<Inputs>): InputReader<Inputs> {
  const raw = (name: NameOf<Inputs>) => {
    const { value } = find(name)
    return value.kind === 'text' ? value.text : ''
  }
  const text = (name: NameOf<Inputs>) => {
    const value = raw(name).trim()
    if (isOption(value)) reject(name, `is \`${value}\`, ${optionProblem}`, optionFix)
    return value
  }
  const optionalChoice = <Name extends NameOf<Inputs>>(name: Name) => {
    const value = raw(name).trim()
    if (value === '') return undefined
    const allowed = inputs[name]?.allowed ?? []
    // Source: `getBooleanInput` of the Actions toolkit.
    const choice = /^(?:true|false)$/i.test(value) ? value.toLowerCase() : value
    if (!allowed.includes(choice)) reject(name, `is \`${value}\``, `Allowed: ${allowed.join(', ')}`)
    return allowed.includes(choice) ? (choice as ChoiceOf<Inputs, Name>) : undefined
  }
  const list = (name: NameOf<Inputs>, split: (value: string) => string[]) => {
    const { value } = find(name)
    if (value.kind === 'list') return [...value.items]
    if (value.kind === 'map') return value.entries.map((entry) => entry.join(separatorOf(inputs, name)))
    return split(raw(name))
  }
  const lines = (name: NameOf<Inputs>) => list(name, splitLines)
  const words = (name: NameOf<Inputs>) => {
    const items = list(name, splitWords)
    const option = items.find(isOption)
    if (option !== undefined) reject(name, `contains \`${option}\`, ${optionProblem}`, optionFix)
    return items
  }
  const checkPath = (name: NameOf<Inputs>, value: string, { verb, kind }: { verb: 'is' | 'has'; kind: PathKind }) => {
    const path = resolve(find(name).base, value)
    if (!isInside(workspace, resolveExistingPrefix(path))) reject(name, `${verb} \`${value}\`, which is outside the workspace`)
    else if (kind !== 'any' && !isKind(path, kind))
      reject(name, `${verb} \`${value}\`, which is not a ${kind} of this repository`, missingPathFix, commandFixFor(name, kind))
    return relativePosixPath(workspace, path)
  }
  const commandFixFor = (name: NameOf<Inputs>, kind: string) =>
    find(name).origin === 'default' ? `Set it to the right ${kind}` : 'Check the path'
  const listedPath = (name: NameOf<Inputs>, value: string, kind: PathKind = 'any') => {
    if (isOption(value)) reject(name, `contains \`${value}\`, ${optionProblem}`, optionFix)
    return checkPath(name, value, { verb: 'has', kind })
  }
  return {
    text,
    reject,
    isRejected,
    secret: raw,
    optionalChoice,
    choice: (name) => optionalChoice(name) ?? (inputs[name]?.allowed?.[0] as ChoiceOf<Inputs, typeof name>),
    flag(name) {
      const value = raw(name).trim()
      if (!/^(true|false|)$/i.test(value)) reject(name, `is \`${value}\``, 'Allowed: true, false')
      return value.toLowerCase() === 'true'
    },
    lines,
    words,
    entries(name) {
      const { value } = find(name)
      if (value.kind === 'map') return value.entries.map(([key, item]) => [key, item])
      const items = list(name, inputs[name]?.items === 'words' ? splitWords : splitEntries)
      return items.map((item) => splitEntry(item, separatorOf(inputs, name)))
    },
    maps(name) {
      const { value } = find(name)
      return value.kind === 'table' ? value.maps : undefined
    },
    isGiven: (name) => find(name).origin === 'caller',
    isSet: (name) => find(name).origin !== 'default',
    configuredText(name) {
      const value = configured(name)
      return value?.kind === 'text' ? value.text : undefined
    },
    base: (name) => find(name).base,
    path(name, kind = 'any') {
      const value = text(name)
      return value === '' ? '' : checkPath(name, value, { verb: 'is', kind })
    },
    listedPath,
    paths(name, kind) {
      const items = inputs[name]?.kind === 'words' ? list(name, splitWords) : lines(name)
      return items.map((item) => listedPath(name, item, kind))
    },
  }
}

function splitLines(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

/** Lines, or entries in quotes, in which a quote is doubled. Source: docker/build-push-action, multi-line values of `secrets`. */
function splitEntries(text: string): string[] {
  return [...text.matchAll(/^[ \t]*"((?:[^"]|"")*)"[ \t]*$|^.*$/gm)].flatMap(([line, quoted]) =>
    quoted === undefined ? splitLines(line) : [quoted.replaceAll('""', '"')],
  )
}

function splitWords(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}

function splitEntry(line: string, separator: string): [string, string | undefined] {
  const index = line.indexOf(separator)
  return index < 0 ? [line, undefined] : [line.slice(0, index), line.slice(index + separator.length)]
}

function separatorOf(inputs: InputDefinitions, name: string): string {
  return inputs[name]?.separator ?? '='
}

const isOption = (value: string) => value.startsWith('-')
const optionProblem = 'which starts with `-`'
const optionFix = 'Give a value, not an option'
const missingPathFix = 'Check the path, and that the repository is checked out before this step'
