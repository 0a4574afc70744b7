import { statSync } from 'node:fs'
import { copyFile, mkdtemp, open, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { isInside, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import { listFirst } from '#shared/format/list.js'
import { renderCodeBlock, renderDetails, renderFilledColumns } from '#shared/format/markdown.js'
import type { IconState } from '#shared/format/state-icon.js'
import { addStateIcon } from '#shared/format/state-icon.js'
import type { Finding } from './hooks/finding.js'
import type { HookResult } from './hooks/hook-output.js'
import { parseHunks } from './worktree/patch-hunks.js'
import type { UndoneChanges } from './worktree/restore-worktree.js'

/**
 * GitHub shows ten errors, ten warnings and ten notices of a step, and one of the errors is the step's own.
 * Source: GitHub "Workflow commands", limits.
 */
const annotationLimits: Readonly<Record<Finding['level'], number>> = { error: 9, warning: 10, notice: 10 }

const icons: Readonly<Record<HookResult['result'], IconState>> = {
  passed: 'success',
  failed: 'failure',
  skipped: 'skipped',
  'not run': 'skipped',
}

/** How much of a patch is annotated and shown in log and summary. */
const shownPatchBytes = 64 * 1024

/** Adds the table of the hooks to the job summary. */
export function summarizeHooks({ summary }: Pick<ActionContext, 'summary'>, hooks: readonly HookResult[]): void {
  if (hooks.length === 0) return
  const rows = hooks.map(({ id, result, reason, seconds, findings }) => [
    id,
    addStateIcon(icons[result], reason === '' ? result : `${result} (${reason})`),
    seconds?.toFixed(2) ?? '',
    listFirst([...new Set(findings.map(({ location }) => location.file))]),
  ])
  summary.add(`### Quality gate\n\n${renderFilledColumns(['Hook', 'Result', 'Seconds', 'Files'], rows)}`)
}

/** Annotates the findings of failed hooks that point at files of the workspace, as far as GitHub shows annotations. */
export function annotateFindings(
  { log, workspace }: Pick<ActionContext, 'log' | 'workspace'>,
  folders: readonly string[],
  failed: readonly HookResult[],
): void {
  const remaining = { ...annotationLimits }
  let omitted = 0
  for (const { id, findings } of failed) {
    for (const { level, message, location } of findings) {
      const paths = folders.map((folder) => resolveExistingPrefix(resolve(folder, location.file)))
      const path = paths.find((each) => isInside(workspace, each) && isFile(each))
      if (path === undefined) continue
      if (remaining[level]-- > 0) log[level](`${id}: ${message}`, { ...location, file: relativePosixPath(workspace, path) })
      else omitted++
    }
  }
  if (omitted > 0) log.info(`${omitted} more findings are in the output of the hooks above.`)
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** Copies the patch to where later steps find it (output `patch`), shows it, and annotates its hunks. Returns its path. */
export async function publishPatch(
  context: Pick<ActionContext, 'log' | 'summary' | 'workspace' | 'temp' | 'setOutput'>,
  top: string,
  patch: string,
  failed: readonly HookResult[],
): Promise<string> {
  const published = join(await mkdtemp(join(context.temp, 'eleanor-patch-')), 'hooks.patch')
  await copyFile(patch, published)
  context.setOutput('patch', published)
  const text = await readStart(published, shownPatchBytes)
  annotateHunks(context, top, text, failed)
  await context.log.group('Changes that the hooks would make', async () => {
    context.log.info(text)
    await Promise.resolve()
  })
  const title = `Changes that the hooks would make (${(await stat(published)).size} bytes)`
  context.summary.add(renderDetails(title, renderCodeBlock(text, 'diff')))
  return published
}

/**
 * Reports what a green gate changed, because the wheel is built without it: changes to tracked files as a warning with a patch, branches,
 * tags and the configuration of Git as a warning, and new files as a line in the log.
 */
export async function reportUndoneChanges(
  context: Pick<ActionContext, 'log' | 'summary' | 'workspace' | 'temp' | 'setOutput'>,
  top: string,
  { patch, added, refs }: UndoneChanges & { readonly patch: string | undefined },
): Promise<void> {
  const { log } = context
  if (refs.length > 0)
    log.warning(
      `The gate passed, but it changed ${listFirst(refs)} in Git. ${refs.length === 1 ? 'It was' : 'They were'} put back.`,
    )
  if (patch === undefined && added.length === 0) return
  const hunks = patch === undefined ? [] : parseHunks(await readStart(patch, shownPatchBytes))
  const changed = [...new Set(hunks.map(({ file }) => file))].filter((file) => !added.includes(file))
  if (patch === undefined || changed.length === 0) {
    log.info(`The gate made new files, which were removed: ${listFirst(added)}. Add them to .gitignore to keep them.`)
    return
  }
  const published = await publishPatch(context, top, patch, [])
  log.warning(
    `The gate passed, but it changed ${listFirst(changed)}. The changes were undone, and the wheel is built without them; they are in ${published}.`,
  )
}

function annotateHunks(
  { log, workspace }: Pick<ActionContext, 'log' | 'workspace'>,
  top: string,
  patch: string,
  failed: readonly HookResult[],
): void {
  const modifying = failed.filter(({ modified }) => modified).map(({ id }) => id)
  const hooks = modifying.join(', ') || 'The gate'
  const hunks = parseHunks(patch)
  const limit = annotationLimits.warning
  for (const { file, line, text } of hunks.slice(0, limit))
    log.warning(`${hooks} would change this:\n${text}`, {
      file: relativePosixPath(workspace, join(top, file)),
      ...(line === undefined ? {} : { line }),
    })
  if (hunks.length > limit) log.info(`${hunks.length - limit} more changes are in the patch.`)
}

async function readStart(path: string, bytes: number): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0)
    return buffer.subarray(0, bytesRead).toString('utf8')
  } finally {
    await file.close()
  }
}
