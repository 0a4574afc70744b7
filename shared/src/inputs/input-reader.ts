import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ActionContext } from '../context/action-context.js'
import { UserError } from '../errors.js'
import { isInside, relativePosixPath, resolveExistingPrefix } from '../files/paths.js'

/** Reads the inputs of an action. An invalid value is noted and reading continues, so that one error reports all of them. */
export interface InputReader {
  /** The value, trimmed; '' if it is not given. A value that starts with `-` is rejected: a tool would read it as an option. */
  text(name: string): string
  /** The same, but required. */
  required(name: string): string
  /** A secret, such as a key: not trimmed, never shown in an error. */
  secret(name: string): string
  /** One of the allowed values. Defaults to the first of them. */
  choice<Word extends string>(name: string, allowed: readonly [Word, ...Word[]]): Word
  /** `true` or `false`, as in YAML 1.2. Defaults to false. */
  flag(name: string): boolean
  /** The lines, trimmed. Empty lines and lines that start with `#` are left out. */
  lines(name: string): string[]
  /** The words between commas, spaces and newlines. */
  words(name: string): string[]
  /** A path in the workspace, relative to it, with forward slashes; '' if it is not given. Symbolic links must not lead outside. */
  path(name: string, kind?: 'file' | 'directory' | 'any'): string
  /** Notes a problem that the action itself found. */
  reject(name: string, problem: string, fix?: string): void
}

/** Reads all inputs with `read` and throws one `UserError` that names every invalid one. Call it before any other work. */
export function readInputs<Inputs>(
  context: Pick<ActionContext, 'env' | 'workspace'>,
  read: (input: InputReader) => Inputs,
): Inputs {
  const problems: string[] = []
  const inputs = read(createReader(context, problems))
  if (problems.length > 0) throw new UserError(problems.join(' '))
  return inputs
}

function createReader({ env, workspace }: Pick<ActionContext, 'env' | 'workspace'>, problems: string[]): InputReader {
  // The runner passes inputs as INPUT_<NAME>: upper case, spaces as underscores. Source: GitHub "Metadata syntax", inputs.
  const raw = (name: string) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''
  const reject = (name: string, problem: string, fix = '') =>
    void problems.push(`Input \`${name}\` ${problem}.${fix === '' ? '' : ` ${fix}.`}`)
  const text = (name: string) => {
    const value = raw(name).trim()
    if (value.startsWith('-')) reject(name, `is \`${value}\`, which starts with \`-\``, 'Give a value, not an option')
    return value
  }
  return {
    text,
    reject,
    required(name) {
      const value = text(name)
      if (value === '') reject(name, 'is required')
      return value
    },
    secret: raw,
    choice(name, allowed) {
      const value = raw(name).trim()
      if (value === '') return allowed[0]
      const choice = allowed.find((word) => word === value)
      if (choice === undefined) reject(name, `is \`${value}\``, `Allowed: ${allowed.join(', ')}`)
      return choice ?? allowed[0]
    },
    flag(name) {
      const value = raw(name).trim()
      if (!/^(true|false|)$/i.test(value)) reject(name, `is \`${value}\``, 'Allowed: true, false')
      return value.toLowerCase() === 'true'
    },
    lines: (name) =>
      raw(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
    words: (name) =>
      raw(name)
        .split(/[\s,]+/)
        .filter((word) => word !== ''),
    path(name, kind = 'any') {
      const value = text(name)
      if (value === '') return ''
      const path = resolve(workspace, value)
      if (!isInside(workspace, resolveExistingPrefix(path))) reject(name, `is \`${value}\`, which is outside the workspace`)
      else if (kind !== 'any' && !isKind(path, kind))
        reject(name, `is \`${value}\`, which is not a ${kind} of this repository`, missingPathFix)
      return relativePosixPath(workspace, path)
    },
  }
}

const missingPathFix = 'Check the path, and that the repository is checked out before this step'

function isKind(path: string, kind: 'file' | 'directory'): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return kind === 'file' ? stats?.isFile() === true : stats?.isDirectory() === true
}
