import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import type { Cache } from '#shared/cache/cache.js'
import { writeManifest } from '#shared/cache/manifest.js'
import { createPrivateDir, privateDirPrefix } from '#shared/context/private-dir.js'
import type { Log } from '#shared/log/log.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner, runOk } from '#shared/process/runner.js'
import type { Python } from '#shared/python/inspect-python.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import { installPythonTools, lockedVersion } from '#shared/python/locked-tools.js'
import { createUnfinishedPath } from '#shared/python/unfinished-environments.js'
import { temporaryFolder } from '../support/run-action.js'

const quiet = () => undefined
const silent: Log = {
  debug: quiet,
  info: quiet,
  notice: quiet,
  warning: quiet,
  error: quiet,
  group: async (_, work) => await work(),
}
const run = createRunner({ output: createStdoutWriter({ write: () => true }), signal: new AbortController().signal })
const context = () => {
  const temp = temporaryFolder('temp')
  const privateDir = async () => await createPrivateDir(temp, quiet)
  return { run, env: process.env, log: silent, toolCache: temporaryFolder('tool-cache'), temp, privateDir }
}

/** A cache that has the wheel of an earlier installation, so that nothing is downloaded. */
const filledCache: Cache = {
  restore: async (_, folder) => {
    await cp(wheels, folder, { recursive: true })
    return true
  },
  save: async () => await Promise.resolve(),
}

/** A cache that records which keys were restored and saved, and keeps what is saved. */
function spyCache() {
  const calls: string[] = []
  const kept = temporaryFolder('kept')
  const cache: Cache = {
    restore: async (key) => await Promise.resolve(calls.push(`restore ${key}`) < 0),
    save: async (key, folder) => {
      calls.push(`save ${key}`)
      await cp(folder, kept, { recursive: true })
    },
  }
  return { calls, cache, kept }
}

const hash = '8abb2f1d86890a2dfb989f9a77cfcfd3e47c2a354b01111771326f8aa26e0254'
const lock = (sha256: string) => {
  const path = join(temporaryFolder('lock'), 'tools.txt')
  writeFileSync(path, `# a comment\nsix==1.16.0 \\\n    --hash=sha256:${sha256}\n`)
  return path
}

let python: Python
/** Folder with the wheel that the first installation has downloaded. */
let wheels: string
/**
 * An installation that most tests use, because each takes half a second: downloaded, through a link to the tool cache that was removed
 * since, and with settings of the caller for other installations.
 */
let installed: Awaited<ReturnType<typeof installFirst>>
/** An environment of it, without pip. */
let bare: Python
beforeAll(async () => {
  const venv = join(temporaryFolder('bare'), 'venv')
  await runOk(run, 'python3', ['-m', 'venv', '--without-pip', venv])
  python = await inspectPython({ run, env: process.env }, 'python3')
  bare = await inspectPython({ run, env: process.env }, join(venv, 'bin', 'python'))
  installed = await installFirst()
  wheels = installed.wheels
})

async function installFirst() {
  const { toolCache, ...options } = context()
  const link = join(temporaryFolder('link'), 'tool-cache')
  symlinkSync(toolCache, link)
  const folders = new Set<string | undefined>()
  const watched: typeof run = async (command, args, more) => {
    if (args.includes('install')) folders.add(more?.env?.TMPDIR)
    return await run(command, args, more)
  }
  const env = { ...process.env, PIP_CONSTRAINT: '/no/such/file', PIP_NO_INDEX: '1', PYTHONHOME: '/no/such/folder' }
  const request = { lock: lock(hash), python, name: 'six' }
  const { calls, cache, kept } = spyCache()
  const tools = await installPythonTools({ ...options, env, run: watched, toolCache: link }, cache, request)
  rmSync(link)
  return { tools, options: { ...options, toolCache }, request, calls: [...calls], folders, wheels: kept }
}

/** The version of six that an interpreter imports. */
async function importedVersion(interpreter: string): Promise<string> {
  return await runOk(run, interpreter, ['-c', 'import six; print(six.__version__)'])
}

test('an interpreter is inspected', () => {
  expect(python.version).toMatch(/^3\.\d+\.\d+$/)
  expect(python.version.startsWith(`${python.minor}.`)).toBe(true)
  expect(existsSync(python.executable)).toBe(true)
})

