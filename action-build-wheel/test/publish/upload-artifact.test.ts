import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startResultsService } from '../../../local/results-service/service.js'
import { runAction, temporaryFolder } from '../../../shared/test/support/run-action.js'
import { createRepository, fastBuilder, tinyProject } from '../support/project.js'

/** The files of an archive by name, as texts. */
function readZip(file = ''): Record<string, string> {
  const script =
    'import json, sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(json.dumps({n: z.read(n).decode("latin1") for n in z.namelist()}))'
  const { stdout } = spawnSync('python3', ['-c', script, file], { encoding: 'utf8', maxBuffer: 1 << 24 })
  return JSON.parse(stdout) as Record<string, string>
}

test('wheel and sdist are uploaded as one artifact after all checks, and a name in use is an error', async () => {
  const service = await startResultsService({ folder: join(temporaryFolder('results'), 'blobs') })
  try {
    const env = { ACTIONS_RESULTS_URL: service.url, ACTIONS_RUNTIME_TOKEN: service.token }
    const upload = async (files: Record<string, string>, inputs: Record<string, string> = {}) => {
      const workspace = createRepository(files)
      return {
        workspace,
        ...(await runAction({
          action: 'action-build-wheel',
          workspace,
          inputs: { ...fastBuilder, artifact: 'wheel', 'retention-days': '3', ...inputs },
          env,
        })),
      }
    }
    const unfit = await upload({ ...tinyProject(), 'tiny/__init__.py': 'import not_there\n' })
    expect(unfit.code).toBe(1)
    expect(service.artifacts(service.token)).toEqual([])

    const good = await upload(tinyProject('described'), { 'metadata-artifact': 'metadata' })
    expect(good.code).toBe(0)
    const [artifact, metadata] = service.artifacts(service.token)
    expect(artifact?.name).toBe('wheel')
    const days = (Date.parse(artifact?.expiresAt ?? '') - Date.now()) / (24 * 60 * 60 * 1000)
    // An hour more or less where the clock changes.
    expect(days).toBeGreaterThan(2.9)
    expect(days).toBeLessThan(3.1)
    // In whatever order the client has put them.
    expect(Object.keys(readZip(artifact?.file)).sort()).toEqual(['tiny-1.4.0-py3-none-any.whl', 'tiny-1.4.0.tar.gz'])
    expect(metadata?.name).toBe('metadata')
    expect(readZip(metadata?.file)).toEqual({
      METADATA: expect.stringMatching(/^Metadata-Version: 2\.1\nName: tiny\n[^]*\n\n# Tiny\n$/),
      'README.md': '# Tiny\n',
    })
    expect(good.summary).toMatch(/<summary>Metadata<\/summary>\n\n```\nMetadata-Version: 2\.1\nName: tiny\n[^#]*```/)
    expect(good.outputs['python-versions']).toMatch(/^\["3\.8",.*"3\.14"\]$/)

    const again = await upload(tinyProject())
    expect(again.code).toBe(1)
    expect(again.stdout).toContain('::error::The artifact wheel could not be uploaded.')
    expect(existsSync(join(again.workspace, again.outputs.wheel ?? ''))).toBe(true)
  } finally {
    await service.close()
  }
})
