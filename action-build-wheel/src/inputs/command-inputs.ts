import type { InputReader } from '#shared/inputs/input-reader.js'
import { parseArgv } from '#shared/process/parse-argv.js'
import type { Inputs } from './read-inputs.js'

export function gate(input: InputReader): Pick<Inputs, 'gate' | 'gateCommand' | 'gateMs' | 'files'> {
  const chosen = input.choice('gate', ['auto', 'pre-commit', 'prek', 'command', 'none'])
  return {
    gate: chosen,
    gateCommand: commandFor(input, 'gate', chosen, 'make pre_commit'),
    gateMs: minutes(input, 'gate-timeout', 60) * 60_000,
    files: input.choice('files', ['all', 'changed']),
  }
}

export function builder(input: InputReader): Pick<Inputs, 'builder' | 'buildCommand'> {
  const chosen = input.choice('builder', ['build', 'uv', 'command'])
  return { builder: chosen, buildCommand: commandFor(input, 'build', chosen, 'make clean pkg-build-whl', 'builder') }
}

/** The command of `NAME-command`: given exactly when the choice is `command`. */
function commandFor(input: InputReader, name: string, chosen: string, example: string, choice = name): string[] {
  const words = command(input, `${name}-command`)
  const isGiven = input.text(`${name}-command`) !== ''
  if (chosen === 'command' && !isGiven)
    input.refuse(
      `${name}-command`,
      'is not given',
      `With \`${choice}: command\` it is the command to run, such as \`${example}\``,
    )
  if (chosen !== 'command' && isGiven)
    input.refuse(
      `${name}-command`,
      `is given, but \`${choice}\` is \`${chosen}\``,
      `Set \`${choice}\` to \`command\`, or leave it out`,
    )
  return words
}

function command(input: InputReader, name: string): string[] {
  const text = input.text(name)
  const words = parseArgv(text)
  if (words === undefined)
    input.refuse(name, `is \`${text}\`, which needs a shell`, 'It is started without one: put it into a script or a Makefile')
  return words ?? []
}

function minutes(input: InputReader, name: string, otherwise: number): number {
  const text = input.text(name)
  const value = text === '' ? otherwise : Number(text)
  if (/^(\d+(\.\d+)?)?$/.test(text) && value > 0 && value <= 1440) return value
  input.refuse(name, `is \`${text}\`, which is not a number of minutes`, 'Allowed: more than 0 up to 1440, such as `30`')
  return otherwise
}
