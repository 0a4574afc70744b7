import { UserError } from '#shared/errors.js'
import type { ToolQuery } from '#shared/process/tool-query.js'
import { pushTag } from '../repositories/push-tag.js'
import type { TestRepository } from '../repositories/test-repository.js'
import type { Workflow } from '../workflows/workflow-file.js'

export type EventPayload = Readonly<Record<string, unknown>>

/**
 * Creates the event that GitHub would send, with the fields that workflows read. A pull request consists of the last commit, already
 * merged with its base; a workflow that runs only on tags gets one. Source: GitHub docs, "Webhook events and payloads".
 */
export async function createEventPayload(
  query: ToolQuery,
  repository: TestRepository,
  workflow: Workflow,
): Promise<EventPayload> {
  const { owner, repo, branch, workTree } = repository
  const commitOf = async (revision: string) => {
    const { code, stdout } = await query('git', ['-C', workTree, 'rev-parse', '--verify', '--quiet', revision])
    return code === 0 ? stdout.trim() : undefined
  }
  const head = await commitOf('HEAD')
  if (head === undefined) throw new UserError(`${workTree} has no commit`)
  const repositoryField = {
    name: repo,
    full_name: `${owner}/${repo}`,
    owner: { login: owner },
    default_branch: branch,
    private: false,
    html_url: `https://github.com/${owner}/${repo}`,
    clone_url: `https://github.com/${owner}/${repo}.git`,
  }
  const common = { repository: repositoryField, sender: { login: owner } }
  const ref = `refs/heads/${branch}`
  switch (workflow.event) {
    case 'pull_request': {
      const base = (await commitOf('HEAD^')) ?? head
      const side = (name: string, sha: string) => ({ ref: name, sha, label: `${owner}:${name}`, repo: repositoryField })
      const pullRequest = {
        number: 1,
        state: 'open',
        title: 'Try the suite',
        draft: false,
        user: { login: owner },
        base: side(branch, base),
        head: side('try-the-suite', head),
        merge_commit_sha: head,
      }
      return { ...common, action: 'synchronize', number: 1, pull_request: pullRequest }
    }
    case 'workflow_dispatch':
      return { ...common, ref, workflow: `.github/workflows/${workflow.file}`, inputs: workflow.inputs }
    case 'schedule':
      return { ...common, schedule: workflow.schedule, workflow: `.github/workflows/${workflow.file}` }
    default:
      if (workflow.tagPatterns.length > 0) {
        const tag = await pushTag(query, repository, workflow.tagPatterns)
        return { ...common, ref: `refs/tags/${tag}`, before: '0'.repeat(40), after: head, head_commit: { id: head } }
      }
      return { ...common, ref, before: head, after: head, head_commit: { id: head } }
  }
}
