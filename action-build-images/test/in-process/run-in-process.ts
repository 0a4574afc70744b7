import { runInProcess as runStep } from '../../../shared/test/in-process/run-in-process.js'
import type { ActionCall, ActionResult } from '../../../shared/test/support/run-action.js'
import { buildImages } from '../../src/build-images.js'

/** Runs the action in this process, with the real engine. */
export async function runInProcess(call: Pick<ActionCall, 'inputs' | 'env' | 'workspace' | 'temp'>): Promise<ActionResult> {
  return await runStep({ ...call, action: 'action-build-images', work: buildImages })
}
