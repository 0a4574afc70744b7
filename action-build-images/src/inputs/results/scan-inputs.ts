import { parseCommandTemplate } from '#shared/process/parse-argv.js'
import type { ImageReader } from '../input-definitions.js'

/** A scanner of the user: program and arguments, which have placeholders. */
export type ScanCommand = readonly [string, ...string[]]

/** Reads `scan-command`. */
export function readScanCommand(input: ImageReader): ScanCommand | undefined {
  const text = input.text('scan-command')
  if (text === '') return undefined
  const [program, ...args] = parseCommandTemplate(text) ?? []
  if (program === undefined || program.startsWith('-')) {
    input.reject('scan-command', 'is no command without a shell', 'Move it into a script, such as `./scan.sh {archive}`')
    return undefined
  }
  const unknown = /\{(?!image\}|archive\}|sarif\})[^{}]*\}/.exec(args.join(' '))?.[0]
  if (unknown !== undefined) input.reject('scan-command', `has \`${unknown}\``, 'Known: {image}, {archive}, {sarif}')
  if (!args.some((arg) => arg.includes('{archive}')))
    input.reject('scan-command', 'does not name the image', 'Pass `{archive}`, such as `trivy image --input {archive}`')
  return [program, ...args]
}
