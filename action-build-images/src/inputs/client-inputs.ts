import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { ImageReader } from './input-definitions.js'

/** How the client of the app is generated. Paths are relative to the workspace. */
export interface ClientInputs {
  /** The app as `module:attribute`. */
  readonly app: string
  /** The folder that holds the client and nothing else. */
  readonly directory: string
  readonly mode: 'generate' | 'check'
  /** The lock file that is installed to import the app. */
  readonly requirements: string
  /** Environment variables for importing the app. */
  readonly env: Readonly<Record<string, string>>
}

/** Reads the inputs of the client; undefined when no client is wanted. */
export function readClientInputs(input: ImageReader, workspace: string): ClientInputs | undefined {
  const app = input.text('client')
  const directory = input.path('client-directory')
  const mode = input.choice('client-mode')
  const requirements = input.path('client-requirements', app === '' ? 'any' : 'file')
  const env = readEnv(input)
  if (app === '') {
    if (directory !== '') input.reject('client-directory', 'is set without `client`', 'Name the app, such as `eleanor.app:app`')
    return undefined
  }
  if (!/^[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*$/u.test(app))
    input.reject('client', `is \`${app}\``, 'Write `<module>:<attribute>`, such as `eleanor.app:app`')
  validateDirectory(input, workspace, directory)
  if (requirements === '') input.reject('client-requirements', 'is empty', 'Name the lock file to import the app with')
  return { app, directory, mode, requirements, env }
}

function validateDirectory(input: ImageReader, workspace: string, directory: string): void {
  if (directory === '') input.reject('client-directory', 'is missing', 'Name the folder of the client')
  else if (directory === '.') input.reject('client-directory', 'is the workspace', 'Give the client a separate folder')
  const file = findFileInPath(workspace, directory)
  if (file !== undefined) input.reject('client-directory', `is \`${directory}\`, but ${file} is a file`)
}

/** The first part of a path that is a file, so that the path cannot be a folder. */
function findFileInPath(workspace: string, path: string): string | undefined {
  const parts = path.split('/')
  const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  return prefixes.find((prefix) => statSync(join(workspace, prefix), { throwIfNoEntry: false })?.isFile() === true)
}

function readEnv(input: ImageReader): Record<string, string> {
  const lines = input.lines('client-env').map((line) => /^([A-Za-z_]\w*)=(.*)$/.exec(line))
  if (lines.includes(null)) input.reject('client-env', 'has a line that does not read `NAME=value`')
  return Object.fromEntries(lines.flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? '']])))
}
