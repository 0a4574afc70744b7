import { isAbsolute, resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { isInside, resolveExistingPrefix } from '#shared/files/paths.js'
import type { InputReader } from '#shared/inputs/input-reader.js'
import { isTag } from '../references/parse-reference.js'

export const cacheKinds = ['off', 'gha', 'registry', 'local', 'inline'] as const
export type CacheKind = (typeof cacheKinds)[number]

/** Where the layers of builds are kept from one run to the next. */
export interface CacheInputs {
  readonly kind: CacheKind
  /** Tag of a cache in the registry; '' for the usual one. */
  readonly tag: string
  /** Absolute; '' where it is not local. */
  readonly folder: string
  /** The most bytes that the cache of one image may have. */
  readonly limit: number
  /** The variables by which a builder reaches GitHub's cache service; nothing else gets them. */
  readonly service: Readonly<Record<string, string>>
}

/** Reads the inputs of the cache. `buildContext` is the build context, relative to the workspace: what lies in it goes to the builder. */
export function readCacheInputs(
  { env, workspace }: Pick<ActionContext, 'env' | 'workspace'>,
  input: InputReader,
  buildContext: string,
): CacheInputs {
  const kind = input.choice('cache', cacheKinds)
  const tag = input.text('cache-tag')
  if (tag !== '' && !isTag(tag)) input.refuse('cache-tag', `is \`${tag}\``, 'A tag has letters, digits, `_`, `.` and `-`')
  const folder = input.text('cache-folder')
  if (kind === 'local') {
    if (!isAbsolute(folder) || /[",\n]/.test(folder))
      input.refuse(
        'cache-folder',
        folder === '' ? 'is not given' : `is \`${folder}\``,
        'Give an absolute path without commas, such as `${{ runner.temp }}/image-cache`',
      )
    else if (isInside(resolveExistingPrefix(resolve(workspace, buildContext)), resolveExistingPrefix(folder)))
      input.refuse('cache-folder', `is \`${folder}\`, which is in the build context`, 'The builder would get it with every build')
  } else if (folder !== '') input.refuse('cache-folder', `is given, but \`cache\` is \`${kind}\``, 'It goes with `local`')
  const limit = input.text('cache-limit')
  if (limit !== '' && !/^(?!0+(?:\.0*)?$)\d{1,4}(?:\.\d+)?$/.test(limit))
    input.refuse('cache-limit', `is \`${limit}\``, 'Give GB, such as `2`')
  return { kind, tag, folder, limit: Number(limit === '' ? '2' : limit) * 1e9, service: kind === 'gha' ? serviceOf(env) : {} }
}

/** Source: BuildKit, README, "GitHub Actions cache"; the client reads them from its own environment. */
const names = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_CACHE_SERVICE_V2']

function serviceOf(env: ActionContext['env']): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, env[name] ?? ''] as const).filter(([, value]) => value !== ''))
}

/** A context whose programs do not get the token of the run. */
export function withoutService(context: ActionContext): ActionContext {
  const env = Object.fromEntries(Object.entries(context.env).filter(([name]) => !names.includes(name)))
  return {
    ...context,
    env,
    run: async (command, args, options = {}) => await context.run(command, args, { ...options, env: options.env ?? env }),
  }
}
