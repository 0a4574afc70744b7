import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import type { Project, Server } from '../support/release-setup.js'
import { checkOut, noDraft, project, release, server, versionFile } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
let refs: Record<string, string>

const servers: Server[] = []
beforeEach(async () => {
  github = await server()
  servers.push(github)
  repository = project()
})
afterAll(async () => await Promise.all(servers.map(async (each) => await each.close())))

const docs = 'release = "1.2.3"\r\n'
const files = {
  'docs/conf.py': docs,
  'pyproject.toml': '[project]\nname = "eleanor"\nversion = "1.2.3"\n',
  'CITATION.cff': 'version: 1.2.3\n',
  'CHANGELOG.md': '# Changes\n',
}
const versionFiles = 'pyproject.toml\ndocs/conf.py: ^release = "(?<version>[^"]+)"\nCITATION.cff: ^version: (?P<version>.*)$'

/** Commits the files, and with them a `bump.sh` of these lines. */
function commit(script = ''): void {
  writeTree(repository.work, { ...files, 'bump.sh': `#!/bin/sh\n${script}\n` })
  chmodSync(join(repository.work, 'bump.sh'), 0o755)
  repository.commit('More files')
  repository.git('push', '-q', 'origin', 'main')
  refs = repository.refs()
}

const show = (path: string) => repository.git('-C', repository.bare, 'show', `main:${path}`)

test('the commit changes every file that holds the version, and nothing else', async () => {
  commit()
  const { code, outputs } = await release(repository, github, { bump: 'minor', 'version-files': versionFiles })
  expect({ code, status: repository.git('status', '--porcelain') }).toEqual({ code: 0, status: '' })
  const changed = repository.git('-C', repository.bare, 'diff', '--name-only', 'main~1', 'main').split('\n')
  expect(changed).toEqual(['CITATION.cff', 'docs/conf.py', 'pyproject.toml', versionFile])
  expect((JSON.parse(outputs.plan ?? '{}') as { files: string[] }).files.sort()).toEqual(changed)
  expect(show('docs/conf.py') + show('CITATION.cff')).toBe('release = "1.3.0"version: 1.3.0')
  expect(repository.git('-C', repository.bare, 'grep', '-c', '\r', 'main', '--', 'docs/conf.py')).toBe('main:docs/conf.py:1')
  expect(show('pyproject.toml')).toContain('\nversion = "1.3.0"')
})

test('without a version.py, the version is in pyproject.toml', async () => {
  commit()
  repository.git('rm', '-q', versionFile)
  repository.commit('No version.py')
  repository.git('push', '-q', 'origin', 'main')
  const { code, outputs } = await releaseInProcess(repository, github, { bump: 'patch', version: '' })
  expect({ code, version: outputs.version }).toEqual({ code: 0, version: '1.2.4' })
  expect(show('pyproject.toml')).toContain('version = "1.2.4"')
})

test('a commit through the API applies the line-ending filter of Git', async () => {
  commit()
  writeFileSync(join(repository.work, '.gitattributes'), '*.py text eol=crlf\n')
  repository.git('add', '--renormalize', '.')
  repository.commit('Line endings')
  repository.git('push', '-q', 'origin', 'main')
  repository.git('rm', '-q', '--cached', '-r', '.')
  repository.git('reset', '-q', '--hard')
  expect(readFileSync(join(repository.work, versionFile), 'utf8')).toContain('\r\n')
  const whole = await server(repository)
  const { code } = await releaseInProcess(repository, whole, { bump: 'minor', commit: 'api', 'version-files': versionFiles })
  await whole.close()
  expect({ code, status: repository.git('status', '--porcelain') }).toEqual({ code: 0, status: '' })
  expect(show(versionFile)).toBe('__version__: str = "1.3.0"')
})

