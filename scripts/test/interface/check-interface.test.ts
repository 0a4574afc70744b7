import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { temporaryFolder, typescriptOptions } from '../../../shared/test/support/run-action.js'
import { reportInterface, writeInterface } from '../../interface/report-interface.js'
import { actions, root } from '../../repository.js'

/** A copy of the files that declare the interface, as a repository whose first release is v1.0.0. */
let folder: string
const path = (name: string) => join(folder, name)
const git = (...args: string[]) => execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args])
/** What the command prints and exits with, from this process. */
const check = (bump?: string) => {
  const { lines, problems } = reportInterface(folder, bump)
  return { status: problems.length > 0 ? 1 : 0, stdout: lines.join('\n'), stderr: problems.join('\n') }
}
const runCommand = (...args: string[]) => {
  const script = join(root, 'scripts/interface/check-interface.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [...typescriptOptions, script, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout: stdout.trimEnd(), stderr: stderr.trimEnd() }
}
const edit = (name: string, from: string | RegExp, to: string) => {
  const before = readFileSync(path(name), 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(path(name), after)
}

beforeAll(() => {
  folder = temporaryFolder('interface')
  for (const action of actions) {
    mkdirSync(path(action))
    cpSync(join(root, action, 'action.yml'), path(`${action}/action.yml`))
  }
  cpSync(join(root, '.github'), path('.github'), { recursive: true })
  mkdirSync(path('docs'))
  cpSync(join(root, 'docs/eleanor.schema.json'), path('docs/eleanor.schema.json'))
  writeFileSync(path('CHANGELOG.md'), '# Changelog\n\n## 1.0.0\n\n- First\n')
  writeInterface(folder)
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'First')
  git('tag', 'v1.0.0')
})

test('interface.json is up to date, and the changelog lists the changes since the last release', () => {
  const { status, stderr } = runCommand()
  expect([status, stderr]).toEqual([0, ''])
})

describe('after a release', () => {
  interface Case {
    readonly change: readonly [string, string | RegExp, string]
    readonly message: string
    readonly breaking: boolean
  }
  const cases: Readonly<Record<string, Case>> = {
    'a new input': {
      change: ['action-release/action.yml', 'inputs:\n', 'inputs:\n  fresh:\n    description: x\n    default: y\n'],
      message: 'input `fresh` was added',
      breaking: false,
    },
    'a new required input': {
      change: ['action-release/action.yml', 'inputs:\n', 'inputs:\n  fresh:\n    description: x\n    required: true\n'],
      message: 'input `fresh` was added and is required',
      breaking: true,
    },
    'a changed default': {
      change: ['docs/eleanor.schema.json', '"default": "docker"', '"default": "images"'],
      message: 'input `directory` was text with default `docker` and is now text with default `images`',
      breaking: true,
    },
    'a removed output': {
      change: ['action-build-wheel/action.yml', /\n {2}sha256:\n.*/, ''],
      message: 'output `sha256` was removed',
      breaking: true,
    },
    'a removed secret': {
      change: ['.github/workflows/images.yml', /\n {6}trust-pem:\n.*\n.*/, ''],
      message: 'secret `trust-pem` was removed',
      breaking: true,
    },
    'an added grant': {
      change: ['.github/workflows/package.yml', 'contents: read #', 'issues: write # x\n      contents: read #'],
      message: 'grant `issues: write` was added',
      breaking: true,
    },
  }

  test.each(Object.entries(cases))(
    '%s must be listed, and requires a major release if it breaks workflows',
    (_, { change, message, breaking }) => {
      git('checkout', '-q', '--', '.')
      edit(...change)
      expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining('interface.json is outdated') })
      writeInterface(folder)
      const name = /`([\w-]+)/.exec(message)?.[1] ?? ''
      expect(check()).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/^CHANGELOG\.md does not list/),
        stdout: expect.stringContaining(message),
      })
      edit('CHANGELOG.md', '## 1.0.0', `## Unreleased\n\n- Something about \`${name}\`\n\n## 1.0.0`)
      expect(check().status).toBe(breaking ? 1 : 0)
      if (breaking) edit('CHANGELOG.md', '- Something', '- **Breaking:** something')
      expect(check('major')).toMatchObject({ status: 0, stderr: '' })
      expect(check('minor').status).toBe(breaking ? 1 : 0)
    },
  )

  test('with `none`, the version in the file decides whether a change may break workflows', () => {
    git('checkout', '-q', '--', '.')
    edit('action-build-wheel/action.yml', /\n {2}sha256:\n.*/, '')
    writeInterface(folder)
    edit('CHANGELOG.md', '## 1.0.0', '## Unreleased\n\n- **Breaking:** `sha256`\n\n## 1.0.0')
    mkdirSync(path('scripts'), { recursive: true })
    for (const [version, status] of [
      ['1.1.0', 1],
      ['2.0.0', 0],
    ] as const) {
      writeFileSync(path('scripts/version.py'), `__version__ = "${version}"\n`)
      expect([version, check('none').status]).toEqual([version, status])
      expect(runCommand('--repository', folder, '--bump', 'none')).toEqual(check('none'))
    }
  })
})
