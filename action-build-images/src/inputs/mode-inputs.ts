import type { ActionContext } from '#shared/context/action-context.js'
import type { InputReader } from '#shared/inputs/input-reader.js'
import type { Platform, Runner } from './platforms.js'
import { readPlatforms, readRunners } from './platforms.js'
import type { ImageInputs } from './read-inputs.js'

/** What this job does of the work: all of it, or the part of one of several jobs. */
export interface RoleInputs {
  readonly mode: 'build' | 'plan' | 'build-or-plan' | 'build-digests' | 'publish'
  readonly push: boolean
  /** What the images are built for; none for that of the engine. */
  readonly platforms: readonly Platform[]
  readonly runners: ReadonlyMap<Platform, Runner>
  /** Start of the names of the artifacts by which jobs hand images over to each other. */
  readonly artifact: string
}

/** Reads `mode`, `push`, `platforms`, `runners` and `artifact`. */
export function readRole(input: InputReader): RoleInputs {
  const mode = input.choice('mode', ['build', 'plan', 'build-or-plan', 'build-digests', 'publish'])
  const push = input.flag('push')
  if (push && mode === 'plan') input.refuse('push', 'is `true` in the mode `plan`', 'A plan builds nothing that could be pushed')
  const platforms = readPlatforms(input)
  return { mode, push, platforms, runners: readRunners(input, mode === 'plan' ? platforms : []), artifact: readArtifact(input) }
}

/** Source of the form: @actions/artifact, "path-and-artifact-name-validation". */
function readArtifact(input: InputReader): string {
  const name = input.text('artifact') || 'images'
  if (!/^[\w.-]{1,100}$/.test(name)) input.refuse('artifact', `is \`${name}\``, 'Letters, digits, `_`, `.` and `-`, at most 100')
  return name
}

/** Refuses what does not go together: each of the jobs that build a graph between them has its own part. */
export function refuseMisfit(
  input: InputReader,
  env: ActionContext['env'],
  { mode, platforms, naming, images, bakeFiles }: Pick<ImageInputs, 'mode' | 'platforms' | 'naming' | 'images' | 'bakeFiles'>,
): void {
  const across = mode === 'build-digests' || mode === 'publish'
  if (platforms.length > 1 && mode !== 'plan' && mode !== 'publish')
    input.refuse('platforms', `has ${platforms.length} in the mode \`${mode}\``, 'One engine builds for one platform')
  if (mode === 'build-digests' && platforms.length === 0)
    input.refuse('platforms', 'is empty in the mode `build-digests`', 'Give `${{ matrix.platform }}`')
  if (mode === 'build-digests' && images.length === 0)
    input.refuse('images', 'is empty in the mode `build-digests`', 'Give `${{ matrix.image }}`')
  if (across && ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].some((name) => (env[name] ?? '') === ''))
    input.refuse(
      'mode',
      `is \`${mode}\`, but there is no service for artifacts here, by which jobs hand images over`,
      'Use `mode: build`, or run it as a job of GitHub Actions',
    )
  // The targets of a bake file say in their tags where they go.
  if (across && bakeFiles.length === 0 && naming.registries.includes(''))
    input.refuse('registry', `is empty in the mode \`${mode}\``, 'Jobs hand images over to each other by a registry')
}
