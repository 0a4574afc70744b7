/**
 * Checks everything that publishing the mirrors requires, before the release itself is published. Changes nothing.
 *
 *   check-mirrors --version 1.2.3 --remote https://github.com/eleanor/{action}.git \
 *     --api https://api.github.com/repos/eleanor/{action} [--source COMMIT]
 *
 * Reports all problems at once. MIRRORS_TOKEN is the token that `publish-mirrors` will use.
 */
import { parse } from 'yaml'
import { actions } from '../repository.js'
import type { ActionMetadata } from './marketplace-rules.js'
import { findListingProblems, findTakenName } from './marketplace-rules.js'
import { describeError, readMirrorOptions } from './mirror-options.js'
import { findRepositoryProblems } from './mirror-repository.js'
import { requireUnpublishedOrSame } from './publish-mirror.js'

const { version, source, git, remoteOf, apiOf } = readMirrorOptions(process.argv.slice(2), process.env)
const problems: string[] = []
const attempt = async (check: () => Promise<readonly string[]> | readonly string[]) => {
  try {
    problems.push(...(await check()))
  } catch (error) {
    problems.push(describeError(error))
  }
}

const metadata = new Map<string, ActionMetadata>()
for (const action of actions)
  await attempt(() => {
    metadata.set(action, parse(git(['show', `${source}:${action}/action.yml`])) as ActionMetadata)
    return []
  })
await attempt(() => findListingProblems(metadata))
for (const [action, { name = '' }] of metadata) {
  const [remote, api] = [remoteOf(action), apiOf(action)]
  await attempt(async () => {
    const found = api === undefined ? [] : await findRepositoryProblems(git, { api, remote, source })
    if (found.length === 0) requireUnpublishedOrSame(git, { action, remote, version, source })
    return found
  })
  // Only github.com has a Marketplace.
  if (api?.url.startsWith('https://api.github.com/') === true) await attempt(async () => await findTakenName(name, action))
}
for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log(`${actions.length} mirrors are ready for v${version}.`)
else {
  console.error(`Nothing was changed. docs/publishing.md describes what v${version} requires.`)
  process.exitCode = 1
}
