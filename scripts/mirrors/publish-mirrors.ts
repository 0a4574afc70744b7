/**
 * Publishes a release of every action to its mirror repository, from a commit of this one.
 *
 *   publish-mirrors --version 1.2.3 --remote https://github.com/eleanor/{action}.git [--source COMMIT]
 *
 * `{action}` is replaced by the name of the folder. MIRRORS_TOKEN is the token for pushing over HTTPS, if set; git gets it through its
 * environment, not as an argument. Each mirror is then cloned and its bundles are started. Run it again to finish an interrupted run.
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { valid } from 'semver'
import { actions, root } from '../repository.js'
import { gitEnvironment } from './mirror-token.js'
import type { RunGit } from './publish-mirror.js'
import { publishMirror } from './publish-mirror.js'
import { verifyMirror } from './verify-mirror.js'

const { values } = parseArgs({
  options: {
    version: { type: 'string' },
    remote: { type: 'string' },
    source: { type: 'string', default: 'HEAD' },
    repository: { type: 'string', default: root },
  },
})
const environment = gitEnvironment(process.env, values.remote ?? '')
const git: RunGit = (args, input = '', env = {}) =>
  execFileSync('git', [...args], {
    cwd: values.repository,
    input,
    env: { ...environment, ...env },
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  }).trim()

const { version, remote } = values
if (version === undefined || valid(version) === null || !/^\d+\.\d+\.\d+$/.test(version)) {
  console.error(`--version is ${version ?? 'not given'}; give major, minor and patch, such as 1.2.3.`)
  process.exit(2)
}
if (remote?.includes('{action}') !== true) {
  console.error(`--remote is ${remote ?? 'not given'}; give a URL with {action} in it.`)
  process.exit(2)
}
try {
  const source = git(['rev-parse', '--verify', `${values.source}^{commit}`])
  for (const action of actions) {
    const url = remote.replaceAll('{action}', action)
    const { commit, note } = publishMirror(git, { action, remote: url, version, source })
    verifyMirror(url, `v${version}`, commit, environment)
    console.log(`${action}: ${note} (${commit.slice(0, 12)})`)
  }
} catch (error) {
  const { stderr } = error as { stderr?: string }
  console.error(stderr === undefined ? String(error) : `git: ${stderr.trim()}`)
  console.error('Mirrors that were already published stay. Run again to publish the others.')
  process.exitCode = 1
}
