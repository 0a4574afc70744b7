import { runInProcess as runStep } from '../../../shared/test/in-process/run-in-process.js'
import type { ActionCall, ActionResult } from '../../../shared/test/support/run-action.js'
import { runAction } from '../../../shared/test/support/run-action.js'
import { buildImages } from '../../src/build-images.js'

type ImagesCall = Pick<ActionCall, 'inputs' | 'env' | 'workspace' | 'temp'>

/** Runs the action in this process, with the real engine. */
export async function runInProcess(call: ImagesCall): Promise<ActionResult> {
  return await runStep({ ...call, action: 'action-build-images', work: buildImages })
}

/**
 * Starts the action in a separate process: several can run at once, and messages of errors of files and sockets are those that a user sees.
 * In a test, they have another class, so that its name comes first.
 */
export async function startProcess(call: ImagesCall): Promise<ActionResult> {
  return await runAction({ ...call, action: 'action-build-images' })
}
