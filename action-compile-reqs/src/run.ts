import type { ActionContext } from '#shared/context/action-context.js'
import { hideStepVariables } from '#shared/process/hidden-env.js'
import { check } from './commands/check.js'
import { compile } from './commands/compile.js'
import { explain } from './commands/explain.js'
import { validateGitAccess } from './git-access/git-access.js'
import { readCompileInputs } from './inputs/read-inputs.js'
import { maskCredentials } from './package-index/access.js'

/** Reads the inputs and runs the mode that they name. */
export async function compileRequirements(context: ActionContext): Promise<void> {
  const given = await readCompileInputs(context)
  // A source distribution runs its build backend when it is resolved.
  if (given.mode !== 'check') hideStepVariables(context.temp)
  maskCredentials(context, given.index)
  const inputs = { ...given, git: validateGitAccess(context, given.git) }
  if (inputs.mode === 'check') await check(context, inputs)
  else if (inputs.mode === 'explain') await explain(context, inputs)
  else await compile(context, inputs)
}
