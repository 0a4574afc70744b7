/**
 * Publishes a release of every action to its mirror repository, from a commit of this one.
 *
 *   publish-mirrors --version 1.2.3 --remote https://github.com/eleanor/{action}.git [--source COMMIT]
 *
 * `{action}` stands for the folder's name. MIRRORS_TOKEN, where it is set, is the token for pushing by https; git gets it by its
 * environment, not by an argument. Each mirror is cloned and started afterwards. A run that was interrupted is finished by running it again.
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { valid } from 'semver'
import { actions, root } from '../repository.js'
import type { GitPort } from './mirror.js'
import { publishMirror } from './mirror.js'
import { gitEnvironment } from './mirror-token.js'
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
const git: GitPort = (args, input = '', env = {}) =>
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
  console.error(`--remote is ${remote ?? 'not given'}; give an address with {action} in it.`)
  process.exit(2)
}
try {
  const source = git(['rev-parse', '--verify', `${values.source}^{commit}`])
  for (const action of actions) {
    const address = remote.replaceAll('{action}', action)
    const { commit, note } = publishMirror(git, { action, remote: address, version, source })
    verifyMirror(address, `v${version}`, commit, environment)
    console.log(`${action}: ${note} (${commit.slice(0, 12)})`)
  }
} catch (error) {
  const { stderr } = error as { stderr?: string }
  console.error(stderr === undefined ? String(error) : `git: ${stderr.trim()}`)
  console.error('What was published stays; run again to finish the rest.')
  process.exitCode = 1
}
