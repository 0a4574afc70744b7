/** What the remote has. */
export interface RemoteRefs {
  /** Commit of the branch; undefined if the branch does not exist. */
  readonly tip: string | undefined
  /** Commit of the branch and of each temporary branch, by name. */
  readonly heads: ReadonlyMap<string, string>
  /** Commit of each tag. */
  readonly tags: ReadonlyMap<string, string>
  /** Tag object of each annotated tag. */
  readonly tagObjects: ReadonlyMap<string, string>
}

/** Parses the output of `git ls-remote`. The line `<tag>^{}`, which follows an annotated tag, gives the commit of the tag. */
export function parseRemoteRefs(text: string, branch: string): RemoteRefs {
  const tags = new Map<string, string>()
  const tagObjects = new Map<string, string>()
  const heads = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [id = '', name = ''] = line.split('\t')
    if (name.startsWith('refs/heads/')) heads.set(name.slice('refs/heads/'.length), id)
    if (!name.startsWith('refs/tags/')) continue
    const tag = name.slice('refs/tags/'.length).replace(/\^\{\}$/, '')
    const object = tags.get(tag)
    if (object !== undefined) tagObjects.set(tag, object)
    tags.set(tag, id)
  }
  return { tip: heads.get(branch), heads, tags, tagObjects }
}

const maxReasons = 8

/**
 * Extracts why a push failed: the messages of the server, then the state of each rejected ref, or else Git's own errors.
 * Source: git-push(1), `--porcelain`.
 */
export function pushRejection(stdout: string, stderr: string): string {
  const serverMessages = serverLines(stderr)
  const rejectedRefs = rejectedLines(stdout)
  const reasons = [...serverMessages, ...rejectedRefs]
  const gitErrors = stderr.split('\n').filter((line) => /^(fatal|error): /.test(line))
  return (reasons.length === 0 ? gitErrors : reasons).slice(0, maxReasons).join('; ')
}

function serverLines(stderr: string): string[] {
  const prefix = 'remote: '
  return stderr
    .split('\n')
    .filter((line) => line.startsWith(prefix))
    .map((line) => line.slice(prefix.length).trim())
    .filter((line) => line !== '' && !isNoise.test(line))
}

/** What GitHub adds to each rejection: an address, and the ids of commits. */
const isNoise = /^(Review all repository rules|Found \d+ violations?:|[0-9a-f]{40}$)/

/** Lines such as `!<tab>from:to<tab>[remote rejected] (reason)`. Refs rejected only because of another one are left out. */
function rejectedLines(stdout: string): string[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('!\t') && !/\(atomic (push|transaction) fail/.test(line))
    .map((line) =>
      line
        .split('\t')
        .slice(1)
        .join(' ')
        .replace(/^\S+?:/, ''),
    )
}

/** Advice of Git that says less than the other lines. Source: Git, connect.c, `die_initial_contact`. */
const isGitAdvice =
  /^(Please make sure you have the correct access rights|and the repository exists\.|fatal: Could not read from remote)/

/** Extracts why a remote cannot be read: the messages of the server, of ssh and of Git, without Git's general advice. */
export function readFailure(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const telling = lines.filter((line) => !isGitAdvice.test(line))
  return (telling.length === 0 ? lines : telling)
    .map((line) => line.replace(/^(?:fatal|error|remote): /, ''))
    .slice(0, maxReasons)
    .join('; ')
}
