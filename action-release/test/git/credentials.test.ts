import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Project, Server } from '../support/release-setup.js'
import { project, release, server } from '../support/release-setup.js'

const basic = (token: string) => Buffer.from(`x-access-token:${token}`).toString('base64')
const token = 'ghs_secretOfTheTest'

let github: Server
let git: { url: string; close(): Promise<unknown> }
let repository: Project
let root = ''

beforeAll(async () => {
  github = await server()
  git = await gitServer()
})
afterAll(async () => await Promise.all([github.close(), git.close()]))
beforeEach(() => {
  repository = project()
  root = dirname(repository.bare)
  repository.git('config', '--unset', `url.${repository.bare}.insteadOf`)
  repository.git('remote', 'set-url', 'origin', `${git.url}/example.git`)
})

/** Git's own HTTP server behind a check of the header, as on GitHub: reading and writing need the token. */
async function gitServer() {
  const http = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request)
      if (request.headers.authorization !== `basic ${basic(token)}`) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
        return
      }
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://git')
      const cgi = spawn('git', ['http-backend'], {
        env: {
          PATH: process.env.PATH,
          GIT_PROJECT_ROOT: root,
          GIT_HTTP_EXPORT_ALL: '1',
          REMOTE_USER: 'eleanor',
          REQUEST_METHOD: request.method,
          PATH_INFO: pathname,
          QUERY_STRING: searchParams.toString(),
          CONTENT_TYPE: request.headers['content-type'],
          CONTENT_LENGTH: String(body.length),
          HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
        },
      })
      // It may answer, and end, before it has read all.
      cgi.stdin.on('error', () => undefined)
      cgi.stdin.end(body)
      const answer = await buffer(cgi.stdout)
      const end = answer.indexOf('\r\n\r\n')
      const headers = answer.subarray(0, end).toString().split('\r\n')
      const status = headers.find((line) => line.startsWith('Status: '))?.slice(8, 11) ?? '200'
      const type = headers.find((line) => /^content-type: /i.test(line))?.slice(14) ?? 'text/plain'
      response.writeHead(Number(status), { 'content-type': type }).end(answer.subarray(end + 4))
    })()
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const close = async () => await new Promise((resolve) => http.close(resolve))
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, close }
}

async function push(version: string, given: string, env: Record<string, string> = {}) {
  const trace = join(root, 'trace')
  const before = repository.refs()
  const result = await release(
    repository,
    github,
    { version, token: given },
    {
      env: { GITHUB_SERVER_URL: git.url, GIT_TRACE: trace, HOME: '/nonexistent', ...env },
    },
  )
  const commands = readFileSync(trace, 'utf8')
  for (const secret of [given, basic(given)]) expect(commands + result.summary).not.toContain(secret)
  return { ...result, before }
}

test('the token reaches the remote of the server, but no argument list', async () => {
  const { code, outputs } = await push('1.3.0', token)
  expect(code).toBe(0)
  expect(repository.refs()['refs/heads/main']).toBe(outputs.sha)
  expect(repository.git('config', '--list')).not.toContain('extraheader')
})

test('the credential of actions/checkout takes precedence, and Git settings of the environment are kept', async () => {
  repository.git('config', `http.${git.url}/.extraheader`, `AUTHORIZATION: basic ${basic(token)}`)
  const { code } = await push('1.4.0', token, {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'user.name',
    GIT_CONFIG_VALUE_0: 'Other',
  })
  expect(code).toBe(0)
  expect(repository.git('log', '-1', '--format=%an')).toBe('Other')
})

test('a remote on another server does not get the token', async () => {
  const { code, stdout, before } = await push('1.5.0', token, { GITHUB_SERVER_URL: 'https://github.com' })
  expect(code).toBe(1)
  expect(stdout).toMatch(/::error::The remote `origin` cannot be read: could not read Username for .* Check the network/)
  expect(repository.refs()).toEqual(before)
})
