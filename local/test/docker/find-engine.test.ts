import { expect, test } from '@jest/globals'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { findEngine as findEngineOfAction } from '../../../action-build-images/src/engine/engine.js'
import { findEngine } from '../../docker/find-engine.js'

const run = createRunner({ output: createStdoutWriter({ write: () => true }), signal: new AbortController().signal })

// With the client of this machine, or without one where none is installed.
test('a missing engine has the reason that action-build-images gives', async () => {
  const env = { PATH: process.env.PATH, DOCKER_HOST: 'unix:///nowhere/docker.sock' }
  const [here, there] = [await findEngine(run, env), await findEngineOfAction({ run, env })]
  const reason = expect.stringMatching(/^no docker engine responds: cannot connect.*nowhere|^docker is not installed$/)
  expect(here.state === 'unavailable' && here.reason.toLowerCase()).toEqual(reason)
  expect(there.state === 'unavailable' && there.reason.toLowerCase()).toEqual(
    here.state === 'unavailable' && here.reason.toLowerCase(),
  )
})
