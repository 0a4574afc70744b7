import { createLog } from '#shared/log/log.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'

/** The parts of a context that functions need which run Git, with the warnings that they log. */
export function createTestContext(workspace: string) {
  const output = createStdoutWriter({ write: () => true })
  const warnings: string[] = []
  const log = { ...createLog(output), warning: (text: string) => void warnings.push(text) }
  const run = createRunner({ output, signal: new AbortController().signal })
  return { run, query: run, env: process.env, log, workspace, warnings }
}
