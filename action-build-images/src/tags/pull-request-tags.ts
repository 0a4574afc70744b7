import { readFileSync } from 'node:fs'
import type { Env } from '#shared/process/env.js'

/** The values, as regular expressions, of placeholders that differ between the runs of a pull request. */
const varying: ReadonlyMap<string, string> = new Map([
  ['sha', '[0-9a-f]{40}'],
  ['short-sha', '[0-9a-f]{7}'],
  ['run', '[0-9]+'],
  ['date', '[0-9]{8}'],
])

/** Such a placeholder in a pattern, in characters that a tag may have. */
const markOf = (name: string) => `__${name}__`

/** The number of the pull request that the run says was closed. Source: GitHub "Webhook events and payloads", `pull_request`. */
export function findClosedPullRequest(env: Env): number | undefined {
  if (!/^pull_request(?:_target)?$/.test(env.GITHUB_EVENT_NAME ?? '')) return undefined
  try {
    const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8')) as {
      action?: string
      pull_request?: { number?: number; state?: string }
    }
    const { number, state } = event.pull_request ?? {}
    return event.action === 'closed' && state === 'closed' && Number.isSafeInteger(number) ? number : undefined
  } catch {
    return undefined
  }
}

/**
 * The tags that runs of a pull request write, as patterns for `matchesTag`. A template counts if nothing else looks like its tags: it has
 * letters beside its placeholders, such as `pr-{pr}` (`7` or `v7` could be a version), and the number has an end. Templates with values
 * that are unknown afterwards are left out.
 */
export function pullRequestTags(templates: readonly string[], pullRequest: number): string[] {
  return templates.flatMap((template) => {
    const text = template.replaceAll('{if:pull-request}', '')
    const literal = text.replaceAll(/\{[^{}]*\}/g, '')
    const hasLetters = /[A-Za-z]/.test(literal.replace(/^v(?![A-Za-z])/i, ''))
    const isOwn = text.includes('{pr}') && hasLetters && !/[0-9}]\{pr\}|\{pr\}[0-9{]/.test(text)
    const tag = text.replaceAll('{pr}', String(pullRequest))
    const pattern = tag.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => (varying.has(name) ? markOf(name) : whole))
    return isOwn && !/[{}]/.test(pattern) ? [pattern] : []
  })
}

/** Whether a tag is what the pattern describes, from its first to its last character. */
export function matchesTag(tag: string, pattern: string): boolean {
  let source = pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  for (const [name, values] of varying) source = source.replaceAll(markOf(name), values)
  return new RegExp(`^${source}$`).test(tag)
}
