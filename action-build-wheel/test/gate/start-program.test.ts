import { expect, test } from '@jest/globals'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { startProgram } from '../../src/gate/start-program.js'

const output = createStdoutWriter({ write: () => true }, () => 'token')
const run = createRunner({ output, signal: new AbortController().signal })
const program = { program: 'bash', args: ['-c', 'echo started >&2; [ "$(cat)" = run ] && echo ran'], waitsForInput: true }

test('a program that waits starts at once, and runs after the preparation and the call', async () => {
  const prepared = Promise.withResolvers<undefined>()
  const started = Promise.withResolvers<undefined>()
  const seen: string[] = []
  const context = {
    run: ((command, args, options) =>
      run(command, args, { ...options, onLine: (line) => started.resolve(void seen.push(line)) })) as typeof run,
  }
  const start = startProgram(context, program, {}, [prepared.promise])
  await started.promise
  expect(seen).toEqual(['started'])
  const running = start(() => undefined)
  prepared.resolve(undefined)
  expect(await running).toMatchObject({ code: 0, stdout: 'ran\n' })
})

test('it ends without having run if the preparation fails', async () => {
  const start = startProgram({ run }, program, {}, [Promise.reject(new Error('The sources could not be copied'))])
  expect(await start(() => undefined)).toMatchObject({ code: 1, stdout: '' })
})

test('another program starts when it is run, and its lines are read', async () => {
  const lines: string[] = []
  const start = startProgram({ run }, { ...program, args: ['-c', 'echo ran'], waitsForInput: false }, {}, [])
  expect(await start((line) => void lines.push(line))).toMatchObject({ code: 0 })
  expect(lines).toEqual(['ran'])
})
