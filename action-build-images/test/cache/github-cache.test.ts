import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ResultsService } from '../../../local/results-service/service.js'
import { startResultsService } from '../../../local/results-service/service.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { startContainerBuilder } from '../support/container-builder.js'
import { buildkitImage, knowsCacheService, messagesOf, removeImages, runDockerIn, testBases } from '../support/engine.js'
import type { TestBuilder } from '../support/remote-builder.js'

/** `cache: gha` with BuildKit of today, and a cache service on this machine that speaks as GitHub's does. */
const image = typeof testBases() === 'string' ? undefined : buildkitImage()
const withBuildkit = image === undefined ? describe.skip : describe
const files = {
  'docker/app.Dockerfile': 'FROM scratch AS tools\nCOPY tool /tool\nFROM scratch\nCOPY --from=tools /tool /app/tool\n',
  'docker/child.Dockerfile': 'FROM app\nCOPY tool /child/tool\n',
}

withBuildkit("GitHub's cache", () => {
  const prefix = `t${randomUUID().slice(0, 8)}-`
  const workspace = temporaryFolder('workspace')
  let builder: TestBuilder
  let results: ResultsService
  beforeAll(async () => {
    writeTree(workspace, { ...files, tool: randomUUID() })
    results = await startResultsService({ folder: join(temporaryFolder('results'), 'data') })
    builder = startContainerBuilder(image ?? '')
  })
  afterAll(async () => {
    await builder.close()
    await results.close()
    removeImages(prefix)
  })

  /** A run with a builder that knows nothing. */
  async function build() {
    runDockerIn(builder.env, 'buildx', 'prune', '--builder', builder.name, '--all', '--force')
    const service = { ACTIONS_CACHE_SERVICE_V2: 'true', ACTIONS_RESULTS_URL: results.url, ACTIONS_RUNTIME_TOKEN: results.token }
    const { code, outputs, stdout } = await runAction({
      action: 'action-build-images',
      workspace,
      env: { ...builder.env, ...service, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
      inputs: { catalogue: 'false', prefix, builder: builder.name, cache: 'gha', secrets: 'word=some-long-word' },
    })
    const images = JSON.parse(outputs.images ?? '{}') as Record<string, { cached: boolean; digest: string }>
    const messages = messagesOf(stdout, /^(?:::error|::warning|The cache)/)
    return { code, messages, images: Object.entries(images).map(([name, { cached, digest }]) => ({ name, cached, digest })) }
  }

  if (image === undefined || knowsCacheService())
    test('is written when the images were searched, and a builder that knows nothing takes all from it', async () => {
      const first = await build()
      const written = ['app', 'child'].map((name) => expect.stringMatching(`^The cache of ${name} was written: [\\d.]+ MB$`))
      expect(first).toMatchObject({ code: 0, messages: written, images: [{ cached: false }, { cached: false }] })
      const second = await build()
      expect(second.images).toEqual(first.images.map((each) => ({ ...each, cached: true })))
    })
  else
    test('is a warning with a buildx from before 0.20, which does not know the service of today', async () => {
      const { code, messages } = await build()
      const leftOut = ['app', 'child'].map((name) => `::warning::The cache of ${name} was not written: the builder skipped it`)
      expect({ code, messages }).toEqual({ code: 0, messages: leftOut })
    })
})
