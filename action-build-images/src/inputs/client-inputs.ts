import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { InputReader } from '#shared/inputs/input-reader.js'

/** What the inputs say about the client of the app. Paths are relative to the workspace. */
export interface ClientInputs {
  /** As `module:attribute`. */
  readonly app: string
  /** The folder that holds the client and nothing else. */
  readonly directory: string
  readonly mode: 'generate' | 'check'
  /** The lock that the app is imported with. */
  readonly requirements: string
  /** Variables of the app while it is asked. */
  readonly env: Readonly<Record<string, string>>
}

/** Reads the inputs of the client; undefined where none is asked for. */
export function readClientInputs(input: InputReader, workspace: string): ClientInputs | undefined {
  const app = input.text('client')
  const directory = input.path('client-directory')
  const mode = input.choice('client-mode', ['generate', 'check'])
  const requirements = input.path('client-requirements', app === '' ? 'any' : 'file')
  const env = readEnv(input)
  if (app === '') {
    if (directory !== '') input.refuse('client-directory', 'is given without `client`', 'Name the app, such as `eleanor.app:app`')
    return undefined
  }
  if (!/^[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*$/u.test(app))
    input.refuse('client', `is \`${app}\``, 'Write `<module>:<attribute>`, such as `eleanor.app:app`')
  if (directory === '') input.refuse('client-directory', 'is not given', 'Name the folder of the client')
  else if (directory === '.') input.refuse('client-directory', 'is the workspace', 'Give the client a folder of its own')
  const file = fileAbove(workspace, directory)
  if (file !== undefined) input.refuse('client-directory', `is \`${directory}\`, and ${file} is a file`)
  if (requirements === '') input.refuse('client-requirements', 'is not given', 'Name the lock with which the app is imported')
  return { app, directory, mode, requirements, env }
}

/** The part of a path that is a file, so that there can be no folder; undefined where there is none. */
function fileAbove(workspace: string, path: string): string | undefined {
  const parts = path.split('/')
  const ways = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  return ways.find((way) => statSync(join(workspace, way), { throwIfNoEntry: false })?.isFile() === true)
}

function readEnv(input: InputReader): Record<string, string> {
  const lines = input.lines('client-env').map((line) => /^([A-Za-z_]\w*)=(.*)$/.exec(line))
  if (lines.includes(null)) input.refuse('client-env', 'has a line that does not read `NAME=value`')
  return Object.fromEntries(lines.flatMap((found) => (found === null ? [] : [[found[1] ?? '', found[2] ?? '']])))
}
