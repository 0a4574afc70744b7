import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'

const folder = fileURLToPath(new URL('../../catalogue', import.meta.url))
const catalogue = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  const source = {
    image: name.replace('.Dockerfile', ''),
    path: join(folder, name),
    displayPath: name,
    isFromCatalogue: true,
    text,
  }
  return { image: source.image, text, dockerfile: parseDockerfile(source, new Map(), undefined) }
})

test.each(catalogue.map(({ image, text, dockerfile }) => [image, text, dockerfile] as const))(
  '%s needs no other frontend, runs as a user with a number, and is watched only where it serves',
  (image, text, { mounts, args }) => {
    expect(text).not.toMatch(/^#\s*syntax=/m)
    expect(text.includes('\nHEALTHCHECK ')).toBe(image.startsWith('runtime'))
    const user = [...text.matchAll(/^USER (.*)$/gm)].at(-1)?.[1]
    // A container of dev starts as root, to become the owner of the checkout.
    const isRoot = image.startsWith('base') || image === 'dev'
    expect(user).toEqual(isRoot ? undefined : expect.stringMatching(/^1000[01]:1000[01]$/))
    expect(text.includes('\nENTRYPOINT ["become-owner"]')).toBe(image === 'dev')
    expect(text).toMatch(/^LABEL org\.opencontainers\.image\.description="\S/m)
    for (const { id, required } of mounts)
      expect([id, required]).toEqual([expect.stringMatching(/^(trust|trust_bake|known_hosts|default)$/), false])
    // Who mounts the trust store has to notice a new one.
    if (mounts.some(({ id }) => id === 'trust')) expect([...args]).toContain('TRUST_SHA256')
  },
)

test('external bases are pinned by digest, alike in all files, in the form that Renovate updates', () => {
  // Source: renovatebot/renovate, `extractPackageFile` of the manager `dockerfile`: an ARG with a full reference, and FROM with that ARG.
  const pinned = /^ARG (?<name>\w+)=(?<reference>[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64})$(?=[^]*^FROM \$\{\k<name>\})/gm
  const references = catalogue.flatMap(({ text }) => [...text.matchAll(pinned)].map(({ groups }) => groups?.reference ?? ''))
  expect(references).toHaveLength(4)
  expect(new Set(references).size).toBe(2)
  const used = catalogue.flatMap(({ dockerfile }) => dockerfile.uses.map(({ reference }) => reference))
  expect(new Set(used)).toEqual(new Set([...references, 'base-gpu', 'builder']))
})
