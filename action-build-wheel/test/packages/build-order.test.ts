import { describe, expect, test } from '@jest/globals'
import { parseRequirement } from '#shared/requirements/pep508.js'
import { orderPackages } from '../../src/packages/build-order.js'

const parse = (texts: readonly string[]) => texts.flatMap((text) => parseRequirement(text) ?? [])

interface Stated {
  readonly install?: readonly string[]
  readonly build?: readonly string[]
  readonly extras?: Readonly<Record<string, readonly string[]>>
}

/** Packages by name; each folder is `libs/NAME`. */
function order(packages: Readonly<Record<string, Stated>>) {
  const nodes = Object.entries(packages).map(([key, { install = [], build = [], extras = {} }]) => ({
    folder: `libs/${key}`,
    key,
    requirements: {
      install: parse(install),
      build: parse(build),
      extras: new Map(Object.entries(extras).map(([name, texts]) => [name, parse(texts)])),
    },
  }))
  return orderPackages(nodes)
}

describe('packages are built after those that they require', () => {
  test.each([
    ['nothing to order keeps the given order', { b: {}, a: {} }, 'b, a'],
    ['a requirement, with another spelling of the name', { app: { install: ['My_Core>=1'] }, 'my-core': {} }, 'my-core, app'],
    ['a chain', { a: { install: ['b'] }, b: { install: ['c; python_version > "3"'] }, c: {} }, 'c, b, a'],
    ['a requirement of the build', { a: { build: ['plugin'] }, plugin: {} }, 'plugin, a'],
    ['an extra that nobody asks for', { a: { extras: { all: ['b'] } }, b: { install: ['a'] } }, 'a, b'],
    [
      'an extra that another package asks for, through an extra of itself',
      {
        app: { install: ['core[All_Gpu]'] },
        core: { extras: { 'all-gpu': ['core[gpu]'], gpu: ['gpu-plugin'] } },
        'gpu-plugin': {},
      },
      'core, gpu-plugin, app',
    ],
    ['a package that requires itself with an extra', { a: { extras: { dev: ['a[test]'] }, install: ['a'] } }, 'a'],
    ['packages of an index', { a: { install: ['numpy', 'b @ file:///x'] }, b: { build: ['hatchling'] } }, 'b, a'],
  ])('%s', (_, packages: Readonly<Record<string, Stated>>, expected) => {
    expect(order(packages).map(({ node }) => node.key)).toEqual(expected.split(', '))
  })
})

test('an installation needs what is required directly and indirectly, but nothing of the build', () => {
  const ordered = order({ app: { install: ['mid'], build: ['tool'] }, mid: { install: ['core'] }, core: {}, tool: {} })
  expect(ordered.map(({ node, installed }) => `${node.key}: ${installed.join(' ')}`)).toEqual([
    'core: ',
    'mid: core',
    'tool: ',
    'app: core mid',
  ])
})

test('packages that require each other are one error with the whole circle', () => {
  const circle = { x: { install: ['a'] }, a: { install: ['b'] }, b: { build: ['c'] }, c: { install: ['a>=1'] } }
  expect(() => order(circle)).toThrow('Packages require each other: libs/a → libs/b → libs/c → libs/a. ')
})
