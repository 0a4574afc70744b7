import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startResultsService } from '../../../local/results-service/service.js'
import { runAction, temporaryFolder } from '../../../shared/test/support/run-action.js'
import { createRepository, fastBuilder, tinyProject } from '../support/project.js'

test('wheel and sdist are uploaded as one artifact after all checks, and a name in use is an error', async () => {
  const service = await startResultsService({ folder: join(temporaryFolder('results'), 'blobs') })
  try {
    const env = { ACTIONS_RESULTS_URL: service.url, ACTIONS_RUNTIME_TOKEN: service.token }
    const upload = async (files: Record<string, string>) => {
      const workspace = createRepository(files)
      return {
        workspace,
        ...(await runAction({
          action: 'action-build-wheel',
          workspace,
          inputs: { ...fastBuilder, artifact: 'wheel', 'retention-days': '3' },
          env,
        })),
      }
    }
    const unfit = await upload({ ...tinyProject(), 'tiny/__init__.py': 'import not_there\n' })
    expect(unfit.code).toBe(1)
    expect(service.artifacts(service.token)).toEqual([])

    const good = await upload(tinyProject())
    expect(good.code).toBe(0)
    const [artifact] = service.artifacts(service.token)
    expect(artifact?.name).toBe('wheel')
    const days = (Date.parse(artifact?.expiresAt ?? '') - Date.now()) / (24 * 60 * 60 * 1000)
    // An hour more or less where the clock changes.
    expect(days).toBeGreaterThan(2.9)
    expect(days).toBeLessThan(3.1)
    const listed = spawnSync('python3', ['-m', 'zipfile', '--list', artifact?.file ?? ''], { encoding: 'utf8' }).stdout
    // In whatever order the client has put them.
    expect(listed.match(/^tiny-\S+/gm)?.sort()).toEqual(['tiny-1.4.0-py3-none-any.whl', 'tiny-1.4.0.tar.gz'])

    const again = await upload(tinyProject())
    expect(again.code).toBe(1)
    expect(again.stdout).toContain('::error::The artifact wheel could not be uploaded.')
    expect(existsSync(join(again.workspace, again.outputs.wheel ?? ''))).toBe(true)
  } finally {
    await service.close()
  }
})
