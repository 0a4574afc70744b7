import { parseArgv } from '#shared/process/parse-argv.js'
import type { WheelReader } from './input-definitions.js'
import type { BuildInputs, GateInputs } from './types.js'

const maxMinutes = 24 * 60

export function readGate(input: WheelReader): GateInputs {
  const mode = input.choice('gate')
  return {
    mode,
    command: readCommand(input, 'gate-command', { choice: 'gate', chosen: mode, example: 'make pre_commit' }),
    timeoutMs: readGateMinutes(input) * 60_000,
    files: input.choice('gate-files'),
    stage: input.choice('gate-stage'),
  }
}

export function readBuilder(input: WheelReader): Pick<BuildInputs, 'builder' | 'command'> {
  const builder = input.choice('builder')
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
function readCommand(
  input: WheelReader,
  name: 'gate-command' | 'build-command',
  { choice, chosen, example }: CommandRule,
): readonly string[] {
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

function readGateMinutes(input: WheelReader): number {
  const text = input.text('gate-timeout')
  const minutes = Number(text)
  if (!/^\d+(\.\d+)?$/.test(text) || minutes <= 0 || minutes > maxMinutes)
    input.reject(
      'gate-timeout',
      `is \`${text}\`, which is not a number of minutes`,
      `Use a number above 0 and at most ${maxMinutes}, such as \`30\``,
    )
  return minutes
}
