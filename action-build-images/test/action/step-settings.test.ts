import { createHash, randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { removeImages, runContainer, smallBases } from '../support/engine.js'

const bases = smallBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const python = typeof bases === 'string' ? '' : bases.python
const prefix = `t${randomUUID().slice(0, 8)}-`
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

afterAll(() => {
  if (typeof bases !== 'string') removeImages(prefix)
})

async function build(files: Record<string, string>, inputs: Record<string, string>, env: Record<string, string> = {}) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, files)
  const all = { catalogue: 'false', prefix, ...inputs }
  const result = await runAction({ action: 'action-build-images', workspace, env, inputs: all })
  return { ...result, errors: result.stdout.split('\n').filter((line) => line.startsWith('::error')) }
}

withEngine('the settings of the steps, on an engine', () => {
  test('hosts, /dev/shm and limits reach the steps; all are in the configuration as well', async () => {
    const steps = 'cat /etc/hosts >/seen; df -k /dev/shm >>/seen; ulimit -n >>/seen'
    const files = {
      'docker/app.Dockerfile': `FROM ${python}\nRUN : ${randomUUID()}; ${steps}\n`,
      'pyproject.toml':
        '[tool.eleanor.images]\nadd-hosts = ["a.test=10.0.0.7", "b.test:10.0.0.8"]\nshm-size = "128m"\nulimit = ["nofile=1234:2000"]\n',
    }
    const { code, errors } = await build(files, {})
    expect([code, errors]).toEqual([0, []])
    const seen = runContainer(`${prefix}app`, 'cat', '/seen')
    expect(seen).toMatch(/10\.0\.0\.7\s+a\.test\n/)
    expect(seen).toMatch(/10\.0\.0\.8\s+b\.test\n/)
    expect(seen).toMatch(/\s131072\s/)
    expect(seen).toMatch(/\n1234$/)
  })

  test('a privilege is passed to the builder, which rejects one that it does not permit', async () => {
    const files = { 'docker/app.Dockerfile': `FROM ${python}\nRUN : ${randomUUID()}\n` }
    expect((await build(files, { allow: 'network.host', network: 'host' })).code).toBe(0)
    const { errors } = await build(files, { allow: 'security.insecure' })
    expect(errors).toEqual([expect.stringContaining('security.insecure is not allowed')])
  })

  test('secrets from files and variables reach the steps, are masked, and are searched for', async () => {
    const [file, outside, variable] = [`${randomUUID()}\nsecond line\n`, randomUUID(), randomUUID()]
    const other = join(temporaryFolder('secret'), 'netrc')
    writeFileSync(other, outside)
    const mounts = ['file', 'outside', 'variable'].map((id) => `--mount=type=secret,id=${id},required=true`).join(' ')
    const files = {
      'secret.txt': file,
      'docker/app.Dockerfile': `FROM ${python}\nRUN ${mounts} : ${randomUUID()}; sha256sum /run/secrets/* >/sums\n`,
    }
    const inputs = { 'secret-files': `file=secret.txt\noutside=${other}`, 'secret-envs': 'variable=TOKEN_OF_TEST' }
    const { code, errors, stdout } = await build(files, inputs, { TOKEN_OF_TEST: variable })
    expect([code, errors]).toEqual([0, []])
    const sums = runContainer(`${prefix}app`, 'cat', '/sums')
    for (const value of [file, outside, variable]) expect(sums).toContain(sha256(value))
    for (const value of [outside, variable]) expect(stdout).toContain(`::add-mask::${value}`)
    for (const place of ['secret.txt', 'secret.part']) {
      const leak = {
        ...files,
        // An editor may have removed the line break at the end.
        'secret.part': `before ${file.trimEnd()} after`,
        'docker/app.Dockerfile': `FROM scratch\nCOPY ${place} /leaked\n`,
      }
      const leaked = await build(leak, inputs, { TOKEN_OF_TEST: variable })
      expect(leaked.errors).toEqual([expect.stringMatching(/A secret was found in app, layer 1 of 1: leaked/)])
    }
  })
})
