import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import OwnTemporaryFolder from '../../jest/environment.js'

test('a test file has a separate temporary folder, and all files share the cache of tsx', () => {
  expect(tmpdir()).toBe(process.env.TMPDIR)
  expect(basename(tmpdir())).toMatch(/^eleanor-\w{6}$/)
  const [cache = '', ...others] = readdirSync(tmpdir())
  expect([cache, others]).toEqual([expect.stringMatching(/^tsx-\d+$/), []])
  expect(realpathSync(join(tmpdir(), cache))).toBe(realpathSync(join(tmpdir(), '..', cache)))
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
  const shared = join(environment.folder, readdirSync(environment.folder).find((name) => name.startsWith('tsx-')) ?? '')
  writeFileSync(join(shared, 'compiled-by-a-test'), '')
  await environment.teardown()
  const kept = join(tmpdir(), basename(shared), 'compiled-by-a-test')
  expect(existsSync(kept)).toBe(true)
  rmSync(kept)
  expect(existsSync(environment.folder)).toBe(false)
  expect(process.env.TMPDIR).toBe(outer)
})
