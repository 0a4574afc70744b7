import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { startSigstore } from '../../../shared/test/support/sigstore.js'
import { publishWheel } from '../../src/publish/publish-wheel.js'

test('with a stand-in of Sigstore, `publish-attestation` writes an attestation beside each wheel and sdist; without a signature, nothing is written', async () => {
  const folder = temporaryFolder('built')
  const names = ['a-1.0-py3-none-any.whl', 'a-1.0.tar.gz', 'a-1.0.cdx.json']
  const [wheel = '', sdist, sbom] = names.map((name) => join(folder, name))
  for (const name of names) writeFileSync(join(folder, name), `content of ${name}`)
  const sigstore = await startSigstore()
  try {
    const lines: string[] = []
    const log = {
      info: (line: string) => lines.push(line),
      group: async (_: string, work: () => Promise<unknown>) => await work(),
    }
    const publish = (publishAttestation: boolean) => {
      const workspace = temporaryFolder('workspace')
      const context = {
        env: sigstore.env,
        log,
        workspace,
        temp: temporaryFolder('temp'),
        mask: () => undefined,
        signal: new AbortController().signal,
        setOutput: () => undefined,
      }
      const outDir = join(workspace, 'dist')
      const others = { attestation: undefined, artifact: undefined, metadata: undefined }
      const settings = { directory: workspace, outDir, publishAttestation, ...others }
      return { outDir, published: publishWheel(context as never, { wheel, sdist, sbom }, settings) }
    }
    sigstore.faults.set('/api/v1/log', 400)
    const failed = publish(true)
    await expect(failed.published).rejects.toThrow(
      /^a-1\.0-py3-none-any\.whl could not be attested with .*out of order\. Nothing was published\. Run again, or set `publish-attestation` to/,
    )
    expect(existsSync(failed.outDir)).toBe(false)

    sigstore.faults.clear()
    const { outDir, published } = publish(true)
    await published
    const attested = ['a-1.0-py3-none-any.whl', 'a-1.0.tar.gz']
    expect(readdirSync(outDir).sort()).toEqual([...names, ...attested.map((name) => `${name}.publish.attestation`)].sort())
    for (const name of attested) {
      const attestation = JSON.parse(readFileSync(join(outDir, `${name}.publish.attestation`), 'utf8')) as {
        readonly envelope: { readonly statement: string }
      }
      expect(JSON.parse(Buffer.from(attestation.envelope.statement, 'base64').toString())).toMatchObject({
        subject: [{ name, digest: { sha256: createHash('sha256').update(`content of ${name}`).digest('hex') } }],
        predicateType: 'https://docs.pypi.org/attestations/publish/v1',
      })
    }

    const asked = sigstore.seen.length
    const plain = publish(false)
    await plain.published
    expect(readdirSync(plain.outDir).sort()).toEqual([...names].sort())
    expect(sigstore.seen).toHaveLength(asked)
  } finally {
    await sigstore.close()
  }
})
