import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    { name: 'both', version: '1.0', extras: ['old', 'new'], requires: ['low<1.1 ; extra == "old"', 'low>=1.1 ; extra == "new"'] },
    { name: 'low', version: '1.0' },
    { name: 'low', version: '1.1' },
    { name: 'top', version: '1.0', requires: ['low>=9'] },
  ])
})
afterAll(async () => await index.close())

function tree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  )
}

interface Case {
  readonly files: Record<string, string>
  readonly folder?: string
  readonly inputs?: Record<string, string>
  readonly error: RegExp
}

const cases: Record<string, Case> = {
  'pip-compile: extras that conflict': {
    files: { 'a.in': 'both[old]\n', 'b.in': '-r a.in\nboth[new]\n' },
    error: /^::error file=requirements\/in\/[ab]\.in,line=\d::.*both\[new\]/,
  },
  'uv: extras that conflict': {
    files: { 'a.in': 'both[old]\n', 'b.in': '-r a.in\nboth[new]\n' },
    inputs: { engine: 'uv' },
    error: /^::error file=requirements\/in\/[ab]\.in,line=\d::.*both\[new\].*low/,
  },
  'pip-compile: a requirement that cannot be parsed': {
    files: { 'a.in': '# one\nlow\n  low =>1\n' },
    error: /^::error file=requirements\/in\/a\.in,line=3,col=7::.*Invalid requirement/,
  },
  'uv: a requirement that cannot be parsed': {
    files: { 'a.in': '# one\nlow\n  low =>1\n' },
    inputs: { engine: 'uv' },
    error: /^::error file=requirements\/in\/a\.in,line=3,col=7::/,
  },
  'pip-compile: a version that does not exist': {
    files: { 'a.in': 'low\n', 'b.in': '-r a.in\n# why\nlow==99\n' },
    error: /^::error file=requirements\/in\/b\.in,line=3::pip-compile cannot compile requirements\/in\/b\.in: .*low==99/,
  },
  'pip-compile, independent layers: a version that does not exist': {
    files: { 'a.in': 'low\n', 'b.in': '-r a.in\n# why\nlow==99\n' },
    inputs: { resolution: 'independent' },
    error: /^::error file=requirements\/in\/b\.in,line=3::pip-compile cannot compile requirements\/in\/b\.in: .*low==99/,
  },
  'uv: a version that does not exist': {
    files: { 'a.in': 'low\n', 'b.in': '-r a.in\n# why\nlow==99\n' },
    inputs: { engine: 'uv' },
    error: /^::error file=requirements\/in\/b\.in,line=3::uv cannot compile requirements\/in\/b\.in: .*low==99/,
  },
  'pip-compile: a package whose requirement does not exist': {
    files: { 'a.in': 'both\n', 'b.in': '-r a.in\n# why\ntop\n' },
    error: /^::error file=requirements\/in\/b\.in,line=3::pip-compile cannot compile requirements\/in\/b\.in: .*low>=9/,
  },
  'a directory in place of an include': {
    files: { 'a.in': '-r more\nlow\n' },
    folder: 'more',
    error: /^::error file=requirements\/in\/more::requirements\/in\/more cannot be read/,
  },
  'a directory in place of a lock': {
    files: { 'a.in': 'low\n' },
    folder: '../a.txt',
    error: /^::error file=requirements\/a\.txt::requirements\/a\.txt cannot be read/,
  },
}

test.each(Object.entries(cases))('%s: one error, no file changed', async (_, { files, folder, inputs = {}, error }) => {
  const workspace = temporaryFolder('bad-input')
  writeTree(workspace, Object.fromEntries(Object.entries(files).map(([name, text]) => [`requirements/in/${name}`, text])))
  if (folder !== undefined) mkdirSync(join(workspace, 'requirements/in', folder))
  const before = tree(workspace)
  const { code, stdout } = await runAction({ action: 'action-compile-reqs', inputs, workspace, env: index.env })
  expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toEqual([expect.stringMatching(error)])
  expect(stdout).not.toMatch(/Traceback|This is a bug/)
  expect(code).toBe(1)
  expect(tree(workspace)).toEqual(before)
})

const full = smallDisk()
const onDisk = full === undefined ? test.skip : test
onDisk('a full disk (needs permission to mount): one error with the free space, no file changed', async () => {
  const workspace = full ?? ''
  try {
    mkdirSync(join(workspace, 'requirements/in'), { recursive: true })
    writeFileSync(join(workspace, 'requirements/in/a.in'), 'low\n')
    try {
      for (let part = 0; ; part++) writeFileSync(join(workspace, `fill${part}`), 'x'.repeat(4096))
    } catch {
      // The disk is full now.
    }
    const { code, stdout } = await runAction({ action: 'action-compile-reqs', workspace, env: index.env })
    expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toEqual([
      expect.stringMatching(/^::error::.*ENOSPC.*No lock was changed\./),
    ])
    expect(code).toBe(1)
    expect(readdirSync(join(workspace, 'requirements'))).toEqual(['in'])
  } finally {
    execFileSync('umount', [workspace])
  }
})

/** Mounts a file system of 64 KiB; undefined if this user has no permission. */
function smallDisk(): string | undefined {
  const folder = temporaryFolder('full')
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    return existsSync(folder) ? folder : undefined
  } catch {
    return undefined
  }
}
