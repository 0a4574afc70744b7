import { createHash, randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { removeImages, smallBases, startRegistry } from '../support/engine.js'
import { makeKey } from '../support/keys.js'

const bases = smallBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const { list, python } = typeof bases === 'string' ? { list: '', python: 'python:3' } : bases
const key = makeKey()
const body = key.text.replaceAll(/-----[A-Z ]+-----|\s/g, '')
const token = `token-${randomUUID()}`
const prefix = `t${randomUUID().slice(0, 8)}-`
const lines = key.text.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'))

async function build(files: Record<string, string>, inputs: Record<string, string> = {}) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, files)
  const result = await runAction({
    action: 'action-build-images',
    workspace,
    inputs: { catalogue: 'false', prefix, 'base-images': list, 'deploy-key': key.text, ...inputs },
  })
  const shown = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  for (const line of lines) expect(`${shown.join('\n')}${result.summary}`).not.toContain(line)
  return { ...result, errors: shown.filter((line) => line.startsWith('::error')) }
}

afterAll(() => {
  if (typeof bases === 'string') return
  removeImages(prefix)
})

test.each<[string, Record<string, string>, Record<string, string>, string]>([
  ['a build argument', { a: 'FROM x' }, { 'build-args': `KEY=${body}` }, 'The build argument KEY contains a secret'],
  [
    'a build argument in base64',
    { a: 'FROM x' },
    { 'build-args': `KEY=${Buffer.from(key.text).toString('base64')}` },
    'The build argument KEY contains a secret',
  ],
  [
    'a tag',
    { a: 'FROM x' },
    { tags: Buffer.from(body, 'base64').toString('hex').slice(322, 386) },
    'A tag in `tags` contains a secret',
  ],
  [
    'a secret as label',
    { a: 'FROM x' },
    { labels: `note=see ${token}`, secrets: `token=${token}` },
    'The label note contains a secret',
  ],
  [
    'a secret as annotation',
    { a: 'FROM x' },
    { annotations: `index:note=see ${token}`, secrets: `token=${token}` },
    'The annotation index:note contains a secret',
  ],
  [
    'a password in base64 in a Dockerfile',
    { a: `FROM x\nENV A=${Buffer.from(`robot:${token}`).toString('base64')}` },
    { logins: `r.test robot ${token}` },
    'docker/a.Dockerfile contains a secret',
  ],
  [
    'a registry password in base64 in a Dockerfile',
    { a: `FROM x\nENV A=${Buffer.from(`robot:${token}`).toString('base64')}` },
    { registry: 'r.test/team', 'registry-user': 'robot', 'registry-password': token },
    'docker/a.Dockerfile contains a secret',
  ],
  [
    'the token of the run in a Dockerfile',
    { a: `FROM x\nENV A=${token}` },
    { registry: 'ghcr.io/owner', 'registry-user': 'robot', token },
    'docker/a.Dockerfile contains a secret',
  ],
  [
    'the address of a named context',
    { a: 'FROM src' },
    { 'build-contexts': `src=https://a.test/?key=${body}` },
    'The named context src contains a secret',
  ],
  ['a Dockerfile', { a: `FROM x\nLABEL key=${body}` }, {}, 'docker/a.Dockerfile contains a secret'],
])('%s, where a secret may not be, is rejected before the build', async (_, dockerfiles, inputs, message) => {
  const files = Object.fromEntries(Object.entries(dockerfiles).map(([name, text]) => [`docker/${name}.Dockerfile`, `${text}\n`]))
  const { code, errors } = await build(files, inputs)
  expect(code).toBe(1)
  expect(errors).toEqual([expect.stringContaining(message)])
})

withEngine('on an engine', () => {
  test('a key in a deleted file, a log or a child is found; nothing is pushed and a clean image passes', async () => {
    const registry = await startRegistry()
    try {
      const push = { secrets: `token=${token}`, push: 'true', registry: `${registry.address}/team` }
      const use = 'RUN --mount=type=ssh : \n'
      const files = {
        // The context brings the key, as it would lie there by mistake.
        leaked: key.text,
        'docker/clean.Dockerfile': `FROM ${python}\n${use}`,
        'docker/deleted.Dockerfile': `FROM ${python}\nCOPY leaked /opt/kept\nRUN echo >/opt/kept\n`,
        token,
        'docker/other.Dockerfile': `FROM ${python}\nCOPY token /opt/other\n`,
        'docker/used.Dockerfile': `FROM ${python}\nRUN --mount=type=secret,id=token,required=true : ${prefix}; sha256sum /run/secrets/token\n`,
        'docker/logged.Dockerfile': `FROM ${python}\nRUN --mount=target=/context cat /context/leaked\n`,
      }
      const { code, errors, stdout, summary } = await build(files, push)
      expect(code).toBe(1)
      expect(errors).toHaveLength(1)
      expect(errors[0]).toMatch(/deleted, layer \d+ of \d+: opt\/kept/)
      expect(errors[0]).toContain('logged, its build log')
      expect(errors[0]).toMatch(/other, layer \d+ of \d+: opt\/other/)
      for (const clean of ['clean,', 'used,']) expect(errors[0]).not.toContain(clean)
      expect(stdout).toContain(createHash('sha256').update(token).digest('hex'))
      expect(errors[0]).not.toContain(token)
      expect(summary).toContain('A secret was found')
      const catalogue = await fetch(`http://${registry.address}/v2/_catalog`)
      expect(await catalogue.json()).toEqual({ repositories: [] })
      const clean = await build({ 'docker/clean.Dockerfile': files['docker/clean.Dockerfile'] }, push)
      expect(clean.code).toBe(0)
      expect(clean.stdout).toMatch(/No secret found in the images: .* scanned/)
    } finally {
      await registry.close()
    }
  }, 180_000)
})
