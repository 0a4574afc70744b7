import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import type { RemoteRefs } from '../git/remote.js'
import type { Release } from '../github/releases.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { compareVersions } from '../version/bump.js'
import type { Rules } from './branch-rules.js'
import type { CommitWay } from './commit-method.js'
import type { FloatingTag } from './floating-tags.js'

/** A version that has a tag. */
export interface Tagged {
  readonly version: string
  readonly tag: string
  /** The commit that the tag is on. */
  readonly commit: string
}

/** The tag of the release, as the remote has it. */
export interface TagSeen {
  readonly commit: string
  /** The trailers by which a release is known: of the tag, or of its commit. */
  readonly trailers: Readonly<Record<string, string>>
}

/** All that the decision hangs on, seen before anything is done. */
export interface Seen {
  /** Commit of the work tree. */
  readonly head: string
  readonly branch: string
  readonly tip: string | undefined
  /** The version that the version file of the work tree holds. */
  readonly current: string
  /** The files that the release changes. */
  readonly files: readonly string[]
  readonly version: string
  /** Whether the version was named, not computed. */
  readonly exact: boolean
  /** Whether a release of another run is taken over. */
  readonly adopt: boolean
  /** Whether the version may be below the highest that has a tag. */
  readonly allowBackport: boolean
  /** Id of this run; '' where there is none. */
  readonly run: string
  /** Whether this is not the first attempt of the run. */
  readonly isAgain: boolean
  readonly tagKind: Inputs['tagKind']
  readonly tag: string
  readonly tagSeen: TagSeen | undefined
  /** The release commit at the tip of the branch, where the tag is not there: the server took one and not the other. */
  readonly landed: TagSeen | undefined
  /** The versions that have a tag, oldest first. */
  readonly tagged: readonly Tagged[]
  readonly way: CommitWay
  /** What the repository says about the branch; asked for only where a commit is to be made. */
  readonly rules: Rules
  readonly onProtected: Inputs['onProtected']
  /** The floating tags that are not where they belong. */
  readonly floating: readonly FloatingTag[]
  /** Those of them that have an immutable release of their own. */
  readonly frozen: readonly string[]
  /** The releases of the tag, drafts included; undefined when they could not be asked for. */
  readonly releases: readonly Release[] | undefined
}

/** The branch to release on: the given one, the one that is checked out, or that of the run. */
export async function branchOf(
  { run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  given: string,
): Promise<string> {
  if (given !== '') return given
  const { code, stdout } = await run('git', ['symbolic-ref', '--quiet', '--short', 'HEAD'], { cwd: workspace })
  if (code === 0) return stdout.trim()
  const ofRun = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1]
  if (ofRun !== undefined) return ofRun
  throw new UserError('No branch is checked out (detached HEAD)', {
    why: 'A release commit has to go to a branch',
    fix: 'Name it with the input `branch`, or start the workflow on a branch',
  })
}

/** Refuses names that git does not take for a ref. Source: git-check-ref-format(1). */
export async function requireRefNames(git: Git, names: readonly string[]): Promise<void> {
  for (const name of names)
    await git('check-ref-format', name).catch(() => {
      throw new UserError(`\`${name}\` is not a name that git allows`, { fix: 'Check the inputs `branch` and `tag-template`' })
    })
}

export function tagOf(template: string, version: string): string {
  return template.replace('{version}', version)
}

/** The versions among the tags of the remote, by the template; tags that are no version, or floating ones, are left out. */
export function taggedVersions(refs: Pick<RemoteRefs, 'tags'>, template: string, floating: readonly string[]): Tagged[] {
  const [before = '', after = ''] = template.split('{version}')
  const float = floating.map(
    (each) => new RegExp(`^${each.replace(/[.*+?^$()[\]\\|]/g, '\\$&').replace(/\{(major|minor)\}/g, '\\d+')}$`),
  )
  return [...refs.tags.keys()]
    .filter((tag) => !float.some((pattern) => pattern.test(tag)))
    .filter((tag) => tag.startsWith(before) && tag.endsWith(after) && tag.length > before.length + after.length)
    .flatMap((tag) => {
      const version = normalizeVersion(tag.slice(before.length, tag.length - after.length))
      return version === undefined ? [] : [{ version, tag, commit: refs.tags.get(tag) ?? '' }]
    })
    .sort((a, b) => compareVersions(a.version, b.version))
}

/** The trailers of a commit message: `Name: value` lines of its last paragraph. Source: git-interpret-trailers(1). */
export function trailersOf(message: string): Record<string, string> {
  const last =
    message
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? ''
  const pairs = last.split('\n').map((line) => /^([A-Za-z-]+): *(.*)$/.exec(line))
  return Object.fromEntries(pairs.flatMap((pair) => (pair?.[1] === undefined ? [] : [[pair[1], pair[2] ?? '']])))
}
