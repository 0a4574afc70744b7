import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { compileWithEngine } from '../support/reference-engine.js'
import { runInProcess } from '../support/run-in-process.js'

/** Packages of PyPI, with their requirements, in few versions. */
const packages = [
  ...['1.26.18', '1.26.20', '2.0.7', '2.1.0', '2.2.3'].map((version) => ({ name: 'urllib3', version })),
  { name: 'requests', version: '2.32.3', requires: ['certifi>=2017.4.17', 'idna>=2.5,<4', 'urllib3>=1.21.1,<3'] },
  { name: 'httpx', version: '0.27.2', requires: ['certifi', 'idna', 'h2<5,>=3 ; extra == "http2"'], extras: ['http2'] },
  { name: 'certifi', version: '2025.1.31' },
  { name: 'h2', version: '4.1.0' },
  { name: 'idna', version: '3.10' },
  { name: 'six', version: '1.15.0', uploaded: '2020-05-21T15:25:19Z' },
  { name: 'six', version: '1.16.0', uploaded: '2021-05-05T14:18:17Z' },
  ...['1.1.1', '2.0.0'].map((version) => ({ name: 'iniconfig', version })),
]
let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex(packages)
})
afterAll(async () => await index.close())

const run = async (workspace: string, inputs: Record<string, string> = {}) =>
  await runInProcess({ inputs, workspace, env: index.env })

function repository(sources: Record<string, string>) {
  const workspace = temporaryFolder('joint')
  writeTree(workspace, Object.fromEntries(Object.entries(sources).map(([name, text]) => [`requirements/in/${name}.in`, text])))
  const lock = (name: string) => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')
  return {
    workspace,
    lock,
    source: (name: string, text: string) => writeFileSync(join(workspace, `requirements/in/${name}.in`), text),
    version: (name: string, ...layers: string[]) =>
      layers.map((layer) => new RegExp(`^${name}==(\\S+)`, 'm').exec(lock(layer))?.[1]),
  }
}

const sources = {
  base: 'urllib3\nrequests\n',
  child: '-r base.in\nhttpx[http2]\n',
  old: '-r base.in\nurllib3<2\n',
}

test.each(['pip-compile', 'uv'])(
  '%s: layers agree, pins move only if they must, and an independent layer is resolved separately',
  async (engine) => {
    const { workspace, version, source, lock } = repository({ ...sources, old: '-r base.in\n' })
    expect((await run(workspace, { engine })).code).toBe(0)
    const [newest] = version('urllib3', 'base')
    expect(newest).toMatch(/^2\./)

    // A layer that requires a lower version moves all pins.
    source('old', sources.old)
    const moved = await run(workspace, { engine })
    expect({ code: moved.code, drift: moved.outputs.drift }).toEqual({ code: 0, drift: '[]' })
    expect(moved.stdout).toContain('The other locks must change too: requirements/base.txt, requirements/child.txt')
    expect(version('urllib3', 'base', 'child', 'old').map((each) => each?.[0])).toEqual(['1', '1', '1'])
    expect((await run(workspace, { engine, mode: 'check' })).code).toBe(0)

    // A layer with an unrelated new requirement does not change the others.
    const before = lock('base')
    source('child', `${sources.child}six\n`)
    expect((await run(workspace, { engine })).stdout).not.toContain('must change')
    expect(lock('base')).toBe(before)

    // As an independent layer it no longer limits the others, once versions may move.
    const independent = await run(workspace, { engine, 'independent-layers': 'old', 'upgrade-packages': 'urllib3' })
    expect(independent.code).toBe(0)
    expect(version('urllib3', 'base', 'child')).toEqual([newest, newest])
    expect(version('urllib3', 'old')[0]).toMatch(/^1\./)
    expect(JSON.parse(independent.outputs.drift ?? '')).toMatchObject([{ package: 'urllib3' }])
    expect(independent.stdout).not.toContain('::warning')
  },
  180_000,
)

test('locks of two merged branches are stale if they disagree, although each is as it was compiled', async () => {
  const main = repository({ base: 'urllib3<2.1\n' })
  const branch = repository({ leaf: 'urllib3<2.2\n', other: 'six==1.16\n' })
  for (const { workspace } of [main, branch]) expect((await run(workspace, { engine: 'uv' })).code).toBe(0)
  cpSync(branch.workspace, main.workspace, { recursive: true })

  const checked = await run(main.workspace, { engine: 'uv', mode: 'check' })
  expect(checked.code).toBe(1)
  expect(JSON.parse(checked.outputs.stale ?? '')).toEqual([
    { layer: 'base', lock: 'requirements/base.txt', reason: 'drift', file: 'requirements/leaf.txt' },
  ])
  expect(checked.stdout).toMatch(
    /^::warning file=requirements\/base\.txt,line=\d+::\S+ is stale: it pins urllib3 to 2\.0\S+, but requirements\/leaf\.txt pins it to 2\.1/m,
  )
  expect((await run(main.workspace, { engine: 'uv', mode: 'check', 'independent-layers': 'leaf' })).stdout).not.toContain(
    'it pins',
  )

  const fixed = await run(main.workspace, { engine: 'uv' })
  expect({ code: fixed.code, drift: fixed.outputs.drift }).toEqual({ code: 0, drift: '[]' })
  expect(main.version('urllib3', 'base', 'leaf')).toEqual(['2.0.7', '2.0.7'])
  expect((await run(main.workspace, { engine: 'uv', mode: 'check' })).code).toBe(0)
})

