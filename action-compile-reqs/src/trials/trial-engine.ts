import { UserError } from '#shared/errors.js'
import { effectiveLimit } from '../engine/settings.js'
import type { ResolveContext } from '../resolve/context.js'

/** What pip reads from its variables and configuration files. */
interface PipIndexes {
  readonly index_url: string
  readonly extra_index_urls: readonly string[]
  readonly find_links: readonly string[]
  readonly cert: string | null
  readonly trusted_hosts: readonly string[]
}

const readPipIndexes = `
import json
from pip._internal.commands import create_command
options, _ = create_command('install').parse_args([])
names = ['index_url', 'extra_index_urls', 'find_links', 'cert', 'trusted_hosts']
print(json.dumps({name: getattr(options, name) for name in names}))
`.trim()

/**
 * The context for what-if resolutions. uv resolves in a tenth of the time of pip, so it searches for both engines, with the indexes
 * that pip is configured with. Undefined if uv cannot do this.
 */
export async function createTrialContext(context: ResolveContext): Promise<ResolveContext | undefined> {
  const { name, toolOptions } = context.engine
  if (name === 'uv') return context
  // uv has no variable for it.
  if (toolOptions.includes('--no-index')) return undefined
  try {
    const tools = await context.installUv()
    const prerelease: Record<string, string> = toolOptions.includes('--pre') ? { UV_PRERELEASE: 'allow' } : {}
    return withUv(context, tools, { ...uvVariables(await fetchPipIndexes(context)), ...prerelease })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    context.log.info(`The search uses pip and takes longer, because uv is unavailable: ${error.message}`)
    return undefined
  }
}

function withUv(context: ResolveContext, tools: ResolveContext['tools'], variables: Record<string, string>): ResolveContext {
  const { engine } = context
  const uvEngine = { ...engine, name: 'uv', excludeNewerOfRun: effectiveLimit(engine) } as const
  return { ...withVariables(context, variables), tools, engine: uvEngine, options: [] }
}

/**
 * The context in which pip reads only the metadata of wheels, by range requests. It matters for an index that does not serve metadata
 * beside the files. Source: pip, `--use-feature=fast-deps`.
 */
export function readOnlyMetadata(context: ResolveContext): ResolveContext {
  return withVariables(context, { PIP_USE_FEATURE: 'fast-deps' })
}

function withVariables(context: ResolveContext, variables: Readonly<Record<string, string>>): ResolveContext {
  return {
    ...context,
    run: (command, args, options = {}) => context.run(command, args, { ...options, env: { ...options.env, ...variables } }),
  }
}

async function fetchPipIndexes({ run, tools, env }: ResolveContext): Promise<PipIndexes> {
  const { code, stdout, stderr } = await run(tools.python, ['-I', '-c', readPipIndexes], { env })
  if (code !== 0) throw new UserError('The indexes of pip could not be read', { why: stderr.trim().split('\n').at(-1) ?? '' })
  return JSON.parse(stdout) as PipIndexes
}

/**
 * The variables with which uv finds the same versions as pip, which takes the best version of all indexes.
 * Source: uv, "Compatibility with pip", "Packages that exist on multiple indexes".
 */
function uvVariables({ index_url, extra_index_urls, find_links, cert, trusted_hosts }: PipIndexes): Record<string, string> {
  return {
    UV_NO_CONFIG: '1',
    UV_DEFAULT_INDEX: index_url,
    UV_INDEX_STRATEGY: 'unsafe-best-match',
    ...(extra_index_urls.length === 0 ? {} : { UV_INDEX: extra_index_urls.join(' ') }),
    ...(find_links.length === 0 ? {} : { UV_FIND_LINKS: find_links.join(',') }),
    ...(trusted_hosts.length === 0 ? {} : { UV_INSECURE_HOST: trusted_hosts.join(' ') }),
    ...(cert === null ? {} : { SSL_CERT_FILE: cert }),
  }
}
