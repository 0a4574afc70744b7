import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { releasePipe } from '#shared/process/inherited-pipe.js'
import { createRunner, runOk } from '#shared/process/runner.js'
import { processesWith } from '../support/processes.js'

function runner(graceMs = 2000) {
  const printed: string[] = []
  const cancel = new AbortController()
  const output = createStdoutWriter({ write: (text) => printed.push(String(text)) > 0 }, () => 'token')
  return { printed, cancel, run: createRunner({ output, signal: cancel.signal, graceMs }) }
}

const livingWith = (marker: string) => processesWith(marker, 'cmdline')

test.each([
  ['exit 3', { code: 3, stdout: '', stderr: '' }],
  ['printf a; printf b >&2', { code: 0, stdout: 'a', stderr: 'b' }],
  ['cat', { code: 0, stdout: 'from stdin', stderr: '' }],
  ['kill -TERM $$', { code: 143, stdout: '', stderr: '' }],
])('bash -c %j', async (script, expected) => {
  const { code, stdout, stderr } = await runner().run('bash', ['-c', script], { input: 'from stdin' })
  expect({ code, stdout, stderr }).toEqual(expected)
})

test('a program waits for input that is promised, and gets none if the promise fails; the time limit starts with the input', async () => {
  expect((await runner().run('cat', [], { input: Promise.resolve('late') })).stdout).toBe('late')
  const failed = await runner().run('cat', [], { input: Promise.reject(new Error('no input')) })
  expect({ code: failed.code, stdout: failed.stdout }).toEqual({ code: 0, stdout: '' })
  const ready = Promise.withResolvers<string>()
  const onLine = (line: string) => ready.resolve(line)
  const limited = await runner().run('bash', ['-c', 'echo ready; exec sleep 300'], { input: ready.promise, onLine, timeoutMs: 1 })
  expect({ stdout: limited.stdout, timedOut: limited.timedOut }).toEqual({ stdout: 'ready\n', timedOut: true })
})

test('arguments reach the program unchanged, without a shell', async () => {
  const argument = '$(touch x) `id` ; "quoted" \n -o --output=y'
  const { stdout } = await runner().run('printf', ['%s', argument])
  expect(stdout).toBe(argument)
})

test('standard output of any size goes into a stream, and a program that fails immediately ends the stream', async () => {
  const into = new PassThrough()
  const running = runner().run('head', ['-c', '20000000', '/dev/zero'], { into, keepBytes: 10 })
  expect((await buffer(into)).length).toBe(20_000_000)
  expect(await running).toMatchObject({ code: 0, stdout: '' })
  const empty = new PassThrough()
  const [{ code }, read] = await Promise.all([runner().run('false', [], { into: empty }), buffer(empty)])
  expect([code, read.length]).toEqual([1, 0])
})

test('closing the stream early ends the program', async () => {
  const into = new PassThrough()
  into.once('data', () => into.destroy())
  const { code } = await runner().run('cat', ['/dev/zero'], { into, timeoutMs: 10_000 })
  expect(code).not.toBe(0)
})

test('a program that ignores SIGTERM is killed with its whole group after the time limit', async () => {
  const marker = `mark-${randomUUID()}`
  const script = `trap '' TERM; bash -c 'trap "" TERM; sleep 300; : ${marker}' & sleep 300; : ${marker}`
  const result = await runner(100).run('bash', ['-c', script], { timeoutMs: 2000 })
  expect({ code: result.code, timedOut: result.timedOut }).toEqual({ code: 137, timedOut: true })
  expect(livingWith(marker)).toEqual([])
})

test('processes that the leader leaves in its group are killed', async () => {
  const marker = `mark-${randomUUID()}`
  const { code } = await runner().run('bash', ['-c', `bash -c 'sleep 300; : ${marker}' & exit 0`])
  expect([code, livingWith(marker)]).toEqual([0, []])
})

test('a process that left the group and keeps the output open is not waited for, and no output is lost', async () => {
  const marker = `mark-${randomUUID()}`
  // A child of a shell that has ended: it writes nothing, and would outlive the test.
  const script = `setsid bash -c 'sleep 300; : ${marker}' & seq 1 20000; echo err >&2`
  const { run } = runner()
  const into = new PassThrough()
  const collecting = run('bash', ['-c', script])
  const [{ code, stdout, stderr }, passed] = await Promise.all([collecting, buffer(into), run('bash', ['-c', script], { into })])
  for (const pid of livingWith(marker)) process.kill(-pid, 'SIGKILL')
  const all = Array.from({ length: 20000 }, (_, index) => `${index + 1}\n`).join('')
  expect([code, stdout === all, stderr, passed.toString() === all]).toEqual([0, true, 'err\n', true])
})

