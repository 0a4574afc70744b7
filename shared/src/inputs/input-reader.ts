import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ActionContext } from '../context/action-context.js'
import { UserError } from '../errors.js'
import { isInside, relativePosixPath, resolveExistingPrefix } from '../files/paths.js'

/** Reads the inputs of an action. A bad value is noted and the reading goes on, so that all of them are told at once. */
export interface InputReader {
  /** The text, trimmed; '' when it is not given. A value that starts with `-` is refused: a tool would read it as an option. */
  text(name: string): string
  /** The same, but it has to be given. */
  required(name: string): string
  /** A text that may hold anything, such as a key; not trimmed, never shown in an error. */
  secret(name: string): string
  /** One of the allowed words; the first of them when it is not given. */
  choice<Word extends string>(name: string, allowed: readonly [Word, ...Word[]]): Word
  /** `true` or `false` as YAML 1.2 spells them; false when it is not given. */
  flag(name: string): boolean
  /** The lines that are not blank, trimmed. Lines that start with `#` are left out. */
  lines(name: string): string[]
  /** The words between commas, blanks and line ends. */
  words(name: string): string[]
  /** A path in the workspace, relative to it with forward slashes; links are resolved and must not lead out. '' when not given. */
  path(name: string, kind?: 'file' | 'directory' | 'any'): string
  /** Notes a problem that the action itself has found. */
  refuse(name: string, problem: string, fix?: string): void
}

/** Reads all inputs with `read` and throws one `UserError` that names every bad one. Nothing else may have happened before. */
export function readInputs<Inputs>(
  context: Pick<ActionContext, 'env' | 'workspace'>,
  read: (input: InputReader) => Inputs,
): Inputs {
  const problems: string[] = []
  const inputs = read(reader(context, problems))
  if (problems.length > 0) throw new UserError(problems.join(' '))
  return inputs
}

function reader({ env, workspace }: Pick<ActionContext, 'env' | 'workspace'>, problems: string[]): InputReader {
  // The runner gives inputs as INPUT_<NAME>, upper case, blanks as underscores. Source: GitHub "Metadata syntax", inputs.
  const raw = (name: string) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''
  const refuse = (name: string, problem: string, fix = '') =>
    void problems.push(`Input \`${name}\` ${problem}.${fix === '' ? '' : ` ${fix}.`}`)
  const text = (name: string) => {
    const value = raw(name).trim()
    if (value.startsWith('-')) refuse(name, `is \`${value}\`, which starts with \`-\``, 'Give a value, not an option')
    return value
  }
  return {
    text,
    refuse,
    required(name) {
      const value = text(name)
      if (value === '') refuse(name, 'is not given', 'It is required')
      return value
    },
    secret: raw,
    choice(name, allowed) {
      const value = raw(name).trim()
      const found = value === '' ? allowed[0] : allowed.find((word) => word === value)
      if (found === undefined) refuse(name, `is \`${value}\``, `Allowed: ${allowed.join(', ')}`)
      return found ?? allowed[0]
    },
    flag(name) {
      const value = raw(name).trim()
      if (!/^(true|false|)$/i.test(value)) refuse(name, `is \`${value}\``, 'Allowed: true, false')
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
      const found = resolve(workspace, value)
      if (!isInside(workspace, resolveExistingPrefix(found))) refuse(name, `is \`${value}\`, which is outside the workspace`)
      else if (kind === 'directory' && !isKind(found, 'directory'))
        refuse(name, `is \`${value}\`, which is not a directory of this repository`, hint)
      else if (kind === 'file' && !isKind(found, 'file'))
        refuse(name, `is \`${value}\`, which is not a file of this repository`, hint)
      return relativePosixPath(workspace, found)
    },
  }
}

const hint = 'Check the path, and that the repository is checked out before this step'

function isKind(path: string, kind: 'file' | 'directory'): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return kind === 'file' ? found?.isFile() === true : found?.isDirectory() === true
}
