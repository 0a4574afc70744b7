import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, jest, test } from '@jest/globals'
import { findPython, testWith } from '../../../shared/test/support/programs.js'
import { runAction, temporaryFolder, toolCache, writeTree } from '../../../shared/test/support/run-action.js'
import { buildLock, commit, createRepository, fastBuilder, git, tinyProject } from '../support/project.js'

jest.setTimeout(300_000)

const action = 'action-build-wheel'

/** The backend that has made a wheel, as its WHEEL says. */
function generator(wheel: string): string {
  const script =
    'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(*[z.read(n).decode() for n in z.namelist() if n.endswith("/WHEEL")])'
  return /^Generator: (.*)$/m.exec(spawnSync('python3', ['-c', script, wheel], { encoding: 'utf8' }).stdout)?.[1] ?? ''
}

testWith('make')('make clean pkg-build-whl and the action give the same bytes for the example, on any clone', async () => {
  const origin = temporaryFolder('example')
  cpSync(fileURLToPath(new URL('../../../example', import.meta.url)), origin, { recursive: true })
  // Its requirements are large, and no part of this test, and neither is twine. Three builds are compared without another one.
  const pyproject = readFileSync(join(origin, 'pyproject.toml'), 'utf8')
    .replace(/^dependencies = \[[^\]]*\]$/m, 'dependencies = []')
    .replace(/^install-with = .*\n/m, '')
    .replace(/^(twine|reproducible) = .*\n/gm, '')
  writeTree(origin, { ...buildLock, 'pyproject.toml': pyproject })
  git(origin, 'init', '--quiet', '--initial-branch=main')
  commit(origin)
  const clone = () => {
    const folder = join(temporaryFolder('clone'), 'work')
    git(origin, 'clone', '--quiet', origin, folder)
    writeTree(folder, buildLock)
    return folder
  }
  const built = async (inputs: Record<string, string>) => {
    const workspace = clone()
    const result = await runAction({ action, workspace, inputs: { gate: 'none', 'import-check': 'none', ...inputs } })
    expect(result.stdout).toContain('The build is constrained by the 5 pins of requirements/build.txt.')
    expect(result.code).toBe(0)
    expect(generator(join(workspace, result.outputs.wheel ?? ''))).toBe('setuptools (80.9.0)')
    return { ...result, bytes: readFileSync(join(workspace, result.outputs.wheel ?? '')) }
  }
  const command = { builder: 'command', 'build-command': 'make clean pkg-build-whl' }
  // uv makes the same bytes as `build`, and faster: see the tests of the backends.
  const [one, own] = await Promise.all([built(fastBuilder), built(command)])
  expect(own.bytes.equals(one.bytes)).toBe(true)

  const byHand = clone()
  // The environment with `build` that the runs above have used, by its link.
  const tools = join(toolCache(), 'eleanor-tools')
  const [pinned = ''] = readdirSync(tools, { withFileTypes: true })
    .filter((each) => each.isSymbolicLink() && each.name.startsWith('build-'))
    .map(({ name }) => name)
  const env = {
    ...process.env,
    PATH: `${join(tools, pinned, 'bin')}:${process.env.PATH ?? ''}`,
  }
  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: byHand, env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${command}: ${stdout}${stderr}`)
  }
  run('make', 'clean', 'pkg-build-whl')
  const [name = ''] = readdirSync(join(byHand, 'dist')).filter((each) => each.endsWith('.whl'))
  expect(readFileSync(join(byHand, 'dist', name)).equals(one.bytes)).toBe(true)
})

test.each(['build', 'uv'])('with `skip-sdist`, %s builds the wheel from the sources', async (builder) => {
  const files = tinyProject()
  const backend = files['backend.py']?.replace(/^def build_sdist.*:$/m, '$&\n    raise RuntimeError("no sdist here")') ?? ''
  const workspace = createRepository({ ...files, 'backend.py': backend })
  const inputs = { builder, 'skip-sdist': 'true', reproducible: 'check' }
  const { code, stdout, outputs, summary } = await runAction({ action, workspace, inputs })
  expect(stdout).toContain('::group::Build the wheel\n')
  expect(code).toBe(0)
  expect(readdirSync(join(workspace, 'dist'))).toEqual(['tiny-1.4.0-py3-none-any.whl'])
  expect([outputs.wheel, outputs.sdist]).toEqual(['dist/tiny-1.4.0-py3-none-any.whl', undefined])
  expect(summary).toContain('gave the same bytes |')
})

testWith('make')('a build command is run again in another folder, and gives the same bytes', async () => {
  const script = `python3 -c "import backend, os; os.mkdir('dist'); backend.build_wheel('dist')"`
  const workspace = createRepository({ ...tinyProject(), Makefile: `wheel:\n\t@${script}\n` })
  const inputs = { builder: 'command', 'build-command': 'make wheel', reproducible: 'check' }
  const { code, stdout, summary } = await runAction({ action, workspace, inputs })
  expect(stdout).not.toContain('::error')
  expect([code, readdirSync(join(workspace, 'dist'))]).toEqual([0, ['tiny-1.4.0-py3-none-any.whl']])
  expect(summary).toContain('gave the same bytes |')
})

test.each([
  ['fails', 'sh build.sh', 'echo "the compiler fails" >&2; exit 3', 'failed. the compiler fails. See the output'],
  ['makes nothing', 'sh build.sh', 'true', 'made no wheel in dist/.'],
  ['is not installed', 'no-such-tool wheel', '', 'failed. no-such-tool: command not found. Install the program, or change'],
  ['calls a program that is not installed', 'sh build.sh', 'exec no-such-tool', 'not found. Install the program, or change'],
  ['is not executable', './build.sh', '', 'failed. ./build.sh: Permission denied. See the output'],
])('a build command that %s fails the step', async (_, command, script, error) => {
  const workspace = createRepository({ ...tinyProject(), 'build.sh': script })
  const { code, stdout } = await runAction({ action, workspace, inputs: { builder: 'command', 'build-command': command } })
  const errors = stdout.split('\n').filter((line) => line.startsWith('::error'))
  expect(errors).toEqual([expect.stringContaining(error)])
  expect(stdout).not.toContain('Traceback')
  expect(code).toBe(1)
  expect(git(workspace, 'status', '--porcelain', '--ignored')).toBe('')
})

test('a build command that lacks a file which Git ignores names the file', async () => {
  const workspace = createRepository({ ...tinyProject(), '.gitignore': 'generated/\n', 'build.sh': 'exec generated/tool.sh' })
  writeTree(workspace, { 'generated/tool.sh': 'true' })
  const inputs = { builder: 'command', 'build-command': 'sh build.sh' }
  const { stdout } = await runAction({ action, workspace, inputs })
  expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toEqual([
    expect.stringContaining('::The build failed: Git does not track generated/tool.sh.'),
  ])
})

test.each([
  ['./build', 'the interpreter of its first line was not found'],
  // A name without a slash is one of PATH, not of this folder.
  ['build', 'command not found'],
])('%s, with an interpreter that is not installed, is reported like a shell does: %s', (command, reason) => {
  const folder = temporaryFolder('command')
  writeTree(folder, { build: '#!/no/such/interpreter\n' })
  chmodSync(join(folder, 'build'), 0o755)
  const starter = fileURLToPath(new URL('../../tools/with_umask.py', import.meta.url))
  const options = { cwd: folder, encoding: 'utf8', env: { PATH: temporaryFolder('bin') } } as const
  const { status, stderr } = spawnSync(findPython(), ['-I', starter, '022', command], options)
  expect([status, stderr]).toEqual([127, `${command}: ${reason}\n`])
})
