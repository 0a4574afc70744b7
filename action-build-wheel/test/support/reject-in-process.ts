import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { createPrivateDir } from '#shared/context/private-dir.js'
import { createSummary } from '#shared/context/summary.js'
import { UserError } from '#shared/errors.js'
import type { Log } from '#shared/log/log.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { createToolQuery } from '#shared/process/tool-query.js'
import { root } from '../../../scripts/repository.js'
import type { PrintedError } from '../../../shared/test/support/rejected-call.js'
import { stepEnv, temporaryFolder, toolCache } from '../../../shared/test/support/run-action.js'
import { buildWheel } from '../../src/run.js'

const action = 'action-build-wheel'

/**
 * Runs the whole action in this process, with the real tools: the start of a process takes most of the time of a run that rejects its
 * inputs. Throws unless the action throws a `UserError`. Returns its error, the groups of the log, and the outputs.
 */
export async function rejectInProcess(workspace: string, inputs: Readonly<Record<string, string>>) {
  const output = createStdoutWriter({ write: () => true })
  const groups: string[] = []
  const quiet = () => undefined
  const log: Log = {
    debug: quiet,
    info: quiet,
    notice: quiet,
    warning: quiet,
    error: quiet,
    group: async (name, work) => {
      groups.push(name)
      return await work()
    },
  }
  const signal = new AbortController().signal
  const temp = temporaryFolder('runner')
  const outputs: Record<string, unknown> = {}
  const context: ActionContext = {
    env: stepEnv({ action, inputs, workspace, temp }),
    workspace,
    temp,
    actionPath: join(root, action),
    toolCache: toolCache(),
    log,
    run: createRunner({ output, signal }),
    query: createToolQuery({}),
    summary: createSummary(),
    signal,
    setOutput: (name, value) => void (outputs[name] = value),
    saveState: () => undefined,
    mask: () => undefined,
    privateDir: async () => await createPrivateDir(temp, () => undefined),
  }
  try {
    await buildWheel(context)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { file, line, column } = { file: undefined, line: undefined, column: undefined, ...error.at }
    const at = [file, line, column].filter((part) => part !== undefined).join(':')
    const rejection: PrintedError = { at, message: error.message.replaceAll('Input `', '`') }
    return { rejection, groups, outputs }
  }
  throw new Error(`The action did not reject ${JSON.stringify(inputs)}`)
}
