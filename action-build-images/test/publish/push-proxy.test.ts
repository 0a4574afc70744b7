import { expect, test } from '@jest/globals'
import { startPushProxy } from '../../src/publish/push-proxy.js'

test('the proxy counts what the engine has sent, also on connections that are closed', async () => {
  const proxy = await startPushProxy({ repositories: [], parents: [], signal: new AbortController().signal })
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
