import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Run } from '#shared/process/runner.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findMismatches, verifyVariants } from '../../src/build/variant-checks.js'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import { isForGpu } from '../../src/graph/gpu.js'
import { inferGraph } from '../../src/graph/image-graph.js'
import { messagesOf, runDocker, testBases } from '../support/engine.js'

const bases = testBases()
// The small base of busybox has no Python.
const isReal = typeof bases !== 'string' && process.env.ELEANOR_TEST_BASES !== undefined
if (!isReal)
  process.stderr.write('The variant checks of built images are skipped: ELEANOR_TEST_BASES is not set, or no engine answers\n')
const withEngine = isReal ? describe : describe.skip

function graph(texts: Record<string, string>, isFromCatalogue = false) {
  const source = { path: '/repo/x', isFromCatalogue }
  const files = Object.entries(texts).map(([image, text]) =>
    parseDockerfile({ ...source, image, displayPath: `${image}.Dockerfile`, text }, new Map(), undefined),
  )
  return inferGraph(files, { registries: [''], prefix: 'eleanor-', tags: ['latest'] }, new Map())
}

test('an image based on CUDA, even through other images and stages, is for GPU', () => {
  const nodes = graph({
    base: 'FROM nvcr.io/nvidia/cuda:12.6.3-base-ubuntu24.04',
    child: 'FROM base AS x\nFROM x',
    cpu: 'FROM base AS build\nFROM python:3.12\nCOPY --from=build /a /b',
    torch: 'FROM pytorch/pytorch:2.7.1-cuda12.6-cudnn9-runtime',
    none: 'FROM scratch',
  })
  const gpu = nodes.filter((node) => isForGpu(node, nodes)).map(({ name }) => name)
  expect(gpu.sort()).toEqual(['base', 'child', 'torch'])
})

test.each<[tag: string, stages: string, problem: string | undefined]>([
  ['12.6.3-base-ubuntu24.04', 'FROM debian AS a\n', undefined],
  ['12.6.3-runtime-ubuntu24.04', 'FROM debian AS a\n', 'runtime'],
  ['12.6.3-cudnn-devel-ubuntu24.04', 'FROM debian AS a\n', 'devel'],
  ['12.6.3-devel-ubuntu24.04', '', undefined],
])('a final stage on CUDA %s', (tag, stages, problem) => {
  const [node] = graph({ app: `${stages}FROM nvcr.io/nvidia/cuda:${tag}${stages === '' ? '' : '\nCOPY --from=a /a /b'}` })
  if (node === undefined) throw new Error('no image')
  const expected = {
    what: expect.stringContaining(`the CUDA flavor \`${problem ?? ''}\``),
    at: { file: 'app.Dockerfile', line: 2 },
  }
  expect(findMismatches(node, [node], undefined)).toEqual(problem === undefined ? [] : [expected])
})

test.each<[image: string, isFromCatalogue: boolean, problems: number]>([
  ['builder', true, 0],
  ['dev', true, 1],
  ['builder', false, 1],
])('PyTorch for CPU in %s on CUDA, from the catalogue: %s', (image, isFromCatalogue, problems) => {
  const nodes = graph({ [image]: 'FROM nvcr.io/nvidia/cuda:12.6.3-base-ubuntu24.04' }, isFromCatalogue)
  const packages = { gpu: [], torch: '2.7.1+cpu', cuda: null }
  expect(nodes.flatMap((node) => findMismatches(node, nodes, packages))).toHaveLength(problems)
})

describe('a mocked engine that loses the output of a container', () => {
  const packages = JSON.stringify({ gpu: [], torch: '2.7.1+cpu', cuda: null })
  const lost = 'The Python packages of sha256:0 could not be listed: the container succeeded without output, 3 times'
  test.each<[string, string[], string[]]>([
    ['once: it is queried again', ['', `${packages}\n`], []],
    ['always: a warning', ['', '', '', packages], [lost]],
  ])('%s', async (_, outputs, expected) => {
    const nodes = graph({ app: 'FROM python:3.12' })
    const warnings: string[] = []
    const remaining = [...outputs]
    const run: Run = async () =>
      await Promise.resolve({ code: 0, stdout: remaining.shift() ?? '', stderr: '', seconds: 0, timedOut: false })
    const log = { warning: (text: string) => warnings.push(text) }
    const summary = { add: (text: string) => (shown = text) }
    let shown = ''
    const context = { run, log, summary } as unknown as Parameters<typeof verifyVariants>[0]
    const built = new Map([['app', { id: 'sha256:0' }]]) as unknown as Parameters<typeof verifyVariants>[1]['built']
    await verifyVariants(context, { onMismatch: 'fail', docker: 'docker', graph: nodes, built })
    expect(warnings).toEqual(expected)
    expect(shown).toContain(`| app | CPU | ${expected.length === 0 ? '2.7.1+cpu for CPU' : ''} | ✅ matches |`)
  })
})

