import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { isInside, pathFrom, realOf } from '#shared/inputs.js'
import type { InputReader } from '#shared/inputs.js'
import type { World } from '#shared/world.js'
import type { ImageInputs } from './inputs.js'

/** Refuses what does not go together: each of the jobs that build a graph between them has its own part. */
export function refuseMisfit(
  input: InputReader,
  env: World['env'],
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

/** Reads the start of the names of artifacts. Source: @actions/artifact, "path-and-artifact-name-validation". */
export function readArtifact(input: InputReader): string {
  const name = input.text('artifact') || 'images'
  if (!/^[\w.-]{1,100}$/.test(name)) input.refuse('artifact', `is \`${name}\``, 'Letters, digits, `_`, `.` and `-`, at most 100')
  return name
}

/** Reads `bake-file`: files of the workspace, relative to it. */
export function readBakeFiles(input: InputReader, workspace: string): string[] {
  input.text('bake-file')
  return input.words('bake-file').map((word) => {
    const path = resolve(workspace, word)
    if (!isInside(workspace, realOf(path))) input.refuse('bake-file', `has \`${word}\`, which is outside the workspace`)
    else if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
      input.refuse('bake-file', `has \`${word}\`, which is not a file of this repository`)
    return pathFrom(workspace, path)
  })
}
