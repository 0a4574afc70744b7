import * as http from 'node:http'
import * as tls from 'node:tls'
import type { ActionContext } from '../context/action-context.js'

const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy']

/** Loopback never goes through a proxy, as for Docker. Source: Go, net/http, "ProxyFromEnvironment". */
const loopback = 'localhost,127.0.0.1,::1,[::1]'

/**
 * Sends every request of this process, such as those to a registry, through the proxy of the environment. Source: Node.js, "Built-in
 * proxy support".
 */
export function useProxy({ env, log }: Pick<ActionContext, 'env' | 'log'>): void {
  if (proxyVariables.every((name) => (env[name] ?? '') === '')) return
  const { setGlobalProxyFromEnv } = http as Partial<Pick<typeof http, 'setGlobalProxyFromEnv'>>
  if (setGlobalProxyFromEnv === undefined) {
    log.warning(`The proxy of HTTPS_PROXY is not used by this step itself: Node.js ${process.versions.node} cannot, 24.14 can`)
    return
  }
  const direct = [env.NO_PROXY ?? env.no_proxy ?? '', loopback].filter((list) => list !== '').join(',')
  setGlobalProxyFromEnv({ ...env, NO_PROXY: direct, no_proxy: direct })
}

/** Has every request of this process trust these certificates, in addition to those that it trusts already. `pem` is text. */
export function trustCertificates(pem: string): void {
  const { setDefaultCACertificates } = tls as Partial<Pick<typeof tls, 'setDefaultCACertificates'>>
  setDefaultCACertificates?.([...tls.getCACertificates('default'), pem])
}
