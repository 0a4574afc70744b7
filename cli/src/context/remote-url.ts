/** The repository of a Git remote on GitHub.com or GitHub Enterprise Server. */
export interface RemoteRepository {
  /** Such as `https://github.com`. */
  readonly server: string
  /** `owner/name`. */
  readonly slug: string
}

/** `git@host:owner/name.git`. Source: git-fetch(1), "GIT URLS". */
const scpPattern = /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)\/?(.+)$/

/** Reads the URL of a remote; undefined if it does not name a repository on a server, such as the path of a folder. */
export function parseRemoteUrl(url: string): RemoteRepository | undefined {
  const [host, path] = splitUrl(url.trim())
  const slug = /^\/?([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(path)?.[1]
  return host === '' || slug === undefined ? undefined : { server: `https://${host}`, slug }
}

function splitUrl(url: string): [host: string, path: string] {
  if (URL.canParse(url)) {
    const { protocol, host, hostname, pathname } = new URL(url)
    if (protocol === 'http:' || protocol === 'https:') return [host, pathname]
    // The port of SSH is not that of the API.
    if (protocol === 'ssh:' || protocol === 'git:') return [hostname === 'ssh.github.com' ? 'github.com' : hostname, pathname]
  }
  const [, host = '', path = ''] = scpPattern.exec(url) ?? []
  return [host, path]
}
