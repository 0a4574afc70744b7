import { randomUUID } from 'node:crypto'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { rejectedReleases } from '../support/rejected-releases.js'
import type { Project, Server } from '../support/release-setup.js'
import { project, server, versionFile, wheel } from '../support/release-setup.js'
import { releaseInProcess, runInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
let before: Record<string, string>

beforeAll(async () => {
  github = await server()
})
afterAll(async () => await github.close())
beforeEach(() => {
  repository = project()
  before = repository.refs()
})

/** Runs the action, which has to reject with one error, and looks that neither the remote nor GitHub has changed. */
async function expectRejection(inputs: Record<string, string>, reason: string | RegExp): Promise<void> {
  const { error, lines } = await runInProcess(repository, github, inputs)
  expect(lines.filter((line) => line.startsWith('error:'))).toEqual([])
  expect(error).toMatch(reason)
  expect(error).not.toContain('bug')
  expect(repository.refs()).toEqual(before)
  expect(github.writes()).toEqual([])
}

function push(...refs: string[]): void {
  repository.git('push', '-q', 'origin', ...refs)
  before = repository.refs()
}

describe('rejected before anything is written', () => {
  test.each(rejectedReleases)('$inputs', async ({ inputs, error }) => {
    const rejected = await runInProcess(repository, github, inputs)
    // How a process prints an error is tested with other actions; this table is run through the command, too.
    expect(rejected).toMatchObject({ error: expect.any(String) as unknown, at: undefined })
    expect(rejected.error?.replace('Input `', '`')).toMatch(error)
    expect(repository.refs()).toEqual(before)
    expect(github.writes()).toEqual([])
  })

  test('a work tree with changes', async () => {
    writeFileSync(join(repository.work, 'README.md'), 'changed')
    await expectRejection({ bump: 'minor' }, 'The work tree has changes: README.md')
  })

  test('a tag on another commit', async () => {
    repository.git('tag', 'v1.3.0')
    push('v1.3.0')
    await expectRejection({ bump: 'minor' }, /Tag v1\.3\.0 exists on commit [0-9a-f]{10}\..*was not made by action-release/)
  })

  test('a version below the highest tag', async () => {
    repository.git('tag', '-a', '-m', 'x', 'v1.10.0')
    push('v1.10.0')
    await expectRejection(
      { version: '1.9.0' },
      'Version 1.9.0 is not newer than 1.10.0, the highest released version (tag v1.10.0)',
    )
  })

  test('a branch that moved before the release', async () => {
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit('Second')
    push('main')
    repository.git('reset', '-q', '--hard', base)
    await expectRejection({ bump: 'minor' }, /Branch main is at \w{10} on the remote, but \w{10} is checked out/)
  })

  test('a detached HEAD in a run without a branch', async () => {
    repository.git('checkout', '-q', '--detach')
    const { error } = await runInProcess(repository, github, { bump: 'minor' }, { env: { GITHUB_REF: 'refs/tags/v1' } })
    expect(error).toContain('No branch is checked out')
  })

  test('wheels of another version', async () => {
    wheel(repository, '1.2.3')
    await expectRejection({ bump: 'minor', assets: 'dist/*.whl' }, 'has version 1.2.3, but 1.3.0 is being released')
  })

  test('a wheel whose name and metadata disagree, whatever its description says', async () => {
    wheel(repository, '1.3.0', '1.2.9', 'Version: 1.3.0')
    await expectRejection({ bump: 'minor', assets: 'dist/*.whl' }, 'its own metadata, which contain version 1.2.9')
  })

  test('two version files', async () => {
    writeFileSync(join(repository.work, 'version.py'), '__version__ = "1"\n')
    repository.commit('Another')
    push('main')
    await expectRejection({ bump: 'minor' }, 'The repository has 2 files called version.py: src/eleanor/version.py, version.py')
  })
})

describe('if the remote rejects the push, nothing moves', () => {
  afterEach(() => expect(repository.git('status', '--porcelain')).toBe(''))

  test.each(['refs/tags/v1.3.0', 'refs/heads/main'])('%s is rejected by a hook', async (ref) => {
    repository.hook('update', `[ "$1" != ${ref} ] || { echo "GH013: not allowed" >&2; exit 1; }`)
    await expectRejection({ bump: 'minor' }, /^The remote rejected the release: [^]*GH013: not allowed[^]*Nothing was pushed/)
  })

  test('the branch moves during the push', async () => {
    const other = repository.git('commit-tree', '-p', 'HEAD', '-m', 'Other', 'HEAD^{tree}')
    push(`${other}:refs/heads/other`)
    // Runs when the objects have arrived and the refs are about to be moved: another push wins.
    repository.hook('pre-receive', `env -i PATH="$PATH" git update-ref refs/heads/main ${other}`)
    const { error } = await runInProcess(repository, github, { bump: 'minor' })
    expect(error).toMatch(/^Branch main moved from \w{10} to \w{10} during the release\. Nothing was pushed/)
    expect(repository.refs()).toEqual({ ...before, 'refs/heads/main': other })
  })
})

describe('bump-command', () => {
  const script = (text: string) => {
    writeFileSync(join(repository.work, 'bump.sh'), `#!/bin/sh\n${text}\n`)
    chmodSync(join(repository.work, 'bump.sh'), 0o755)
    repository.commit('Script')
    push('main')
  }
  const inputs = { bump: 'minor', 'bump-command': './bump.sh {version}' }
  const edit = `sed -i "s/1.2.3/$1/" ${versionFile}`

  test('that changes more than the version file', async () => {
    script(`${edit}; echo x >> README.md`)
    await expectRejection(inputs, 'changed more than src/eleanor/version.py: README.md')
  })

  test('that fails', async () => {
    script('echo "no such version" >&2; exit 3')
    await expectRejection(inputs, 'failed with exit code 3. no such version')
  })

  test('that makes a commit, which is taken back', async () => {
    script(`${edit}; git commit -q -a -m Mine`)
    const head = repository.git('rev-parse', 'HEAD')
    await expectRejection(inputs, '`./bump.sh {version}` made a commit. The release makes the commit itself')
    expect([repository.git('rev-parse', 'HEAD'), repository.git('status', '--porcelain')]).toEqual([head, ''])
  })

  test('that writes another version', async () => {
    script(`sed -i "s/1.2.3/9/" ${versionFile}`)
    await expectRejection(inputs, '`9` instead of `1.3.0`')
    expect(repository.git('status', '--porcelain')).toBe('')
  })

  test('that succeeds in mode `write-version`, without the token in its environment', async () => {
    // A word that only the inputs hold, which the script looks for in every process. No other run has the same.
    const word = randomUUID()
    script(`env > ../env.txt; grep -al "INPUT_BUMP-COMMAND=.*$2" /proc/[0-9]*/environ > ../processes.txt 2>/dev/null; ${edit}`)
    const command = { 'bump-command': `./bump.sh {version} ${word}` }
    const first = await releaseInProcess(repository, github, { ...inputs, ...command, mode: 'write-version' })
    expect(first).toMatchObject({ code: 0, outputs: { version: '1.3.0', 'previous-version': '1.2.3', tag: 'v1.3.0' } })
    expect(repository.git('diff', '--name-only')).toBe(versionFile)
    expect(readFileSync(join(repository.work, '../env.txt'), 'utf8')).not.toContain('INPUT_')
    expect(readFileSync(join(repository.work, '../processes.txt'), 'utf8')).toBe('')
  })
})

test('mode `write-version` with the current version changes nothing, and needs no key for signed tags', async () => {
  const inputs = { version: '1.2.3', mode: 'write-version', 'tag-kind': 'signed' }
  const { code, outputs } = await releaseInProcess(repository, undefined, inputs)
  expect({ code, version: outputs.version }).toEqual({ code: 0, version: '1.2.3' })
  expect(repository.git('status', '--porcelain')).toBe('')
})
