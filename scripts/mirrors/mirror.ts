import { explainMove, newestOf } from './mirror-tags.js'

/** Runs git in one repository: arguments, and text for its standard input; gives its standard output, trimmed. Throws on failure. */
export type GitPort = (args: readonly string[], input?: string, env?: Readonly<Record<string, string>>) => string

export interface Release {
  /** Folder of the action in the source repository, such as `action-release`. */
  readonly action: string
  /** Address of the mirror. */
  readonly remote: string
  /** Without `v`: major, minor and patch. */
  readonly version: string
  /** Commit of the source repository. */
  readonly source: string
}

export interface Published {
  readonly action: string
  readonly commit: string
  /** Whether anything had to be pushed. */
  readonly changed: boolean
  readonly note: string
}

/** What a mirror holds of an action's folder: what a user needs, and nothing of how it is made. */
const left = new Set(['src', 'test'])

/**
 * Brings one mirror to a release: a commit whose tree is the action's folder without sources and tests, on top of the mirror's
 * history, its tag `vX.Y.Z`, and the moved tag `vX`, in one atomic push. The ids depend on the source commit alone, so that a second
 * run changes nothing. A tag that exists is never moved to another tree.
 */
export function publishMirror(git: GitPort, release: Release): Published {
  for (let attempt = 1; ; attempt++) {
    const before = refs(git, release.remote)
    try {
      return publishOn(git, release, before)
    } catch (error) {
      // Somebody else has pushed in between, so that what was decided no longer fits: decide again, a few times.
      const moved = JSON.stringify([...refs(git, release.remote)]) !== JSON.stringify([...before])
      if (!moved || attempt === 5) throw error
    }
  }
}

function publishOn(
  git: GitPort,
  { action, remote, version, source }: Release,
  remoteRefs: ReadonlyMap<string, string>,
): Published {
  const [tag, major] = [`v${version}`, `v${version.split('.')[0] ?? ''}`]
  const tree = git(['mktree'], entries(git, `${source}:${action}`))
  const head = remoteRefs.get('refs/heads/main')
  const tagged = remoteRefs.get(`refs/tags/${tag}`)
  if (head !== undefined) git(['fetch', '--quiet', '--no-tags', remote, 'refs/heads/main'])
  if (tagged !== undefined) git(['fetch', '--quiet', '--no-tags', remote, `refs/tags/${tag}`])
  if (tagged !== undefined && git(['rev-parse', `${tagged}^{tree}`]) !== tree) {
    throw new Error(`${remote}: ${tag} exists with other content. A published version never changes: release the next one.`)
  }
  const commit = tagged ?? commitOn(git, head, tree, { action, version, source })
  const newest = newestOf([...remoteRefs.keys()], version)
  const moves = [
    ...(tagged === undefined && newest.all ? [`${commit}:refs/heads/main`] : []),
    ...(tagged === undefined ? [`${commit}:refs/tags/${tag}`] : []),
    ...(newest.major && remoteRefs.get(`refs/tags/${major}`) !== commit ? [`+${commit}:refs/tags/${major}`] : []),
  ]
  if (moves.length > 0) git(['push', '--quiet', '--atomic', remote, ...moves])
  return { action, commit, changed: moves.length > 0, note: explainMove(tag, major, newest.major, moves.length > 0) }
}

/** The entries of the folder that the mirror gets, as `git mktree` reads them. */
function entries(git: GitPort, folder: string): string {
  const listed = git(['ls-tree', folder]).split('\n')
  const kept = listed.filter((line) => !left.has(line.split('\t')[1] ?? ''))
  for (const name of ['action.yml', 'README.md', 'LICENSE', 'dist']) {
    if (!kept.some((line) => line.endsWith(`\t${name}`)))
      throw new Error(`${folder} has no ${name}: it is not complete by itself`)
  }
  return `${kept.join('\n')}\n`
}

/** A commit with the dates of the source commit, so that it has the same id whenever it is made. */
function commitOn(
  git: GitPort,
  head: string | undefined,
  tree: string,
  { action, version, source }: Omit<Release, 'remote'>,
): string {
  if (
    head !== undefined &&
    git(['rev-parse', `${head}^{tree}`]) === tree &&
    git(['log', '-1', '--format=%(trailers:key=Source-Commit,valueonly)', head]) === source
  )
    return head
  const date = git(['log', '-1', '--format=%cI', source])
  const message = `${action} ${version}\n\nSource-Commit: ${source}\n`
  const who = { NAME: 'eleanor-release', EMAIL: 'release@users.noreply.github.com', DATE: date }
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value])),
  )
  return git(['commit-tree', tree, ...(head === undefined ? [] : ['-p', head])], message, env)
}

function refs(git: GitPort, remote: string): Map<string, string> {
  const lines = git(['ls-remote', '--refs', remote])
    .split('\n')
    .filter((line) => line !== '')
  return new Map(lines.map((line) => line.split('\t')).map(([id = '', name = '']) => [name, id]))
}
