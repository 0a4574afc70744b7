import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { until } from '../../../shared/test/support/processes.js'
import { runAction, temporaryFolder, typescriptOptions, writeTree } from '../../../shared/test/support/run-action.js'
import { recoverInterruptedWrite } from '../../src/lockfile/write-journal.js'
import { writeLocksAtomically } from '../../src/lockfile/write-locks.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    { name: 'top', version: '1.0', requires: ['low'] },
    { name: 'low', version: '1.0' },
  ])
})
afterEach(() => index.break())
afterAll(async () => await index.close())

function repository(sources: Record<string, string>): string {
  const workspace = temporaryFolder('killed')
  writeTree(workspace, Object.fromEntries(Object.entries(sources).map(([name, text]) => [`requirements/in/${name}.in`, text])))
  return workspace
}

const files = (workspace: string) => readdirSync(join(workspace, 'requirements'))
const leftovers = (workspace: string) => files(workspace).filter((name) => name.startsWith('.'))

/** The processes with this mark in their environment: process id and command line. */
function processesWithMark(mark: string): { pid: number; line: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const line = readFileSync(`/proc/${name}/cmdline`, 'utf8')
        return readFileSync(`/proc/${name}/environ`, 'utf8').includes(mark) && line !== '' ? [{ pid: Number(name), line }] : []
      } catch {
        return []
      }
    })
}

test.each<[string, NodeJS.Signals]>([
  ['pip-compile', 'SIGINT'],
  ['uv', 'SIGINT'],
  ['pip-compile', 'SIGTERM'],
  ['uv', 'SIGKILL'],
])('%s: %s while waiting for the index leaves the tree unchanged', async (engine, signal) => {
  const workspace = repository({ a: 'top', b: '-r a.in' })
  const mark = `MARK=${randomUUID()}`
  index.break({ path: '/simple/low', answer: 'hang' })
  const requested = index.waitForRequest('/simple/low')
  const running = runAction({
    action: 'action-compile-reqs',
    inputs: { engine },
    workspace,
    env: { ...index.env, MARK: mark.slice(5) },
  })
  await requested
  const main = processesWithMark(mark).filter(({ line }) => line.includes('main.ts') || line.includes('dist/main'))
  const engines = processesWithMark(mark).filter(({ line }) => !main.some((each) => each.line === line))
  expect(main.length).toBeGreaterThan(0)
  expect(engines.length).toBeGreaterThan(0)
  const started = performance.now()
  // The lowest process id is that of Node.js.
  process.kill(Math.min(...main.map(({ pid }) => pid)), signal)
  if (signal === 'SIGKILL') process.kill(-Math.min(...engines.map(({ pid }) => pid)), signal)
  const { code, stdout } = await running
  if (signal === 'SIGKILL') await until(() => processesWithMark(mark).length === 0)
  expect(processesWithMark(mark)).toEqual([])
  expect(files(workspace)).toEqual(['in'])
  if (signal !== 'SIGKILL') {
    // Two seconds, plus a margin for a busy machine; waiting for the index would take a minute.
    expect(performance.now() - started).toBeLessThan(5000)
    expect(stdout.match(/^::error.*/gm)).toEqual([`::error::Cancelled by ${signal}`])
    expect(code).toBe(1)
  }
})

test('killed at any moment of writing, the locks are all old or all new after the next run', async () => {
  const workspace = repository({ a: 'six' })
  const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const program = `
    import { writeLocksAtomically } from ${JSON.stringify(source('../../src/lockfile/write-locks.ts'))}
    const names = Array.from({ length: 60 }, (_, index) => 'requirements/' + index + '.txt')
    for (let round = 0; ; round++)
      await writeLocksAtomically({ workspace: process.argv[1], directory: 'requirements', readTexts: new Map() }, new Map(names.map((name) => [name, 'round ' + round]))).then(() => process.stdout.write('.'))
  `
  const outcomes: string[] = []
  for (let round = 0; round < 8; round++) {
    const child = spawn(process.execPath, [...typescriptOptions, '--input-type=module', '--eval', program, workspace], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise((resolve) => child.once('close', resolve))
    await new Promise<void>((resolve) => child.stdout.once('data', () => void setTimeout(resolve, 40 + round * 7.3)))
    child.kill('SIGKILL')
    await ended
    // If the writer was killed before it wrote its process id, only the age of its folder shows that it is gone.
    const folder = join(workspace, 'requirements/.compile-reqs-writing')
    if (existsSync(folder) && !existsSync(join(folder, 'pid'))) utimesSync(folder, 1, 1)
    outcomes.push(recoverInterruptedWrite(workspace, 'requirements'))
    const texts = files(workspace)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(workspace, 'requirements', name), 'utf8'))
    expect([new Set(texts).size, texts.length, leftovers(workspace)]).toEqual([1, 60, []])
  }
  // At least once the writer was killed in the middle of a write.
  expect(outcomes.filter((outcome) => outcome !== 'nothing')).not.toEqual([])
})

/** What a run leaves behind if it is killed after the first of two renames. */
async function createHalfWritten(): Promise<string> {
  const workspace = repository({ a: 'six' })
  const at = (name: string) => join(workspace, 'requirements', name)
  await writeLocksAtomically(
    { workspace, directory: 'requirements', readTexts: new Map() },
    new Map(['a', 'b'].map((name) => [`requirements/${name}.txt`, 'old'])),
  )
  const { digestText } = await import('../../src/requirements/digest.js')
  mkdirSync(at('.compile-reqs-writing'))
  writeFileSync(at('a.txt'), 'new')
  writeFileSync(at('.compile-reqs-writing/1'), 'new')
  const entries = ['a', 'b'].map((name, file) => ({
    file: String(file),
    path: `requirements/${name}.txt`,
    before: digestText('old'),
    after: digestText('new'),
  }))
  writeFileSync(at('.compile-reqs-writing/plan.json'), JSON.stringify(entries))
  utimesSync(at('.compile-reqs-writing'), 1, 1)
  return workspace
}

