import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { readSdist } from '../../src/archive/sdist.js'

const run = createRunner({ output: createStdoutWriter({ write: () => true }), signal: new AbortController().signal })
const context = { run, env: process.env, actionPath: fileURLToPath(new URL('../..', import.meta.url)) }
const python = { executable: 'python3', base: 'python3', version: '3', minor: '3', platform: 'linux' }

/** Writes an sdist with Python's tarfile. `change` is Python that may call `add(NAME, type=…, linkname=…)` or set `info`. */
function makeSdist(change: string, name = 'demo-1.0.tar.gz'): string {
  const folder = temporaryFolder('sdist')
  const script = `import io, tarfile
info = "Metadata-Version: 2.1\\nName: Demo\\nVersion: 1.0\\n"
members = []
def add(name, data=b"", type=tarfile.REGTYPE, linkname=""):
    member = tarfile.TarInfo(name)
    member.type, member.linkname, member.size = type, linkname, len(data)
    members.append((member, data))
add("demo-1.0/demo.py", b"x = 1\\n")
${change}
if info: add("demo-1.0/PKG-INFO", info.encode())
with tarfile.open("${name}", "w:gz") as tar:
    for member, data in members: tar.addfile(member, io.BytesIO(data))`
  const { status, stderr } = spawnSync('python3', ['-c', script], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return join(folder, name)
}

/** What the filter that pip and build use says. Source: PEP 721. Undefined when this Python has no such filter. */
function isUnpacked(file: string): boolean | undefined {
  const script =
    'import sys, tarfile, tempfile\nif not hasattr(tarfile, "data_filter"): print("none"); sys.exit()\ntarfile.open(sys.argv[1]).extractall(tempfile.mkdtemp(), filter="data")'
  const { status, stdout } = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' })
  return stdout.trim() === 'none' ? undefined : status === 0
}

test('an sdist with a link to one of its files is read', async () => {
  const file = makeSdist('add("demo-1.0/again.py", type=tarfile.SYMTYPE, linkname="demo.py")')
  expect(await readSdist(context, python, file)).toEqual({
    members: [
      { path: 'demo.py', size: 6 },
      { path: 'PKG-INFO', size: 46 },
    ],
    keys: [],
    name: 'Demo',
    version: '1.0',
    metadata: new Map([
      ['metadata-version', ['2.1']],
      ['name', ['Demo']],
      ['version', ['1.0']],
    ]),
  })
  expect(isUnpacked(file) ?? true).toBe(true)
})

test.each([
  [
    'add("demo-1.0/pw", type=tarfile.SYMTYPE, linkname="/etc/passwd")',
    'demo-1.0/pw is a link to /etc/passwd, outside of the sdist',
  ],
  ['add("demo-1.0/pw", type=tarfile.SYMTYPE, linkname="../../pw")', 'demo-1.0/pw is a link to ../../pw, outside of the sdist'],
  ['add("demo-1.0/pw", type=tarfile.LNKTYPE, linkname="../pw")', 'demo-1.0/pw is a link to ../pw, outside of the sdist'],
  ['add("demo-1.0/../../x")', 'demo-1.0/../../x leads out of the folder demo-1.0/'],
  ['add("demo-1.0/null", type=tarfile.CHRTYPE)', 'demo-1.0/null is neither a file nor a folder nor a link'],
])('an sdist with %s is refused, as when it is unpacked', async (change, problem) => {
  const file = makeSdist(change)
  await expect(readSdist(context, python, file)).rejects.toThrow(`demo-1.0.tar.gz is not a safe sdist: ${problem}. Exclude`)
  expect(isUnpacked(file) ?? false).toBe(false)
})

test.each([
  ['add("other/file.py")', 'demo-1.0.tar.gz is not a safe sdist: other/file.py leads out of the folder demo-1.0/'],
  ['info = ""', 'demo-1.0.tar.gz has no PKG-INFO. PyPI and pip require it.'],
  ['info = "Name: other\\nVersion: 1.0\\n"', 'demo-1.0.tar.gz does not match its name: PKG-INFO says other 1.0.'],
  ['info = "Name: demo\\nVersion: 1.1\\n"', 'demo-1.0.tar.gz does not match its name: PKG-INFO says demo 1.1.'],
])('an sdist with %s is refused, as by PyPI', async (change, problem) => {
  await expect(readSdist(context, python, makeSdist(change))).rejects.toThrow(problem)
})
