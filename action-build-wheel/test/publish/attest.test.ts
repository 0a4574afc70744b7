import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startResultsService } from '../../../local/results-service/service.js'
import { runAction, temporaryFolder } from '../../../shared/test/support/run-action.js'
import { createRepository, fastBuilder, tinyProject } from '../support/project.js'

const action = 'action-build-wheel'

test('without an identity or a token, or with `reuse`, `attest` and `publish-attestation` are rejected in one error before any work', async () => {
  const workspace = createRepository(tinyProject('raise'))
  const inputs = { attest: 'true', 'publish-attestation': 'true', reuse: 'true' }
  const { code, stdout, outputs } = await runAction({ action, workspace, inputs })
  expect(code).toBe(1)
  expect(stdout.match(/^::error/gm)).toHaveLength(1)
  expect(stdout).toMatch(
    /^::error::Input `attest` is `true`, but this job has no OIDC identity\. Give the job .*Input `token` is empty.*Input `reuse` is `true`.*Input `publish-attestation` is `true`, but there is no identity/m,
  )
  expect(stdout).not.toContain('Build the')
  expect(outputs).toEqual({})
})

test('the identity is requested after all checks, and nothing is published when the request is denied', async () => {
  const requests: string[] = []
  // Acts as GitHub's identity service, which rejects every job.
  const identity = createServer((request, response) => {
    requests.push(`${request.headers.authorization ?? ''} ${request.url ?? ''}`)
    response.writeHead(403, { 'content-type': 'application/json' }).end('{"message":"no identity for this job"}')
  })
  await new Promise<void>((resolve) => void identity.listen(0, '127.0.0.1', resolve))
  const results = await startResultsService({ folder: join(temporaryFolder('results'), 'blobs') })
  try {
    const attest = async (files: Readonly<Record<string, string>>) => {
      const workspace = createRepository(files)
      const env = {
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(identity.address() as AddressInfo).port}/token?api-version=2`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-of-the-job',
        ACTIONS_RESULTS_URL: results.url,
        ACTIONS_RUNTIME_TOKEN: results.token,
        GITHUB_REPOSITORY: 'eleanor/example',
        GITHUB_SERVER_URL: 'https://github.com',
      }
      const inputs = { ...fastBuilder, attest: 'true', token: 'token-that-is-hidden', artifact: 'wheel' }
      return { workspace, ...(await runAction({ action, workspace, inputs, env })) }
    }
    const unfit = await attest({ ...tinyProject(), 'tiny/__init__.py': 'import not_there\n' })
    expect(unfit.stdout).toContain('`import tiny` fails')
    expect(requests).toEqual([])

    const rejected = await attest(tinyProject())
    expect(rejected.code).toBe(1)
    expect(rejected.stdout).toMatch(
      /^::error::The provenance of the wheel could not be attested\. Failed to get ID token: (?!.*%0A).*Error Code : 403/m,
    )
    expect(rejected.stdout).toContain('`permissions: id-token: write` and `attestations: write`')
    expect(rejected.stdout.match(/^::error/gm)).toHaveLength(1)
    expect(requests).toEqual(['Bearer request-token-of-the-job /token?api-version=2&audience=nobody'])
    expect(rejected.stdout.replaceAll('::add-mask::token-that-is-hidden', '')).not.toContain('token-that-is-hidden')
    expect(rejected.outputs['attestation-url']).toBeUndefined()
    expect(existsSync(join(rejected.workspace, 'dist'))).toBe(false)
    expect(results.artifacts(results.token)).toEqual([])
  } finally {
    await results.close()
    await new Promise((resolve) => void identity.close(resolve))
  }
})
