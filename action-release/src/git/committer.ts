import type { Git } from '#shared/git.js'
import type { Env } from '#shared/process/env.js'
import { botIdentity } from './bot-identity.js'

/** Returns the variables that name author and committer: the identity that Git is configured with, or else the bot of GitHub Actions. */
export async function committerEnv(git: Git, env: Env): Promise<Record<string, string>> {
  const configured = async (key: string) => await git('config', key).catch(() => '')
  // Git rejects an empty name, which an empty expression of a workflow gives.
  const given = (name: string) => (env[name] === '' ? undefined : env[name])
  const name = given('GIT_AUTHOR_NAME') ?? (await configured('user.name'))
  const email = given('GIT_AUTHOR_EMAIL') ?? (await configured('user.email'))
  const author = name === '' || email === '' ? botIdentity : { name, email }
  return {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: given('GIT_COMMITTER_NAME') ?? author.name,
    GIT_COMMITTER_EMAIL: given('GIT_COMMITTER_EMAIL') ?? author.email,
  }
}

/** Returns the variables that make the bot of GitHub Actions author and committer. */
export function botCommitterEnv(): Record<string, string> {
  const { name, email } = botIdentity
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email }
}
