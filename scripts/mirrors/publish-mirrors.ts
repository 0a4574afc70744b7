/**
 * Publishes a release of every action to its mirror repository, from a commit of this one.
 *
 *   publish-mirrors --version 1.2.3 --remote https://github.com/eleanor/{action}.git \
 *     [--api https://api.github.com/repos/eleanor/{action}] [--source COMMIT]
 *
 * `{action}` is replaced by the name of the folder. MIRRORS_TOKEN is the token for pushing over HTTPS and for the API, if set; git gets
 * it through its environment, not as an argument. Each mirror is then cloned and its bundles are started. With `--api`, its GitHub
 * release is published with the notes from CHANGELOG.md. Run it again to finish an interrupted run.
 */
import { actions } from '../repository.js'
import { mirrorNotes } from './mirror-notes.js'
import { describeError, readMirrorOptions } from './mirror-options.js'
import { publishMirrorRelease, requireDefaultBranch } from './mirror-release.js'
import { publishMirror } from './publish-mirror.js'
import { verifyMirror } from './verify-mirror.js'

const { version, source, git, environment, remoteOf, apiOf } = readMirrorOptions()
const tag = `v${version}`
try {
  for (const action of actions) {
    const [remote, api] = [remoteOf(action), apiOf(action)]
    // Without notes, nothing of this mirror is published.
    const notes = api && mirrorNotes(git(['show', `${source}:CHANGELOG.md`]), { action, actions, version })
    const { commit, note, newest } = publishMirror(git, { action, remote, version, source })
    verifyMirror(remote, tag, commit, environment)
    console.log(`${action}: ${note} (${commit.slice(0, 12)})`)
    if (api === undefined || notes === undefined) continue
    await requireDefaultBranch(api)
    console.log(`${action}: ${tag}: ${await publishMirrorRelease(api, { tag, notes, latest: newest })}`)
  }
} catch (error) {
  console.error(describeError(error))
  console.error('Mirrors that were already published stay. Run again to publish the others.')
  process.exitCode = 1
}
