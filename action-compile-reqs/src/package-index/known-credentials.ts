import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Env } from '#shared/process/env.js'
import { expandVariables } from '../requirement-lines/variables.js'
import type { Graph } from '../requirements/layer.js'
import type { IndexConfig } from './access.js'
import { configuredUrls } from './access.js'
import { extractCredentials } from './credentials.js'

/** A secret part of an address, as it must appear nowhere. */
export interface KnownCredential {
  readonly secret: string
  /** Where it is written: a file, or the settings of the step. */
  readonly origin: string
}

type Context = Pick<ActionContext, 'env' | 'workspace'>

/**
 * Collects the credentials of every address that an engine may see: of the indexes, of the requirements files with the values of
 * their variables, and of the configuration files of pip, uv and netrc.
 */
export function findCredentials(
  { env, workspace }: Context,
  index: IndexConfig,
  { files }: Pick<Graph, 'files'>,
): KnownCredential[] {
  const settings = configuredUrls(env, index).flatMap((url) => credentialsOf(url, 'the settings of the step'))
  const variables = Object.entries(env)
    .filter(([name, value]) => /^UV_INDEX_\w+_PASSWORD$/.test(name) && (value ?? '') !== '')
    .map(([name, value = '']) => ({ secret: value, origin: name }))
  const requirements = [...files].flatMap(([path, { text }]) => credentialsOf(expandVariables(text, env), path))
  const configuration = configurationFiles(workspace, env).flatMap((path) => {
    const text = readIfPossible(path)
    return [...credentialsOf(text, path), ...netrcPasswords(text, path)]
  })
  const all = [...settings, ...variables, ...requirements, ...configuration]
  return [...new Map(all.map((each) => [each.secret, each])).values()]
}

/** Only HTTP has secrets in its addresses: the user of `git+ssh://git@host` is none. */
function credentialsOf(text: string, origin: string): KnownCredential[] {
  const urls = text.match(/https?:\/\/[^\s'"@/]*@/gi) ?? []
  const secrets = urls.flatMap((url) => extractCredentials(url)).filter((secret) => !secret.includes('${'))
  return secrets.map((secret) => ({ secret, origin }))
}

function netrcPasswords(text: string, origin: string): KnownCredential[] {
  if (!origin.endsWith('netrc')) return []
  return [...text.matchAll(/\bpassword\s+(\S+)/g)].map(([, secret = '']) => ({ secret, origin }))
}

/** Source: pip, "Configuration"; uv, "Configuration files"; curl, `.netrc`. */
function configurationFiles(workspace: string, env: Env): string[] {
  const { HOME: home = '', XDG_CONFIG_HOME: config = join(home, '.config') } = env
  const named = [env.PIP_CONFIG_FILE, env.UV_CONFIG_FILE, env.NETRC].filter((path) => path !== undefined)
  const shared = ['/etc/pip.conf', '/etc/uv/uv.toml', '/etc/xdg/pip/pip.conf']
  const ofUser = [
    join(config, 'pip/pip.conf'),
    join(config, 'uv/uv.toml'),
    ...['.pip/pip.conf', '.netrc'].map((name) => join(home, name)),
  ]
  const ofRepository = ['uv.toml', 'pyproject.toml', 'pip.conf'].map((name) => join(workspace, name))
  return [...named, ...shared, ...ofUser, ...ofRepository]
}

function readIfPossible(path: string): string {
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  } catch {
    return ''
  }
}

/** The first credential that a text contains. Short ones count only in an address, because they are part of other words. */
export function findLeak(text: string, credentials: readonly KnownCredential[]): KnownCredential | undefined {
  return credentials.find(({ secret }) => formsOf(secret).some((form) => text.includes(form)))
}

/** Replaces every credential in a text by `***`. */
export function redact(text: string, credentials: readonly KnownCredential[]): string {
  return credentials
    .flatMap(({ secret }) => formsOf(secret))
    .sort((a, b) => b.length - a.length)
    .reduce((current, form) => current.replaceAll(form, form.endsWith('@') ? '***@' : '***'), text)
}

const shortestWord = 8

function formsOf(secret: string): string[] {
  const inAddress = secret.includes(':') ? [`//${secret}@`] : [`:${secret}@`, `//${secret}@`]
  return secret.length < shortestWord ? inAddress : [secret]
}
