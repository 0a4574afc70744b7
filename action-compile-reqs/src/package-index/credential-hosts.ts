import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Env } from '#shared/process/env.js'
import type { SentVariable } from '../requirement-lines/sent-variables.js'
import { findSentVariables, findSentVariablesOfProject } from '../requirement-lines/sent-variables.js'

/** Files by their paths; engines do not parse an opaque one as requirements. */
type Files = ReadonlyMap<string, { readonly text: string; readonly opaque?: boolean }>

/** A use of a variable in a file of the repository. */
type Use = SentVariable & { readonly file: string }

/** The files that engines read: those of the graph, and the settings of uv, whose overrides and constraints are requirements too. */
export function filesOfEngines(workspace: string, files: Files): Files {
  const settings = ['pyproject.toml', 'uv.toml'].filter((path) => !files.has(path) && existsSync(join(workspace, path)))
  return new Map([
    ...files,
    ...settings.map((path) => [path, { text: readFileSync(join(workspace, path), 'utf8'), opaque: true }] as const),
  ])
}

export interface CredentialRules {
  readonly env: Env
  /** Hosts, with or without a port, that may get the value of every variable. */
  readonly credentialHosts: readonly string[]
}

/**
 * Rejects requirements that send a variable of the step to a host that the caller does not name: who can change a requirements file
 * could send each of them anywhere. `GITHUB_TOKEN` may go to the GitHub server and its API without being named.
 */
export function rejectUnnamedHosts(files: Files, rules: CredentialRules): void {
  const refused = findUses(files, rules.env).filter((use) => !mayReceive(use, rules))
  const [first] = refused
  if (first === undefined) return
  const hosts = [...new Set(refused.flatMap(({ host, isHostWritten }) => (isHostWritten && host !== undefined ? [host] : [])))]
  throw new UserError(refused.map(describe).join('; '), {
    why: 'Anybody who can change the file could send the variable to any host',
    fix:
      hosts.length > 0
        ? `Set \`credential-hosts: ${hosts.join(', ')}\` if you trust ${hosts.length === 1 ? 'it' : 'them'}. No lock was changed`
        : 'Write the address as `https://host/path` with a host that `credential-hosts` names. No lock was changed',
    at: { file: first.file, line: first.line },
  })
}

/** The token of the job if requirements use it. Engines and the builds that they start get no other variable of the step. */
export function usedToken(files: Files, env: Env): Env {
  const isUsed = findUses(files, env).some(({ name }) => name === 'GITHUB_TOKEN')
  return isUsed ? { GITHUB_TOKEN: env.GITHUB_TOKEN } : {}
}

/** Whether requirements send variables, so that what they download may be private. */
export function sendsVariables(files: Files, env: Env): boolean {
  return findUses(files, env).length > 0
}

function findUses(files: Files, env: Env): Use[] {
  return [...files].flatMap(([file, { text, opaque }]) =>
    (opaque === true ? findSentVariablesOfProject(text, env) : findSentVariables(text, env)).map((sent) => ({ ...sent, file })),
  )
}

function mayReceive({ name, host }: Use, { env, credentialHosts }: CredentialRules): boolean {
  if (host === undefined) return false
  const servers = [env.GITHUB_SERVER_URL ?? 'https://github.com', env.GITHUB_API_URL ?? 'https://api.github.com']
  const ownHosts = name === 'GITHUB_TOKEN' ? servers.flatMap((url) => URL.parse(url)?.host ?? []) : []
  const withoutPort = host.replace(/:\d+$/, '')
  return [...credentialHosts, ...ownHosts].some((named) => named === host || named === withoutPort)
}

function describe({ file, line, name, host, isHostWritten }: Use): string {
  if (host !== undefined && isHostWritten)
    return `${file}:${line} would send \`\${${name}}\` to ${host}, which \`credential-hosts\` does not name`
  if (host !== undefined)
    return `${file}:${line} would send \`\${${name}}\` to a host that a variable names and \`credential-hosts\` does not`
  return `${file}:${line} would send \`\${${name}}\` to a host that cannot be determined`
}
