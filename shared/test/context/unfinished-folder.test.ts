import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runPost } from '#shared/context/post.js'
import { createPrivateDir } from '#shared/context/private-dir.js'
import { noteUnfinished } from '#shared/context/unfinished-folder.js'
import { createUnfinishedPath } from '#shared/python/unfinished-environments.js'
import { temporaryFolder } from '../support/run-action.js'

test('post removes the environment of tools that a killed step was installing, and no other folder', async () => {
  const temp = temporaryFolder('temp')
  const tools = join(temporaryFolder('tool-cache'), 'eleanor-tools')
  const elsewhere = await createUnfinishedPath(temporaryFolder('other'))
  const state: Record<string, string> = {}
  const { path } = await createPrivateDir(temp, (name, value) => void (state[`STATE_${name}`] = value))
  const environment = join(tools, 'six-1-0123456789abcdef')
  const [unfinished, finished, plain] = [
    await createUnfinishedPath(environment),
    await createUnfinishedPath(environment),
    environment,
  ]
  const folders = [unfinished, finished, plain, elsewhere]
  for (const [index, folder] of folders.entries()) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'file'), '')
    const note = join(path, `install-${index}`)
    mkdirSync(note)
    await noteUnfinished(note, folder)
  }
  symlinkSync(finished, join(tools, 'six-1-abc'))
  // Killed before the link got its name.
  symlinkSync(unfinished, `${unfinished}.link`)
  await runPost({ RUNNER_TEMP: temp, ...state })
  expect(folders.map((folder) => existsSync(join(folder, 'file')))).toEqual([false, true, true, true])
  expect(existsSync(path)).toBe(false)
})
