import type { Env } from '#shared/process/env.js'
import { fillTemplate } from '../version/fill-template.js'
import type { CommitRequest } from './commit-request.js'

type Described = Pick<CommitRequest, 'version' | 'tag' | 'base' | 'message'>

/**
 * The message by which a later run recognises the commit. `author` is a name with an address, for the sign-off.
 * Source of the format: git-interpret-trailers(1); of the sign-off: git-commit(1), `--signoff`.
 */
export function commitMessage({ version, tag, base, message }: Described, env: Env, author: string): string {
  const runId = env.GITHUB_RUN_ID ?? ''
  const text = fillTemplate(message.template, { version, tag }).trim()
  const trailers = [`Release-Version: ${version}`, `Release-Tag: ${tag}`, `Release-Base: ${base}`]
  if (runId !== '') trailers.push(`Release-Run: ${runId}`)
  if (message.signOff) trailers.push(`Signed-off-by: ${author}`)
  return `${text}\n\n${trailers.join('\n')}\n`
}

/** The message of the annotated tag. If the release makes no commit, the tag carries the trailers instead. */
export function tagMessage(request: Described & Pick<CommitRequest, 'method'>, env: Env): string {
  const { version } = request
  if (request.method !== 'none') return `Release ${version}\n`
  return commitMessage({ ...request, message: { template: 'Release {version}', signOff: false } }, env, '')
}