test('half of the renames done: the next run completes them', async () => {
  const workspace = await createHalfWritten()
  expect(recoverInterruptedWrite(workspace, 'requirements')).toBe('finished')
  expect(readFileSync(join(workspace, 'requirements/b.txt'), 'utf8')).toBe('new')
  expect(leftovers(workspace)).toEqual([])
})

test('half of the renames done, but a lock was edited since: only the leftovers are removed', async () => {
  const workspace = await createHalfWritten()
  writeFileSync(join(workspace, 'requirements/b.txt'), 'edited')
  expect(recoverInterruptedWrite(workspace, 'requirements')).toBe('removed')
  expect(readFileSync(join(workspace, 'requirements/b.txt'), 'utf8')).toBe('edited')
})

/**
 * Writes `new` to the locks a (which exists) and b and c (which do not) in a process in which the renames fail whose target or source
 * ends like this. Returns the message of the error.
 */
function writeWithFailingRenames(workspace: string, failing: readonly string[]): string {
  writeFileSync(join(workspace, 'requirements/a.txt'), 'old\r\n')
  const program = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const [workspace, ...failing] = process.argv.slice(1)
    const rename = fs.renameSync
    fs.renameSync = (from, to) => {
      if (failing.some((end) => from.endsWith(end) || to.endsWith(end))) throw new Error('EACCES: permission denied, rename ' + to)
      rename(from, to)
    }
    syncBuiltinESMExports()
    const { writeLocksAtomically } = await import(${JSON.stringify(new URL('../../src/lockfile/write-locks.ts', import.meta.url).href)})
    const texts = new Map(['a', 'b', 'gpu/c'].map((name) => ['requirements/' + name + '.txt', 'new']))
    await writeLocksAtomically({ workspace, directory: 'requirements', readTexts: new Map() }, texts).catch((error) => console.log(error.message))
  `
  const given = [...typescriptOptions, '--input-type=module', '--eval', program, workspace, ...failing]
  return execFileSync(process.execPath, given, { encoding: 'utf8' })
}

test('a rename fails after others: the locks that were already replaced are restored', () => {
  const workspace = repository({ a: 'six' })
  const message = writeWithFailingRenames(workspace, ['c.txt'])
  expect(message).toMatch(/^The locks could not be written to requirements\. EACCES: .* free bytes\. .* No lock was changed\.$/m)
  expect(readFileSync(join(workspace, 'requirements/a.txt'), 'utf8')).toBe('old\r\n')
  expect(files(workspace)).toEqual(['a.txt', 'gpu', 'in'])
  expect(readdirSync(join(workspace, 'requirements/gpu'))).toEqual([])
})

test('a rename fails, and so does restoring a lock: the error names it, and the next run completes the write', () => {
  const workspace = repository({ a: 'six' })
  const message = writeWithFailingRenames(workspace, ['c.txt', '.old'])
  expect(message).toContain('These locks are new and could not be restored: requirements/a.txt (EACCES')
  expect(message).not.toContain('No lock was changed')
  expect(files(workspace)).toEqual(['.compile-reqs-writing', 'a.txt', 'gpu', 'in'])
  expect(recoverInterruptedWrite(workspace, 'requirements')).toBe('finished')
  for (const lock of ['a', 'b', 'gpu/c']) expect(readFileSync(join(workspace, `requirements/${lock}.txt`), 'utf8')).toBe('new')
  expect(leftovers(workspace)).toEqual([])
})

test('a source that changes while the engine runs: nothing is written', async () => {
  const workspace = repository({ a: 'top', b: '-r a.in' })
  const requested = index.waitForRequest('/simple/top')
  const running = runAction({ action: 'action-compile-reqs', workspace, env: index.env })
  await requested
  writeFileSync(join(workspace, 'requirements/in/a.in'), 'low')
  const { code, stdout } = await running
  expect(stdout).toMatch(
    /^::error file=requirements\/in\/a\.in::requirements\/in\/a\.in was changed while the locks were resolved/m,
  )
  expect([code, files(workspace)]).toEqual([1, ['in']])
})

test('two simultaneous runs with different settings do not mix their locks', async () => {
  const workspace = repository({ a: 'top', b: '-r a.in', c: '-r b.in\nlow' })
  const results = await Promise.all(
    ['pip-compile', 'uv'].map(
      async (engine) => await runAction({ action: 'action-compile-reqs', inputs: { engine }, workspace, env: index.env }),
    ),
  )
  const engines = ['a', 'b', 'c'].map(
    (name) => /"engine":"([\w-]+)/.exec(readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8'))?.[1],
  )
  expect(new Set(engines).size).toBe(1)
  expect(results.some(({ code }) => code === 0)).toBe(true)
  for (const { stdout } of results.filter(({ code }) => code !== 0)) expect(stdout).toContain('possibly by another run')
  expect(existsSync(join(workspace, 'requirements/.compile-reqs-writing'))).toBe(false)
  expect(statSync(join(workspace, 'requirements/a.txt')).isFile()).toBe(true)
})
