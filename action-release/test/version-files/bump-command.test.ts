import { chmodSync, existsSync, lstatSync, readFileSync, readlinkSync, symlinkSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import type { Project } from '../support/release-setup.js'
import { project, release, token, versionFile } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

let repository: Project
beforeEach(() => {
  repository = project()
})

/** Commits a `bump.sh` of these lines. */
function commit(script: string): void {
  writeTree(repository.work, { 'bump.sh': `#!/bin/sh\n${script}\n` })
  chmodSync(join(repository.work, 'bump.sh'), 0o755)
  repository.commit('Add a bump command')
}

const edit = `sed -i "s/1.2.3/$1/" ${versionFile}`
const inputs = { mode: 'write-version', bump: 'minor', 'bump-command': './bump.sh {version}' }
const errorsOf = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('::error'))

test('the command sees no input and none of the files of the runner', async () => {
  const record = join(dirname(repository.work), 'environment')
  commit(`${edit}; env > '${record}'; echo "version=9.9.9" >> "\${GITHUB_OUTPUT:-/dev/null}"`)
  const env = { GITHUB_TOKEN: 'ghs_other', ACTIONS_RUNTIME_TOKEN: 'runtime', STATE_x: 'state', MINE: 'kept' }
  const { code, outputs } = await release(repository, undefined, { ...inputs, token }, { env })
  expect({ code, version: outputs.version }).toEqual({ code: 0, version: '1.3.0' })
  const names = readFileSync(record, 'utf8')
    .split('\n')
    .map((line) => line.replace(/=.*/, ''))
  expect(
    names.filter((name) => /^(INPUT_|STATE_|ACTIONS_)|^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|TOKEN)$/.test(name)),
  ).toEqual([])
  expect(names).toEqual(expect.arrayContaining(['MINE', 'GITHUB_REPOSITORY', 'PATH']))
})

const other = `printf '__version__ = "1.3.0"\\n'`
test.each([
  ['a link to a file of the repository', `${other} > "$0.py"; ln -sf "$0.py" ${versionFile}`, 'changed more than'],
  [
    'a link to a file outside',
    `${other} > ../other.py; ln -sf ../../../other.py ${versionFile}`,
    `::${versionFile} is a symbolic link to ../../../other.py`,
  ],
  ['a named pipe', `rm ${versionFile}; mkfifo ${versionFile}`, `::${versionFile} is no regular file, made by \`./bump.sh`],
  ['a folder in place of the file', `rm ${versionFile}; mkdir ${versionFile}`, `::${versionFile} is a folder, made by`],
  ['a folder that is a link', `mv src ../moved; sed -i s/1.2.3/1.3.0/ ../moved/eleanor/version.py; ln -s ../moved src`, ''],
  [
    'a changed configuration',
    `${edit}; git config url.https://example.org/.insteadOf https://github.com/`,
    'changed the Git configuration',
  ],
])('%s is rejected, and every file is restored', async (_, script, reason) => {
  commit(script)
  const { code, stdout } = await releaseInProcess(repository, undefined, inputs)
  expect({ code, errors: errorsOf(stdout).length }).toEqual({ code: 1, errors: 1 })
  expect(errorsOf(stdout)[0]).toContain(reason)
  expect(repository.git('status', '--porcelain')).toBe('')
  expect(lstatSync(join(repository.work, versionFile)).isFile()).toBe(true)
  expect(readFileSync(join(repository.work, versionFile), 'utf8')).toBe('__version__: str = "1.2.3"\n')
})

test('a link in place of an untracked file does not lead the restored content outside', async () => {
  commit(`echo theirs > ../theirs; ln -sf ../theirs notes.txt; ln -sf elsewhere mine; exit 3`)
  writeTree(repository.work, { 'notes.txt': 'mine\n' })
  symlinkSync('notes.txt', join(repository.work, 'mine'))
  expect((await releaseInProcess(repository, undefined, inputs)).code).toBe(1)
  expect(readFileSync(join(repository.work, '../theirs'), 'utf8')).toBe('theirs\n')
  expect(readFileSync(join(repository.work, 'notes.txt'), 'utf8')).toBe('mine\n')
  expect(readlinkSync(join(repository.work, 'mine'))).toBe('notes.txt')
})

test('a version file that is a link is rejected before anything is written', async () => {
  unlinkSync(join(repository.work, versionFile))
  writeTree(repository.work, { 'shared.py': '__version__ = "1.2.3"\n' })
  symlinkSync('../../shared.py', join(repository.work, versionFile))
  repository.commit('A link')
  const { code, stdout } = await releaseInProcess(repository, undefined, { mode: 'write-version', bump: 'minor' })
  expect(code).toBe(1)
  expect(errorsOf(stdout)[0]).toContain(`${versionFile} is a symbolic link to ../../shared.py.`)
  expect(readFileSync(join(repository.work, 'shared.py'), 'utf8')).toBe('__version__ = "1.2.3"\n')
  expect(existsSync(join(repository.work, '.git/index.lock'))).toBe(false)
})
