import { readFile } from 'node:fs/promises'
import type { ActionContext } from '#shared/context/action-context.js'
import { relativePosixPath } from '#shared/files/paths.js'
import type { Repository } from '../project/repository.js'
import type { GatePlan } from './plan-gate.js'

/** The arguments that say which files the hooks see, and the same in words. */
export interface FileChoice {
  readonly args: readonly string[]
  readonly text: string
}

const all: FileChoice = { args: ['--all-files'], text: 'all files' }

/**
 * With `changed` the files that differ from where the branch of the pull request, or the push, started. It is never weaker than
 * asked for: all files where that commit is not known or not in the clone, and where the hooks' configuration has changed itself.
 */
export async function chooseFiles(
  context: Pick<ActionContext, 'env' | 'log'>,
  { top, git }: Pick<Repository, 'top' | 'git'>,
  { config }: GatePlan,
  files: 'all' | 'changed',
): Promise<FileChoice> {
  if (files === 'all') return all
  const given = await baseOf(context)
  const base = given === '' ? '' : await git('merge-base', given, 'HEAD').catch(() => '')
  if (base === '') {
    const why = given === '' ? 'this event names no commit to compare with' : `commit ${given.slice(0, 12)} is not in the clone`
    context.log.notice(`The gate looks at all files, since ${why}. For \`files: changed\` check out with \`fetch-depth: 0\`.`)
    return all
  }
  const changed = (await git('diff', '--name-only', '-z', base, 'HEAD')).split('\0').filter((path) => path !== '')
  if (changed.includes(relativePosixPath(top, config))) return all
  return { args: ['--from-ref', base, '--to-ref', 'HEAD'], text: `${changed.length} changed files` }
}

/** The commit that the work of this event starts from; '' when the event has none. Source: GitHub "Webhook events and payloads". */
async function baseOf({ env }: Pick<ActionContext, 'env'>): Promise<string> {
  const text = await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8').catch(() => '')
  if (text === '') return ''
  const event = JSON.parse(text) as Record<string, { base?: { sha?: unknown }; base_sha?: unknown } | string | undefined>
  const part = (name: string) => {
    const found = event[name]
    return typeof found === 'object' ? found : undefined
  }
  const candidates = [part('pull_request')?.base?.sha, part('merge_group')?.base_sha, event.before]
  const sha = candidates.find((each): each is string => typeof each === 'string' && /^[0-9a-f]{40,64}$/.test(each))
  return sha === undefined || /^0+$/.test(sha) ? '' : sha
}
