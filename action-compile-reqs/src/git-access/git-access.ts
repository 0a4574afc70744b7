import type { ActionContext } from '#shared/context/action-context.js'
import { rejectInvalidHostKeys, renderKnownHosts } from '#shared/ssh/known-hosts.js'
import { normalizeKey } from '#shared/ssh/normalize-key.js'
import { startSshAgent } from '#shared/ssh/ssh-agent.js'

/** How engines reach private Git repositories. */
export interface GitAccess {
  /** A private SSH key; undefined to use what the machine has. */
  readonly deployKey: string | undefined
  /** Lines of a known_hosts file, in addition to the keys of github.com. */
  readonly knownHosts: readonly string[]
}

/** Repairs the deploy key, masks this form too, and rejects what is neither a private key nor a host key. */
export function validateGitAccess({ mask }: Pick<ActionContext, 'mask'>, { deployKey, knownHosts }: GitAccess): GitAccess {
  rejectInvalidHostKeys(knownHosts)
  if (deployKey === undefined) return { deployKey, knownHosts }
  const key = normalizeKey(deployKey, 'Input `deploy-key`')
  mask(key)
  return { deployKey: key, knownHosts }
}

/**
 * Does some work in a context whose Git uses the deploy key through a private agent, and stops the agent. The key is in no file and in no
 * environment; SSH trusts only the given host keys. Without a requirement from a Git repository in `texts`, no agent is started.
 */
export async function withDeployKey<Result>(
  context: ActionContext,
  { deployKey, knownHosts }: GitAccess,
  texts: Iterable<string>,
  work: (context: ActionContext) => Promise<Result>,
): Promise<Result> {
  if (deployKey === undefined) return await work(context)
  if (![...texts].some((text) => /\bgit\+|\bssh:\/\//.test(text))) {
    context.log.warning(
      'The deploy key is not used: no requirement has an address such as `git+ssh://git@github.com/me/name.git`',
    )
    return await work(context)
  }
  const folder = await context.privateDir()
  await folder.write('known_hosts', renderKnownHosts(knownHosts))
  const agent = await startSshAgent(context, deployKey, 0)
  try {
    context.log.info(`A private SSH agent holds the deploy key ${agent.key}`)
    return await work({ ...context, env: { ...context.env, GIT_SSH_COMMAND: sshCommand(agent.folder, agent.socket) } })
  } finally {
    await agent.stop()
  }
}

/**
 * The command that Git runs in a shell in place of `ssh`. It changes to the private folder, because the path of a socket has at most 107
 * bytes. Source: git-config(1), `core.sshCommand`; ssh_config(5).
 */
function sshCommand(folder: string, socket: string): string {
  const options = [
    ...['BatchMode=yes', 'StrictHostKeyChecking=yes', 'UserKnownHostsFile=known_hosts', 'GlobalKnownHostsFile=none'],
    ...[`IdentityAgent=${socket}`, 'IdentityFile=none', 'PasswordAuthentication=no'],
  ]
  return `cd '${folder.replaceAll("'", `'\\''`)}' && exec ssh ${options.map((option) => `-o ${option}`).join(' ')}`
}
