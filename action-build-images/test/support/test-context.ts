import type { ActionContext } from '#shared/context/action-context.js'
import { createPrivateDir } from '#shared/context/private-dir.js'
import { createSummary } from '#shared/context/summary.js'

/** The context of a run in this process, whose programs are played by `run`. Nothing is printed. */
export function createTestContext(temp: string, { run }: Pick<ActionContext, 'run'>): ActionContext {
  const ignore = () => undefined
  let privateDir: ReturnType<ActionContext['privateDir']> | undefined
  return {
    env: { HOME: temp },
    workspace: temp,
    temp,
    actionPath: temp,
    toolCache: temp,
    log: { debug: ignore, info: ignore, notice: ignore, warning: ignore, error: ignore, group: async (_, work) => await work() },
    run,
    query: async () => await Promise.reject(new Error('No query is expected')),
    summary: createSummary(),
    signal: new AbortController().signal,
    setOutput: ignore,
    saveState: ignore,
    mask: ignore,
    privateDir: () => (privateDir ??= createPrivateDir(temp, ignore)),
  }
}
