import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:https'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { makeCertificate } from '../support/keys.js'

const store = makeCertificate('Fresh CA').pem
const sha256 = createHash('sha256').update(store).digest('hex')
const own = makeCertificate('localhost', '-addext', 'subjectAltName=DNS:localhost')
const folder = temporaryFolder('authority')
writeTree(folder, { 'ca.pem': own.pem })

let server: Server
let requests: string[] = []
beforeAll(async () => {
  server = createServer({ key: own.key, cert: own.pem }, (request, response) => {
    const path = request.url ?? ''
    const again = requests.includes(path)
    requests.push(path)
    if (path.startsWith('/moved')) response.writeHead(302, { location: 'http://example.com/' }).end()
    else if (path.startsWith('/once') && !again) response.writeHead(503).end()
    else if (path.startsWith('/cut') && !again) {
      response.writeHead(200, { 'content-length': store.length })
      response.write(store.slice(0, 100), () => response.destroy())
    } else if (path.startsWith('/none')) response.writeHead(403).end()
    else if (path.startsWith('/long')) response.end('x'.repeat(5 * 1024 * 1024))
    else response.end(path.startsWith('/other') ? '<html>' : store)
  }).listen(0, 'localhost')
  await once(server, 'listening')
})
afterAll(() => void server.close())

/** Runs without an engine, so that the store is read and nothing is built. */
async function refresh(inputs: Record<string, string>, files: Record<string, string> = {}, env: Record<string, string> = {}) {
  requests = []
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { 'docker/app.Dockerfile': 'FROM scratch\n', ...files })
  const result = await runAction({
    action: 'action-build-images',
    workspace,
    inputs: { catalogue: 'false', mode: 'build-or-plan', ...inputs },
    env: {
      DOCKER_HOST: 'unix:///nonexistent/docker.sock',
      DOCKER_CONTEXT: '',
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      ...env,
    },
  })
  return { ...result, workspace, errors: result.stdout.split('\n').filter((line) => line.startsWith('::error')) }
}
const address = (path: string) => `https://localhost:${(server.address() as AddressInfo).port}${path}`

test('a URL returns the store, and is retried on transient failures', async () => {
  const { code, summary, stdout } = await refresh({ 'trust-refresh': address('/once?token=hidden') })
  expect(stdout).not.toContain('::error')
  expect(code).toBe(0)
  expect(requests).toHaveLength(2)
  expect(summary).toContain(`1 certificate, SHA-256 \`${sha256}\``)
  expect(stdout).toMatch(/The trust store was refreshed from localhost:\d+/)
  expect(stdout + summary).not.toContain('hidden')
})

test('a response that breaks off is retried', async () => {
  expect((await refresh({ 'trust-refresh': address('/cut') })).summary).toContain(sha256)
  expect(requests).toHaveLength(2)
})

test('a command prints the store or writes the file, without seeing the inputs', async () => {
  const files = {
    'new.pem': store,
    'make-store': 'test -z "$INPUT_DEPLOY_KEY$INPUT_SECRETS"; mkdir -p made; cp new.pem made/trust.pem\n',
  }
  const printed = await refresh({ 'trust-refresh': 'cat new.pem' }, files)
  expect(printed.summary).toContain(sha256)
  const inputs = { 'trust-refresh': "sh -e 'make-store'", 'trust-pem': 'made/trust.pem', secrets: 'token=long-enough' }
  const written = await refresh(inputs, files)
  expect(written.errors).toEqual([])
  expect(written.summary).toContain(sha256)
  expect(readFileSync(join(written.workspace, 'made/trust.pem'), 'utf8')).toBe(store)
})

test('a plan refreshes nothing', async () => {
  const { code, summary } = await refresh({ 'trust-refresh': address('/'), mode: 'plan' })
  expect([code, requests, summary.includes('Trust store')]).toEqual([0, [], false])
})

test.each<[name: string, inputs: () => Record<string, string>, error: RegExp]>([
  [
    'a rejected request, which is not retried',
    () => ({ 'trust-refresh': address('/none') }),
    /could not be downloaded from localhost.*the server responded 403/,
  ],
  [
    'a redirection',
    () => ({ 'trust-refresh': address('/moved') }),
    /could not be downloaded from localhost.*the server responded 302/,
  ],
  ['an answer that is no store', () => ({ 'trust-refresh': address('/other') }), /store of localhost.*has no certificate/],
  ['an answer without end', () => ({ 'trust-refresh': address('/long') }), /returned more than 4 MiB/],
  ['plain http', () => ({ 'trust-refresh': 'http://localhost/s3cret' }), /`trust-refresh` is not a valid `https:\/\/` URL/],
  ['a password in the address', () => ({ 'trust-refresh': 'https://a:s3cret@localhost/' }), /has a user name or a password/],
  ['a command for a shell', () => ({ 'trust-refresh': 'echo s3cret | cat' }), /is a command that needs a shell/],
  ['a command that fails', () => ({ 'trust-refresh': 'cat none.pem' }), /failed with exit code 1.*No such file/],
  ['a command that is not there', () => ({ 'trust-refresh': './none' }), /could not be started: \.\/none/],
  ['a file that is not written', () => ({ 'trust-refresh': 'true', 'trust-pem': 'x.pem' }), /did not write the file x\.pem/],
  [
    'a store beside an address',
    () => ({ 'trust-refresh': address('/'), 'trust-pem': store }),
    /cannot be combined with a trust store in `trust-pem`/,
  ],
])('%s is one error', async (_, inputs, error) => {
  const { code, errors, stdout } = await refresh(inputs())
  expect(errors).toEqual([expect.stringMatching(error)])
  expect(code).toBe(1)
  expect(stdout).not.toContain('s3cret')
  expect(requests.length).toBeLessThan(2)
})

test.each<[name: string, given: () => string, env: Record<string, string>, error: RegExp]>([
  [
    'a host without a name',
    () => 'https://nothing.invalid/',
    {},
    /could not be downloaded from nothing\.invalid .*(ENOTFOUND|EAI_AGAIN)/,
  ],
  [
    'a host of an unknown authority',
    () => address('/'),
    { NODE_EXTRA_CA_CERTS: '' },
    /could not be downloaded from localhost:\d+ .*certificate.* Trusted certificates: those of Node\.js; NODE_EXTRA_CA_CERTS adds more/,
  ],
])('fault 29: %s is one error that names it, and what was trusted', async (_, given, env, error) => {
  const { code, errors } = await refresh({ 'trust-refresh': given() }, {}, env)
  expect(errors).toEqual([expect.stringMatching(error)])
  expect([code, requests]).toEqual([1, []])
})
