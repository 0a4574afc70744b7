import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { createRepository, git, hooksConfig, tinyProject } from '../support/project.js'

interface Case {
  readonly files: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  /** Written after the commit. */
  readonly later?: Readonly<Record<string, string>>
  readonly error: string
}

const cases: Record<string, Case> = {
  'a missing directory': {
    files: tinyProject(),
    inputs: { directory: 'nowhere' },
    error: '::error::Input `directory` is `nowhere`, which is not a directory of this repository.',
  },
  'several bad inputs in one error': {
    files: tinyProject(),
    inputs: { gate: 'maybe', version: 'latest', 'out-dir': '../dist', artifact: 'a:b' },
    error:
      '::error::Input `gate` is `maybe`. Allowed: auto, pre-commit, prek, command, none. Input `version` is `latest`, which is not a PEP 440 version. Write it like `1.4.0` or `1.4.0rc1`. Input `out-dir`',
  },
  'a command gate without a command': {
    files: tinyProject(),
    inputs: { gate: 'command', 'gate-timeout': 'long' },
    error: '::error::Input `gate-command` is empty, but `gate` is `command`. Set it to the command to run',
  },
  'a command that needs a shell': {
    files: tinyProject(),
    inputs: { gate: 'command', 'gate-command': 'make a && make b' },
    error: '::error::Input `gate-command` is `make a && make b`, which needs a shell.',
  },
  'a build lock that does not exist': {
    files: tinyProject(),
    inputs: { 'build-constraints': 'requirements/other.txt', builder: 'command' },
    error:
      '::error::Input `build-command` is empty, but `builder` is `command`. Set it to the command to run, such as `make clean pkg-build-whl`. Input `build-constraints` is `requirements/other.txt`, which is not a file',
  },
  'invalid sizes, days, rules and flags': {
    files: tinyProject(),
    inputs: { 'max-size': 'big', 'retention-days': '400', 'check-wheel-contents': 'W001,E2', sbom: 'sometimes' },
    error:
      '::error::Input `max-size` is `big`, which is not a size. Write it like `800 KiB`, `10 MiB` or `500000`. Input `check-wheel-contents` contains `E2`. Allowed: `all`, or rules of check-wheel-contents such as `W001, W005`. Input `retention-days` is `400`. Allowed: 1 to 90. Input `sbom` is `sometimes`.',
  },
  'an artifact without an artifact service': {
    files: tinyProject(),
    inputs: { artifact: 'wheel' },
    error: '::error::Input `artifact` is set, but no artifact service is available.',
  },
  'a lock that does not exist': {
    files: tinyProject(),
    inputs: { 'install-with': 'requirements/base.txt' },
    error: '::error::Input `install-with` is `requirements/base.txt`, which is not a file of the project.',
  },
  'a folder without a build system': {
    files: { 'readme.txt': 'x' },
    error: '::error::The folder `.` has no build system. It contains neither `pyproject.toml` nor `setup.py`.',
  },
  'a pyproject.toml without a build system': {
    files: { 'pyproject.toml': '[tool.black]\n' },
    error: '::error file=pyproject.toml,line=1::The folder `.` has no build system.',
  },
  'a pyproject.toml that is not TOML': {
    files: { 'pyproject.toml': '[project]\nname = "a\n' },
    error: '::error file=pyproject.toml,line=2,col=',
  },
  'a version.py and a pyproject.toml that disagree': {
    files: { ...tinyProject(), 'pyproject.toml': '[project]\nname = "tiny"\nversion = "1.3.9"\n' },
    error: '::error file=tiny/version.py,line=1::Versions do not agree: tiny/version.py says 1.4.0, pyproject.toml says 1.3.9.',
  },
  'a version.py without the version of the input': {
    files: tinyProject(),
    inputs: { version: '2.0' },
    error: 'Versions do not agree: tiny/version.py says 1.4.0, input `version` says 2.0.',
  },
  'an invalid version': {
    files: { ...tinyProject(), 'tiny/version.py': '\n__version__ = "new"\n' },
    error: '::error file=tiny/version.py,line=2::tiny/version.py says `new`, which is not a PEP 440 version.',
  },
  'a version file that computes its version': {
    files: { ...tinyProject(), 'tiny/v.py': '__version__ = compute()\n' },
    inputs: { 'version-file': 'tiny/v.py' },
    error: '::error file=tiny/v.py,line=1::tiny/v.py has no line `__version__ = "…"`',
  },
  'two version files': {
    files: { ...tinyProject(), 'other/version.py': '__version__ = "1.4.0"\n' },
    error: 'Found 2 version files: other/version.py, tiny/version.py.',
  },
  'a dirty work tree': {
    files: tinyProject(),
    later: { 'tiny/__init__.py': 'x = 1\n', 'tiny/new.py': '', 'requirements/base.txt': '' },
    error: '::error::The work tree has changes: tiny/__init__.py, tiny/new.py. The wheel would not match the commit.',
  },
  'a dirty work tree during a release': {
    files: tinyProject(),
    inputs: { version: '1.5.0' },
    later: { 'tiny/version.py': '__version__ = "1.5.0"\n', 'requirements/base.txt': '', 'tiny/__init__.py': 'x = 1\n' },
    error:
      '::error::The work tree has changes: tiny/__init__.py. Before a release only locks and the files with the version may differ from the commit.',
  },
  'a gate without a configuration': {
    files: tinyProject(),
    inputs: { gate: 'pre-commit' },
    error: '::error::Found no .pre-commit-config.yaml in the folder `.`.',
  },
}

test.each(Object.entries(cases))('%s is rejected before any work', async (_, { files, inputs = {}, later = {}, error }) => {
  const workspace = createRepository(files)
  writeTree(workspace, later)
  const before = git(workspace, 'status', '--porcelain')
  const { code, stdout, outputs } = await runAction({ action: 'action-build-wheel', workspace, inputs })
  expect(stdout).toContain(error)
  expect(stdout.match(/::error/g)).toHaveLength(1)
  expect(stdout).not.toContain('::group::')
  expect({ code, outputs }).toEqual({ code: 1, outputs: {} })
  expect(git(workspace, 'status', '--porcelain')).toBe(before)
})

test('a gate without a Git repository is rejected', async () => {
  const workspace = temporaryFolder('plain')
  writeTree(workspace, { ...tinyProject(), ...hooksConfig({ ok: 'true' }) })
  const { code, stdout } = await runAction({ action: 'action-build-wheel', workspace })
  expect(code).toBe(1)
  expect(stdout).toContain('::error::.pre-commit-config.yaml exists, but the project is not in a Git repository.')
  expect(existsSync(join(workspace, 'dist'))).toBe(false)
})

test('an `out-dir` that is not writable is rejected before any work', async () => {
  const workspace = createRepository(tinyProject('raise'))
  const out = join(workspace, 'dist')
  mkdirSync(out)
  // File modes do not restrict the superuser; a read-only file system does.
  const isRoot = process.getuid?.() === 0
  if (!isRoot) chmodSync(out, 0o555)
  else {
    const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', out], { encoding: 'utf8' })
    if (status !== 0) {
      console.warn(`Skipped: a read-only file system cannot be mounted here (${stderr.trim()})`)
      return
    }
  }
  try {
    const { code, stdout, outputs } = await runAction({ action: 'action-build-wheel', workspace })
    expect(stdout).toMatch(/^::error::Input `out-dir` is `dist`, which is not writable\.$/m)
    expect([code, outputs]).toEqual([1, {}])
  } finally {
    if (isRoot) spawnSync('umount', [out])
    else chmodSync(out, 0o755)
  }
})
