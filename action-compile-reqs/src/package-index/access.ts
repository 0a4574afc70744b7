import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { digestOf } from '../requirements/digest.js'

/** Where packages come from, as the inputs say it. */
export type Reach = Pick<Inputs, 'indexUrl' | 'extraIndexUrls' | 'findLinks'>

/** The variables of pip and uv that name an index or a page of links. */
const variables = [
  'PIP_INDEX_URL',
  'PIP_EXTRA_INDEX_URL',
  'PIP_FIND_LINKS',
  'UV_DEFAULT_INDEX',
  'UV_INDEX_URL',
  'UV_INDEX',
  'UV_EXTRA_INDEX_URL',
  'UV_FIND_LINKS',
]

/** Hides the credentials of all addresses, given or of the environment, before anything is printed. */
export function hideCredentials({ mask, env }: Pick<ActionContext, 'mask' | 'env'>, reach: Reach): void {
  for (const address of [...given(reach), ...ofEnvironment(env)]) credentials(address).forEach(mask)
}

/** Whether an address, given or of the environment, holds credentials. */
export function hasCredentials(env: ActionContext['env'], reach: Reach): boolean {
  return [...given(reach), ...ofEnvironment(env)].some((address) => credentials(address).length > 0)
}

/**
 * The context in which every process looks where the inputs say. Addresses go by variables: an argument would show in the process
 * list and in the header of a lock. Source: pip, "Environment variables"; uv, "Environment variables".
 */
export function reaching<Part extends Pick<ActionContext, 'run' | 'env'>>(context: Part, workspace: string, reach: Reach): Part {
  const found = reachVariables(workspace, reach)
  return {
    ...context,
    env: { ...context.env, ...found },
    run: (command, args, options = {}) => context.run(command, args, { ...options, env: { ...options.env, ...found } }),
  }
}

function reachVariables(workspace: string, { indexUrl, extraIndexUrls, findLinks }: Reach): Record<string, string> {
  const pages = findLinks.map((place) =>
    isAddress(place) ? place : pathToFileURL(join(workspace, place)).href.replaceAll(',', '%2C'),
  )
  return {
    ...(indexUrl === '' ? {} : { PIP_INDEX_URL: indexUrl, UV_DEFAULT_INDEX: indexUrl }),
    ...(extraIndexUrls.length === 0 ? {} : { PIP_EXTRA_INDEX_URL: extraIndexUrls.join(' '), UV_INDEX: extraIndexUrls.join(' ') }),
    ...(pages.length === 0 ? {} : { PIP_FIND_LINKS: pages.join(' '), UV_FIND_LINKS: pages.join(',') }),
  }
}

/** One word for all places of the inputs, for a stamp: it shows neither address nor credentials. undefined when none is given. */
export function reachWord({ indexUrl, extraIndexUrls, findLinks }: Reach): string | undefined {
  const all = [[indexUrl], extraIndexUrls, findLinks].map((list) => list.map(bare))
  return all.flat().every((place) => place === '') ? undefined : `index:${digestOf(JSON.stringify(all))}`
}

/** An address without its credentials. */
export function bare(address: string): string {
  const url = URL.parse(address)
  if (url === null) return address
  url.username = ''
  url.password = ''
  return url.href
}

export function isAddress(place: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(place)
}

function given({ indexUrl, extraIndexUrls, findLinks }: Reach): string[] {
  return [indexUrl, ...extraIndexUrls, ...findLinks]
}

function ofEnvironment(env: ActionContext['env']): string[] {
  return variables.flatMap((name) => (env[name] ?? '').split(/[\s,]+/))
}

/** What has to be hidden of an address: `user:password`, the password, or a user name that stands alone and is a token then. */
function credentials(address: string): string[] {
  const [, user = '', password] = /^[^/]*\/\/([^/:@]*)(?::([^/@]*))?@/.exec(address.replace(/^[\w-]+=(?=https?:)/, '')) ?? []
  if (user === '' && password === undefined) return []
  const secret = password === undefined || password === '' ? [user] : [`${user}:${password}`, password]
  return [...new Set(secret.flatMap((text) => [text, decoded(text)]))]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
