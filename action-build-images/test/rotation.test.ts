import { createHash, randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../shared/test/run-action.js'
import { runDocker, testBases } from './engine.js'
import { makeCertificate } from './keys.js'

const bases = testBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
if (typeof bases === 'string') process.stderr.write(`The test of a rotated trust store is skipped: ${bases}\n`)
const python = typeof bases === 'string' ? '' : bases.python

const prefix = `t${randomUUID().slice(0, 8)}-`
const mark = randomUUID()
const files = {
  'docker/app.Dockerfile': `FROM ${python} AS tools
RUN echo tools ${mark} >/tools
FROM ${python}
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
    // The step, and what stands on it; neither the one before it nor the stage beside it.
    expect(second.ran).toEqual(['!', '.', 'sha256sum'])
    expect(second.stdout).toContain(`${hash(other)}  /run/secrets/trust`)
    expect(second.digest).not.toBe(first.digest)
    expect((await build(other)).ran).toEqual([])
    expect(runDocker('history', '--no-trunc', `${prefix}app`)).not.toContain(hash(other).slice(0, 16))
  })
})

/** Builds with a trust store, and gives the first words of the steps that were not in the cache. */
async function build(store: string) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, files)
  const inputs = { catalogue: 'false', prefix, 'trust-pem': store }
  const { stdout, outputs } = await runAction({ action: 'action-build-images', workspace, inputs })
  expect(stdout).not.toContain('::error')
  const ran = [...stdout.matchAll(/^#(\d+) \[.*?\d\/\d\] (?:RUN|COPY) (.*)$/gm)]
    .filter(([, step]) => !stdout.includes(`\n#${step} CACHED`))
    .map(([, , text]) => (text ?? '').replace(/^--\S+ /, '').split(' ')[0])
  const images = JSON.parse(outputs.images ?? '{}') as Record<string, { digest: string }>
  return { ran: ran.sort(), stdout, digest: images.app?.digest }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
