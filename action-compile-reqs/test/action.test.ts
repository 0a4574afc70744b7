import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { matchesRejection, parseActionErrors } from '../../shared/test/support/rejected-call.js'
import { runAction, temporaryFolder, writeTree } from '../../shared/test/support/run-action.js'
import { createWorkspace, rejectedRequirements } from './support/rejected-requirements.js'
import { runInProcess } from './support/run-in-process.js'

function repository(files: Record<string, string>): string {
  const workspace = temporaryFolder('requirements')
  writeTree(workspace, files)
  return workspace
}

/** The text of every file below a folder, by path. */
function tree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  )
}

const layered = {
  'requirements/in/base.in': 'six\n',
  'requirements/in/child.in': '-r base.in\niniconfig<3\n',
  'requirements/in/other.in': '-r base.in\nsix<1.17\n',
}

test.each(['pip-compile', 'uv'])(
  '%s: compiles, is up to date afterwards, and recompiles only the layers that a change affects',
  async (engine) => {
    const workspace = repository(layered)
    const lock = (name: string) => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')

    const first = await runAction({ action: 'action-compile-reqs', inputs: { engine }, workspace })
    expect({ code: first.code, changed: first.outputs.changed, files: first.outputs.files }).toEqual({
      code: 0,
      changed: 'true',
      files: 'requirements/base.txt\nrequirements/child.txt\nrequirements/other.txt',
    })
    expect(lock('child')).toMatch(/^iniconfig==2\.[\s\S]*^six==1\.1[\s\S]*# via -r requirements\/in\/base\.in/m)
    expect(lock('child')).toMatch(
      new RegExp(`^# {4}(uv )?pip[ -]compile .*--output-file=requirements/child.txt .*requirements/in/child.in$`, 'm'),
    )
    expect([lock('base'), lock('other')].map((text) => /^six==\S+/m.exec(text)?.[0])).toEqual(['six==1.16.0', 'six==1.16.0'])
    expect(first.outputs.drift).toBe('[]')
    expect(first.summary).toContain('n0 --> n1')

    const before = tree(workspace)
    const check = await runInProcess({ workspace, inputs: { engine, mode: 'check' } })
    expect({ code: check.code, stale: check.outputs.stale }).toEqual({ code: 0, stale: '[]' })
    const second = await runInProcess({ workspace, inputs: { engine } })
    expect({ code: second.code, changed: second.outputs.changed }).toEqual({ code: 0, changed: 'false' })
    expect(tree(workspace)).toEqual(before)

    writeFileSync(join(workspace, 'requirements/in/child.in'), '-r base.in\niniconfig<2\n')
    const third = await runInProcess({ workspace, inputs: { engine } })
    expect(JSON.parse(third.outputs.stale ?? '')).toEqual([
      { layer: 'child', lock: 'requirements/child.txt', reason: 'input', file: 'requirements/in/child.in' },
    ])
    expect(lock('child')).toMatch(/^iniconfig==1\./m)
    expect(lock('base')).toBe(before[join(workspace, 'requirements/base.txt')])
  },
)

test('check reports each reason without starting a process, and fails', async () => {
  const workspace = repository({ ...layered, 'requirements/in/last.in': '-c ../base.txt\nsix\n' })
  // uv compiles locks in less time; every engine is checked alike.
  expect((await runInProcess({ workspace, inputs: { engine: 'uv' } })).code).toBe(0)
  const at = (name: string) => join(workspace, 'requirements', name)
  const cases: [string, () => void, string[]][] = [
    [
      'edited',
      () => writeFileSync(at('other.txt'), readFileSync(at('other.txt'), 'utf8').replace('1.16.0', '1.15.0')),
      ['other edited'],
    ],
    ['unstamped', () => writeFileSync(at('other.txt'), 'six==1.16.0\n'), ['other unstamped']],
    ['missing', () => rmSync(at('other.txt')), ['other missing']],
    ['input', () => writeFileSync(at('in/base.in'), 'six>1\n'), ['base input', 'child input', 'last parent', 'other missing']],
  ]
  for (const [name, change, expected] of cases) {
    change()
    const inputs = { engine: 'uv', mode: 'check' }
    const { code, outputs, stdout } = await runInProcess({ inputs, workspace, env: { PATH: '/nowhere' } })
    const stale = JSON.parse(outputs.stale ?? '') as { layer: string; reason: string }[]
    expect([name, code, stale.map(({ layer, reason }) => `${layer} ${reason}`)]).toEqual([name, 1, expected])
    expect(stdout).toMatch(/^::error::\d of 4 locks are stale: .*Compile them/m)
  }
})

test.each<[string, Record<string, string>, Record<string, string>, string]>([
  ['engine', {}, { engine: 'uv' }, 'it was compiled with engine `pip-compile'],
  ['option', { engine: 'uv' }, { engine: 'uv', 'generate-hashes': 'true' }, 'it was compiled with option '],
  [
    'platform',
    { engine: 'uv', platform: 'windows' },
    { engine: 'uv' },
    'it was compiled with platform `windows`, now it is `linux',
  ],
])('check detects another %s', async (reason, before, now, text) => {
  const workspace = repository({ 'requirements/a.in': 'six\n' })
  await runInProcess({ workspace, inputs: before })
  const { outputs, stdout } = await runInProcess({ workspace, inputs: { ...now, mode: 'check' } })
  expect(JSON.parse(outputs.stale ?? '')).toMatchObject([{ reason }])
  expect(stdout).toContain(text)
})

test('hashes, and sources next to their locks', async () => {
  const workspace = repository({ 'deps/a.in': 'six==1.16.0\n' })
  const { code } = await runInProcess({ workspace, inputs: { directory: 'deps', 'generate-hashes': 'true' } })
  expect(code).toBe(0)
  expect(readFileSync(join(workspace, 'deps/a.txt'), 'utf8')).toMatch(/six==1\.16\.0 \\\n {4}--hash=sha256:/)
})

test.each(Object.entries(rejectedRequirements))('%s: one error, and no file is changed', async (_, call) => {
  const workspace = createWorkspace(call)
  const before = call.link === undefined ? tree(workspace) : {}
  const { code, stdout } = await runInProcess({ workspace, inputs: call.inputs ?? {} })
  expect(parseActionErrors(stdout)).toEqual(matchesRejection(call))
  expect(code).toBe(1)
  if (call.link === undefined) expect(tree(workspace)).toEqual(before)
  expect(existsSync(join(workspace, 'requirements/b.txt'))).toBe(false)
})
