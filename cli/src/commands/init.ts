import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CommandCall, ExitCode } from '../context/command-call.js'
import { runSession } from '../context/session.js'
import { findWorkspace } from '../context/workspace.js'
import { inspectRepository } from '../init/inspect-repository.js'
import type { FileChange } from '../init/plan-changes.js'
import { planChanges } from '../init/plan-changes.js'
import { formatChanges } from '../init/show-changes.js'
import type { Question } from '../terminal/confirm.js'
import { confirm, requireTerminal } from '../terminal/confirm.js'

/** `eleanor init`: shows a configuration and workflows for the repository as it is, asks, and writes them. Prints the diff. */
export async function init(call: CommandCall): Promise<ExitCode> {
  return await runSession(call, { json: false }, async (session) => {
    const root = findWorkspace(call.cwd).path
    const facts = await inspectRepository(session, root)
    const { changes, kept } = await planChanges(root, facts)
    for (const reason of kept) session.log.notice(`${reason}: left as it is`)
    for (const line of formatChanges(changes)) session.print(line)
    if (changes.length === 0 && kept.length === 0)
      session.log.notice(
        'There are no requirements (`*.in`), no Python project and no Dockerfiles, so there is nothing to set up',
      )
    if (changes.length === 0) return 0
    if (!call.yes) {
      requireTerminal(question)
      await confirm(question, session.signal)
    }
    await writeChanges(root, changes)
    const next = facts.requirements === undefined ? 'commit' : '`eleanor compile`, then commit'
    session.log.info(`Wrote ${changes.map(({ path }) => path).join(', ')}. Next: ${next}.`)
    return 0
  })
}

const question: Question = {
  command: 'eleanor init',
  text: 'Write these files?',
  withoutTerminal: 'Add `--yes` to write these files',
  subject: 'The changes were',
}

/** Writes all files or none: each to a temporary name first, and renames them when all are complete. */
async function writeChanges(root: string, changes: readonly FileChange[]): Promise<void> {
  const files = changes.map(({ path, before = '', added }) => ({
    path: join(root, path),
    temporary: join(root, `${path}.eleanor-init`),
    text: before + added,
  }))
  try {
    for (const { temporary, text } of files) {
      await mkdir(dirname(temporary), { recursive: true })
      await writeFile(temporary, text)
    }
    for (const { temporary, path } of files) await rename(temporary, path)
  } finally {
    for (const { temporary } of files) await rm(temporary, { force: true })
  }
}
