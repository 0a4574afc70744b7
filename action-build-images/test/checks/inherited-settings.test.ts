import { describe, expect, test } from '@jest/globals'
import { addInheritedSettings, findExternalBase } from '../../src/checks/inherited-settings.js'
import { parseLintResult } from '../../src/checks/lint-result.js'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import { inferGraph } from '../../src/graph/image-graph.js'

function graphOf(texts: Readonly<Record<string, string>>) {
  const dockerfiles = Object.entries(texts).map(([image, text]) => {
    const path = `docker/${image}.Dockerfile`
    return parseDockerfile({ image, path, displayPath: path, isFromCatalogue: false, text }, new Map(), undefined)
  })
  return inferGraph(dockerfiles, { prefix: 'x-', registries: [''], tags: ['latest'] }, new Map())
}

describe('settings of images that are not built yet', () => {
  const parents = {
    a: 'FROM ext:1 AS s\nARG NOT=1\nENV ONE=1 BOTH=a\nSHELL ["/bin/sh", \\\n  "-c"]\nFROM s\nENV TWO="say \\"$ONE\\""\n',
    b: 'FROM x-a\nENV BOTH=b\n',
  }
  const added = ['ENV ONE="1"', 'ENV BOTH="b"', String.raw`ENV TWO="say \"1\""`]
  test.each([
    ['below the FROM', 'FROM x-b\nRUN x', ['FROM x-b', ...added], [1]],
    ['below the end of a FROM of two lines', 'FROM \\\n x-b\nRUN x', ['FROM \\', ' x-b', ...added], [1, 2]],
    ['in lower case', 'from x-b\nrun x', ['from x-b', ...added.map((line) => line.replace('ENV', 'env'))], [1]],
    ['not for other images', 'FROM ext\nCOPY --from=x-b / /\n', ['FROM ext', 'COPY --from=x-b / /'], [1, 2, 3]],
  ])('%s', (_, text, expected, first) => {
    const graph = graphOf({ ...parents, c: text })
    const node = graph.find(({ name }) => name === 'c')
    if (node === undefined) throw new Error('c is missing')
    const result = addInheritedSettings(node, graph)
    const lines = result.text.split('\n')
    expect(lines.slice(0, expected.length)).toEqual(expected)
    const origins = lines.map((_line, index) => result.originalLine(index + 1))
    expect(origins.filter((line) => line !== undefined)).toEqual(text.split('\n').map((_line, index) => index + 1))
    expect(origins.slice(0, first.length)).toEqual(first)
    if (expected.length > 3) expect(lines.join('\n')).toMatch(/^shell \["\/bin\/sh", {2,}"-c"\]$/im)
    expect(findExternalBase(node, graph, new Map())).toBe(text.includes('x-b\n') ? 'ext:1' : 'ext')
  })
})

describe('the result of a check', () => {
  // As Buildx 0.13 and 0.30 write it with BuildKit 0.34, shortened.
  const warning = { ruleName: 'R', url: 'https://docs.example/r', detail: 'd', location: { ranges: [{ start: { line: 2 } }] } }
  const buildError = {
    message: 'dockerfile parse error on line 3: unknown instruction: FOO',
    location: { ranges: [{ start: { line: 3 } }] },
  }
  const expected = [
    { rule: 'R', url: 'https://docs.example/r', detail: 'd', line: 2 },
    { rule: undefined, url: '', detail: 'unknown instruction: FOO', line: 3 },
  ]
  test.each([
    ['text', { 'result.json': JSON.stringify({ warnings: [warning], buildError }) }, expected],
    ['decoded', { 'result.json': { warnings: [warning] } }, expected.slice(0, 1)],
    ['no warnings', { 'result.json': '{"warnings": null}' }, []],
    ['no result', { 'containerimage.digest': 'sha256:x' }, undefined],
  ])('%s', (_, metadata, problems) => {
    expect(parseLintResult(JSON.stringify(metadata))).toEqual(problems)
  })
})
