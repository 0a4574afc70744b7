import { parseArgv } from '#shared/process/parse-argv.js'
import type { WheelReader } from './input-definitions.js'
import type { BuildInputs, GateInputs, ImageInputs, InstallationInputs } from './types.js'

const maxMinutes = 24 * 60
/** What `test-command` may name. Source: cibuildwheel, `test-command`. */
const testPlaceholders = /\{(project|package|wheel)\}/g

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

export function readBuilder(input: WheelReader): Pick<BuildInputs, 'builder' | 'command' | 'skipSdist' | 'skipWheel'> {
  const builder = input.choice('builder')
  const command = readCommand(input, 'build-command', {
    choice: 'builder',
    chosen: builder,
    example: 'make clean pkg-build-whl',
  })
  const skipSdist = input.flag('skip-sdist')
  const skipWheel = input.flag('skip-wheel')
  for (const [name, isSet, kind] of [['skip-sdist', skipSdist, 'sdist'] as const, ['skip-wheel', skipWheel, 'wheel'] as const])
    if (isSet && builder === 'command')
      input.reject(
        name,
        'is `true`, but `builder` is `command`',
        `Change \`build-command\` so that it builds no ${kind}, or set \`builder\` to \`build\` or \`uv\``,
      )
  if (skipWheel) rejectWheelInputs(input, skipSdist)
  return { builder, command, skipSdist, skipWheel }
}

/** Reads the image for the build. A tag may be moved to another image, which an earlier wheel was not built in. */
export function readBuildImage(input: WheelReader): ImageInputs | undefined {
  const name = 'build-image'
  const image = input.text(name)
  const network = input.choice('build-network')
  if (image === '' && input.isGiven('build-network'))
    input.reject('build-network', 'is set, but `build-image` is empty', 'Set `build-image`, or remove it')
  if (image === '') return undefined
  if (!/^[\w.-]+(:\d+)?(\/[\w.-]+)*(:[\w.-]+)?(@sha256:[0-9a-f]{64})?$/.test(image))
    input.reject(name, `is \`${image}\`, which is not the name of an image`, 'Write it like `quay.io/pypa/manylinux_2_28_x86_64`')
  if (input.choice('builder') === 'uv')
    input.reject(
      name,
      'is set, but `builder` is `uv`',
      'Set `builder` to `build`, or to `command` with a `build-command` that runs uv',
    )
  if (input.flag('reuse') && !image.includes('@'))
    input.reject(
      name,
      `is \`${image}\`, but \`reuse\` is \`true\``,
      'Add the digest of the image (`@sha256:...`), or remove one of them',
    )
  return { name: image, network }
}

/** Inputs that need a wheel. What the configuration says about it is ignored without one. */
const wheelOnly = ['sbom', 'sbom-embed', 'metadata-artifact', 'test-command', 'previous-wheel'] as const

function rejectWheelInputs(input: WheelReader, skipSdist: boolean): void {
  const name = 'skip-wheel'
  if (skipSdist) input.reject(name, 'is `true`, but `skip-sdist` is `true` as well', 'Set one of them')
  const conflicting = wheelOnly.find((each) => input.isGiven(each))
  if (conflicting !== undefined)
    input.reject(
      conflicting,
      'is set, but `skip-wheel` is `true`',
      'Remove one of them: without a wheel there is nothing to use it on',
    )
}

/** Reads the command that tests the wheel. Its placeholders stay in the words. */
export function readTest(input: WheelReader): Pick<InstallationInputs, 'testCommand' | 'testRequires'> {
  const name = 'test-command'
  const text = input.text(name)
  // No shell runs the command, and braces are syntax of a shell.
  const words = parseArgv(text.replaceAll(testPlaceholders, '\u0001$1\u0002'))
  if (words === undefined)
    input.reject(name, `is \`${text}\`, which needs a shell`, 'Commands start without a shell: move it to a script')
  const testCommand = (words ?? []).map((word) => word.replaceAll('\u0001', '{').replaceAll('\u0002', '}'))
  const testRequires = input.lines('test-requires')
  const option = testRequires.find((line) => line.startsWith('-'))
  if (option !== undefined)
    input.reject('test-requires', `contains \`${option}\`, which is an option`, 'Write requirements, such as `pytest>=8`')
  if (testRequires.length > 0 && text === '')
    input.reject('test-requires', 'is set, but `test-command` is empty', 'Set `test-command`, or remove it')
  return { testCommand, testRequires }
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
