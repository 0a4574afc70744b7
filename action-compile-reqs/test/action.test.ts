import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../shared/test/support/run-action.js'

const run = async (workspace: string, inputs: Record<string, string> = {}) =>
  await runAction({ action: 'action-compile-reqs', inputs, workspace })

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

    const first = await run(workspace, { engine })
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
    const check = await run(workspace, { engine, mode: 'check' })
    expect({ code: check.code, stale: check.outputs.stale }).toEqual({ code: 0, stale: '[]' })
    const second = await run(workspace, { engine })
    expect({ code: second.code, changed: second.outputs.changed }).toEqual({ code: 0, changed: 'false' })
    expect(tree(workspace)).toEqual(before)

    writeFileSync(join(workspace, 'requirements/in/child.in'), '-r base.in\niniconfig<2\n')
    const third = await run(workspace, { engine })
    expect(JSON.parse(third.outputs.stale ?? '')).toEqual([
      { layer: 'child', lock: 'requirements/child.txt', reason: 'input', file: 'requirements/in/child.in' },
    ])
    expect(lock('child')).toMatch(/^iniconfig==1\./m)
    expect(lock('base')).toBe(before[join(workspace, 'requirements/base.txt')])
  },
)

test('check reports each reason without starting a process, and fails', async () => {
  const workspace = repository({ ...layered, 'requirements/in/last.in': '-c ../base.txt\nsix\n' })
  expect((await run(workspace)).code).toBe(0)
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
    const { code, outputs, stdout } = await runAction({
      action: 'action-compile-reqs',
      inputs: { mode: 'check' },
      workspace,
      env: { PATH: '/nowhere' },
    })
    const stale = JSON.parse(outputs.stale ?? '') as { layer: string; reason: string }[]
    expect([name, code, stale.map(({ layer, reason }) => `${layer} ${reason}`)]).toEqual([name, 1, expected])
    expect(stdout).toMatch(/^::error::\d of 4 locks are stale: .*Compile them/m)
  }
})

test.each([
  ['engine', { engine: 'uv' }, 'it was compiled with engine `pip-compile'],
  ['option', { 'generate-hashes': 'true' }, 'it was compiled with option '],
])('check detects another %s', async (reason, inputs, text) => {
  const workspace = repository({ 'requirements/a.in': 'six\n' })
  await run(workspace)
  const { outputs, stdout } = await run(workspace, { ...inputs, mode: 'check' })
  expect(JSON.parse(outputs.stale ?? '')).toMatchObject([{ reason }])
  expect(stdout).toContain(text)
})

test('hashes, and sources next to their locks', async () => {
  const workspace = repository({ 'deps/a.in': 'six==1.16.0\n' })
  const { code } = await run(workspace, { directory: 'deps', 'generate-hashes': 'true' })
  expect(code).toBe(0)
  expect(readFileSync(join(workspace, 'deps/a.txt'), 'utf8')).toMatch(/six==1\.16\.0 \\\n {4}--hash=sha256:/)
})

test.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
  ['a missing directory', {}, {}, /::error::Input `directory` is `requirements`, which is not a directory of this repository\./],
  ['a directory without sources', { 'requirements/readme.md': '' }, {}, /::error::No requirements were found in requirements\. /],
  [
    'a cycle',
    { 'requirements/in/a.in': '-r b.in\n', 'requirements/in/b.in': '\n-r a.in\n' },
    {},
    /::error file=requirements\/in\/b\.in,line=2::The requirements form a cycle: a\.in -> b\.in -> a\.in\. /,
  ],
  [
    'a missing include',
    { 'requirements/in/a.in': '# first\n-r nothing.in\n' },
    {},
    /::error file=requirements\/in\/a\.in,line=2::requirements\/in\/a\.in:2 includes nothing\.in, which does not exist\. /,
  ],
  [
    'a file that is not UTF-8',
    { 'requirements/in/a.in': 'six\n' },
    { latin: 'requirements/in/b.in' },
    /::error file=requirements\/in\/b\.in::requirements\/in\/b\.in is not UTF-8 text\. /,
  ],
  [
    'an include outside the workspace',
    { 'requirements/in/a.in': '-r out/hostname\n' },
    { link: 'requirements/in/out' },
    /::error file=requirements\/in\/out\/hostname::requirements\/in\/out\/hostname is outside the workspace\./,
  ],
  [
    'an include by URL',
    { 'requirements/in/a.in': '-c https://h/c.txt\n' },
    {},
    /::error file=requirements\/in\/a\.in,line=1::requirements\/in\/a\.in:1 includes a file by URL\. /,
  ],
  [
    'two sources for one lock',
    { 'requirements/in/a.in': '', 'requirements/a.in': '' },
    {},
    /::error file=requirements\/a\.in::Two sources would be compiled into requirements\/a\.txt\. /,
  ],
  [
    'a lock with merge conflict markers',
    { 'requirements/in/a.in': 'six\n', 'requirements/a.txt': '<<<<<<< HEAD\nsix==1.15.0\n' },
    {},
    /::error file=requirements\/a\.txt,line=1::requirements\/a\.txt contains merge conflict markers\. /,
  ],
  [
    'versions that conflict',
    { 'requirements/in/a.in': '# x\nsix<1.10\nsix>1.15\n' },
    {},
    /::error file=requirements\/in\/a\.in,line=\d::pip-compile cannot compile requirements\/in\/a\.in: Cannot install six<1\.10 and six>1\.15 because /,
  ],
  [
    'a version that does not exist',
    { 'requirements/in/a.in': 'six==99\n', 'requirements/in/b.in': 'six\n' },
    {},
    /::error file=requirements\/in\/a\.in,line=1::pip-compile cannot compile requirements\/in\/a\.in: No matching distribution found for six==99/,
  ],
  [
    'uv: a version that does not exist',
    { 'requirements/in/a.in': 'six==99\n' },
    { engine: 'uv' },
    /::error file=requirements\/in\/a\.in,line=1::uv cannot compile requirements\/in\/a\.in: Because there is no version of six==99/,
  ],
  [
    'a requirement that cannot be parsed',
    { 'requirements/in/a.in': 'six=>1\n' },
    {},
    /::error file=requirements\/in\/a\.in,line=1,col=4::pip-compile cannot compile requirements\/in\/a\.in: Invalid requirement/,
  ],
  [
    'an option that pip-compile lacks',
    { 'requirements/in/a.in': 'six\n' },
    { universal: 'true' },
    /::error::Input `universal` is `true`, but pip-compile resolves for the interpreter/,
  ],
])('%s: one error, and no file is changed', async (_, files, { latin, link, ...inputs }, message) => {
  const workspace = repository(files)
  if (latin !== undefined) writeFileSync(join(workspace, latin), Buffer.from([0xe9, 0x0a]))
  if (link !== undefined) symlinkSync('/etc', join(workspace, link))
  const before = link === undefined ? tree(workspace) : {}
  const { code, stdout } = await run(workspace, inputs)
  expect(stdout).toMatch(message)
  expect(stdout.match(/^::error/gm)).toHaveLength(1)
  expect(stdout).not.toContain('Traceback')
  expect(code).toBe(1)
  if (link === undefined) expect(tree(workspace)).toEqual(before)
  expect(existsSync(join(workspace, 'requirements/b.txt'))).toBe(false)
})
