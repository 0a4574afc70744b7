import type { Env } from '#shared/process/env.js'
import type { CommitRequest } from './commit-request.js'

/** The message by which a later run recognises the commit. Source of the format: git-interpret-trailers(1). */
export function commitMessage({ version, tag, base }: Pick<CommitRequest, 'version' | 'tag' | 'base'>, env: Env): string {
  const runId = env.GITHUB_RUN_ID ?? ''
  const trailers = [`Release-Version: ${version}`, `Release-Tag: ${tag}`, `Release-Base: ${base}`]
  if (runId !== '') trailers.push(`Release-Run: ${runId}`)
  return `Release ${version}\n\n${trailers.join('\n')}\n`
}

/** The message of the annotated tag. If the release makes no commit, the tag carries the trailers instead. */
export function tagMessage(request: Pick<CommitRequest, 'version' | 'tag' | 'base' | 'method'>, env: Env): string {
  return request.method === 'none' ? commitMessage(request, env) : `Release ${request.version}\n`
}
