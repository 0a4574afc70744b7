import { expect, test } from '@jest/globals'
import { envForProject } from '#shared/process/child-env.js'

test('a program of the project gets the environment of the job, without the variables of the step', () => {
  const job = { PATH: '/bin', GITHUB_SHA: 'c0ffee', GITHUB_TOKEN_FILE: '/token', MY_INPUT_: 'x', ELEANOR_STEP: 'mark' }
  const step = {
    'INPUT_DEPLOY-KEY': 'key',
    STATE_FOLDER: '/private',
    ACTIONS_RUNTIME_TOKEN: 'token',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example',
    GITHUB_TOKEN: 'token',
    GITHUB_OUTPUT: '/output',
    GITHUB_STATE: '/state',
    GITHUB_ENV: '/env',
    GITHUB_PATH: '/path',
    GITHUB_STEP_SUMMARY: '/summary',
  }
  expect(envForProject({ ...step, ...job })).toEqual(job)
})
