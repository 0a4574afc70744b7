import { execFile, execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'

const part = readFileSync(fileURLToPath(new URL('../../../scripts/catalogue/apt.part', import.meta.url)), 'utf8')
const script = /<<'SCRIPT'.*\n([^]*?)^SCRIPT$/m.exec(part)?.[1] ?? ''

/** A machine with apt: programs that note their calls play apt and dpkg, and its folders are in a temporary one. */
function createMachine() {
  const root = temporaryFolder('apt')
  const lists = join(root, 'lists')
  // Notes the words that are no options, in one write.
  const say = `#!/bin/sh\nwords=; for word; do case "$word" in -*) ;; *) words="$words $word";; esac; done; echo $words >>${root}/calls`
  writeTree(root, {
    'etc/sources.list': 'deb https://mirror.test trixie main\n',
    'etc/sources.list.d/more.sources': 'Types: deb\n',
    // An update lasts until all steps have begun. It fails for all sources (`offline`), or only says so (`partial`).
    'bin/apt-get': `${say}
while [ "$(wc -l <${root}/begun)" -lt "$STEPS" ]; do :; done
[ ! -e ${root}/offline ] || exit 100
case "$*" in *Error-Mode=any*) [ ! -e ${root}/partial ];; esac\n`,
    'bin/apt-cache': `${say}\necho "Package: docker-cli"\nexit 100\n`,
    'bin/dpkg': `#!/bin/sh\n[ "$1" != --print-architecture ] || echo amd64 | tee -a ${root}/begun\n`,
    'apt-install': script.replaceAll('/var/lib/apt/lists', lists).replaceAll('/etc/apt', join(root, 'etc')),
    calls: '',
  })
  for (const name of ['bin/apt-get', 'bin/apt-cache', 'bin/dpkg', 'apt-install']) chmodSync(join(root, name), 0o755)
  const options = (steps: number) =>
    ({ encoding: 'utf8', env: { PATH: `${join(root, 'bin')}:${process.env.PATH}`, STEPS: `${steps}` } }) as const
  let read = 0
  return {
    root,
    note: join(lists, 'sources'),
    run: (...words: string[]) => execFileSync(join(root, 'apt-install'), words, options(1)),
    runAtOnce: async (...packages: string[]) => {
      await Promise.all(packages.map((name) => promisify(execFile)(join(root, 'apt-install'), [name], options(packages.length))))
    },
    /** What has been asked of apt since the last call of this function. */
    calls: (): string[] => {
      const calls = readFileSync(join(root, 'calls'), 'utf8').split('\n').slice(0, -1)
      return calls.slice(read, (read = calls.length)).map((call) => call.trim())
    },
  }
}

test('the lists are read once for steps that follow each other (programs that note their calls play apt and dpkg)', () => {
  const { run, calls, note } = createMachine()
  run()
  expect(calls()).toEqual([])
  expect(existsSync(note)).toBe(false)
  expect(run('--show', 'docker-cli')).toBe('Package: docker-cli\n')
  expect(calls()).toEqual(['update', 'show docker-cli'])
  run('git')
  expect(calls()).toEqual(['install git'])
})

test('the lists are read once for steps at the same time (programs that note their calls play apt and dpkg)', async () => {
  const { runAtOnce, calls } = createMachine()
  await runAtOnce('a', 'b', 'c', 'd', 'e', 'f')
  const [first, ...others] = calls()
  expect(first).toBe('update')
  expect(others.sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `install ${name}`))
})

test('nothing is installed if the lists cannot be read (programs that note their calls play apt and dpkg)', () => {
  const { root, run, calls } = createMachine()
  writeTree(root, { offline: '' })
  expect(() => run('git')).toThrow('Command failed')
  expect(() => run('--show', 'git')).toThrow('Command failed')
  expect(calls()).toEqual(['update', 'update', 'update', 'update'])
})

test('if one source of several cannot be read, the others serve, and the next step asks again (programs that note their calls play apt and dpkg)', () => {
  const { root, run, calls } = createMachine()
  writeTree(root, { partial: '' })
  run('git')
  expect(calls()).toEqual(['update', 'update', 'install git'])
  rmSync(join(root, 'partial'))
  run('git')
  expect(calls()).toEqual(['update', 'install git'])
  run('git')
  expect(calls()).toEqual(['install git'])
})

test.each<[when: string, change: (machine: ReturnType<typeof createMachine>) => void]>([
  ['a source has changed', ({ root }) => appendFileSync(join(root, 'etc/sources.list'), 'deb https://other.test trixie main\n')],
  [
    'there is a new file of sources',
    ({ root }) => writeTree(root, { 'etc/sources.list.d/new.list': 'deb https://other.test trixie main\n' }),
  ],
  ['they were read more than ten minutes ago', ({ note }) => utimesSync(note, Date.now() / 1000 - 700, Date.now() / 1000 - 700)],
])('the lists are read again if %s (programs that note their calls play apt and dpkg)', (_, change) => {
  const machine = createMachine()
  machine.run('git')
  expect(machine.calls()).toEqual(['update', 'install git'])
  change(machine)
  machine.run('git')
  expect(machine.calls()).toEqual(['update', 'install git'])
})
