import type { InputReader } from '#shared/inputs/input-reader.js'
import { readFilled } from './naming-inputs.js'
import { readNumber, readPairs } from './parse-fields.js'
import type { Values } from './placeholders.js'

/** How each image is built, and what it says about itself. */
export interface BuildInputs {
  readonly buildArgs: ReadonlyMap<string, string>
  /** Labels beside those that every image gets. */
  readonly labels: ReadonlyMap<string, string>
  /** Builds at the same time. */
  readonly maxParallel: number
  /** The longest that the build of one image may take. */
  readonly timeoutMs: number
  readonly network: 'default' | 'host' | 'none'
  /** What happens where an image is not what its variant promises. */
  readonly contracts: 'off' | 'warn' | 'fail'
  readonly provenance: 'min' | 'max' | 'off'
  readonly sbom: boolean
  /** Image that makes the SBOM; '' for that of BuildKit. */
  readonly sbomGenerator: string
  /** Name of the builder; '' for that of the engine. */
  readonly builder: string
}

/** Reads `build-args`, `labels`, `max-parallel`, `timeout`, `network`, `contracts`, `provenance`, `sbom`, `sbom-generator` and `builder`. */
export function readBuildInputs(input: InputReader, values: Values): BuildInputs {
  return {
    buildArgs: readBuildArgs(input),
    labels: readFilled(input, 'labels', readPairs(input, 'labels', /^[a-z0-9][a-z0-9._-]*$/i), values),
    maxParallel: readNumber(input, 'max-parallel', 2, /^[1-9]\d?$/, 'Give a number from 1 to 99'),
    timeoutMs: readNumber(input, 'timeout', 120, /^(?!0+(?:\.0*)?$)\d{1,4}(?:\.\d+)?$/, 'Give minutes, such as `90`') * 60_000,
    network: input.choice('network', ['default', 'host', 'none']),
    contracts: input.choice('contracts', ['off', 'warn', 'fail']),
    provenance: input.choice('provenance', ['min', 'max', 'off']),
    sbom: input.flag('sbom'),
    sbomGenerator: readGenerator(input),
    builder: readBuilder(input),
  }
}

function readBuildArgs(input: InputReader): ReadonlyMap<string, string> {
  const given = readPairs(input, 'build-args', /^[A-Za-z_]\w*$/)
  for (const [name, value] of given)
    if (value.includes('PRIVATE KEY-----'))
      input.refuse('build-args', `has a private key as ${name}`, 'Build arguments stay in the image; use `deploy-key`')
  return given
}

function readGenerator(input: InputReader): string {
  const reference = input.text('sbom-generator')
  if (reference !== '' && !/^[\w][\w./:@-]*$/.test(reference))
    input.refuse('sbom-generator', `is \`${reference}\``, 'Give the reference of an image')
  return reference
}

/** Source of the form: docker/buildx, store/util, "namePattern". */
function readBuilder(input: InputReader): string {
  const name = input.text('builder')
  if (name !== '' && !/^[A-Za-z][\w.-]*$/.test(name))
    input.refuse('builder', `is \`${name}\``, 'Give the name of a builder, as `docker buildx ls` shows it')
  return name
}
