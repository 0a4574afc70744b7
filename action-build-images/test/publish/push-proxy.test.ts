import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import type { ActionContext } from '#shared/context/action-context.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { pushByDigest } from '../../src/publish/push-by-digest.js'
import { startPushProxy } from '../../src/publish/push-proxy.js'
import { createTestContext } from '../support/test-context.js'

test('the proxy counts what the engine has sent, also on connections that are closed', async () => {
  const proxy = await startPushProxy({ repositories: [], sources: [], signal: new AbortController().signal })
  try {
    expect(proxy.receivedBytes()).toBe(0)
    for (const [index, size] of [1000, 50_000].entries()) {
      const before = proxy.receivedBytes()
      const headers = { authorization: `Basic ${btoa(`${proxy.user}:${proxy.password}`)}`, connection: 'close' }
      const response = await fetch(`http://${proxy.address}/v2/`, { method: 'POST', headers, body: 'x'.repeat(size) })
      expect({ index, status: response.status }).toEqual({ index, status: 200 })
      expect(proxy.receivedBytes() - before).toBeGreaterThan(size)
    }
  } finally {
    await proxy.close()
  }
})

test.each([
  ['removes', 0, '', false],
  ['does not have', 1, 'Error response from daemon: No such image: 127.0.0.1:1/0:push', false],
  ['keeps', 1, 'context deadline exceeded', true],
])(
  'a name of a failed push that the engine %s is left to post only if it stays (a played client)',
  async (_, code, stderr, isLeft) => {
    const registry = createServer((_request, response) => response.end('{}')).listen(0, '127.0.0.1')
    await once(registry, 'listening')
    const address = `127.0.0.1:${(registry.address() as AddressInfo).port}`
    const states: string[] = []
    const run: ActionContext['run'] = async (_docker, [command = '']) =>
      await Promise.resolve({
        stdout: '',
        timedOut: false,
        seconds: 0,
        ...(command === 'tag' ? { code: 0, stderr: '' } : command === 'rmi' ? { code, stderr } : { code: 1, stderr: 'refused' }),
      })
    const context = {
      ...createTestContext(temporaryFolder('push'), { run }),
      saveState: (_name: string, value: string) => void states.push(value),
    }
    const naming = { registries: [address], prefix: '', tags: ['latest'] } as const
    const images = {
      ids: new Map([
        ['app', 'sha256:1'],
        ['next', 'sha256:2'],
      ]),
      naming,
      parents: [],
      bases: [],
    }
    expect(await pushByDigest(context, 'docker', images)).toMatchObject({ state: 'unreachable' })
    registry.close()
    const names = expect.stringMatching(/^\{"docker":"docker","references":\["127\.0\.0\.1:\d+\/0:push"\]\}$/)
    expect(states.slice(1)).toEqual([isLeft ? names : ''])
  },
)
