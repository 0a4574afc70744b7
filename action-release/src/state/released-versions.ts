import type { Git } from '#shared/git.js'
import type { RemoteRefs } from '../git/remote-refs.js'
import { isShallowClone } from '../git/shallow.js'
import { compareVersions } from '../version/compare.js'
import type { TagRules } from './tag-template.js'
import { versionOfTag } from './tag-template.js'

/** A version that has a tag. */
export interface ReleasedVersion {
  readonly version: string
  readonly tag: string
  /** The commit that the tag is on. */
  readonly commit: string
  /** Whether the checked out commit contains it. In a shallow clone that is unknown, and every version counts. */
  readonly onBranch: boolean
}

/** Finds the tags that match the template, oldest version first. Tags that are no version, ignored and floating tags are left out. */
export function findReleasedVersions(
  { tags }: Pick<RemoteRefs, 'tags'>,
  rules: TagRules,
  isOnBranch: (commit: string) => boolean = () => true,
): ReleasedVersion[] {
  return [...tags]
    .flatMap(([tag, commit]) => {
      const version = versionOfTag(tag, rules)
      return version === undefined ? [] : [{ version, tag, commit, onBranch: isOnBranch(commit) }]
    })
    .sort((a, b) => compareVersions(a.version, b.version))
}

/** Beyond so many tags, older versions count as contained: all commits are arguments of one call of Git. */
const examinedVersions = 500

/** Finds the released versions, and which of them the checked out commit contains. */
export async function readReleasedVersions(local: Git, refs: RemoteRefs, rules: TagRules): Promise<ReleasedVersion[]> {
  const versions = findReleasedVersions(refs, rules)
  const commits = [...new Set(versions.slice(-examinedVersions).map(({ commit }) => commit))]
  if (commits.length === 0 || (await isShallowClone(local))) return versions
  const known = await listCommits(local, '--no-walk', ...commits)
  const unmerged = await listCommits(local, ...known, '^HEAD')
  const offBranch = new Set(commits.filter((commit) => !known.has(commit) || unmerged.has(commit)))
  return findReleasedVersions(refs, rules, (commit) => !offBranch.has(commit))
}

/** Commits that the clone does not have are left out. */
async function listCommits(local: Git, ...revisions: string[]): Promise<Set<string>> {
  return new Set((await local('rev-list', '--ignore-missing', ...revisions)).split('\n').filter((id) => id !== ''))
}
