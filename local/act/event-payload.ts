import type { Run } from '#shared/process/runner.js'
import { runOk } from '#shared/process/runner.js'
import type { Consumer } from '../repositories/test-repository.js'
import type { Workflow } from './workflow-file.js'

/**
 * The event as GitHub would send it, as far as workflows read it. A pull request is one of the last commit, merged with its base already.
 * Source: GitHub docs, "Webhook events and payloads".
 */
export async function eventFor(run: Run, consumer: Consumer, workflow: Workflow): Promise<Readonly<Record<string, unknown>>> {
  const { owner, repo, branch, work } = consumer
  const head = await runOk(run, 'git', ['-C', work, 'rev-parse', 'HEAD'])
  const repository = {
    name: repo,
    full_name: `${owner}/${repo}`,
    owner: { login: owner },
    default_branch: branch,
    private: false,
    html_url: `https://github.com/${owner}/${repo}`,
    clone_url: `https://github.com/${owner}/${repo}.git`,
  }
  const common = { repository, sender: { login: owner } }
  switch (workflow.event) {
    case 'pull_request': {
      const parent = await run('git', ['-C', work, 'rev-parse', '--verify', '--quiet', 'HEAD^'])
      const base = parent.code === 0 ? parent.stdout.trim() : head
      const side = (ref: string, sha: string) => ({ ref, sha, label: `${owner}:${ref}`, repo: repository })
      const request = { number: 1, state: 'open', title: 'Try the suite', draft: false, user: { login: owner } }
      return {
        ...common,
        action: 'synchronize',
        number: 1,
        pull_request: { ...request, base: side(branch, base), head: side('try-the-suite', head), merge_commit_sha: head },
      }
    }
    case 'workflow_dispatch':
      return { ...common, ref: `refs/heads/${branch}`, workflow: `.github/workflows/${workflow.file}`, inputs: workflow.inputs }
    default:
      return { ...common, ref: `refs/heads/${branch}`, before: head, after: head, head_commit: { id: head } }
  }
}
