import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, typescriptOptions, writeTree } from '../support/run-action.js'

/** Prints the environments of all processes of this user, and the temporary files, in which one of the secrets is. */
const hook = `
grep -alF -f secrets.txt /proc/[0-9]*/environ 2>/dev/null
grep -rlaF -f secrets.txt "$RUNNER_TEMP" 2>/dev/null
true
`

test('a hook that reads the environment of every process finds no secret of the step, and the step still has them', async () => {
  const [key, token, command] = [randomUUID(), randomUUID(), randomUUID()]
  const folder = temporaryFolder('project')
  writeTree(folder, { 'hook.sh': hook, 'secrets.txt': `${key}\n${token}\n${command}\n` })
  const { code, outputs, stdout, temp, state } = await runAction({
    action: 'shared/test/fixture-action',
    inputs: { do: 'project-code', key, folder, mode: 'off' },
    workspace: folder,
    env: { ACTIONS_RUNTIME_TOKEN: token, GITHUB_TOKEN: command },
  })
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(outputs).toEqual({ found: '', token, input: key, inherited: '0', starts: '2' })
  expect(Object.keys(state)).toEqual(['step-marker'])
  expect(readdirSync(temp).filter((name) => !name.startsWith('file-command-'))).toEqual([])
  expect(readdirSync(join(folder)).sort()).toEqual(['hook.sh', 'secrets.txt'])
})

test('the step keeps its inputs if another thread takes the number of standard input', () => {
  const program = fileURLToPath(new URL('../support/replaced-beside-thread.ts', import.meta.url))
  const env = { PATH: process.env.PATH, INPUT_KEY: 'the key' }
  const { stdout, stderr } = spawnSync(process.execPath, [...typescriptOptions, program, temporaryFolder('temp')], {
    env,
    encoding: 'utf8',
  })
  expect({ stdout, stderr }).toEqual({ stdout: 'the key', stderr: '' })
})
