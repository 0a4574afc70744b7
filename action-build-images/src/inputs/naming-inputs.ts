import type { Env } from '#shared/process/env.js'
import type { Naming } from '../references/naming.js'
import { isRepository, isTag } from '../references/parse-reference.js'
import { findClosedPullRequest, pullRequestTags } from '../tags/pull-request-tags.js'
import type { PlaceholderValues } from '../tags/run-values.js'
import type { ImageReader } from './input-definitions.js'
import { expandPlaceholders, expandTag, rejectUnknownPlaceholder, sanitizeTag } from './placeholders.js'

/** Reads `prefix`, `registry` and `tags`. `{project}` in the prefix is the project's name. Registries are lower-cased, because owners on GitHub may have capitals. */
export function readNaming(input: ImageReader, values: PlaceholderValues, project: string): Naming {
  const prefix = input.text('prefix').replaceAll('{project}', project)
  if (!isRepository(`${prefix}x`) || prefix.includes('/'))
    input.reject(
      'prefix',
      `is \`${prefix}\``,
      'Use lower-case letters, digits, and single `.`, `_` or `-` between them, or `{project}`',
    )
  const [registry = '', ...more] = input.words('registry').map((word) => word.replace(/\/+$/, '').toLowerCase())
  for (const each of [registry, ...more])
    if (each !== '' && !isRepository(`${each}/x`))
      input.reject('registry', `has \`${each}\``, 'Give a registry and namespace without `https://`, such as `ghcr.io/owner`')
  return { prefix, registries: [registry, ...more], tags: readTags(input, values) }
}

/** Reads the same for `mode: prune`, with the tags of the pull request that was closed, as patterns. */
export function readPrunedNaming(input: ImageReader, values: PlaceholderValues, project: string, env: Env): Naming {
  const pullRequest = findClosedPullRequest(env)
  if (pullRequest === undefined)
    input.reject(
      'mode',
      'is `prune`, but this run is not about a pull request that was closed',
      'Start the workflow with `on: { pull_request: { types: [closed] } }`',
    )
  const number = pullRequest ?? 0
  const naming = readNaming(input, new Map([...values, ['pr', String(number)]]), project)
  const [first, ...rest] = pullRequestTags(input.words('tags'), number).map(sanitizeTag)
  if (first === undefined)
    input.reject('tags', 'has no tag that only pull requests have', 'Add that of their builds, such as `pr-{pr}`')
  return { ...naming, tags: [first ?? '', ...rest] }
}

/** Whether this is a tag in the form of docker/metadata-action: `type=semver,pattern={{version}}`, of which a comma separates the parts. */
function isMetadataRule(template: string): boolean {
  return /^(?:type|pattern|value|enable|priority|prefix|suffix|event)=|\{\{/.test(template)
}

/** What to write instead of a tag that is none. */
function describeTag(template: string): string {
  if (isMetadataRule(template)) return 'Use placeholders, such as `{version}, {minor}, latest`'
  if (/[/:]/.test(template))
    return 'Give the tag without a name, such as `latest`: `registry` and `prefix` give the names of the images'
  return 'Use letters, digits, `_`, `.` and `-`, at most 128 characters for each tag'
}

function readTags(input: ImageReader, values: PlaceholderValues): Naming['tags'] {
  const templates = input.words('tags')
  const tags = new Set<string>()
  for (const template of templates) {
    rejectUnknownPlaceholder(input, 'tags', template)
    const tag = expandTag(template, values)
    const isRule = isMetadataRule(template)
    if (tag === undefined && !isRule) continue
    if (tag !== undefined && !isRule && isTag(tag)) tags.add(tag)
    else input.reject('tags', `has \`${template}\``, describeTag(template))
  }
  const [first, ...rest] = tags
  if (first !== undefined) return [first, ...rest]
  const allWithoutValue = templates.every((template) => expandPlaceholders(template, values) === undefined)
  if (templates.length > 0 && allWithoutValue && !input.isRejected('tags'))
    input.reject(
      'tags',
      `is \`${templates.join(' ')}\`, and none of these has a value in this run`,
      'Add one that has, such as `{sha}`',
    )
  return ['latest']
}
