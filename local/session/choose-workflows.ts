import { UserError } from '#shared/errors.js'
import type { Workflow } from '../workflows/workflow-file.js'

/**
 * Selects the named workflow, or all. Skips those that no supported event starts, and, unless they are named or the only ones, those
 * that only a schedule starts: a weekly upgrade is no part of a first run.
 */
export function chooseWorkflows(
  all: readonly Workflow[],
  requested: string | undefined,
  print: (line: string) => void,
): Workflow[] {
  const selected = requested === undefined ? all : all.filter(({ file }) => file === requested)
  if (selected.length === 0) throw noWorkflow(all, requested)
  for (const { file } of selected.filter(({ event }) => event === undefined))
    print(`Skipping ${file}: it does not run on pull_request, workflow_dispatch, push or schedule`)
  const [scheduled, others] = [true, false].map((isScheduled) =>
    selected.filter(({ event }) => event !== undefined && (event === 'schedule') === isScheduled),
  ) as [Workflow[], Workflow[]]
  if (requested !== undefined || others.length === 0) return [...others, ...scheduled]
  for (const { file } of scheduled) print(`Skipping ${file}, which only a schedule starts: name it to run it`)
  return others
}

function noWorkflow(all: readonly Workflow[], requested: string | undefined): UserError {
  const problem = requested === undefined ? 'The repository has no workflow' : `There is no workflow ${requested}`
  if (all.length === 0) return new UserError(problem)
  return new UserError(problem, { fix: `Choose one of ${all.map(({ file }) => file).join(', ')}` })
}
