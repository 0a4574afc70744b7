import type { Env } from '#shared/process/env.js'
import type { PlaceholderValues } from '../tags/run-values.js'
import type { ImageReader } from './input-definitions.js'
import { positiveDecimal, readNumber, readPairs } from './parse-fields.js'
import { expandPairs } from './placeholders.js'
import type { StepInputs } from './steps/step-inputs.js'
import { readStepInputs } from './steps/step-inputs.js'

/** Steps that run again although a cache has them. */
export interface NoCache {
  readonly everything: boolean
  /** Names of stages. */
  readonly stages: readonly string[]
}

/** What is done with a problem that BuildKit finds in a Dockerfile. */
export type CheckRule = 'off' | 'warn' | 'fail'

/** How each image is built, and what is recorded about it. */
export interface BuildInputs {
  readonly buildArgs: ReadonlyMap<string, string>
  /** Labels in addition to those that every image gets. */
  readonly labels: ReadonlyMap<string, string>
  /** Annotations of manifests and indexes. */
  readonly annotations: ReadonlyMap<string, string>

  /** Most builds that run at the same time; undefined to let the builder decide. */
  readonly maxParallel: number | undefined
  /** Time limit for the build of one image. */
  readonly timeoutMs: number
  readonly network: 'default' | 'host' | 'none'
  /** What happens when an image does not match its variant. */
  readonly verifyVariants: 'off' | 'warn' | 'fail'
  readonly checks: CheckRule
  /** What is done with a pinned base whose tag has moved; `auto` means `warn` with `mode: check`. */
  readonly baseTags: CheckRule | 'auto'
  readonly provenance: 'min' | 'max' | 'off'
  readonly sbom: boolean
  /** Image that generates the SBOM; undefined for BuildKit's default. */
  readonly sbomGenerator: string | undefined
  /** Name of the Buildx builder; undefined for the engine's own. */
  readonly builder: string | undefined
  /** Whether bases that the engine has are pulled again; `auto` means when the images are pushed. */
  readonly pull: 'auto' | 'true' | 'false'
  readonly noCache: NoCache
  readonly steps: StepInputs
}

/** Source: docker buildx build, `--annotation`: the documents, each with an optional platform, then the name. */
const annotationName =
  /^(?:(?:index|manifest)(?:-descriptor)?(?:\[[\w/]+\])?(?:,(?:index|manifest)(?:-descriptor)?(?:\[[\w/]+\])?)*:)?[a-z0-9][\w./-]*$/i

/** Reads `build-args`, `labels`, `annotations`, `max-parallel`, `timeout`, `network`, `verify-variants`, `checks`, `base-tags`, `provenance`, `sbom`, `sbom-generator`, `builder`, `pull`, `no-cache`, `no-cache-filters` and the inputs of the steps. */
export function readBuildInputs(input: ImageReader, values: PlaceholderValues, env: Env): BuildInputs {
  return {
    buildArgs: readBuildArgs(input, env),
    labels: expandPairs(input, 'labels', readPairs(input, 'labels', /^\w[\w./:-]*$/), values),
    annotations: expandPairs(input, 'annotations', readPairs(input, 'annotations', annotationName), values),
    maxParallel: readMaxParallel(input),
    timeoutMs: readNumber(input, 'timeout', { pattern: positiveDecimal, fix: 'Give minutes, such as `90`' }) * 60_000,
    network: input.choice('network'),
    verifyVariants: input.choice('verify-variants'),
    checks: input.choice('checks'),
    baseTags: input.choice('base-tags'),
    provenance: readProvenance(input),
    ...readSbom(input),
    builder: readBuilder(input, env),
    pull: input.choice('pull'),
    noCache: { everything: input.flag('no-cache'), stages: readStages(input) },
    steps: readStepInputs(input),
  }
}

function readMaxParallel(input: ImageReader): number | undefined {
  if (input.text('max-parallel') === '') return undefined
  return readNumber(input, 'max-parallel', { pattern: /^[1-9]\d?$/, fix: 'Give a number from 1 to 99' })
}

/** An argument without a value gets that of the variable of its name. Source: docker buildx build, `--build-arg`. */
function readBuildArgs(input: ImageReader, env: Env): ReadonlyMap<string, string> {
  const findValue = (key: string) => {
    const name = key.slice(key.lastIndexOf('.') + 1)
    const value = env[name]
    if (value === undefined)
      input.reject(
        'build-args',
        `has \`${key}\` without a value, and there is no variable \`${name}\``,
        `Set the variable in \`env\` of the step, or write \`${key}=<value>\``,
        `Export the variable, or write \`${key}=<value>\``,
      )
    return value ?? ''
  }
  const args = readPairs(input, 'build-args', /^([a-z0-9][a-z0-9._-]*\.)?[A-Za-z_]\w*$/, findValue)
  for (const [name, value] of args)
    if (value.includes('PRIVATE KEY-----'))
      input.reject(
        'build-args',
        `has a private key as ${name}`,
        'Build arguments stay in the image; use `deploy-key`',
        'Build arguments stay in the image; add the key to your SSH agent',
      )
  return args
}

/** Source of the other forms: docker buildx build, `--provenance`; BuildKit, docs/attestations/slsa-provenance.md, `mode`. */
function readProvenance(input: ImageReader): BuildInputs['provenance'] {
  const choice = input.choice('provenance')
  if (choice === 'true' || choice === 'mode=max') return 'max'
  if (choice === 'mode=min') return 'min'
  return choice === 'false' ? 'off' : choice
}

/** `sbom` may name the generator, too. Source: docker buildx build, `--sbom`. */
function readSbom(input: ImageReader): Pick<BuildInputs, 'sbom' | 'sbomGenerator'> {
  const [, inSbom] = /^generator=(.*)$/.exec(input.text('sbom')) ?? []
  const generator = input.text('sbom-generator')
  const name = inSbom === undefined ? 'sbom-generator' : 'sbom'
  const reference = inSbom ?? generator
  if (inSbom !== undefined && generator !== '') input.reject('sbom', 'names a generator, and so does `sbom-generator`')
  if (reference !== '' && !/^[\w][\w./:@-]*$/.test(reference))
    input.reject(name, `is \`${input.text(name)}\``, 'Give the reference of an image')
  return { sbom: inSbom !== undefined || input.flag('sbom'), sbomGenerator: reference === '' ? undefined : reference }
}

/** Source of the pattern: BuildKit, Dockerfile parser, "reValidStageName"; a stage may also be given by its number. */
function readStages(input: ImageReader): readonly string[] {
  const stages = input.words('no-cache-filters')
  for (const stage of stages)
    if (!/^[a-z0-9][\w.-]*$/i.test(stage)) input.reject('no-cache-filters', `has \`${stage}\``, 'Give names of stages')
  return stages
}

/** Source: Docker, "Build variables", `BUILDX_BUILDER`; of the pattern: docker/buildx, store/util, "namePattern". */
function readBuilder(input: ImageReader, env: Env): string | undefined {
  const name = input.text('builder') || (env.BUILDX_BUILDER ?? '')
  if (name === '') return undefined
  if (!/^[A-Za-z][\w.-]*$/.test(name))
    input.reject('builder', `is \`${name}\``, 'Give the name of a builder from the list of `docker buildx ls`')
  return name
}
