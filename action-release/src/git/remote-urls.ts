import type { Git } from '#shared/git.js'

/** Where Git reads and pushes, with `url.<base>.insteadOf` and `pushInsteadOf` applied: the first of several. */
export interface RemoteUrls {
  readonly fetch: string
  readonly push: string
}

/** Reads the URLs of a remote with one start of Git. Returns undefined if there is no such remote. */
export async function readRemoteUrls(git: Git, remote: string): Promise<RemoteUrls | undefined> {
  return parseRemoteUrls(await git('remote', '--verbose'), remote)
}

/**
 * Parses lines such as `origin<tab>URL (fetch) [blob:none]`. Those of a remote without a URL have none, and Git takes its name.
 * Source: git-remote(1); Git, builtin/remote.c, `get_one_entry`.
 */
export function parseRemoteUrls(text: string, remote: string): RemoteUrls | undefined {
  const entries = text
    .split('\n')
    .filter((line) => line.split('\t')[0] === remote)
    .map((line) => line.slice(remote.length + 1))
  if (entries.length === 0) return undefined
  const first = (kind: string) => {
    const found = entries.map((entry) => /^(.*) \((fetch|push)\)(?: \[.*\])?$/.exec(entry)).find((match) => match?.[2] === kind)
    return found?.[1] ?? remote
  }
  return { fetch: first('fetch'), push: first('push') }
}
