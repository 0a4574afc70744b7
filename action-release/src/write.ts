import { createGit } from '#shared/git.js'
import { table } from '#shared/summary.js'
import type { World } from '#shared/world.js'
import type { Inputs } from './inputs.js'
import { tagOf } from './observe.js'
import { writeEverywhere } from './bump-command.js'
import { readVersions } from './version-file.js'
import { placesOf } from './version-places.js'
import { compareVersions, isPrerelease, requireAbove, wantedVersion } from './version.js'

/**
 * The stage `write`: puts the version into the work tree and stops, so that the wheel can be built before the release. The
 * version that is there already is left alone.
 */
export async function write(world: World, inputs: Inputs): Promise<void> {
  const git = createGit(world.run, world.workspace, world.env)
  const places = await placesOf(git, inputs)
  const current = await readVersions(world.workspace, places)
  const version = wantedVersion(current, inputs.wanted)
  const isThere = compareVersions(version, current) === 0
  if (!isThere) requireAbove(version, current, 'the version that the repository has now')
  world.setOutput('version', version)
  world.setOutput('previous-version', current)
  world.setOutput('tag', tagOf(inputs.tagTemplate, version))
  world.setOutput('prerelease', isPrerelease(version))
  if (!isThere && !inputs.dryRun) await writeEverywhere(world, git, { command: inputs.bumpCommand, places, version })
  const done = isThere ? 'was there already' : inputs.dryRun ? 'would be written' : 'written'
  const files = places.map(({ path }) => path)
  world.log.info(`${files.join(', ')}: version ${current} -> ${version} (${done})`)
  world.summary.add(
    table(
      ['Version file', 'Before', 'Now', ''],
      files.map((file) => [file, current, version, done]),
    ),
  )
}
