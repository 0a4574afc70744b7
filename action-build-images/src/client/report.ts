import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import { renderCodeBlock, renderDetails, renderTable } from '#shared/format/markdown.js'
import { addStateIcon } from '#shared/format/state-icon.js'
import type { ClientInputs } from '../inputs/client-inputs.js'

export interface Patch {
  readonly text: string
  /** Absolute path of the file that contains it. */
  readonly file: string
}

export interface ClientReport {
  readonly client: Pick<ClientInputs, 'app' | 'directory' | 'mode'>
  /** Paths of the files that differ, relative to the workspace. */
  readonly changed: readonly string[]
  /** Undefined if nothing differs. */
  readonly patch: Patch | undefined
  /** Name and version. */
  readonly generator: string
}

/** Most characters of a patch that are shown. The file has all of it. */
const maxShownPatch = 60_000

/** Sets the output `client` and adds the client to the job summary. */
export function reportClient(
  { setOutput, summary, log }: Pick<ActionContext, 'setOutput' | 'summary' | 'log'>,
  { client: { app, directory, mode }, changed, patch, generator }: ClientReport,
): void {
  setOutput('client', { directory, changed, patch: patch?.file ?? '' })
  const changedState = mode === 'check' ? addStateIcon('failure', 'stale') : addStateIcon('changed', 'written')
  const state = patch === undefined ? addStateIcon('success', 'up to date') : changedState
  const head = ['App', 'Folder', 'State', 'Changed files', 'Generator']
  const parts = ['## Client', renderTable(head, [[app, directory, state, String(changed.length), generator]])]
  if (patch !== undefined) parts.push(renderDetails('Changes', renderCodeBlock(shorten(patch), 'diff')))
  summary.add(parts.join('\n\n'))
  if (patch === undefined) log.info(`The client in ${directory} is up to date with \`${app}\``)
}

/** Logs what differs, and returns the error for `client-mode: check`. */
export async function staleClientError(
  log: ActionContext['log'],
  { client: { app }, changed, patch }: ClientReport,
): Promise<UserError> {
  await log.group('Changes of the client', async () => {
    if (patch !== undefined) log.info(shorten(patch).trimEnd())
    await Promise.resolve()
  })
  return new UserError(`The client is not up to date with \`${app}\`: ${listFirst(changed)}`, {
    fix: `Generate it with \`client-mode: generate\` and commit it, or apply ${patch?.file ?? 'the patch'}`,
    at: { file: changed[0] ?? '', line: 1 },
  })
}

function shorten({ text, file }: Patch): string {
  return text.length > maxShownPatch ? `${text.slice(0, maxShownPatch)}\n… and more, in ${file}` : text
}
