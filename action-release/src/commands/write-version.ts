import type { ActionContext } from '#shared/context/action-context.js'
import { table } from '#shared/format/summary.js'
import { createGit } from '#shared/git.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { tagOf } from '../state/tags.js'
import { compareVersions, isPrerelease, requireAbove, wantedVersion } from '../version/bump.js'
import { writeEverywhere } from '../version/update-files.js'
import { readVersions } from '../version/version-file.js'
import { placesOf } from '../version/version-locations.js'

/**
 * The stage `write`: puts the version into the work tree and stops, so that the wheel can be built before the release. The
 * version that is there already is left alone.
 */
export async function write(context: ActionContext, inputs: Inputs): Promise<void> {
  const git = createGit(context.run, context.workspace, context.env)
  const places = await placesOf(git, inputs)
  const current = await readVersions(context.workspace, places)
  const version = wantedVersion(current, inputs.wanted)
  const isThere = compareVersions(version, current) === 0
  if (!isThere) requireAbove(version, current, 'the version that the repository has now')
  context.setOutput('version', version)
  context.setOutput('previous-version', current)
  context.setOutput('tag', tagOf(inputs.tagTemplate, version))
  context.setOutput('prerelease', isPrerelease(version))
  if (!isThere && !inputs.dryRun) await writeEverywhere(context, git, { command: inputs.bumpCommand, places, version })
  const done = isThere ? 'was there already' : inputs.dryRun ? 'would be written' : 'written'
  const files = places.map(({ path }) => path)
  context.log.info(`${files.join(', ')}: version ${current} -> ${version} (${done})`)
  context.summary.add(
    table(
      ['Version file', 'Before', 'Now', ''],
      files.map((file) => [file, current, version, done]),
    ),
  )
}
