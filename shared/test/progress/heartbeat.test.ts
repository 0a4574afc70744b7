import { expect, test } from '@jest/globals'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import type { RunResult } from '#shared/process/runner.js'
import { startHeartbeat } from '#shared/progress/heartbeat.js'

/** A heartbeat whose time a test moves, second by second. */
function start() {
  const printed: string[] = []
  const ticks = new Set<() => void>()
  let now = 0
  const clock = {
    now: () => now,
    every(ms: number, tick: () => void) {
      expect(ms).toBe(1000)
      ticks.add(tick)
      return () => void ticks.delete(tick)
    },
  }
  const heartbeat = startHeartbeat(clock, (line) => printed.push(`${now / 1000}: ${line}`))
  const ignore = () => undefined
  const silent = { debug: ignore, info: ignore, notice: ignore, warning: ignore, error: ignore }
  const log = heartbeat.watchLog({ ...silent, info: (line) => printed.push(line), group: async (_, work) => await work() })
  const wait = (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      now += 1000
      for (const tick of ticks) tick()
    }
  }
  return { heartbeat, log, printed, wait }
}

/** A program that ends when the test says so. */
function program() {
  const { promise, resolve } = Promise.withResolvers<RunResult>()
  const end = () => resolve({ code: 0, stdout: '', stderr: '', timedOut: false, seconds: 0 })
  return { run: async () => await promise, end }
}

test('a silent step reports every 9 seconds what it does and since when', () => {
  const { log, printed, wait } = start()
  log.info('Attaching a.whl (12 MB)\nsecond line')
  wait(8)
  expect(printed).toHaveLength(1)
  wait(11)
  expect(printed.slice(1)).toEqual([
    '9: Still working after 9 s: Attaching a.whl (12 MB)',
    '18: Still working after 18 s: Attaching a.whl (12 MB)',
  ])
})

test.each(['info', 'notice', 'warning', 'error'] as const)('a message of level %s is a sign of life', (level) => {
  const { log, printed, wait } = start()
  wait(8)
  log[level]('Message')
  wait(8)
  expect(printed.filter((line) => line.includes('Still'))).toEqual([])
})

test('output of a tool is a sign of life, and a debug message is none', () => {
  const { heartbeat, log, printed, wait } = start()
  const output = heartbeat.watchOutput(createStdoutWriter({ write: () => true }))
  wait(8)
  output.writeUntrusted('text')
  wait(8)
  expect(printed).toEqual([])
  log.debug('Message')
  output.writeUntrusted('')
  wait(1)
  expect(printed).toEqual(['17: Still working after 17 s: starting'])
})

test('running programs are named with their time and progress, until they end', async () => {
  const { heartbeat, log, printed, wait } = start()
  const [first, second] = [program(), program()]
  log.info('Resolving')
  const resolving = heartbeat.watchRun(first.run)('/opt/bin/python3', ['-I', '-m', 'pip', 'install', '/secret'], {
    describe: () => '7 packages seen',
  })
  wait(4)
  const building = heartbeat.watchRun(second.run)('docker', ['buildx', 'build', '--push'])
  wait(5)
  expect(printed.at(-1)).toBe(
    '9: Still working after 9 s: Resolving [pip install for 9 s, 7 packages seen; docker buildx build for 5 s]',
  )
  first.end()
  await resolving
  wait(9)
  expect(printed.at(-1)).toBe('18: Still working after 18 s: Resolving [docker buildx build for 14 s]')
  second.end()
  await building
  wait(9)
  expect(printed.at(-1)).toBe('27: Still working after 27 s: Resolving')
})

test('a slow group reports its seconds below it, also if it fails; a fast one does not', async () => {
  const { log, printed, wait } = start()
  await log.group('Fast', async () => await Promise.resolve())
  expect(printed).toEqual([])
  await log.group('Slow', async () => {
    wait(3)
    await Promise.resolve()
  })
  const failed = log.group('Fails', async () => {
    wait(2)
    return await Promise.reject(new Error('No'))
  })
  await expect(failed).rejects.toThrow('No')
  expect(printed).toEqual(['Slow: took 3 s', 'Fails: took 2 s'])
})

test('nothing is reported after the end', () => {
  const { heartbeat, printed, wait } = start()
  heartbeat.stop()
  wait(30)
  expect(printed).toEqual([])
})
