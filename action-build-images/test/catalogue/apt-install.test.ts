import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'

const part = readFileSync(fileURLToPath(new URL('../../../scripts/catalogue/apt.part', import.meta.url)), 'utf8')
const script = /<<'SCRIPT'.*\n([^]*?)^SCRIPT$/m.exec(part)?.[1] ?? ''

/** A machine with apt: programs that note their calls play apt and dpkg, and its folders are in a temporary one. */
function createMachine() {
  const root = temporaryFolder('apt')
  const lists = join(root, 'lists')
  writeTree(root, {
    'etc/sources.list': 'deb https://mirror.test trixie main\n',
    'etc/sources.list.d/more.sources': 'Types: deb\n',
    'lists/lock': '',
    'bin/apt-get': `#!/bin/sh\necho "$2" "$5" >>${root}/calls\n`,
    'bin/dpkg': '#!/bin/sh\n[ "$1" != --print-architecture ] || echo amd64\n',
    'apt-install': script.replaceAll('/var/lib/apt/lists', lists).replaceAll('/etc/apt', join(root, 'etc')),
    calls: '',
  })
  for (const name of ['bin/apt-get', 'bin/dpkg', 'apt-install']) chmodSync(join(root, name), 0o755)
  let read = 0
  return {
    root,
    note: join(lists, 'sources'),
    /** Runs the script and returns what it asked of apt. */
    install: (...packages: string[]): string[] => {
      execFileSync(join(root, 'apt-install'), packages, { env: { PATH: `${join(root, 'bin')}:${process.env.PATH}` } })
      const calls = readFileSync(join(root, 'calls'), 'utf8').split('\n').slice(0, -1)
      return calls.slice(read, (read = calls.length)).map((call) => call.trim())
    },
  }
}

test('the lists are read once for steps that follow each other (programs that note their calls play apt and dpkg)', () => {
  const { install, note } = createMachine()
  expect(install()).toEqual([])
  expect(existsSync(note)).toBe(false)
  expect(install('--lists')).toEqual(['update'])
  expect(install('git')).toEqual(['install git'])
  expect(install('--lists')).toEqual([])
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
  expect(machine.install('git')).toEqual(['update', 'install git'])
  change(machine)
  expect(machine.install('git')).toEqual(['update', 'install git'])
})
