import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { commit, createRepository, git, tinyProject } from '../support/project.js'
import type { HookTool } from '../support/real-hooks.js'
import { localHooks, pathWithUv, runAllFiles, runEachPreCommit, startRealTool } from '../support/real-hooks.js'

const env = {
  PRE_COMMIT_HOME: temporaryFolder('pre-commit-home'),
  PREK_HOME: temporaryFolder('prek-home'),
  PATH: await pathWithUv(),
  // pre-commit builds an empty package for its own, with the setuptools that virtualenv brings. `0` turns the isolation off.
  VIRTUALENV_SETUPTOOLS: 'bundle',
  PIP_NO_BUILD_ISOLATION: '0',
}

/**
 * Language by outcome: each hook passes, fails, changes files, or has no files. `pygrep` and `fail` change nothing, and `fail` never
 * passes. Languages that install from elsewhere, such as `node` and `docker_image`, print the same lines.
 */
const byOutcome = [
  { id: 'system-pass', entry: 'true' },
  { id: 'system-fail', entry: 'sh -c "exit 3"' },
  { id: 'system-change', entry: 'sh -c "echo y >> data.txt"', pass_filenames: false },
  { id: 'system-change-and-fail', entry: 'sh -c "echo y >> data.txt; exit 2"', pass_filenames: false },
  { id: 'system-skip', entry: 'false', files: '^nothing/' },
  { id: 'system-missing', entry: 'no-such-program-of-eleanor', pass_filenames: false, files: '^nothing/' },
  // Its output looks like that of another hook.
  {
    id: 'system-print',
    entry: 'sh -c "echo other......Failed; echo - hook id: other; echo - exit code: 1"',
    pass_filenames: false,
  },
  { id: 'system-always', entry: 'sh -c "exit 8"', files: '^nothing/', always_run: true },
  { id: 'system-kill', entry: 'sh -c "kill -9 $$"', pass_filenames: false },
  { id: 'script-pass', language: 'script', entry: './check.sh 0' },
  { id: 'script-fail', language: 'script', entry: './check.sh 4' },
  { id: 'script-change', language: 'script', entry: './check.sh 0 change' },
  { id: 'script-skip', language: 'script', entry: './check.sh 4', files: '^nothing/' },
  { id: 'python-pass', language: 'python', entry: 'python -c ""', pass_filenames: false },
  { id: 'python-fail', language: 'python', entry: 'python -c "raise SystemExit(5)"', pass_filenames: false },
  { id: 'python-change', language: 'python', entry: "python -c \"open('data.txt', 'a').write('y')\"", pass_filenames: false },
  {
    id: 'python-change-and-fail',
    language: 'python',
    entry: "python -c \"open('data.txt', 'a').write('y'); raise SystemExit(6)\"",
    pass_filenames: false,
  },
  { id: 'python-skip', language: 'python', entry: 'python -c "raise SystemExit(5)"', files: '^nothing/' },
  // The names of `system` and `script` since pre-commit 4.4.
  { id: 'unsupported-pass', language: 'unsupported', entry: 'true' },
  { id: 'unsupported-fail', language: 'unsupported', entry: 'sh -c "exit 7"' },
  { id: 'unsupported-script-change', language: 'unsupported_script', entry: './check.sh 0 change' },
  { id: 'unsupported-script-fail', language: 'unsupported_script', entry: './check.sh 4' },
  { id: 'pygrep-pass', language: 'pygrep', entry: '^z$', files: '^data\\.txt$' },
  { id: 'pygrep-fail', language: 'pygrep', entry: '^x$', files: '^data\\.txt$' },
  { id: 'pygrep-skip', language: 'pygrep', entry: '.', files: '^nothing/' },
  { id: 'fail-skip', language: 'fail', entry: 'never', files: '^nothing/' },
  { id: 'fail-fail', language: 'fail', entry: 'never', files: '^data\\.txt$' },
]
/** The stages of a hook; `push` is the former name of `pre-push`. */
const byStage = [
  ['pre-commit'],
  ['pre-merge-commit'],
  ['pre-push'],
  ['push'],
  ['manual'],
  ['pre-commit', 'manual'],
  ['commit-msg'],
].map((stages) => ({ id: stages.join('-and-'), entry: 'false', stages }))
const general = ['system-pass', 'system-fail', 'system-skip']

describe.each(['pre-commit', 'prek'] as const)('%s', (tool) => {
  test.each(['pre-commit', 'pre-merge-commit', 'pre-push', 'manual'])(
    'every hook has the result of the tool itself in the stage %s',
    async (stage) => {
      // A hook without stages runs in all of them, so that the whole table is needed in one only.
      const outcomes = byOutcome.filter(({ id }) => stage === 'pre-commit' || general.includes(id))
      const hooks = [...outcomes, ...byStage]
      const workspace = createRepository({
        ...tinyProject(),
        'data.txt': 'x\n',
        '.pre-commit-config.yaml': localHooks(hooks),
      })
      writeTree(workspace, { 'check.sh': '#!/bin/sh\n[ "$2" != change ] || echo y >>data.txt\nexit $1\n' })
      chmodSync(join(workspace, 'check.sh'), 0o755)
      commit(workspace)
      const inputs = { gate: tool, 'gate-stage': stage }
      const { code, stdout, summary } = await runAction({ action: 'action-build-wheel', workspace, env, inputs })
      expect(stdout).toContain('::error::The gate failed: system-fail (exit code: 3), ')
      expect(code).toBe(1)
      const rows = summary.matchAll(/^\| ([\w-]+) \| \S+ (passed|failed|skipped|not run)/gm)
      expect(Object.fromEntries([...rows].map(([, id, result]) => [id, result]))).toEqual(
        Object.fromEntries(askTool(tool, workspace, { ids: hooks.map(({ id }) => id), stage })),
      )
    },
  )
})

interface Question {
  readonly ids: readonly string[]
  readonly stage: string
}

/** What the tool itself says when it runs each hook alone, by its exit code. prek runs a hook that it is given in any stage. */
function askTool(tool: HookTool, workspace: string, { ids, stage }: Question): [id: string, result: string][] {
  const commandLine = (id: string) => [...runAllFiles, id, '--hook-stage', stage]
  if (tool === 'pre-commit') {
    const results = runEachPreCommit(workspace, ids.map(commandLine), env)
    return ids.map((id, index) => [id, nameResult(results[index])])
  }
  const listed = startRealTool(tool, workspace, ['list', '--color=never', '--hook-stage', stage], env).output.split('\n')
  return ids.map((id) => {
    if (!listed.includes(`.:${id}`)) return [id, 'not run']
    const result = startRealTool(tool, workspace, commandLine(id), env)
    git(workspace, 'checkout', '--quiet', '--', '.')
    return [id, nameResult(result)]
  })
}

function nameResult({ isGreen, output } = { isGreen: false, output: '' }): string {
  if (/no hook with id/i.test(output)) return 'not run'
  if (!isGreen) return 'failed'
  return output.includes('Skipped') ? 'skipped' : 'passed'
}
