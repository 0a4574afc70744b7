import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readTrustStore } from '../../session/secrets.js'

test('the trust store has the certificates added to the machine, or one public root, and fits into an environment variable', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eleanor-trust-'))
  expect(readTrustStore(folder)).toMatch(/^-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----\n$/)
  const certificate = (size: number) => `-----BEGIN CERTIFICATE-----\n${'A'.repeat(size)}\n-----END CERTIFICATE-----\n`
  for (let number = 0; number < 9; number++) writeFileSync(join(folder, `${number}.crt`), certificate(10_000))
  writeFileSync(join(folder, 'README'), 'not one')
  const store = readTrustStore(folder)
  expect(store.length).toBeLessThan(64 * 1024)
  expect(store.match(/BEGIN/g)).toHaveLength(6)
})
