import type { Git } from '#shared/git.js'
import type { Env } from '#shared/process/env.js'
import { botIdentity } from './bot-identity.js'

/** Returns the variables that name author and committer: the identity that Git is configured with, or else the bot of GitHub Actions. */
export async function committerEnv(git: Git, env: Env): Promise<Record<string, string>> {
  // Git rejects an empty name, which an empty expression of a workflow gives.
  const given = (name: string) => (env[name] === '' ? undefined : env[name])
  const [givenName, givenEmail] = [given('GIT_AUTHOR_NAME'), given('GIT_AUTHOR_EMAIL')]
  const configured = givenName === undefined || givenEmail === undefined ? await readUser(git) : { name: '', email: '' }
  const [name, email] = [givenName ?? configured.name, givenEmail ?? configured.email]
  const author = name === '' || email === '' ? botIdentity : { name, email }
  return {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: given('GIT_COMMITTER_NAME') ?? author.name,
    GIT_COMMITTER_EMAIL: given('GIT_COMMITTER_EMAIL') ?? author.email,
  }
}

/** Reads name and email with one start of Git, which fails if there is neither. The last value of a key counts. Source: git-config(1), `-z`. */
async function readUser(git: Git): Promise<{ readonly name: string; readonly email: string }> {
  const entries = (await git('config', '-z', '--get-regexp', '^user\\.(name|email)$').catch(() => '')).split('\0')
  const valueOf = (key: string) => entries.findLast((entry) => entry.startsWith(`${key}\n`))?.slice(key.length + 1) ?? ''
  return { name: valueOf('user.name').trimEnd(), email: valueOf('user.email').trimEnd() }
}

/** Returns the variables that make the bot of GitHub Actions author and committer. */
export function botCommitterEnv(): Record<string, string> {
  const { name, email } = botIdentity
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email }
}
