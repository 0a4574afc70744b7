import { expect, test } from '@jest/globals'
import { buildArgsFor, isPredefinedArg, splitBuildArg } from '../../src/dockerfile/image-build-args.js'
import type { ImageSource } from '../../src/dockerfile/source.js'

const source = { image: 'dev', path: '/dev', displayPath: 'dev', isFromCatalogue: false, text: '' }
const variant = { originalImage: 'dev', name: 'gpu', args: new Map([['T', 'variant']]) }

test.each<[name: string, source: ImageSource, given: Record<string, string>, expected: Record<string, string>]>([
  ['all images', source, { T: 'all' }, { T: 'all' }],
  ['one image wins over all', source, { 'dev.T': 'one', T: 'all' }, { T: 'one' }],
  ['another image', source, { 'base.T': 'other' }, {}],
  ['an image with a dot', { ...source, image: 'v1.2' }, { 'v1.2.T': 'one' }, { T: 'one' }],
  [
    'a variant wins over its image',
    { ...source, image: 'dev-gpu', variant },
    { T: 'all', 'dev.T': 'one', 'dev.S': 's' },
    { T: 'variant', S: 's' },
  ],
  ['an image of a variant wins over the variant', { ...source, image: 'dev-gpu', variant }, { 'dev-gpu.T': 'one' }, { T: 'one' }],
])('build arguments of %s', (_, image, given, expected) => {
  expect(Object.fromEntries(buildArgsFor(image, new Map(Object.entries(given))))).toEqual(expected)
})

test.each<[expected: boolean, name: string]>([
  [true, 'HTTP_PROXY'],
  [true, 'https_proxy'],
  [true, 'FTP_PROXY'],
  [true, 'no_proxy'],
  [true, 'ALL_PROXY'],
  [true, 'BUILDKIT_INLINE_CACHE'],
  [true, 'BUILDKIT_SANDBOX_HOSTNAME'],
  [true, 'SOURCE_DATE_EPOCH'],
  [false, 'Http_Proxy'],
  [false, 'PROXY'],
  [false, 'MY_HTTP_PROXY'],
  [false, 'BUILDKIT_'],
  [false, 'SOURCE_DATE_EPOCHS'],
  [false, 'my_http_proxy'],
  [false, 'HTTP_PROXY_URL'],
  [false, 'xSOURCE_DATE_EPOCH'],
])('predefined %s: %s', (expected, name) => {
  expect(isPredefinedArg(name)).toBe(expected)
})

test.each([
  ['T', undefined, 'T'],
  ['v1.2.T', 'v1.2', 'T'],
  ['.T', '', 'T'],
])('%s is the argument of image %s with name %s', (key, image, name) => {
  expect(splitBuildArg(key)).toEqual({ image, name })
})
