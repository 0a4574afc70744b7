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
import { readMirrorOptions } from './mirror-options.js'
import { publishMirrors } from './publish-in-turn.js'

process.exitCode = await publishMirrors(readMirrorOptions(process.argv.slice(2), process.env), actions, console)
