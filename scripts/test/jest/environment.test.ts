import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import OwnTemporaryFolder from '../../jest/environment.js'

test('a test file has a separate temporary folder, which is all that the environment creates', () => {
  expect(tmpdir()).toBe(process.env.TMPDIR)
  expect(basename(tmpdir())).toMatch(/^eleanor-\w{6}$/)
  expect(readdirSync(tmpdir())).toEqual([])
})

test('the folder is removed after the file, with read-only folders, and the next file starts with the outer one', async () => {
  const outer = process.env.TMPDIR
  const environment = new OwnTemporaryFolder(
    { globalConfig: {}, projectConfig: { globals: {}, testEnvironmentOptions: {} } } as never,
    {} as never,
  )
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
