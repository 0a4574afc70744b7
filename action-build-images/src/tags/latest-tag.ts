import type { ActionContext } from '#shared/context/action-context.js'
import { addGitSettings } from '#shared/git.js'
import { lastLine } from '#shared/process/runner.js'
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
  /** Token of the run, with which a private repository lists its tags; '' if there is none. */
  readonly token: string
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
  const { version } = rule
  const [first, ...rest] = tags.filter((tag) => tag !== latest)
  if (rule.latest === 'always' || version === '' || first === undefined || !tags.includes(latest)) return tags
  const why = isFinalVersion(version) ? await findObjection(context, rule) : { notice: `${version} is a pre-release` }
  if (why === undefined) return tags
  const sentence = (reason: string) =>
    `The images do not get the tag \`${latest}\`: ${reason}. To write it anyway, set \`latest: always\`.`
  if ('notice' in why) context.log.notice(sentence(why.notice))
  else context.log.warning(sentence(why.warning))
  return [first, ...rest]
}

/** Why a final version does not get `latest`: a newer one exists, or nobody knows. */
async function findObjection(
  context: Pick<ActionContext, 'env' | 'run' | 'workspace'>,
  { version, tagTemplate, token }: LatestRule,
): Promise<{ notice: string } | { warning: string } | undefined> {
  const listed = await listTags(context, token)
  if ('problem' in listed)
    return {
      warning: `the tags of \`origin\` cannot be listed (${listed.problem}), and the checkout is shallow, so ${version} may not be the newest version. Set \`token\`, or check out with \`fetch-depth: 0\``,
    }
  const newer = findNewerVersion(
    version,
    listed.names.flatMap((name) => versionOfTag(name, tagTemplate) ?? []),
  )
  return newer === undefined ? undefined : { notice: `${newer} is newer than ${version}` }
}

/**
 * Lists the tags of the remote, because a checkout of one commit has none, or else of the checkout. The token is for checkouts that have
 * not kept a credential, and goes to the server of the run alone. Source: actions/checkout, `persist-credentials`.
 */
async function listTags(
  { env, run, workspace }: Pick<ActionContext, 'env' | 'run' | 'workspace'>,
  token: string,
): Promise<{ readonly names: readonly string[] } | { readonly problem: string }> {
  const git = async (args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
    await run('git', args, {
      cwd: workspace,
      env: addGitSettings({ ...env, GIT_TERMINAL_PROMPT: '0' }, { 'core.askPass': 'true', ...settings }),
      timeoutMs: 20_000,
    })
  const list = ['ls-remote', '--tags', '--refs', 'origin']
  const first = await git(list)
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const server = new URL(env.GITHUB_SERVER_URL ?? 'https://github.com').origin
  const remote = first.code === 0 || token === '' ? first : await git(list, { [`http.${server}/.extraheader`]: header })
  if (remote.code === 0) return { names: remote.stdout.split('\n').map((line) => line.replace(/^.*refs\/tags\//, '')) }
  const shallow = await git(['rev-parse', '--is-shallow-repository'])
  if (shallow.stdout.trim() === 'true')
    return {
      problem: lastLine(remote.stderr)
        .replace(/^fatal: /, '')
        .replace(/\.$/, ''),
    }
  const local = await git(['tag', '--list'])
  return { names: local.code === 0 ? local.stdout.split('\n') : [] }
}
