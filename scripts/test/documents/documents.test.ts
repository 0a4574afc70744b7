import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse as parseToml } from 'smol-toml'
import { parse } from 'yaml'
import { root } from '../../repository.js'

const documents = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

interface Use {
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
}

/** Every YAML block of the documents, with its location. */
const blocks = documents.flatMap((path) =>
  [...textOf(path).matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(({ 1: text = '', index }) => ({
    location: `${path}:${textOf(path).slice(0, index).split('\n').length}`,
    text,
  })),
)

/** Every TOML block of the documents, with its location. */
const tomlBlocks = documents.flatMap((path) =>
  [...textOf(path).matchAll(/^```toml\n([\s\S]*?)^```$/gm)].map(({ 1: text = '', index }) => ({
    location: `${path}:${textOf(path).slice(0, index).split('\n').length}`,
    text,
  })),
)
const isValidConfig = new Ajv({ strict: false }).compile(JSON.parse(textOf('docs/eleanor.schema.json')) as object)

/** All mappings with a `uses` key, however deep. */
function usesIn(node: unknown): Use[] {
  if (Array.isArray(node)) return node.flatMap(usesIn)
  if (typeof node !== 'object' || node === null) return []
  const entries = node as Record<string, unknown>
  const here =
    typeof entries.uses === 'string' ? [{ uses: entries.uses, with: (entries.with ?? {}) as Record<string, unknown> }] : []
  return [...here, ...Object.values(entries).flatMap(usesIn)]
}

/** The names of the inputs of one of our actions or workflows; undefined for a third-party one. */
function inputsOf(uses: string): string[] | undefined {
  const [, action] = /^eleanor\/(action-[\w-]+)@(?:v1|COMMIT_ID)$/.exec(uses) ?? []
  if (action !== undefined) return Object.keys((parse(textOf(`${action}/action.yml`)) as { inputs: object }).inputs)
  const [, workflow] = /^eleanor\/actions\/(\.github\/workflows\/[\w.-]+)@v1$/.exec(uses) ?? []
  if (workflow === undefined) return undefined
  const { on } = parse(textOf(workflow)) as { on: { workflow_call: { inputs?: object } } }
  return Object.keys(on.workflow_call.inputs ?? {})
}

describe.each(blocks)('$location', ({ text }) => {
  test('is valid YAML, uses only existing inputs, and pins third-party actions', () => {
    const block: unknown = parse(text)
    expect(block).not.toBeNull()
    for (const { uses, with: given } of usesIn(block)) {
      const known = inputsOf(uses)
      if (known === undefined) expect(`${uses} ${text}`).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} /)
      else expect([uses, Object.keys(given).filter((name) => !known.includes(name))]).toEqual([uses, []])
    }
  })
})

test.each(tomlBlocks)('$location has only existing keys', ({ text }) => {
  const isValid = isValidConfig(parseToml(text))
  expect([isValid, isValidConfig.errors ?? []]).toEqual([true, []])
})

test('there are blocks to check', () => {
  expect(tomlBlocks.length).toBeGreaterThan(2)
  expect(blocks.length).toBeGreaterThan(8)
})

/** The anchors of a document: GitHub makes one of each heading. Source: GitHub Docs, "Section links". */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/^#{1,6} (.*)$/gm)]
  const names = headings.map(([, heading = '']) =>
    heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
  return new Set(names.map((name, index) => `${name}${'-1'.repeat(names.slice(0, index).includes(name) ? 1 : 0)}`))
}

test.each(documents)('every link of %s has an existing target, and every anchor a heading', (path) => {
  const own = 'https://github.com/eleanor/actions/blob/main/'
  const links = [...textOf(path).matchAll(/\]\(([^)\s]+)/g)].map(([, target = '']) => target)
  const missing = links.filter((link) => {
    if (/^(https?|mailto):/.test(link) && !link.startsWith(own)) return false
    const [target = '', anchor] = link.replace(own, '').split('#', 2)
    const file = link.startsWith(own) ? resolve(root, target) : resolve(root, target === '' ? path : join(dirname(path), target))
    if (!existsSync(file)) return true
    return anchor !== undefined && file.endsWith('.md') && !anchorsOf(readFileSync(file, 'utf8')).has(anchor)
  })
  expect(missing).toEqual([])
})
