import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createOutput } from '#shared/log/output.js'
import { createRunner } from '#shared/process/runner.js'
import { actVersion, findAct } from '../act/install-act.js'

const run = createRunner({ output: createOutput(process.stdout), signal: new AbortController().signal })

/** A program that only tells its version. */
function program(folder: string, says: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'eleanor-act-')), folder, 'act')
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, `#!/bin/sh\necho '${says}'\n`)
  chmodSync(path, 0o755)
  return path
}

test.each([
  ['act version 0.2.87', true],
  ['act version 0.3.1', true],
  ['act version 0.2.50', false],
  ['some other program', false],
])('a fake act on PATH that says "%s" is used: %s', async (says, used) => {
  const path = program('bin', says)
  const installed = program(`act-${actVersion}`, 'act version of ours')
  const found = await findAct({
    run,
    path: `/nowhere:${join(path, '..')}`,
    work: join(installed, '..', '..'),
    say: () => undefined,
  })
  expect(found).toBe(used ? path : installed)
})

test('where it cannot be installed the error says what to do', async () => {
  const work = mkdtempSync(join(tmpdir(), 'eleanor-act-'))
  const failing = (command: string, args: readonly string[]) => run(command, [...args.slice(0, 2), 'no-such-command'])
  await expect(findAct({ run: failing, path: '', work, say: () => undefined })).rejects.toThrow(
    /act 0\.2\.89 could not be installed\..*Install act \(https:\/\/nektosact\.com\) and put it on PATH/s,
  )
})
