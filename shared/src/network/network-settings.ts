import * as http from 'node:http'
import { BlockList, isIP } from 'node:net'
import * as tls from 'node:tls'
import type { ActionContext } from '../context/action-context.js'
import type { Env } from '../process/env.js'

const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY'] as const

/** Loopback never goes through a proxy, as for Docker. Source: Go, net/http, "ProxyFromEnvironment". */
const loopback = ['localhost', '127.0.0.1', '::1', '[::1]']

/**
 * Sends every request of this process, such as those to a registry, through the proxy of the environment, which is read as Docker reads
 * it. `hosts` are the hosts that are known before. Sources: Node.js, "Built-in proxy support"; Go, golang.org/x/net/http/httpproxy.
 */
export function useProxy({ env, log }: Pick<ActionContext, 'env' | 'log'>, hosts: readonly string[] = []): void {
  const proxies = proxyVariables.map((name) => [name, readVariable(env, name)] as const).filter(([, value]) => value !== '')
  if (proxies.length === 0) return
  const { setGlobalProxyFromEnv } = http as Partial<Pick<typeof http, 'setGlobalProxyFromEnv'>>
  if (setGlobalProxyFromEnv === undefined) {
    log.warning(`The proxy of HTTPS_PROXY is not used by this step itself: Node.js ${process.versions.node} cannot, 24.14 can`)
    return
  }
  const urls = proxies.flatMap(([name, value]) => {
    const url = proxyUrl(value)
    if (url === undefined) log.warning(`The proxy of ${name} is not used by this step itself: only http and https proxies are`)
    return url === undefined ? [] : [[name, url] as const]
  })
  setGlobalProxyFromEnv({ ...Object.fromEntries(urls), NO_PROXY: chooseDirectHosts(env, hosts).join(',') })
}

/** The hosts that are asked without the proxy. An address in a network of NO_PROXY is one, which Node.js would not see. */
export function chooseDirectHosts(env: Env, hosts: readonly string[]): string[] {
  const entries = readVariable(env, 'NO_PROXY')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  const networks = new BlockList()
  for (const entry of entries) {
    const [, address = '', bits = ''] = /^([\da-f.:]+)\/(\d+)$/i.exec(entry) ?? []
    const family = isIP(address)
    if (family !== 0 && Number(bits) <= (family === 4 ? 32 : 128))
      networks.addSubnet(address, Number(bits), family === 4 ? 'ipv4' : 'ipv6')
  }
  const inNetwork = hosts.filter((host) => {
    const address = host.replace(/^\[(.*)\]$/, '$1')
    return isIP(address) !== 0 && networks.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
  })
  return [...entries, ...inNetwork, ...loopback]
}

/** The name in capital letters counts first. */
function readVariable(env: Env, name: string): string {
  return [env[name], env[name.toLowerCase()]].map((value) => value?.trim() ?? '').find((value) => value !== '') ?? ''
}

/** An address without a scheme is one of an http proxy. Undefined for a proxy that requests cannot use. */
function proxyUrl(value: string): string | undefined {
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(value)
  const url = hasScheme ? value : `http://${value}`
  return /^https?:/i.test(url) && URL.canParse(url) ? url : undefined
}

/** Has every request of this process trust these certificates, in addition to those that it trusts already. `pem` is text. */
export function trustCertificates(pem: string): void {
  const { setDefaultCACertificates } = tls as Partial<Pick<typeof tls, 'setDefaultCACertificates'>>
  setDefaultCACertificates?.([...tls.getCACertificates('default'), pem])
}
