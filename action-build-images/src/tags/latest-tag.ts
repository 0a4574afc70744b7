import type { ActionContext } from '#shared/context/action-context.js'
import type { Naming } from '../references/naming.js'
import { findNewerVersion, isFinalVersion, versionOfTag } from './versions.js'

const latest = 'latest'

/** What decides about the tag `latest`. */
export interface LatestRule {
  /** Whether `latest` is only for the newest final version, or for every run that lists it. */
  readonly latest: 'auto' | 'always'
  /** The version that the run is about; '' if none. */
  readonly version: string
  /** The names of version tags, such as `v{version}`. */
  readonly tagTemplate: string
}

/**
 * The tags of this run. `latest` beside other tags stays with the newest final version: a pre-release, or a fix of an older version, does
 * not get it. Source: docker/metadata-action, `flavor: latest=auto`.
 */
export async function chooseTags(
  context: Pick<ActionContext, 'env' | 'log' | 'run' | 'workspace'>,
  tags: Naming['tags'],
  rule: LatestRule,
): Promise<Naming['tags']> {
  const { version, tagTemplate } = rule
  const [first, ...rest] = tags.filter((tag) => tag !== latest)
  if (rule.latest === 'always' || version === '' || first === undefined || !tags.includes(latest)) return tags
  const newer = isFinalVersion(version) ? findNewerVersion(version, await listVersions(context, tagTemplate)) : undefined
  if (isFinalVersion(version) && newer === undefined) return tags
  const why = newer === undefined ? `${version} is a pre-release` : `${newer} is newer than ${version}`
  context.log.notice(`The images do not get the tag \`${latest}\`: ${why}. To write it anyway, set \`latest: always\`.`)
  return [first, ...rest]
}

/** The versions of all tags: of the remote, because a checkout of one commit has none, or else of the checkout. */
async function listVersions(
  { env, run, workspace }: Pick<ActionContext, 'env' | 'run' | 'workspace'>,
  tagTemplate: string,
): Promise<string[]> {
  const options = { cwd: workspace, env: { ...env, GIT_TERMINAL_PROMPT: '0' }, timeoutMs: 20_000 }
  const git = async (...args: string[]) => await run('git', args, options)
  const remote = await git('-c', 'core.askPass=true', 'ls-remote', '--tags', '--refs', 'origin')
  const { code, stdout } = remote.code === 0 ? remote : await git('tag', '--list')
  const names = code === 0 ? stdout.split('\n').map((line) => line.replace(/^.*refs\/tags\//, '')) : []
  return names.flatMap((name) => versionOfTag(name, tagTemplate) ?? [])
}
