import { runInProcess as runStep } from '../../../shared/test/in-process/run-in-process.js'
import type { ActionCall, ActionResult } from '../../../shared/test/support/run-action.js'
import { compileRequirements } from '../../src/run.js'
import { forkPython } from './forked-python.js'

/**
 * Runs the action in this process. Engines are real: uv is started, and pip and pip-tools run in a fork of a Python that has imported
 * them, because the import takes most of the processor time of a small run.
 */
export async function runInProcess(call: Pick<ActionCall, 'inputs' | 'env' | 'workspace' | 'temp'>): Promise<ActionResult> {
  return await runStep({ ...call, action: 'action-compile-reqs', work: compileRequirements, changeRun: forkPython })
}
