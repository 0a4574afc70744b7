import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { temporaryFolder, toolCache, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

const packages = [
  { name: 'top', version: '1.0', requires: ['Low>=1', 'side ; extra == "x"', 'gone ; python_version < "3"'], extras: ['x'] },
  ...['1.0', '1.1', '2.0'].map((version) => ({ name: 'low', version })),
  ...['1.0', '2.0'].map((version) => ({ name: 'math', version })),
  { name: 'wide', version: '1.0', requires: ['side; extra == "more"', 'fresh ; extra == "odd"'], extras: ['more', 'odd'] },
  { name: 'side', version: '1.0' },
  { name: 'fresh', version: '1.0', requires: ['low', 'math<2'] },
  // It conflicts with the pin of low.
  { name: 'fresh', version: '2.0', requires: ['low>=2'] },
]
const layers = {
  base: 'top\nlow\n',
  ui: '-r base.in\nwide[more]\n',
  ml: '-r base.in\nmath\n',
  app: '-r base.in\nmath\n',
  web: '-r base.in\n',
}
type Sources = Partial<Record<keyof typeof layers, string>>

let [index, otherIndex]: LocalIndex[] = []
/** A tool cache for this file only, with a link to the shared tools. */
const machineCache = temporaryFolder('machine')
/** The layers with locks that were compiled while the sources required low versions, which are still pinned. */
const compiled = temporaryFolder('compiled')

beforeAll(async () => {
  await installEngines()
  symlinkSync(join(toolCache(), 'eleanor-tools'), join(machineCache, 'eleanor-tools'))
  ;[index, otherIndex] = [await startIndex(packages), await startIndex(packages)]
  writeSources(compiled, { ...layers, base: 'top\nlow<2\n', ml: '-r base.in\nmath<2\n' })
  await compile(compiled, index)
  writeSources(compiled, layers)
  await compile(compiled, index)
  cpSync(join(machineCache, 'eleanor-metadata-wheels'), join(machineCache, 'as-compiled'), { recursive: true })
})
beforeEach(() => {
  rmSync(join(machineCache, 'eleanor-metadata-wheels'), { recursive: true, force: true })
  cpSync(join(machineCache, 'as-compiled'), join(machineCache, 'eleanor-metadata-wheels'), { recursive: true })
})
afterAll(async () => {
  await index?.close()
  await otherIndex?.close()
})

function writeSources(workspace: string, sources: Sources): void {
  writeTree(workspace, Object.fromEntries(Object.entries(sources).map(([name, text]) => [`requirements/in/${name}.in`, text])))
}

const locks = (workspace: string) =>
  Object.keys(layers).map((name) => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8'))

/** Compiles and returns the names of the packages whose index pages were requested. */
async function compile(
  workspace: string,
  on: LocalIndex | undefined,
  inputs: Record<string, string> = {},
  user = '',
): Promise<string[]> {
  const requestsBefore = on?.requests.length ?? 0
  const { code, stdout } = await runInProcess({
    inputs,
    workspace,
    // Nothing from an index with credentials is stored.
    env: {
      PIP_CACHE_DIR: on?.env.PIP_CACHE_DIR ?? '',
      PIP_INDEX_URL: `http://${user}${on?.host ?? ''}/simple`,
      RUNNER_TOOL_CACHE: machineCache,
    },
  })
  if (code !== 0) throw new Error(stdout)
  const pages = (on?.requests.slice(requestsBefore) ?? []).map((path) => /^\/simple\/([^/]+)/.exec(path)?.[1])
  return [...new Set(pages.filter((name) => name !== undefined))].sort()
}

/** Changes a copy of the compiled layers and compiles it with the stored metadata. */
async function compileChanged(sources: Sources, inputs: Record<string, string> = {}, deleted?: string) {
  const workspace = temporaryFolder('changed')
  const put = (to: string) => {
    cpSync(compiled, to, { recursive: true })
    writeSources(to, sources)
    if (deleted !== undefined) rmSync(join(to, deleted))
  }
  put(workspace)
  const pages = await compile(workspace, index, inputs)
  const texts = locks(workspace)
  /** The same without stored metadata. */
  const withoutStore = async () => {
    const elsewhere = temporaryFolder('without-store')
    put(elsewhere)
    const all = await compile(elsewhere, otherIndex, { ...inputs, cache: 'off' })
    return { pages: all, texts: locks(elsewhere) }
  }
  return { pages, texts, withoutStore }
}

const everything = ['low', 'math', 'side', 'top', 'wide']

test.each<[string, Sources, string[], string[]]>([
  [
    'a line is removed, added that another layer has, narrowed to a range that the pin is in, given an extra or a marker',
    {
      ui: '-r base.in\n',
      ml: '-r base.in\nmath<2\nlow>=1.1,<1.5\n',
      app: '-r base.in\nmath ; python_version >= "3"\ngone ; python_version < "3"\n',
      web: '-r base.in\ntop[X]\nmath\nwide\n',
    },
    [],
    ['low==1.1', 'math==1.0', '#   top'],
  ],
  ['the parent of all changes', { base: 'top\nlow>=1\nmath\n' }, [], ['low==1.1', 'math==1.0']],
  [
    'a package or an extra is new to all layers: its page alone is read, and pins limit what it may be',
    { ui: '-r base.in\nwide[more,odd]\n', web: '-r base.in\nfresh\n' },
    ['fresh'],
    ['fresh==1.0', 'math==1.0'],
  ],
])('%s: each lock equals that of a run that reads all index pages', async (_, sources, pages, lines) => {
  const ours = await compileChanged(sources)
  const theirs = await ours.withoutStore()
  expect(ours.pages).toEqual(pages)
  expect(theirs.pages).toEqual(expect.arrayContaining(['low', 'math', 'top']))
  expect(ours.texts).toEqual(theirs.texts)
  for (const line of lines) expect(ours.texts.join('')).toContain(line)
})

test('a deleted lock: only the index pages of packages that it alone pinned are read', async () => {
  const ours = await compileChanged({}, {}, 'requirements/ui.txt')
  expect(ours.pages).toEqual(['side', 'wide'])
  expect(ours.texts).toEqual((await ours.withoutStore()).texts)
})

test('a range that excludes a pin: all index pages are read, and other locks change too', async () => {
  const ours = await compileChanged({ ui: `${layers.ui}low>=2\n` })
  const theirs = await ours.withoutStore()
  expect(ours).toMatchObject({ pages: theirs.pages, texts: theirs.texts })
  expect(ours.texts[0]).toContain('low==2.0')
})

test.each<[string, Sources, Record<string, string>, string]>([
  ['a package that may move', {}, { 'upgrade-packages': 'low' }, 'low==2.0'],
  ['versions that may move', {}, { mode: 'upgrade' }, 'low==2.0'],
  ['a date that limits the versions', { ui: `${layers.ui}math\n` }, { 'exclude-newer': '2026-01-01' }, 'math==1.0'],
  ['hashes of all files', { ui: `${layers.ui}math\n` }, { 'generate-hashes': 'true', layers: 'base ui ml' }, '--hash=sha256:'],
  ['layers that need not agree', { ui: `${layers.ui}math\n` }, { resolution: 'independent', layers: 'base ui ml' }, 'math==2.0'],
  ['an independent layer', { ui: `${layers.ui}math\n` }, { 'independent-layers': 'ui' }, 'math==2.0'],
  ['an option in a source', { ui: `--pre\n${layers.ui}math\n` }, {}, 'math==1.0'],
])('%s: the index pages of all packages are read', async (_, sources, inputs, line) => {
  const { pages, texts } = await compileChanged(sources, inputs)
  expect(pages).toEqual(everything)
  expect(texts[1]).toContain(line)
})

const wheel = (name: string) => {
  const folder = join(machineCache, 'eleanor-metadata-wheels')
  return join(folder, readdirSync(folder)[0] ?? '', name)
}

test.each<[string, () => void]>([
  [
    'nothing is stored',
    () => {
      rmSync(wheel(''), { recursive: true })
    },
  ],
  [
    'a metadata wheel is damaged',
    () => {
      writeFileSync(wheel('top-1.0-py3-none-any.whl'), 'PK')
    },
  ],
  [
    'a metadata wheel is that of another package',
    () => {
      cpSync(wheel('math-1.0-py3-none-any.whl'), wheel('top-1.0-py3-none-any.whl'))
    },
  ],
])('%s: the index pages are read, and the next run does not need them', async (_, spoil) => {
  spoil()
  const [first, second] = [await compileChanged({ web: '-r base.in\ntop\n' }), await compileChanged({ web: '-r base.in\ntop\n' })]
  expect([first.pages, second.pages]).toEqual([['low', 'top'], []])
  expect(second.texts).toEqual(first.texts)
})

test.each([
  ['an index with credentials', {}, 'user:hunter2@', 0],
  ['a read-only cache', { cache: 'read' }, '', 0],
  ['a disabled cache', { cache: 'off' }, '', 0],
  ['a writable cache', {}, '', 1],
])('%s: how many metadata folders are stored', async (_, inputs, user, kept) => {
  const workspace = temporaryFolder('kept')
  writeSources(workspace, layers)
  const before = readdirSync(join(machineCache, 'eleanor-metadata-wheels')).length
  await compile(workspace, otherIndex, inputs, user)
  expect(readdirSync(join(machineCache, 'eleanor-metadata-wheels'))).toHaveLength(before + kept)
})