test('tools are installed once for all environments of an interpreter, from the index, with checked hashes', async () => {
  const { tools, options, request, calls, folders } = installed
  expect(await importedVersion(tools.python)).toBe('1.16.0')
  // What pip unpacks is in the folder that `post` removes even if this step is killed.
  const [folder = ''] = folders
  expect([...folders]).toEqual([expect.stringContaining(join(options.temp, privateDirPrefix))])
  expect([basename(folder), existsSync(folder)]).toEqual([expect.stringMatching(/^install-/), false])
  expect(calls.map((call) => call.replace(/-[0-9a-f]{16}$/, ''))).toEqual(
    ['restore', 'save'].map((what) => `${what} eleanor-tools-v1-${python.platform}-py${python.minor}-six`),
  )
  const unused = spyCache()
  // pre-commit, for example, creates an environment for each version of a hook.
  for (const interpreter of [python, bare]) {
    const found = await installPythonTools(options, unused.cache, { ...request, python: interpreter })
    expect({ bin: basename(found.bin), version: found.version }).toEqual({ bin: 'bin', version: tools.version })
    expect(realpathSync(join(found.bin, '..'))).toBe(findInstallation(options.toolCache))
  }
  expect(unused.calls).toEqual([])
})

/** The only installation in a tool cache. */
function findInstallation(toolCache: string): string {
  const folder = join(toolCache, 'eleanor-tools')
  const links = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isSymbolicLink())
  expect(links).toHaveLength(1)
  return realpathSync(join(folder, links[0]?.name ?? ''))
}

test('tools are installed again if their interpreter was removed', async () => {
  const { options, request } = installed
  const tools = await installPythonTools(options, filledCache, request)
  // As if they were installed from an environment that was removed.
  rmSync(tools.python)
  symlinkSync('/no/such/interpreter', tools.python)
  await writeManifest(realpathSync(join(tools.bin, '..')), basename(join(tools.bin, '..')).slice(-16))
  const again = await installPythonTools(options, filledCache, request)
  expect(await importedVersion(again.python)).toBe('1.16.0')
})

test('tools are installed by the pip of the interpreter, or by their own if it has none', async () => {
  const tools = await installPythonTools(context(), filledCache, { lock: lock(hash), python: bare, name: 'six' })
  expect(await importedVersion(tools.python)).toBe('1.16.0')
  const hasPip = ({ bin }: typeof tools) => existsSync(join(bin, 'pip'))
  expect({ withPip: hasPip(installed.tools), without: hasPip(tools) }).toEqual({ withPip: false, without: true })
})

test('an interpreter that has the locked version is used directly; through a link to the tool cache, and with settings of the caller for others', async () => {
  const { options, request } = installed
  const unused = spyCache()
  // The tools outlive the link.
  const tools = await installPythonTools(options, unused.cache, request)
  expect(await importedVersion(tools.python)).toBe('1.16.0')
  const python = await inspectPython({ run, env: process.env }, tools.python)
  const direct = await installPythonTools(context(), unused.cache, { ...request, python })
  expect(direct).toEqual({ python: python.executable, bin: join(python.executable, '..'), version: '1.16.0' })
  expect(unused.calls).toEqual([])
})

test('tools in the tool cache are installed again if a file was added', async () => {
  const warnings: string[] = []
  const options = { ...installed.options, log: { ...silent, warning: (text: string) => void warnings.push(text) } }
  const first = await installPythonTools(options, filledCache, installed.request)
  const ran = join(options.temp, 'ran')
  const packages = join(first.bin, '..', 'lib', `python${python.minor}`, 'site-packages')
  writeFileSync(join(packages, 'planted.pth'), `import pathlib; pathlib.Path("${ran}").touch()\n`)
  const second = await installPythonTools(options, filledCache, installed.request)
  expect(await importedVersion(second.python)).toBe('1.16.0')
  expect({ second, ran: existsSync(ran) }).toEqual({ second: first, ran: false })
  expect(warnings).toEqual([expect.stringMatching(/has changed since its installation: six 1\.16\.0 is installed again$/)])
})

test('a file with a different hash is rejected, and nothing is left behind', async () => {
  const [options, { cache }] = [context(), spyCache()]
  // As if an earlier run had been killed.
  const killed = await createUnfinishedPath(join(options.toolCache, 'eleanor-tools', `six-1.16.0-${'0'.repeat(16)}`))
  mkdirSync(killed.replace(`-${process.pid}-`, `-${spawnSync('true').pid}-`), { recursive: true })
  await expect(installPythonTools(options, cache, { lock: lock('0'.repeat(64)), python, name: 'six' })).rejects.toThrow(
    /The tools of tools\.txt could not be installed/,
  )
  expect(readdirSync(join(options.toolCache, 'eleanor-tools'))).toEqual([])
})

test.each([
  ['six', '1.16.0'],
  ['ruamel.yaml', '0.18'],
])('the lock pins %s to %s', (name, version) => {
  expect(lockedVersion('ruamelXyaml==9\nruamel.yaml==0.18 ; x\nsix==1.16.0 \\\n', name)).toBe(version)
})
