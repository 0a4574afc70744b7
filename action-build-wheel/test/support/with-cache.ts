import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startResultsService } from '../../../local/results-service/service.js'
import { runAction, temporaryFolder } from '../../../shared/test/support/run-action.js'
import { fastBuilder } from './project.js'

const action = 'action-build-wheel'

/** Runs the action several times with one cache service. `blobs` is the folder with the entries. */
export async function withCache(
  work: (
    run: (workspace: string, inputs?: Record<string, string>, env?: Record<string, string>) => ReturnType<typeof runAction>,
    blobs: string,
  ) => Promise<void>,
): Promise<void> {
  const blobs = join(temporaryFolder('results'), 'blobs')
  const service = await startResultsService({ folder: blobs })
  const temp = temporaryFolder('runner')
  const base = {
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_RUNTIME_TOKEN: service.token,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
  }
  try {
    await work(async (workspace, inputs = {}, env = {}) => {
      rmSync(join(workspace, 'dist'), { recursive: true, force: true })
      return await runAction({
        action,
        workspace,
        inputs: { ...fastBuilder, reuse: 'true', ...inputs },
        env: { ...base, ...env },
        temp,
      })
    }, blobs)
  } finally {
    await service.close()
  }
}
