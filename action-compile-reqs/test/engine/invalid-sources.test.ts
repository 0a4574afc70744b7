import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { matchesRejection, parseActionErrors } from '../../../shared/test/support/rejected-call.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { conflictingPackages, createWorkspace, rejectedResolutions } from '../support/rejected-requirements.js'
import { runInProcess } from '../support/run-in-process.js'

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex(conflictingPackages)
})
afterAll(async () => await index.close())

function tree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  )
}

test.each(Object.entries(rejectedResolutions))('%s: one error, no file changed', async (_, call) => {
  const workspace = createWorkspace(call)
  const before = tree(workspace)
  const { code, stdout } = await runInProcess({
    inputs: call.inputs ?? {},
    workspace,
    env: index.env,
  })
  expect(parseActionErrors(stdout)).toEqual(matchesRejection(call))
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
    const { code, stdout } = await runInProcess({ workspace, env: index.env })
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
