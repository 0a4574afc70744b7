import { statSync } from 'node:fs'
import { copyFile, mkdtemp, open, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { isInside, resolveExistingPrefix } from '#shared/files/paths.js'
import { codeBlock, details, table } from '#shared/format/summary.js'
import { shown } from '../inputs/read-inputs.js'
import type { HookResult } from './hooks/hook-output.js'
import { readHunks } from './worktree/patch-hunks.js'

/**
 * GitHub shows ten errors, ten warnings and ten notices of a step, and one of the errors is the step's own.
 * Source: GitHub "Workflow commands", limits.
 */
const limits = { error: 9, warning: 10, notice: 10 } as const

/** How much of a patch is read for annotations and shown in log and summary. */
const shownPatch = 64 * 1024

type Ports = Pick<ActionContext, 'log' | 'summary' | 'workspace'>

/** Adds the table of the hooks to the job summary. */
export function summarise({ summary }: Pick<ActionContext, 'summary'>, hooks: readonly HookResult[]): void {
  if (hooks.length === 0) return
  const rows = hooks.map(({ id, result, reason, seconds, findings }) => [
    id,
    reason === '' ? result : `${result} (${reason})`,
    seconds?.toFixed(2) ?? '',
    some([...new Set(findings.map(({ at }) => at.file))]),
  ])
  summary.add(`### Quality gate\n\n${table(['Hook', 'Result', 'Seconds', 'Files'], rows)}`)
}

function some(names: readonly string[]): string {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '')
}

/** Annotates what the hooks have found, on files that exist in the workspace. */
export function annotateFindings({ log, workspace }: Ports, top: string, failed: readonly HookResult[]): void {
  const found = failed
    .flatMap(({ id, findings }) => findings.map((finding) => ({ ...finding, message: `${id}: ${finding.message}` })))
    .map((finding) => ({ ...finding, path: resolveExistingPrefix(resolve(top, finding.at.file)) }))
    .filter(({ path }) => isInside(workspace, path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true)
  const left = { ...limits } as Record<keyof typeof limits, number>
  let more = 0
  for (const { level, message, at, path } of found) {
    if (left[level]-- > 0) log[level](message, { ...at, file: shown(workspace, path) })
    else more++
  }
  if (more > 0) log.info(`${more} more findings are in the output of the hooks above.`)
}

/**
 * Keeps the patch where later steps find it (output `patch`), shows it, and annotates each of its hunks. Gives its path.
 */
export async function showPatch(
  context: Ports & Pick<ActionContext, 'temp' | 'setOutput'>,
  top: string,
  patch: string,
  failed: readonly HookResult[],
): Promise<string> {
  const { log, summary, workspace } = context
  const place = join(await mkdtemp(join(context.temp, 'eleanor-patch-')), 'hooks.patch')
  await copyFile(patch, place)
  context.setOutput('patch', place)
  const text = await beginning(place)
  const hunks = readHunks(text)
  const changers = failed.filter(({ modified }) => modified).map(({ id }) => id)
  for (const { file, line, text: change } of hunks.slice(0, limits.warning))
    log.warning(`${changers.join(', ') || 'The hooks'} would change this:\n${change}`, {
      file: shown(workspace, join(top, file)),
      ...(line === undefined ? {} : { line }),
    })
  if (hunks.length > limits.warning) log.info(`${hunks.length - limits.warning} more changes are in the patch.`)
  await log.group('What the hooks would change', async () => {
    log.info(text)
    await Promise.resolve()
  })
  summary.add(details(`What the hooks would change (${(await stat(place)).size} bytes)`, codeBlock(text, 'diff')))
  return place
}

async function beginning(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(shownPatch), 0, shownPatch, 0)
    return buffer.subarray(0, bytesRead).toString('utf8')
  } finally {
    await file.close()
  }
}
