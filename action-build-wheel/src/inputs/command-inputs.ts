import type { InputReader } from '#shared/inputs/input-reader.js'
import { parseArgv } from '#shared/process/parse-argv.js'
import type { BuildInputs, GateInputs } from './types.js'

const defaultMinutes = 60
const maxMinutes = 24 * 60

export function readGate(input: InputReader): GateInputs {
  const mode = input.choice('gate', ['auto', 'pre-commit', 'prek', 'command', 'none'])
  return {
    mode,
    command: readCommand(input, 'gate-command', { choice: 'gate', chosen: mode, example: 'make pre_commit' }),
    timeoutMs: readMinutes(input, 'gate-timeout') * 60_000,
    files: input.choice('gate-files', ['all', 'changed']),
  }
}

export function readBuilder(input: InputReader): Pick<BuildInputs, 'builder' | 'command'> {
  const builder = input.choice('builder', ['build', 'uv', 'command'])
  const command = readCommand(input, 'build-command', {
    choice: 'builder',
    chosen: builder,
    example: 'make clean pkg-build-whl',
  })
  return { builder, command }
}

interface CommandRule {
  /** The input that decides whether the command is used. */
  readonly choice: string
  readonly chosen: string
  readonly example: string
}

/** Reads a command that must be set exactly when `choice` is `command`. */
function readCommand(input: InputReader, name: string, { choice, chosen, example }: CommandRule): readonly string[] {
  const text = input.text(name)
  const words = parseArgv(text)
  if (words === undefined)
    input.reject(name, `is \`${text}\`, which needs a shell`, 'Commands start without a shell: move it to a script or a Makefile')
  if (chosen === 'command' && text === '')
    input.reject(name, `is empty, but \`${choice}\` is \`command\``, `Set it to the command to run, such as \`${example}\``)
  if (chosen !== 'command' && text !== '')
    input.reject(name, `is set, but \`${choice}\` is \`${chosen}\``, `Set \`${choice}\` to \`command\`, or remove \`${name}\``)
  return words ?? []
}

function readMinutes(input: InputReader, name: string): number {
  const text = input.text(name)
  const minutes = text === '' ? defaultMinutes : Number(text)
  if (/^(\d+(\.\d+)?)?$/.test(text) && minutes > 0 && minutes <= maxMinutes) return minutes
  input.reject(
    name,
    `is \`${text}\`, which is not a number of minutes`,
    `Use a number above 0 and at most ${maxMinutes}, such as \`30\``,
  )
  return defaultMinutes
}
