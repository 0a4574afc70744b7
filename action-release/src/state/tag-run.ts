import { readFile } from 'node:fs/promises'
import type { Env } from '#shared/process/env.js'

/** The tag whose push started the run; undefined if it runs on a branch. Source: GitHub "Variables reference", `GITHUB_REF`. */
export function tagOfRun({ GITHUB_REF: ref = '' }: Env): string | undefined {
  return /^refs\/tags\/(.+)$/.exec(ref)?.[1]
}

/** The default branch, as the event of the run says; undefined outside of GitHub Actions. Source: GitHub "Webhook events and payloads". */
export async function defaultBranchOfRun({ GITHUB_EVENT_PATH: path = '' }: Env): Promise<string | undefined> {
  try {
    const event = JSON.parse(await readFile(path, 'utf8')) as { repository?: { default_branch?: unknown } } | null
    const name = event?.repository?.default_branch
    return typeof name === 'string' && name !== '' ? name : undefined
  } catch {
    return undefined
  }
}
