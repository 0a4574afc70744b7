import { UserError } from '#shared/errors.js'
import type { Workflow } from '../workflows/workflow-file.js'

/** Selects the named workflow, or all, and skips those that no supported event starts. */
export function chooseWorkflows(
  all: readonly Workflow[],
  requested: string | undefined,
  print: (line: string) => void,
): Workflow[] {
  const selected = requested === undefined ? all : all.filter(({ file }) => file === requested)
  if (selected.length === 0) throw noWorkflow(all, requested)
  for (const { file } of selected.filter(({ event }) => event === undefined))
    print(`Skipping ${file}: it does not run on pull_request, workflow_dispatch or push`)
  return selected.filter(({ event }) => event !== undefined)
}

function noWorkflow(all: readonly Workflow[], requested: string | undefined): UserError {
  const problem = requested === undefined ? 'The repository has no workflow' : `There is no workflow ${requested}`
  if (all.length === 0) return new UserError(problem)
  return new UserError(problem, { fix: `Choose one of ${all.map(({ file }) => file).join(', ')}` })
}
