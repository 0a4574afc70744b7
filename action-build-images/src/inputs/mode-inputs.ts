import type { ActionContext } from '#shared/context/action-context.js'
import type { ChoiceOf } from '#shared/input-definitions.js'
import type { imageInputs, ImageReader } from './input-definitions.js'
import type { Platform, Runner } from './platforms.js'
import { readPlatforms, readRunners } from './platforms.js'

export type Mode = ChoiceOf<typeof imageInputs.inputs, 'mode'>

/** Which part of the work this job does: all of it, or its share when several jobs build a graph. */
export interface ModeInputs {
  readonly mode: Mode
  readonly push: boolean
  /** `prune` only says what it would delete. */
  readonly dryRun: boolean
  /** Target platforms; empty for the engine's own. */
  readonly platforms: readonly Platform[]
  readonly runners: ReadonlyMap<Platform, Runner>
  /** Prefix of the artifacts by which jobs pass images to each other. */
  readonly artifact: string
}

/** Inputs whose combination depends on the mode. */
interface InputCombination extends Pick<ModeInputs, 'mode' | 'platforms'> {
  readonly images: readonly string[]
  readonly bakeFiles: readonly string[]
  readonly registries: readonly string[]
}

/** Reads `mode`, `push`, `dry-run`, `platforms`, `runners` and `artifact`. */
export function readModeInputs(input: ImageReader): ModeInputs {
  const mode = input.choice('mode')
  const push = input.flag('push')
  if (push && (mode === 'plan' || mode === 'check'))
    input.reject('push', `is \`true\`, but a ${mode} builds nothing that could be pushed`)
  if (push && mode === 'prune') input.reject('push', 'is `true`, but `mode: prune` pushes nothing')
  const dryRun = input.flag('dry-run')
  if (dryRun && mode !== 'prune') input.reject('dry-run', `is \`true\`, but the mode is \`${mode}\``, 'Only `mode: prune` has it')
  const platforms = choosePlatforms(input, mode)
  const runners = readRunners(input, mode === 'plan' ? platforms : [])
  return { mode, push, dryRun, platforms, runners, artifact: readArtifact(input) }
}

/** The configuration lists the platforms of a release. A build on one machine, which has one of them, takes that of its engine. */
function choosePlatforms(input: ImageReader, mode: Mode): Platform[] {
  const isOneMachine = mode === 'build' || mode === 'build-or-plan' || mode === 'check'
  return isOneMachine && !input.isGiven('platforms') ? [] : readPlatforms(input)
}

/** Source of the pattern: @actions/artifact, "path-and-artifact-name-validation". */
function readArtifact(input: ImageReader): string {
  const name = input.text('artifact')
  if (!/^[\w.-]{1,100}$/.test(name))
    input.reject('artifact', `is \`${name}\``, 'Use letters, digits, `_`, `.` and `-`, at most 100 characters')
  return name
}

/** Rejects inputs that do not fit the mode or each other. */
export function validateCombination(
  input: ImageReader,
  env: ActionContext['env'],
  { mode, platforms, images, bakeFiles, registries }: InputCombination,
): void {
  const sharesGraph = mode === 'build-digests' || mode === 'publish'
  if (platforms.length > 1 && (mode === 'build-digests' || mode === 'check'))
    input.reject('platforms', `has ${platforms.length} platforms, but \`mode: ${mode}\` takes one`)
  if (platforms.length > 1 && (mode === 'build' || mode === 'build-or-plan'))
    for (const [name, values] of [
      ['outputs', input.lines('outputs')],
      ['scan-command', input.text('scan-command')],
    ] as const)
      if (values.length > 0)
        input.reject(name, `takes one platform, but \`platforms\` has ${platforms.length}`, 'Build each in a separate job')
  if (mode === 'build-digests' && platforms.length === 0)
    input.reject('platforms', 'is empty in `mode: build-digests`', 'Set it to `${{ matrix.platform }}`')
  if (mode === 'build-digests' && images.length === 0)
    input.reject('images', 'is empty in `mode: build-digests`', 'Set it to `${{ matrix.image }}`')
  if (sharesGraph && ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].some((name) => (env[name] ?? '') === ''))
    input.reject(
      'mode',
      `is \`${mode}\`, but the artifact service, by which jobs pass images to each other, is unavailable`,
      'Use `mode: build`, or run it as a job of GitHub Actions',
    )
  if (mode === 'prune' && registries.includes(''))
    input.reject('registry', 'is empty in `mode: prune`', 'Give the registry and namespace of the images')
  // The tags of a bake file's targets name their registry.
  if (sharesGraph && bakeFiles.length === 0 && registries.includes(''))
    input.reject('registry', `is empty in \`mode: ${mode}\``, 'Jobs pass images to each other through a registry')
}
