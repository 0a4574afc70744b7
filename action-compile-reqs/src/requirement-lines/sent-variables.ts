import type { Env } from '#shared/process/env.js'
import { isPackageName } from '#shared/requirements/package-name.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'
import { expandVariables } from './variables.js'

/** A variable whose value an engine sends to a host. */
export interface SentVariable {
  readonly name: string
  /**
   * Host in lower case with its port, as in `pypi.example.com:8443`. undefined if engines could read different hosts in the address, and
   * if the variable is the name of a package, which goes to every index.
   */
  readonly host: string | undefined
  /** Whether the file itself says the host, without a variable. Then an error may show it. */
  readonly isHostWritten: boolean
  /** The line of the file, from 1. */
  readonly line: number
}

/** Variables without secrets. Source: GitHub, "Default environment variables"; uv sets `PROJECT_ROOT`. */
const publicVariables = new Set([
  ...['CI', 'HOME', 'PROJECT_ROOT', 'PWD', 'RUNNER_ARCH', 'RUNNER_NAME', 'RUNNER_OS', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE'],
  ...['GITHUB_ACTOR', 'GITHUB_API_URL', 'GITHUB_BASE_REF', 'GITHUB_EVENT_NAME', 'GITHUB_GRAPHQL_URL', 'GITHUB_HEAD_REF'],
  ...['GITHUB_REF', 'GITHUB_REF_NAME', 'GITHUB_REPOSITORY', 'GITHUB_REPOSITORY_OWNER', 'GITHUB_RUN_ID', 'GITHUB_SERVER_URL'],
  ...['GITHUB_SHA', 'GITHUB_WORKFLOW', 'GITHUB_WORKSPACE'],
])

/**
 * Finds the variables that engines put into an address, or into the name of a package. Engines disagree about where a line ends, so that
 * each line counts for itself and together with the lines that continue it.
 */
export function findSentVariables(text: string, env: Env): SentVariable[] {
  if (!text.includes('${')) return []
  const statements = [...splitLogicalLines(text), ...splitPhysicalLines(text)]
  const sent = statements.flatMap((statement) =>
    sentByStatement(statement.text, env).map((each) => ({ ...each, line: statement.line })),
  )
  const byHost = new Map(sent.map((each) => [`${each.name} ${each.host ?? ''}`, each]))
  return [...byHost.values()].sort((a, b) => a.line - b.line)
}

/**
 * Finds the variables in requirements such as `name @ https://…` of a file that is not parsed, such as `pyproject.toml`: uv expands them
 * there, too.
 */
export function findSentVariablesOfProject(text: string, env: Env): SentVariable[] {
  const plain = text.replaceAll(/\\(?:u00|U000000|x)(24|7[bB])/g, (_, code: string) => (code === '24' ? '$' : '{'))
  const references = plain.split('\n').map((line) => /@\s*[\w.+-]+:.*\$\{.*/.exec(line)?.[0].replaceAll(/["']/g, ' ') ?? '')
  return findSentVariables(references.join('\n'), env)
}

/** The lines as Python sees them, without comments. Source: Python, `str.splitlines`. */
function splitPhysicalLines(text: string): { readonly text: string; readonly line: number }[] {
  return text
    .split('\n')
    .flatMap((whole, index) => whole.split(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u).map((part) => ({ text: part, line: index + 1 })))
    .map(({ text: part, line }) => ({ text: part.replace(/(^|\s)#.*$/, '').trim(), line }))
}

function sentByStatement(statement: string, env: Env): Omit<SentVariable, 'line'>[] {
  const names = [...new Set([...statement.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map(([, name = '']) => name))].filter(
    (name) => (env[name] ?? '') !== '' && !publicVariables.has(name),
  )
  if (names.length === 0) return []
  const expanded = expandVariables(statement, env)
  const written = new Set(findAddresses(statement).map(hostOf))
  const hosts = findAddresses(expanded).map(hostOf)
  if (hosts.length === 0 && isNamedByVariable(statement, env)) hosts.push(undefined)
  return names.flatMap((name) =>
    [...new Set(hosts)].map((host) => ({ name, host, isHostWritten: host !== undefined && written.has(host) })),
  )
}

/**
 * The words that an engine may read as an address of another machine. uv, as browsers do, accepts `https:host` and `https:\host`; pip
 * reads `git+user@host:path` as an address of SSH.
 */
function findAddresses(statement: string): string[] {
  const addresses = statement.match(/(?<![\w.])(?:(?:git|hg|svn|bzr)\+\S+|(?:[a-z][a-z0-9.-]+:(?=[\\/])|https?:)\S+)/gi) ?? []
  return addresses.filter((address) => !/^(?:\w+\+)?file:/i.test(address))
}

/** The host if every engine must read the same one; undefined otherwise. Source: RFC 3986, section 3.2. */
function hostOf(address: string): string | undefined {
  const pattern = /^(?:\w+\+)?[a-z][a-z0-9.-]*:\/\/(?:[^\s/?#\\@]*@)?((?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d+)?)(?:[/?#].*)?$/i
  return pattern.exec(address)?.[1]?.toLowerCase()
}

/** Whether a variable is, or is a part of, the name of a package. */
function isNamedByVariable(statement: string, env: Env): boolean {
  const name = /^[^\s;@=<>!~[(,]+/.exec(statement)?.[0] ?? ''
  return name.includes('${') && isPackageName(expandVariables(name, env))
}