describe('bump-command', () => {
  const edit = `sed -i "s/1.2.3/$1/" ${versionFile}`
  // The command leaves pyproject.toml alone, which would be found, too.
  const inputs = { bump: 'minor', 'bump-command': './bump.sh {version}', 'version-file': versionFile }

  test('may change the declared files, including one that only the command understands', async () => {
    commit(`${edit}; sed -i "s/1.2.3/$1/" docs/conf.py; echo "## $1" >> CHANGELOG.md`)
    const declared = 'docs/conf.py: ^release = "(?<version>[^"]+)"\nCHANGELOG.md'
    const { code } = await releaseInProcess(repository, github, { ...inputs, 'version-files': declared })
    expect({ code, changes: show('CHANGELOG.md') }).toEqual({ code: 0, changes: '# Changes\n## 1.3.0' })
  })

  test('need not know the lock, and may create the changelog', async () => {
    const lock = '[[package]]\nname = "eleanor"\nversion = "1.2.3"\nsource = { virtual = "." }\n'
    writeTree(repository.work, { 'uv.lock': lock })
    commit(`${edit}; sed -i "s/1.2.3/$1/" pyproject.toml; printf '## %s\\n\\n- New\\n' "$1" > NEWS.md`)
    const news = { ...inputs, 'version-file': '', 'version-files': 'NEWS.md', changelog: 'NEWS.md' }
    const { code, stdout } = await releaseInProcess(repository, github, news)
    expect({ code, stdout, lock: show('uv.lock') }).toMatchObject({ code: 0, lock: lock.trim().replace('1.2.3', '1.3.0') })
    expect((await github.releases()).map(({ body }) => body.split('\n')[0])).toEqual(['- New'])
  })

  const changelog = { 'version-files': 'CHANGELOG.md', changelog: 'CHANGELOG.md' }

  test.each(['at once', 'resumed'])('may write the section of the changelog that becomes the notes: %s', async (kind) => {
    commit(`${edit}; printf '\\n## %s\\n\\n- By the command\\n' "$1" >> CHANGELOG.md`)
    const base = repository.git('rev-parse', 'HEAD')
    if (kind === 'resumed') {
      expect((await releaseInProcess(repository, github, { ...inputs, ...changelog, 'dry-run': 'true' })).code).toBe(0)
      github.fault = noDraft
      expect((await releaseInProcess(repository, github, { ...inputs, ...changelog })).code).toBe(1)
      github.fault = undefined
      checkOut(repository, base)
    }
    const { code, outputs } = await releaseInProcess(repository, github, { ...inputs, ...changelog })
    expect({ code, resumed: outputs.resumed }).toEqual({ code: 0, resumed: String(kind === 'resumed') })
    expect((await github.releases()).map(({ body }) => body.split('\n')[0])).toEqual(['- By the command'])
  })

  test('that writes no such section is rejected before anything is pushed, and every file is restored', async () => {
    commit(edit)
    const { code, stdout } = await releaseInProcess(repository, github, { ...inputs, ...changelog })
    expect({ code, said: stdout.includes('CHANGELOG.md has no text under a heading for 1.3.0') }).toEqual({
      code: 1,
      said: true,
    })
    expect([repository.git('status', '--porcelain'), repository.refs(), github.writes()]).toEqual(['', refs, []])
  })

  test.each([
    ['fails half way', `${edit}; echo x > docs/new.md; rm CITATION.cff; git add -A; exit 3`, 'failed with exit code 3'],
    ['changes more', `${edit}; echo x >> README.md; chmod 755 README.md`, 'changed more than'],
    ['makes a commit', `${edit}; git commit -qam Mine`, 'made a commit'],
    ['forgets a declared file', edit, 'The group `version` in docs/conf.py is `1.2.3` instead of `1.3.0`'],
    ['removes the version file', `rm ${versionFile}`, 'version.py cannot be read'],
  ])('that %s is rejected, and every file is restored', async (_, script, reason) => {
    commit(script)
    const head = repository.git('rev-parse', 'HEAD')
    const declared = 'docs/conf.py: ^release = "(?<version>[^"]+)"'
    for (const mode of ['write-version', 'release']) {
      const { code, stdout } = await releaseInProcess(repository, github, { ...inputs, mode, 'version-files': declared })
      const errors = stdout.split('\n').filter((line) => line.startsWith('::error'))
      expect({ code, errors: errors.length }).toEqual({ code: 1, errors: 1 })
      expect(errors[0]?.toLowerCase()).toContain(reason.toLowerCase())
      expect(repository.git('status', '--porcelain')).toBe('')
      expect(repository.git('rev-parse', 'HEAD')).toBe(head)
    }
    expect(repository.refs()).toEqual(refs)
  })

  test('that fails in a work tree with other changes (mode `write-version`) restores those too', async () => {
    commit(`${edit}; echo lost > README.md; echo lost > notes.txt; exit 3`)
    const mine = { 'README.md': 'edited\n', 'notes.txt': 'mine\n' }
    writeTree(repository.work, mine)
    const { code } = await releaseInProcess(repository, github, { ...inputs, mode: 'write-version' })
    expect(code).toBe(1)
    for (const [name, text] of Object.entries(mine)) expect(readFileSync(join(repository.work, name), 'utf8')).toBe(text)
    expect(repository.git('status', '--porcelain').split('\n')).toEqual([' M README.md', '?? notes.txt'])
  })
})

test.each([
  ['missing.py', 'names `missing.py`, which is not a file of this repository'],
  ['../outside.py', 'which is outside the workspace'],
  ['README.md', 'and no pattern. Write `path: pattern`'],
  ['README.md: version .*', 'It has no group `version`'],
  ['README.md: (?<version>', 'cannot be used: Invalid regular expression'],
])('version-files %s is rejected', async (line, reason) => {
  const { code, stdout } = await releaseInProcess(repository, undefined, {
    bump: 'minor',
    'dry-run': 'true',
    'version-files': line,
  })
  expect({ code, said: stdout.includes(reason) }).toEqual({ code: 1, said: true })
})
