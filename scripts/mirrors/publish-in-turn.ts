import { actions } from '../repository.js'
import { mirrorNotes } from './mirror-notes.js'
import type { MirrorOptions } from './mirror-options.js'
import { describeError } from './mirror-options.js'
import { publishMirrorRelease, requireDefaultBranch } from './mirror-release.js'
import { publishMirror } from './publish-mirror.js'
import { verifyMirror } from './verify-mirror.js'

/** Publishes the mirrors of actions, one after another, and says what it does. Returns the exit code; the next run finishes what is missing. */
export async function publishMirrors(
  { version, source, git, environment, remoteOf, apiOf }: MirrorOptions,
  published: readonly string[],
  output: Pick<Console, 'log' | 'error'>,
): Promise<0 | 1> {
  const tag = `v${version}`
  try {
    for (const action of published) {
      const [remote, api] = [remoteOf(action), apiOf(action)]
      // Without notes, nothing of this mirror is published.
      const notes = api && mirrorNotes(git(['show', `${source}:CHANGELOG.md`]), { action, actions, version })
      const { commit, note, newest } = publishMirror(git, { action, remote, version, source })
      verifyMirror(remote, tag, commit, environment)
      output.log(`${action}: ${note} (${commit.slice(0, 12)})`)
      if (api === undefined || notes === undefined) continue
      await requireDefaultBranch(api)
      output.log(`${action}: ${tag}: ${await publishMirrorRelease(api, { tag, notes, latest: newest })}`)
    }
    return 0
  } catch (error) {
    output.error(describeError(error))
    output.error('Mirrors that were already published stay. Run again to publish the others.')
    return 1
  }
}
