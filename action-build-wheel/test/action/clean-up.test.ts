import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { until } from '../../../shared/test/support/processes.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { createRepository, fastBuilder, tinyProject } from '../support/project.js'

const action = 'action-build-wheel'

/** A requirement that is built when it is installed. `lines` run in its backend. */
function dependency(lines: string): string {
  const folder = temporaryFolder('dependency')
  const files = Object.entries(tinyProject()).map(([name, text]) => [name, text].map((each) => each.replaceAll('tiny', 'other')))
  writeTree(folder, Object.fromEntries(files) as Record<string, string>)
  const backend = readFileSync(join(folder, 'backend.py'), 'utf8')
  writeTree(folder, { 'backend.py': `import os, pathlib, tempfile, time\n${lines}\n${backend}` })
  return folder
}

/** Folders and files in RUNNER_TEMP that are not for later steps. */
const leftovers = (temp: string) => readdirSync(temp).filter((name) => !/^(file-command|eleanor-(report|patch|cache))/.test(name))

test('an installation that is killed leaves nothing in RUNNER_TEMP once post has run', async () => {
  const [started, temp] = [join(temporaryFolder('started'), 'file'), temporaryFolder('runner')]
  const slow = dependency(`pathlib.Path(${JSON.stringify(started)}).write_text(tempfile.gettempdir()); time.sleep(1000)`)
  const workspace = createRepository({ ...tinyProject(), 'requirements/base.txt': `${slow}\n` })
  const inputs = { ...fastBuilder, 'install-with': 'requirements/base.txt' }
  const killWhen = until(() => existsSync(started))
  const { state } = await runAction({ action, workspace, temp, inputs, killWhen })
  // pip unpacks in the folder of the run.
  expect(readFileSync(started, 'utf8').startsWith(`${temp}/`)).toBe(true)
  expect(leftovers(temp)).not.toEqual([])
  const { code } = await runAction({ action, stage: 'post', workspace, temp, state })
  expect(code).toBe(0)
  expect(leftovers(temp)).toEqual([])
})

test('a cancelled run removes its files by itself', async () => {
  const started = join(temporaryFolder('started'), 'file')
  const slow = dependency(`pathlib.Path(${JSON.stringify(started)}).write_text(""); time.sleep(1000)`)
  const workspace = createRepository({ ...tinyProject(), 'requirements/base.txt': `${slow}\n` })
  const inputs = { ...fastBuilder, 'install-with': 'requirements/base.txt' }
  const interrupt = { after: until(() => existsSync(started)), signal: 'SIGINT' } as const
  const { code, temp } = await runAction({ action, workspace, inputs, interrupt })
  expect(code).toBe(1)
  expect(leftovers(temp)).toEqual([])
})