const prefix = `t${randomUUID().slice(0, 8)}-`
const cuda = 'nvcr.io/nvidia/cuda:12.6.3-base-ubuntu24.04'
/** Fake distributions with the metadata that the check reads. */
const install = (...names: string[]) => `RUN --mount=type=bind,target=/context python3 /context/install.py ${names.join(' ')}\n`
const files = {
  'docker/cpu.Dockerfile': `FROM python:3.12-slim\n${install('torch==2.7.1+cpu', 'None')}`,
  'docker/fat.Dockerfile': `FROM python:3.12-slim\n${install('torch==2.7.1', "'12.6'", 'nvidia_cublas_cu12==12.6.4', 'triton==3.3.1')}`,
  'docker/gpu.Dockerfile': `FROM ${cuda}\n${install('torch==2.7.1+cu126', "'12.6'", 'nvidia_cublas_cu12==12.6.4')}`,
  'docker/slow.Dockerfile': `FROM ${cuda}\n${install('torch==2.7.1+cpu', 'None')}`,
  'docker/plain.Dockerfile': 'FROM scratch\nCOPY install.py /\n',
  'install.py': `import pathlib, site, sys
folder = pathlib.Path(site.getsitepackages()[0])
words = sys.argv[1:]
for word in words:
    if "==" in word:
        name, version = word.split("==")
        info = folder / f"{name}-{version}.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n")
torch = folder / "torch"
torch.mkdir()
(torch / "__init__.py").write_text("raise ImportError('needs a GPU')\\n")
(torch / "version.py").write_text(f"from typing import Optional\\ncuda: Optional[str] = {words[1] if words[1] == 'None' else repr(words[1])}\\n")
`,
}

withEngine('on an engine', () => {
  let workspace = ''
  beforeAll(() => {
    workspace = temporaryFolder('workspace')
    writeTree(workspace, files)
  })
  afterAll(() => void runDocker('rmi', '--force', ...['cpu', 'fat', 'gpu', 'slow', 'plain'].map((name) => `${prefix}${name}`)))

  async function build(inputs: Record<string, string>) {
    const list = typeof bases === 'string' ? '' : bases.list
    const all = { catalogue: 'false', prefix, 'base-images': list, ...inputs }
    const result = await runAction({ action: 'action-build-images', workspace, inputs: all })
    const messages = messagesOf(result.stdout)
    return { ...result, messages }
  }

  test('the packages of CPU and GPU images are compared with their variant, without importing them', async () => {
    const { code, messages, summary } = await build({ 'verify-variants': 'fail' })
    expect(code).toBe(1)
    expect(messages).toEqual([
      expect.stringMatching(
        /^::error file=docker\/fat\.Dockerfile,line=1::.*fat: it is for CPU, but has nvidia-cublas-cu12, triton; .*slow: it is for GPU, but its PyTorch 2\.7\.1\+cpu is for CPU/,
      ),
    ])
    expect(summary).toContain('| cpu | CPU | 2.7.1+cpu for CPU | ✅ matches |')
    expect(summary).toContain('| gpu | GPU | 2.7.1+cu126 for 12.6 | ✅ matches |')
    expect(summary).toContain('| plain | CPU |  | ✅ matches |')
  })

  test('`warn` continues, with a warning at the line of each image', async () => {
    const { code, messages } = await build({ 'verify-variants': 'warn', images: 'fat, slow' })
    expect(code).toBe(0)
    expect(messages.map((line) => /file=(\S+),line=1::/.exec(line)?.[1])).toEqual([
      'docker/fat.Dockerfile',
      'docker/slow.Dockerfile',
    ])
  })
})
