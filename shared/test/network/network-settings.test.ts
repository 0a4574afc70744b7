import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { chooseDirectHosts, useProxy } from '#shared/network/network-settings.js'

const loopback = ['localhost', '127.0.0.1', '::1', '[::1]']

// What Go, and with it Docker, does with these was read from `http.ProxyFromEnvironment`.
test.each<[noProxy: string, host: string, isDirect: boolean]>([
  ['10.0.0.0/8', '10.9.0.3', true],
  ['10.0.0.0/8', '11.0.0.1', false],
  ['corp.test, 192.168.4.0/22', '192.168.7.255', true],
  ['192.168.4.0/22', '192.168.8.0', false],
  ['fd00::/8', '[fd00::1]', true],
  ['10.0.0.0/33', '10.9.0.3', false],
  ['nonsense/8', 'nonsense', false],
  ['', '10.9.0.3', false],
])('with NO_PROXY=%s, the address %s is asked directly: %s', (noProxy, host, isDirect) => {
  const direct = chooseDirectHosts({ NO_PROXY: noProxy }, [host, 'registry.test'])
  expect(direct.includes(host)).toBe(isDirect)
  expect(direct).not.toContain('registry.test')
  expect(direct.slice(-loopback.length)).toEqual(loopback)
})

test('the name in capital letters counts first, and an empty one is none', () => {
  expect(chooseDirectHosts({ NO_PROXY: 'a.test', no_proxy: 'b.test' }, [])).toEqual(['a.test', ...loopback])
  expect(chooseDirectHosts({ NO_PROXY: ' ', no_proxy: 'b.test' }, [])).toEqual(['b.test', ...loopback])
})

test('a proxy without a scheme is used, and one that cannot be used is a warning', async () => {
  const seen: string[] = []
  const server = createServer().on('connect', ({ url = '' }, socket) => {
    seen.push(url)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const warnings: string[] = []
  const log = { warning: (text: string) => warnings.push(text) } as unknown as Parameters<typeof useProxy>[0]['log']
  const HTTPS_PROXY = `127.0.0.1:${(server.address() as AddressInfo).port}`
  useProxy({ env: { HTTPS_PROXY, https_proxy: 'http://other.test', HTTP_PROXY: 'socks5://127.0.0.1:1' }, log })
  await expect(fetch('https://registry.test/v2/')).rejects.toThrow('fetch failed')
  expect(seen).toEqual(['registry.test:443'])
  expect(warnings).toEqual(['The proxy of HTTP_PROXY is not used by this step itself: only http and https proxies are'])
  server.close()
})
