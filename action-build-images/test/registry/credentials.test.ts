import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { credentialsFor } from '../../src/registry/credentials.js'
import { withLogins } from '../../src/registry/docker-config.js'
import { createTestContext } from '../support/test-context.js'

const run = createRunner({ output: createStdoutWriter(process.stdout), signal: new AbortController().signal })
const encode = (text: string) => Buffer.from(text).toString('base64')
const saved = { auth: encode('robot:pass:word') }
const robot = { user: 'robot', password: 'pass:word' }

interface Settings {
  readonly config: object
  readonly env?: Record<string, string>
}

/** The login that the client has for a registry. Docker 26 and Buildx 0.30 send these; those of the environment, clients from 28.3 on. */
const logins: readonly [name: string, host: string, settings: Settings, expected: object | undefined][] = [
  ['its host', 'r.test:5000', { config: { auths: { 'r.test:5000': saved } } }, robot],
  ['another port', 'r.test', { config: { auths: { 'r.test:5000': saved } } }, undefined],
  ['its address', 'r.test', { config: { auths: { 'https://r.test/v1/': saved } } }, robot],
  ['its address with a port', 'r.test:5000', { config: { auths: { 'http://r.test:5000': saved } } }, robot],
  ['a path of it', 'r.test', { config: { auths: { 'r.test/team': saved } } }, robot],
  ['Docker Hub', 'docker.io', { config: { auths: { 'https://index.docker.io/v1/': saved } } }, robot],
  ['the other name of Docker Hub', 'index.docker.io', { config: { auths: { 'https://index.docker.io/v1/': saved } } }, robot],
  ['a user and a password', 'r.test', { config: { auths: { 'r.test': { username: 'robot', password: 'pass:word' } } } }, robot],
  ['an identity token', 'r.test', { config: { auths: { 'r.test': { ...saved, identitytoken: 't' } } } }, { identityToken: 't' }],
  ['an empty entry', 'r.test', { config: { auths: { 'r.test': {} } } }, undefined],
  [
    'the environment',
    'r.test',
    { config: { credsStore: 'none' }, env: { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { 'r.test': saved } }) } },
    robot,
  ],
  ['a broken environment', 'r.test', { config: { auths: { 'r.test': saved } }, env: { DOCKER_AUTH_CONFIG: '{' } }, robot],
]

test.each(logins)('the login of %s', async (_, host, { config, env = {} }, expected) => {
  const folder = temporaryFolder('docker')
  writeTree(folder, { 'config.json': JSON.stringify(config) })
  expect(await credentialsFor({ env: { DOCKER_CONFIG: folder, ...env }, run }, host)).toEqual(expected)
})

test.each(['', 'not found', 'null', '{"Username":"u"}'])('a credential helper that prints %j', async (printed) => {
  const folder = temporaryFolder('docker')
  writeTree(folder, { 'config.json': '{"credsStore":"test"}', printed })
  const program = join(folder, 'docker-credential-test')
  writeTree(folder, { 'docker-credential-test': `#!/bin/sh\ncat > /dev/null\nexec cat ${folder}/printed\n` })
  chmodSync(program, 0o755)
  const env = { DOCKER_CONFIG: folder, PATH: `${folder}:${process.env.PATH ?? ''}` }
  const runThere: typeof run = async (command, args, options) => await run(command, args, { ...options, env })
  await expect(credentialsFor({ env, run: runThere }, 'r.test')).rejects.toThrow(
    '`docker-credential-test` printed no login for r.test. Check `credHelpers` and `credsStore`',
  )
})

test('a credential helper that is not installed', async () => {
  const folder = temporaryFolder('docker')
  writeTree(folder, { 'config.json': '{"credHelpers":{"r.test":"not-installed"}}' })
  await expect(credentialsFor({ env: { DOCKER_CONFIG: folder }, run }, 'r.test')).rejects.toThrow(
    'The credential helper for r.test cannot be asked. docker-credential-not-installed was not found. Install it, or change `credHelpers` and `credsStore`',
  )
})

test('a login of the step counts before that of the environment, and the certificates of an engine stay in place', async () => {
  const folder = temporaryFolder('docker')
  writeTree(folder, { 'config.json': JSON.stringify({ auths: { 'a.test': saved } }), 'ca.pem': 'authority' })
  const auths = Object.fromEntries(['a.test', 'b.test', 'c.test'].map((host) => [host, { auth: encode('env:env') }]))
  const env = { DOCKER_CONFIG: folder, DOCKER_AUTH_CONFIG: JSON.stringify({ auths }) }
  const context = { ...createTestContext(temporaryFolder('runner'), { run }), env }
  const copy = await withLogins(context, 'copy', [{ host: 'b.test', user: 'step', password: 'step' }])
  const users = await Promise.all(['a.test', 'b.test', 'c.test'].map(async (host) => await credentialsFor(copy, host)))
  expect(users).toMatchObject([{ user: 'env' }, { user: 'step' }, { user: 'env' }])
  expect(copy.env.DOCKER_AUTH_CONFIG).toBeUndefined()
  expect(readFileSync(join(copy.env.DOCKER_CONFIG ?? '', 'ca.pem'), 'utf8')).toBe('authority')
})
