import { describeMove, newestOf } from './mirror-tags.js'

/** Runs git in one repository with arguments and standard input, and returns its trimmed standard output. Throws on failure. */
export type RunGit = (args: readonly string[], input?: string, env?: Readonly<Record<string, string>>) => string

export interface Release {
  /** Folder of the action in the source repository, such as `action-release`. */
  readonly action: string
  /** URL of the mirror. */
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
  /** Whether no newer version of the mirror exists. */
  readonly newest: boolean
}

/** Folders of an action that a mirror does not get. */
const sourceFolders = new Set(['src', 'test'])

/**
 * Publishes a release to one mirror: a commit on top of the mirror's history whose tree is the action's folder without sources and tests,
 * with its own security policy, its tag `vX.Y.Z`, and the moved tag `vX`, in one atomic push. The ids depend only on the source commit, so a second run changes nothing.
 * An existing version tag is never moved to different content.
 */
export function publishMirror(git: RunGit, release: Release): Published {
  for (let attempt = 1; ; attempt++) {
    const before = listRefs(git, release.remote)
    try {
      return publishOnto(git, release, before)
    } catch (error) {
      // Another push came in between, so the decision may no longer be right: decide again, a few times.
      const hasChanged = JSON.stringify([...listRefs(git, release.remote)]) !== JSON.stringify([...before])
      if (!hasChanged || attempt === 5) throw error
    }
  }
}

function publishOnto(
  git: RunGit,
  { action, remote, version, source }: Release,
  remoteRefs: ReadonlyMap<string, string>,
): Published {
  const [tag, major] = [`v${version}`, `v${version.split('.')[0] ?? ''}`]
  const tree = createTree(git, { action, version, source })
  const head = remoteRefs.get('refs/heads/main')
  const existing = remoteRefs.get(`refs/tags/${tag}`)
  if (head !== undefined) git(['fetch', '--quiet', '--no-tags', remote, 'refs/heads/main'])
  requireSameContent(git, { remote, tag, tree, existing })
  const commit = existing ?? createCommit(git, head, tree, { action, version, source })
  const newest = newestOf([...remoteRefs.keys()], version)
  const moves = [
    ...(existing === undefined && newest.all ? [`${commit}:refs/heads/main`] : []),
    ...(existing === undefined ? [`${commit}:refs/tags/${tag}`] : []),
    ...(newest.major && remoteRefs.get(`refs/tags/${major}`) !== commit ? [`+${commit}:refs/tags/${major}`] : []),
  ]
  if (moves.length > 0) git(['push', '--quiet', '--atomic', remote, ...moves])
  const changed = moves.length > 0
  return { action, commit, changed, newest: newest.all, note: describeMove(tag, major, newest.major, changed) }
}

/** Throws an `Error` if the mirror has the version with other content than the source commit. Changes nothing. */
export function requireUnpublishedOrSame(git: RunGit, { action, remote, version, source }: Release): void {
  const tag = `v${version}`
  const tree = createTree(git, { action, version, source })
  requireSameContent(git, { remote, tag, tree, existing: listRefs(git, remote).get(`refs/tags/${tag}`) })
}

interface TaggedContent {
  readonly remote: string
  readonly tag: string
  /** What the tag should have. */
  readonly tree: string
  /** The commit of the tag, if it exists. */
  readonly existing: string | undefined
}

function requireSameContent(git: RunGit, { remote, tag, tree, existing }: TaggedContent): void {
  if (existing === undefined) return
  git(['fetch', '--quiet', '--no-tags', remote, `refs/tags/${tag}`])
  if (git(['rev-parse', `${existing}^{tree}`]) !== tree)
    throw new Error(
      `${remote}: ${tag} exists with different content. A published version never changes: release the next version.`,
    )
}

/** Writes the tree that the mirror gets, and returns its id. */
function createTree(git: RunGit, { action, version, source }: Omit<Release, 'remote'>): string {
  const policy = git(['show', `${source}:scripts/mirrors/security-policy.md`])
  const text = `${policy.replaceAll('{action}', action).replaceAll('{tag}', `v${version}`)}\n`
  const blob = git(['hash-object', '-w', '--stdin'], text)
  return git(['mktree'], `${mirroredEntries(git, `${source}:${action}`)}100644 blob ${blob}\tSECURITY.md\n`)
}

/** The entries of the action's folder that the mirror gets, in the format of `git mktree`. */
function mirroredEntries(git: RunGit, folder: string): string {
  const all = git(['ls-tree', folder]).split('\n')
  const kept = all.filter((line) => !sourceFolders.has(line.split('\t')[1] ?? ''))
  for (const name of ['action.yml', 'README.md', 'LICENSE', 'dist']) {
    if (!kept.some((line) => line.endsWith(`\t${name}`))) throw new Error(`${folder} has no ${name}, which a mirror needs`)
  }
  return `${kept.join('\n')}\n`
}

/** Creates a commit with the date of the source commit, so that its id is always the same. */
function createCommit(
  git: RunGit,
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
  const identity = { NAME: 'eleanor-release', EMAIL: 'release@users.noreply.github.com', DATE: date }
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(identity).map(([key, value]) => [`GIT_${role}_${key}`, value])),
  )
  return git(['commit-tree', tree, ...(head === undefined ? [] : ['-p', head])], message, env)
}

function listRefs(git: RunGit, remote: string): Map<string, string> {
  const lines = git(['ls-remote', '--refs', remote])
    .split('\n')
    .filter((line) => line !== '')
  return new Map(lines.map((line) => line.split('\t')).map(([id = '', name = '']) => [name, id]))
}