test('with the real index, each lock from the joint resolution is what pip-compile itself writes', async () => {
  const { workspace, lock } = repository({
    base: 'Requests\nurllib3 ; python_version >= "3.9"\n',
    web: '-r base.in\n-c ../limits.txt\nhttpx[http2,brotli]>=0.27\nuvicorn[standard]\n',
    tools: '-r base.in\nsetuptools\npip-tools\nimportlib-metadata ; python_version < "3.8"\n',
    last: '-c ../base.txt\nurllib3<2\n',
  })
  writeFileSync(join(workspace, 'requirements/limits.txt'), 'h11<1\nunused==1\n')
  const { code, stdout, outputs } = await runInProcess({ workspace })
  expect([code, stdout]).toEqual([0, expect.stringContaining('4 of 4')])
  // pip-compile starts from our pins and must write the same text: header, order, markers, annotations.
  const options = ['--quiet', '--allow-unsafe', '--no-emit-index-url', '--no-emit-trusted-host', '--strip-extras']
  for (const name of ['base', 'web', 'tools', 'last']) {
    const ours = lock(name)
    const files = [`--output-file=requirements/${name}.txt`, `requirements/in/${name}.in`]
    await compileWithEngine('pip-compile', [...options, ...files], { cwd: workspace })
    expect(lock(name)).toBe(ours.replace(/^# compile-reqs: .*\n/m, ''))
  }
  expect(outputs.drift).toBe('[]')
})

test('locks that cannot be rendered are written by the engine, from the common pins', async () => {
  const { workspace, version, lock } = repository({ ...sources, child: `--prefer-binary\n${sources.child}` })
  const { code, outputs } = await run(workspace, { 'generate-hashes': 'true' })
  expect({ code, drift: outputs.drift }).toEqual({ code: 0, drift: '[]' })
  expect(version('urllib3', 'base', 'child', 'old').map((each) => each?.[0])).toEqual(['1', '1', '1'])
  expect(lock('child')).toContain('--hash=sha256:')
  expect(lock('child')).not.toContain('union')
})

test.each(['pip-compile', 'uv'])(
  '%s: the error for layers that cannot agree has the conflicting lines and verified fixes',
  async (engine) => {
    const { workspace } = repository({
      base: 'urllib3>=2\n',
      child: '-r base.in\nsix\n',
      free: 'iniconfig\n',
      other: '# note\nurllib3<2\n',
    })
    const { code, stdout } = await run(workspace, { engine })
    expect(code).toBe(1)
    expect(stdout.match(/^::error/gm)).toHaveLength(1)
    expect(stdout).toMatch(/^::error file=requirements\/in\/other\.in,line=2::The layers base and other cannot agree: /m)
    expect(stdout).toContain(
      'Conflicting requirements: `urllib3>=2` in requirements/in/base.in:1, `urllib3<2` in requirements/in/other.in:2.',
    )
    expect(stdout).toMatch(
      /Change requirements\/in\/base\.in:1 to `urllib3>=1\.26\.\d+` \(verified: all layers agree then\), or set `independent-layers: other` \(verified: the other layers agree then\)\. No lock was changed\./,
    )
    expect((await run(workspace, { engine, 'independent-layers': 'other' })).code).toBe(0)
  },
)

test('upgrades are by name, and a name that no lock pins is rejected', async () => {
  const { workspace, version } = repository({ base: 'six\niniconfig\n' })
  writeTree(workspace, { 'requirements/base.txt': 'six==1.15.0\niniconfig==1.1.1\n' })
  await run(workspace)
  expect([version('six', 'base'), version('iniconfig', 'base')]).toEqual([['1.15.0'], ['1.1.1']])
  await run(workspace, { 'upgrade-packages': 'Six' })
  expect(version('six', 'base')).not.toEqual(['1.15.0'])
  expect(version('iniconfig', 'base')).toEqual(['1.1.1'])
  const wrong = await run(workspace, { 'upgrade-packages': 'siks' })
  expect(wrong.stdout).toContain(
    '::error::No lock pins siks. Check the spelling in `upgrade-packages`, or compile the locks first.',
  )
  await run(workspace, { mode: 'upgrade' })
  expect(version('iniconfig', 'base')).not.toEqual(['1.1.1'])
})

test.each(['pip-compile', 'uv'])('%s: files newer than the limit are ignored', async (engine) => {
  const { workspace, version } = repository({ base: 'six\n' })
  const { code, stdout } = await run(workspace, { engine, 'exclude-newer': '2021-01-01' })
  expect([code, stdout]).toEqual([0, expect.any(String)])
  expect(version('six', 'base')).toEqual(['1.15.0'])
})

test('an unknown independent layer is rejected', async () => {
  const { workspace } = repository({ base: 'six\n' })
  const { stdout } = await run(workspace, { 'independent-layers': 'bse' })
  expect(stdout).toContain(
    '::error::Input `independent-layers` names bse, which is not a layer of requirements. The layers are base.',
  )
})