test('a pipe is released once it is empty, and not before', async () => {
  const [full, empty] = [new Readable({ read: () => undefined }), new Readable({ read: () => undefined })]
  full.push('the end of it')
  releasePipe(full, 1)
  releasePipe(empty, 1)
  // Both have been checked by the time the second is closed.
  await once(empty, 'close')
  expect(full.closed).toBe(false)
  expect(String(full.read())).toBe('the end of it')
  await once(full, 'close')
})

test('every child gets the extra variables, whatever its environment', async () => {
  const run = createRunner({
    output: createStdoutWriter({ write: () => true }),
    signal: new AbortController().signal,
    extraEnv: { MARK: 'x' },
  })
  for (const env of [undefined, { PATH: process.env.PATH }])
    expect((await run('sh', ['-c', 'echo $MARK'], env && { env })).stdout).toBe('x\n')
})

test('cancelling ends the group and throws the reason', async () => {
  const { run, cancel } = runner()
  const marker = `mark-${randomUUID()}`
  const running = run('bash', ['-c', `echo ready; sleep 300; : ${marker}`], {
    onLine: () => cancel.abort(new Error('cancelled')),
  })
  await expect(running).rejects.toThrow('cancelled')
  expect(livingWith(marker)).toEqual([])
  await expect(run('true', [])).rejects.toThrow('cancelled')
  expect((await run('echo', ['put back'], { ignoreCancellation: true })).stdout).toBe('put back\n')
})

test('a caller can stop one program with its group, and learns its exit code', async () => {
  const stop = new AbortController()
  const marker = `mark-${randomUUID()}`
  const { run } = runner()
  const options = { stop: stop.signal, onLine: () => stop.abort() }
  const { code, timedOut } = await run('bash', ['-c', `echo ready; sleep 300; : ${marker}`], options)
  expect({ code, timedOut }).toEqual({ code: 143, timedOut: false })
  expect(livingWith(marker)).toEqual([])
  expect((await run('echo', ['next'])).stdout).toBe('next\n')
})

test('of a long output the end is kept, with a note, and lines arrive one by one', async () => {
  const lines: string[] = []
  const { stdout } = await runner().run('seq', ['1', '200000'], { keepBytes: 1000, onLine: (line) => lines.push(line) })
  expect(stdout).toMatch(/^\[\d+ bytes of earlier output left out\]\n/)
  expect(stdout.length).toBeLessThan(1100)
  expect(stdout).toMatch(/200000\n$/)
  expect([lines.length, lines.at(-1)]).toEqual([200000, '200000'])
})

test('shown output is written with workflow commands stopped', async () => {
  const { run, printed } = runner()
  await run('echo', ['::warning::x'], { show: true })
  expect(printed.join('')).toBe('::stop-commands::token\n::warning::x\n')
})

test('no more than the limit is shown, and the rest is counted', async () => {
  const { run, printed } = runner()
  const { stdout } = await run('seq', ['1', '100000'], { show: true, showBytes: 100 })
  expect(printed.join('')).toMatch(/^::stop-commands::token\n1\n2\n[^]{90,110}\n\[\d+ bytes of further output left out\]\n$/)
  expect(stdout).toContain('\n100000\n')
})

test('each line arrives with the name of its stream', async () => {
  const lines: string[] = []
  await runner().run('bash', ['-c', 'echo a; echo b >&2'], { onLine: (line, stream) => lines.push(`${stream} ${line}`) })
  expect(lines.sort()).toEqual(['stderr b', 'stdout a'])
})

test.each([
  ['no-such-program-here', [], /^no-such-program-here was not found\. Install it or put it on PATH\.$/],
  ['bash', ['-c', 'echo first >&2; echo the reason >&2; exit 2'], /^`bash -c` failed with exit code 2\. the reason\.$/],
])('a failure of %s is a user error', async (command, args, message) => {
  await expect(runOk(runner().run, command, args)).rejects.toThrow(message)
})
