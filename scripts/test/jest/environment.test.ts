import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import OwnTemporaryFolder from '../../jest/environment.js'

const outer = process.env.TMPDIR
afterEach(() => {
  process.env.TMPDIR = outer
})

test('a test file has a separate temporary folder, which is empty', () => {
  expect(tmpdir()).toBe(process.env.TMPDIR)
  expect(basename(tmpdir())).toMatch(/^eleanor-\w{6}$/)
  expect(readdirSync(tmpdir())).toEqual([])
})

function createEnvironment(testPath = '/some.test.ts'): OwnTemporaryFolder {
  return new OwnTemporaryFolder(
    { globalConfig: {}, projectConfig: { globals: {}, testEnvironmentOptions: {} } } as never,
    { testPath } as never,
  )
}

test('on ext4, the folders in it are put in different block groups', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spread-'))
  const isExt4 = spawnSync('chattr', ['+T', folder]).status === 0
  rmSync(folder, { recursive: true })
  const attributes = spawnSync('lsattr', ['-d', tmpdir()], { encoding: 'utf8' }).stdout
  expect(/^\S*T/.test(attributes)).toBe(isExt4)
})

test('the folder is removed after the file, with read-only folders, and the next file starts with the outer one', async () => {
  const environment = createEnvironment()
  expect(dirname(environment.folder)).toBe(tmpdir())
  expect(process.env.TMPDIR).toBe(environment.folder)
  const readOnly = join(environment.folder, 'read-only')
  mkdirSync(readOnly)
  writeFileSync(join(readOnly, 'file'), '')
  chmodSync(readOnly, 0o500)
  await environment.teardown()
  expect(existsSync(environment.folder)).toBe(false)
  expect(process.env.TMPDIR).toBe(outer)
})

test('a file that a new worker begins again gets the folder of the first one, emptied, and no other file does', async () => {
  const ended = createEnvironment('/begun.test.ts')
  writeFileSync(join(ended.folder, 'left'), '')
  const [again, other] = [createEnvironment('/begun.test.ts'), createEnvironment('/other.test.ts')]
  expect([again.folder, other.folder]).toEqual([ended.folder, expect.not.stringMatching(ended.folder)])
  expect(readdirSync(again.folder)).toEqual([])
  await other.teardown()
  await again.teardown()
  expect(existsSync(ended.folder)).toBe(false)
})
