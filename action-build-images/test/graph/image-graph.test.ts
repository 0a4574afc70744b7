import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import type { ImageNode } from '../../src/graph/image-graph.js'
import { inferGraph } from '../../src/graph/image-graph.js'
import { selectWithParents } from '../../src/graph/select-images.js'
import type { Naming } from '../../src/references/naming.js'

const usual: Naming = { registries: [''], prefix: 'eleanor-', tags: ['latest'] }

function graph(files: Record<string, string>, naming = usual): ImageNode[] {
  const dockerfiles = Object.entries(files).map(([image, text]) => {
    const displayPath = `docker/${image}.Dockerfile`
    return parseDockerfile(
      { image, path: `/repo/${displayPath}`, displayPath, isFromCatalogue: false, text },
      new Map(),
      undefined,
    )
  })
  return inferGraph(dockerfiles, naming, new Map([['eleanor-old', 'mirror.test/old:1']]))
}

function show(nodes: readonly ImageNode[]): string[] {
  return nodes.map(({ name, level, parents, bases }) =>
    [level, name, '<', ...[...parents.keys()].sort(), ...bases.map(({ reference }) => `(${reference})`)].join(' '),
  )
}

test('the images of the guide are ordered parents first', () => {
  const nodes = graph({
    runtime: 'FROM eleanor-builder AS build\nFROM python:3.12\nCOPY --from=build /a /b',
    builder: 'FROM eleanor-base:latest',
    dev: 'FROM nvcr.io/nvidia/cuda:12',
    base: 'FROM python:3.12',
  })
  expect(show(nodes)).toEqual([
    '0 base < (python:3.12)',
    '0 dev < (nvcr.io/nvidia/cuda:12)',
    '1 builder < base',
    '2 runtime < builder (python:3.12)',
  ])
})

test.each<[from: string, naming: Partial<Naming>, parent: boolean]>([
  ['base', {}, true],
  ['base:latest', {}, true],
  ['base:1.0', {}, false],
  ['eleanor-base', {}, true],
  ['eleanor-base:1.0', {}, true],
  [`eleanor-base@sha256:${'0'.repeat(64)}`, {}, false],
  ['ghcr.io/acme/eleanor-base', {}, false],
  ['ghcr.io/acme/eleanor-base:2', { registries: ['ghcr.io/acme'] }, true],
  ['127.0.0.1:5000/eleanor-base', { registries: ['127.0.0.1:5000'] }, true],
  ['other-base', {}, false],
  ['base', { prefix: '' }, true],
  ['base:main', { prefix: '' }, false],
  ['ghcr.io/acme/base:main', { prefix: '', registries: ['ghcr.io/acme'] }, true],
  ['ghcr.io/acme/base:main', { registries: ['ghcr.io/acme'] }, false],
  ['acme/eleanor-base:main', { registries: ['docker.io/acme'] }, true],
  ['docker.io/acme/eleanor-base:main', { registries: ['acme'] }, true],
])('FROM %s with %j is an image of the graph: %s', (from, naming, parent) => {
  const nodes = graph({ base: 'FROM scratch', app: `FROM ${from}` }, { ...usual, ...naming })
  expect(nodes.find(({ name }) => name === 'app')?.parents.has('base')).toBe(parent)
})

test('an undefined name with the prefix is rejected with its line, unless it has an override', () => {
  const app = 'FROM python:3\nCOPY --from=eleanor-buidler:1 /a /b'
  expect(() => graph({ builder: 'FROM scratch', app })).toThrow(
    /docker\/app\.Dockerfile:2: `COPY --from eleanor-buidler:1` names no image.*Known: eleanor-builder, eleanor-app/,
  )
  expect(show(graph({ app: 'FROM eleanor-old' }))).toEqual(['0 app < (eleanor-old)'])
})

test('a bare name in the Dockerfile of that image means an external image', () => {
  expect(show(graph({ redis: 'FROM redis' }))).toEqual(['0 redis < (redis)'])
})

test.each([
  ['first', 'FROM eleanor-c\nCOPY --from=eleanor-a /a /a'],
  ['last', 'FROM eleanor-a\nCOPY --from=eleanor-c /c /c'],
])('an image is above the highest of its parents, also if that is the %s', (_, app) => {
  const nodes = graph({ a: 'FROM scratch', b: 'FROM eleanor-a', c: 'FROM eleanor-b', app })
  expect(nodes.map(({ name, level }) => `${level} ${name}`)).toEqual(['0 a', '1 b', '2 c', '3 app'])
})

test('a cycle is shown as its chain with the lines', () => {
  const files = {
    c: 'FROM eleanor-a',
    a: 'FROM python AS x\nFROM python\nCOPY --from=eleanor-b /a /b',
    b: 'FROM eleanor-a',
  }
  expect(() => graph(files)).toThrow(
    /cycle: a -> b -> a\. docker\/a\.Dockerfile:3 \(COPY --from eleanor-b\), docker\/b\.Dockerfile:1 \(FROM eleanor-a\)/,
  )
  expect(() => graph({ a: 'FROM eleanor-a' })).toThrow(/cycle: a -> a\./)
})

test('the selected images come with all images that they need', () => {
  const nodes = graph({ base: 'FROM scratch', builder: 'FROM base', runtime: 'FROM builder', dev: 'FROM scratch' })
  const names = (asked: string[]) => selectWithParents(nodes, asked, 'eleanor-').map(({ name }) => name)
  expect(names(['builder'])).toEqual(['base', 'builder'])
  expect(names(['eleanor-runtime', 'dev'])).toEqual(['base', 'dev', 'builder', 'runtime'])
  expect(names([])).toHaveLength(4)
  expect(() => names(['buidler'])).toThrow(/`buidler`, which no Dockerfile defines\. Known: base, builder, dev, runtime/)
})
