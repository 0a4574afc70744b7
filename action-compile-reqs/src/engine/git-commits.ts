import { isUrlPin, listPins } from '#shared/requirements/pins.js'

const gitUrlPattern = /\bgit\+[^\s#;@]+:\/\/(?:[^\s@/]*@)?[^\s@#;]+(?:@[^\s#;]+)?/g

/**
 * Replaces each Git reference in a requirements file by the commit that a lock pins, so that an engine need not ask the server again
 * and finds the same commit. A repository that the lock pins to more than one commit stays as written.
 */
export function pinGitCommits(text: string, lock: string): string {
  const commits = commitsByRepository(lock)
  return text.replaceAll(gitUrlPattern, (url) => {
    const { repository, base } = splitGitUrl(url)
    const found = commits.get(repository)
    return found?.size === 1 ? `${base}@${[...found].join('')}` : url
  })
}

function commitsByRepository(lock: string): Map<string, Set<string>> {
  const commits = new Map<string, Set<string>>()
  for (const { version } of listPins(lock).filter(isUrlPin)) {
    const { repository, reference } = splitGitUrl(version.replace(/#.*$/, ''))
    if (!version.startsWith('git+') || !/^[0-9a-f]{40}$/.test(reference)) continue
    commits.set(repository, (commits.get(repository) ?? new Set()).add(reference))
  }
  return commits
}

/** The parts of `git+https://user@host/path@reference`; `repository` is without user and `.git`. */
function splitGitUrl(url: string): { base: string; repository: string; reference: string } {
  const [, base = url, reference = ''] = /^(.+?:\/\/(?:[^\s@/]*@)?[^@]+)(?:@(.+))?$/.exec(url) ?? []
  const repository = base.replace(/(:\/\/)[^\s@/]*@/, '$1').replace(/(\.git)?\/?$/, '')
  return { base, repository, reference }
}
