import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { runContainer, runDocker, smallBases, testBases } from '../support/engine.js'
import { makeCertificate } from '../support/keys.js'

const bases = testBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
if (typeof bases === 'string') process.stderr.write(`The test of a rotated trust store is skipped: ${bases}\n`)
const python = typeof bases === 'string' ? '' : bases.python
const smaller = smallBases()
const small = typeof smaller === 'string' ? '' : smaller.python

const catalogued = fileURLToPath(new URL('../../catalogue/base.Dockerfile', import.meta.url))
/** A system that has update-ca-certificates. */
const withSystem = typeof bases === 'string' || process.env.ELEANOR_TEST_BASES === undefined ? describe.skip : describe

const prefix = `t${randomUUID().slice(0, 8)}-`
const mark = randomUUID()
const files = {
  'docker/app.Dockerfile': `FROM ${small} AS tools
RUN echo tools ${mark} >/tools
FROM ${small}
RUN echo before ${mark}
COPY --from=tools /tools /tools
RUN --mount=type=secret,id=trust,required=true sha256sum /run/secrets/trust
COPY . /context
RUN ! [ -e /context/note ]
`,
  // Goes with the Dockerfile, wherever the builder reads that from.
  'docker/app.Dockerfile.dockerignore': 'note\n',
  note: 'not for the image',
}

afterAll(() => {
  if (typeof bases !== 'string') runDocker('rmi', '--force', `${prefix}app`)
})

withEngine('on an engine', () => {
  test('a rotated trust store rebuilds the step that mounts it and none before, though no argument is declared', async () => {
    const [old, other] = [makeCertificate('Old').pem, makeCertificate('New').pem]
    const first = await build(old)
    expect(first.ran).toEqual(['!', '.', '/tools', 'echo', 'echo', 'sha256sum'])
    const second = await build(other)
    // The step and those after it; neither the step before it nor the other stage.
    expect(second.ran).toEqual(['!', '.', 'sha256sum'])
    expect(second.stdout).toContain(`${hash(other)}  /run/secrets/trust`)
    expect(second.digest).not.toBe(first.digest)
    expect((await build(other)).ran).toEqual([])
    expect(runDocker('history', '--no-trunc', `${prefix}app`)).not.toContain(hash(other).slice(0, 16))
  })
})

const bakes = {
  'docker/app.Dockerfile': `FROM ${python}
RUN echo below ${mark}
${/^RUN --mount=type=secret,id=trust_bake[^]*?^ {4}fi$/m.exec(readFileSync(catalogued, 'utf8'))?.[0] ?? 'no step in the catalogue'}
`,
}

withSystem('a trust store with `trust: bake`', () => {
  test('is installed for all programs; a new one replaces it by rerunning that step alone, and `mount` leaves no trace', async () => {
    const [old, other] = [makeCertificate('Old').pem, makeCertificate('New').pem]
    const bundle = () => runContainer('--network=none', `${prefix}app`, 'cat', '/etc/ssl/certs/ca-certificates.crt')
    const body = (pem: string) => pem.split('\n')[2] ?? ''
    const first = await build(`${old}${other}`, 'bake', bakes)
    expect(first.ran).toEqual(['echo', 'if'])
    for (const pem of [old, other]) expect(bundle()).toContain(body(pem))
    const second = await build(other, 'bake', bakes)
    expect(second.ran).toEqual(['if'])
    expect(bundle()).toContain(body(other))
    expect(bundle()).not.toContain(body(old))
    await build(old, 'mount', bakes)
    expect((await build(other, 'mount', bakes)).ran).toEqual([])
    for (const pem of [old, other]) expect(bundle()).not.toContain(body(pem))
  })

  test.each([
    ['no store', { 'trust-pem': '' }, /Input `trust` is `bake` without a trust store/],
    [
      'no image that takes it',
      { 'trust-pem': makeCertificate('Old').pem },
      /`bake`, but no image installs the trust store.*trust_bake/,
    ],
  ])('%s is rejected where nothing could be baked', async (_, inputs, message) => {
    const workspace = temporaryFolder('workspace')
    writeTree(workspace, { 'docker/app.Dockerfile': 'FROM scratch\n' })
    const { code, stdout } = await runAction({
      action: 'action-build-images',
      workspace,
      inputs: { catalogue: 'false', trust: 'bake', ...inputs },
    })
    expect(code).toBe(1)
    expect(stdout).toMatch(message)
  })
})

/** Builds with a trust store, and gives the first words of the steps that were not in the cache. */
async function build(store: string, trust = 'mount', tree: Record<string, string> = files) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, tree)
  const inputs = { catalogue: 'false', prefix, trust, 'trust-pem': store }
  const { stdout, outputs } = await runAction({ action: 'action-build-images', workspace, inputs })
  expect(stdout).not.toContain('::error')
  // The builder shows the head of a step again when it comes back to it.
  const steps = new Map(
    [...stdout.matchAll(/^#(\d+) \[.*?\d\/\d\] (?:RUN|COPY) (.*)$/gm)].map(([, step, text = '']) => [step, text]),
  )
  const ran = [...steps]
    .filter(([step]) => !stdout.includes(`\n#${step} CACHED`))
    .map(([, text]) => text.replace(/^--\S+ +/, '').split(' ')[0])
  const images = JSON.parse(outputs.images ?? '{}') as Record<string, { digest: string }>
  return { ran: ran.sort(), stdout, digest: images.app?.digest }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
