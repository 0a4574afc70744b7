import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { pipLockOptions, pipOtherOptions } from '../../src/tool-settings/machine-rules.js'
import { pipToolsRules } from '../../src/tool-settings/pip-tools-rules.js'
import { uvPipRules, uvRules } from '../../src/tool-settings/uv-rules.js'
import { installEngines, toolPath } from '../support/real-tools.js'

beforeAll(installEngines)

/** The settings that uv knows: it lists them when it meets another one. */
function settingsOfUv(text: string): string[] {
  const folder = temporaryFolder('uv-settings')
  writeTree(folder, { 'uv.toml': text, 'a.in': '' })
  const { stderr } = spawnSync(toolPath('uv'), ['pip', 'compile', 'a.in'], { cwd: folder, encoding: 'utf8' })
  const [, list = ''] = /expected one of (.*)/.exec(stderr) ?? []
  return [...list.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

function runPython(...args: string[]): string {
  return spawnSync(toolPath('pip-tools'), args, { encoding: 'utf8' }).stdout
}

test('every setting of uv has a rule', () => {
  expect(
    settingsOfUv('unknown = 1\n')
      .filter((name) => name !== 'pip')
      .sort(),
  ).toEqual(Object.keys(uvRules).sort())
  expect(settingsOfUv('[pip]\nunknown = 1\n').sort()).toEqual(Object.keys(uvPipRules).sort())
})

test('every option of pip-compile and pip-sync has a rule', () => {
  const script = `
from piptools.scripts import compile, sync
for command in (compile.cli, sync.cli):
    for option in command.params:
        print(next((name for name in option.opts if name.startswith('--')), option.name))
`
  const options = runPython('-c', script)
    .trim()
    .split('\n')
    .map((name) => name.replace(/^--/, '').replaceAll('_', '-'))
  expect([...new Set(options)].sort()).toEqual(Object.keys(pipToolsRules).sort())
})

test('every option of `pip install` either changes a lock or does not', () => {
  const options = [...runPython('-m', 'pip', 'install', '--help').matchAll(/^ +(?:-\w, )?--([a-z-]+)/gm)].map(
    ([, name = '']) => name,
  )
  expect(options.filter((name) => !pipOtherOptions.includes(name) && !pipLockOptions.includes(name))).toEqual([])
  expect([...pipOtherOptions, ...pipLockOptions].filter((name) => !options.includes(name))).toEqual([])
})

test('the documentation names every setting', () => {
  const text = readFileSync(new URL('../../../docs/engine-settings.md', import.meta.url), 'utf8')
  const names = [...Object.keys(uvRules), ...Object.keys(uvPipRules), ...Object.keys(pipToolsRules), ...pipLockOptions]
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})
