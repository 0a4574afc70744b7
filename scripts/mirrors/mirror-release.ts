import type { MirrorApi } from './mirror-api.js'
import { callMirror, describeResponse, retryMirror } from './mirror-api.js'

export interface MirrorRelease {
  readonly tag: string
  /** Markdown. */
  readonly notes: string
  /** Whether no newer version is published. */
  readonly latest: boolean
}

/**
 * Publishes the GitHub release of a tag that exists. A published release stays as it is, so that another run changes nothing. Returns
 * one line about what was done; throws an `Error` if GitHub rejects the release.
 * Source: GitHub REST API, "Create a release".
 */
export async function publishMirrorRelease(api: MirrorApi, { tag, notes, latest }: MirrorRelease): Promise<string> {
  const request = { tag_name: tag, name: tag, body: notes, draft: false, prerelease: false, make_latest: String(latest) }
  return await retryMirror(async () => {
    if (await isPublished(api, tag)) return 'its release exists'
    const response = await callMirror(api, 'POST', '/releases', request)
    if (response.status === 201) return 'released'
    throw new Error(`${api.url}: the release of ${tag} was not created. ${describeResponse(response)}.`)
  })
}

/** Throws an `Error` unless `main` is the default branch, which is what visitors see and `git clone` checks out. */
export async function requireDefaultBranch(api: MirrorApi): Promise<void> {
  const response = await retryMirror(async () => await callMirror(api, 'GET', ''))
  const { default_branch: branch } = (response.body ?? {}) as { readonly default_branch?: unknown }
  if (response.status !== 200) throw new Error(`${api.url} cannot be read. ${describeResponse(response)}.`)
  if (branch !== 'main')
    throw new Error(`${api.url}: the default branch is ${String(branch)}. Select \`main\` in Settings, General, Default branch.`)
}

async function isPublished(api: MirrorApi, tag: string): Promise<boolean> {
  const response = await callMirror(api, 'GET', `/releases/tags/${encodeURIComponent(tag)}`)
  if (response.status === 200) return true
  if (response.status === 404) return false
  throw new Error(`${api.url}: the release of ${tag} cannot be read. ${describeResponse(response)}.`)
}
