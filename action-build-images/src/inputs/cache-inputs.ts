import { isAbsolute, resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { isInside, resolveExistingPrefix } from '#shared/files/paths.js'
import type { ChoiceOf } from '#shared/input-definitions.js'
import { isTag } from '../references/parse-reference.js'
import type { imageInputs, ImageReader } from './input-definitions.js'
import { positiveDecimal, readNumber } from './parse-fields.js'

export type CacheKind = ChoiceOf<typeof imageInputs.inputs, 'cache'>

/** Where the layers of builds are kept between runs. */
export interface CacheInputs {
  readonly kind: CacheKind
  /** Tag of the cache in the registry; '' for the default. */
  readonly tag: string
  /** Absolute path; '' unless the cache is local. */
  readonly folder: string
  /** Largest cache of one image, in bytes. */
  readonly limit: number
  /** The variables with which a builder reaches GitHub's cache service. Nothing else gets them. */
  readonly service: Readonly<Record<string, string>>
}

/** Reads the inputs of the cache. `buildContext` is relative to the workspace; a cache in it would be sent to the builder. */
export function readCacheInputs(
  { env, workspace }: Pick<ActionContext, 'env' | 'workspace'>,
  input: ImageReader,
  buildContext: string,
): CacheInputs {
  const kind = input.choice('cache')
  return {
    kind,
    tag: readTag(input),
    folder: kind === 'local' ? readFolder(input, resolve(workspace, buildContext)) : rejectFolder(input, kind),
    limit: readNumber(input, 'cache-limit', { pattern: positiveDecimal, fix: 'Give GB, such as `2`' }) * 1e9,
    service: kind === 'gha' ? readServiceVariables(env) : {},
  }
}

function readTag(input: ImageReader): string {
  const tag = input.text('cache-tag')
  if (tag !== '' && !isTag(tag)) input.reject('cache-tag', `is \`${tag}\``, 'Use letters, digits, `_`, `.` and `-`')
  return tag
}

function readFolder(input: ImageReader, buildContext: string): string {
  const folder = input.text('cache-directory')
  if (!isAbsolute(folder) || /[",\n]/.test(folder))
    input.reject(
      'cache-directory',
      folder === '' ? 'is missing' : `is \`${folder}\``,
      'Give an absolute path without commas, such as `${{ runner.temp }}/image-cache`',
      'Give an absolute path without commas',
    )
  else if (isInside(resolveExistingPrefix(buildContext), resolveExistingPrefix(folder)))
    input.reject('cache-directory', `is \`${folder}\`, which is in the build context`, 'Every build would send it to the builder')
  return folder
}

/** A run that switches the cache off needs none of the folder that the configuration has for it. */
function rejectFolder(input: ImageReader, kind: CacheKind): string {
  const folder = input.text('cache-directory')
  const isOverridden = input.isGiven('cache') && !input.isGiven('cache-directory')
  if (folder !== '' && !isOverridden)
    input.reject('cache-directory', `is set, but \`cache\` is \`${kind}\``, 'Only `cache: local` uses it')
  return folder
}

/** Source: BuildKit, README, "GitHub Actions cache"; the client reads them from its own environment. */
const serviceVariables = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_CACHE_SERVICE_V2']

function readServiceVariables(env: ActionContext['env']): Record<string, string> {
  const values = serviceVariables.map((name) => [name, env[name] ?? ''] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== ''))
}

/** A context whose programs do not get the token of the run. */
export function withoutCacheToken(context: ActionContext): ActionContext {
  const env = Object.fromEntries(Object.entries(context.env).filter(([name]) => !serviceVariables.includes(name)))
  return {
    ...context,
    env,
    run: async (command, args, options = {}) => await context.run(command, args, { ...options, env: options.env ?? env }),
    query: async (command, args, options = {}) => await context.query(command, args, { ...options, env: options.env ?? env }),
  }
}
