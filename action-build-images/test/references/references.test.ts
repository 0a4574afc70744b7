import { expect, test } from '@jest/globals'
import { findBaseOverride } from '../../src/references/base-overrides.js'
import { referencesOf } from '../../src/references/image-references.js'
import { parseReference } from '../../src/references/parse-reference.js'

test.each<[reference: string, override: string | undefined]>([
  ['python:3.12-slim', 'P'],
  ['docker.io/library/python', 'P'],
  ['mirror.test:5000/python@sha256:00', 'P'],
  ['pypy/python-like:3', undefined],
  ['nvcr.io/nvidia/cuda:12.6.3-base-ubuntu22.04', 'C'],
  ['nvidia/cuda', 'C'],
  ['acme/cuda:1', undefined],
  ['debian:12', undefined],
])('the base %s is replaced by %s', (reference, override) => {
  expect(
    findBaseOverride(
      reference,
      new Map([
        ['python', 'P'],
        ['cuda', 'C'],
      ]),
    ),
  ).toBe(override)
})

test.each([
  ['python', 'python', undefined],
  ['python:3.12', 'python', '3.12'],
  ['127.0.0.1:5000/a/b', '127.0.0.1:5000/a/b', undefined],
  ['127.0.0.1:5000/a:1', '127.0.0.1:5000/a', '1'],
  ['a:1@sha256:00', 'a', '1'],
])('%s has the repository %s and the tag %s', (text, repository, tag) => {
  expect(parseReference(text)).toMatchObject({ repository, tag })
})

test.each([
  ['shop-', 'runtime', 'shop-runtime:1'],
  ['shop-', 'shop', 'shop:1'],
  ['', 'shop', 'shop:1'],
])('with the prefix "%s", the image %s is %s', (prefix, image, expected) => {
  expect(referencesOf(image, { registries: [''], prefix, tags: ['1'] })).toEqual([expected])
})
