import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, utimesSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeManifest } from '#shared/cache/manifest.js'
import { createUnfinishedPath, removeUnfinishedEnvironments } from '#shared/python/unfinished-environments.js'
import { temporaryFolder } from '../support/run-action.js'

test('only the unfinished environments of processes that have ended are removed', async () => {
  const folder = temporaryFolder('tool-cache')
  const envDir = join(folder, 'six-1.16.0-0123456789abcdef')
  const running = basename(await createUnfinishedPath(envDir))
  const killed = running.replace(`-${process.pid}-`, `-${spawnSync('true').pid}-`)
  const elsewhere = running.replace(/-[0-9a-f]{6}-(?=\d+-)/, '-0f0f0f-')
  const names = {
    [running]: 'stays',
    [killed]: 'goes',
    [`${killed.slice(0, -6)}f1f1f1`]: 'stays',
    [elsewhere]: 'stays',
    [`${elsewhere.slice(0, -6)}01d01d`]: 'goes',
    'six-1.16.0-0123456789abcdef-0f0f0f0f': 'stays',
    'six-1.15.0-0123456789abcdef': 'stays',
    'of-someone-else': 'stays',
  }
  const twoDaysAgo = new Date(Date.now() - 2 * 24 * 3600 * 1000)
  for (const name of Object.keys(names)) {
    const path = join(folder, name)
    mkdirSync(path)
    if (name.endsWith('f1f1f1')) await writeManifest(path, 'key')
    if (/01d01d|1\.15|someone/.test(name)) utimesSync(path, twoDaysAgo, twoDaysAgo)
  }
  await removeUnfinishedEnvironments(folder)
  const left = new Set(readdirSync(folder))
  expect(Object.fromEntries(Object.keys(names).map((name) => [name, left.has(name) ? 'stays' : 'goes']))).toEqual(names)
})
