import { readFile } from 'node:fs/promises'
import type { ActionContext } from '#shared/context/action-context.js'
import { relativePosixPath } from '#shared/files/paths.js'
import type { GateInputs } from '../inputs/types.js'
import type { Repository } from '../project/repository.js'

/** Which files the hooks check. */
export interface FileSelection {
  /** Arguments for pre-commit and prek. */
  readonly args: readonly string[]
  readonly description: string
  /** Whether these are all files. */
  readonly isAll: boolean
}

export interface FileRequest {
  /** Configurations of the hooks, absolute. */
  readonly configs: readonly string[]
  readonly files: GateInputs['files']
}

const allFiles: FileSelection = { args: ['--all-files'], description: 'all files', isAll: true }

/**
 * Selects the files that the hooks check. `changed` means those that differ from the base of the pull request or push; `auto` does the
 * same for a pull request, and means all files for other events. Falls back to all files when the base is unknown or not in the clone,
 * and when the configuration of the hooks itself changed.
 */
export async function selectFiles(
  context: Pick<ActionContext, 'env' | 'log' | 'caller'>,
  { top, git }: Pick<Repository, 'top' | 'git'>,
  { configs, files }: FileRequest,
): Promise<FileSelection> {
  if (files === 'all') return allFiles
  const event = await readEvent(context)
  if (files === 'auto' && event.pull_request === undefined && event.merge_group === undefined) return allFiles
  const eventBase = findBase(event)
  const base = eventBase === undefined ? '' : await git('merge-base', eventBase, 'HEAD').catch(() => '')
  if (base === '') {
    if (files === 'auto') return allFiles
    const reason =
      eventBase === undefined
        ? 'this event names no commit to compare with'
        : `commit ${eventBase.slice(0, 12)} is not in the clone`
    const hint = context.caller === undefined ? ' For `gate-files: changed`, check out with `fetch-depth: 0`.' : ''
    context.log.notice(`The gate checks all files: ${reason}.${hint}`)
    return allFiles
  }
  const changed = (await git('diff', '--name-only', '-z', base, 'HEAD')).split('\0').filter((path) => path !== '')
  if (configs.some((config) => changed.includes(relativePosixPath(top, config)))) return allFiles
  return { args: ['--from-ref', base, '--to-ref', 'HEAD'], description: `${changed.length} changed files`, isAll: false }
}

type EventPayload = Readonly<Record<string, { base?: { sha?: unknown }; base_sha?: unknown } | string | undefined>>

async function readEvent({ env }: Pick<ActionContext, 'env'>): Promise<EventPayload> {
  const text = await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8').catch(() => '')
  return text === '' ? {} : (JSON.parse(text) as EventPayload)
}

/** The commit that the event started from. Source: GitHub "Webhook events and payloads". */
function findBase(event: EventPayload): string | undefined {
  const section = (name: string) => {
    const value = event[name]
    return typeof value === 'object' ? value : undefined
  }
  const candidates = [section('pull_request')?.base?.sha, section('merge_group')?.base_sha, event.before]
  const sha = candidates.find((each): each is string => typeof each === 'string' && /^[0-9a-f]{40,64}$/.test(each))
  return sha === undefined || /^0+$/.test(sha) ? undefined : sha
}
