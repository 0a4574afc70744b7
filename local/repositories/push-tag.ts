import { UserError } from '#shared/errors.js'
import type { ToolQuery } from '#shared/process/tool-query.js'
import { matchesTagPatterns, nextTag } from './tag-patterns.js'
import type { TestRepository } from './test-repository.js'

/**
 * Pushes the tag that starts a workflow with these patterns, and returns its name: a tag of the current commit, or else a new one. The
 * tag exists only in the copy and its remote.
 */
export async function pushTag(query: ToolQuery, repository: TestRepository, patterns: readonly string[]): Promise<string> {
  const git = async (...args: string[]) => {
    const { code, stdout, stderr } = await query('git', ['-C', repository.workTree, ...args])
    if (code !== 0) throw new UserError(`git ${args[0] ?? ''} failed in the copy of the repository`, { why: stderr.trim() })
    return stdout.trim()
  }
  const list = async (...args: string[]) => {
    const tags = await git('tag', '--list', '--sort=-version:refname', ...args)
    return tags.split('\n').filter((tag) => tag !== '')
  }
  const current = (await list('--points-at=HEAD')).find((tag) => matchesTagPatterns(tag, patterns))
  if (current !== undefined) return current
  const tag = nextTag(patterns, await list())
  if (tag === undefined) {
    throw new UserError(`No tag is known for which a workflow with the tags ${patterns.join(', ')} runs`, {
      fix: 'Tag the current commit with a name that matches',
    })
  }
  await git('tag', tag)
  await git('push', '--quiet', '--no-verify', 'origin', `refs/tags/${tag}`)
  return tag
}
