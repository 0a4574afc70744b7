import { expect, test } from '@jest/globals'
import { createBuildEnv } from '../../src/build/build-env.js'

test('variables that would change the build are removed and reported', () => {
  const messages: string[] = []
  const log = { info: (message: string) => void messages.push(message) } as Parameters<typeof createBuildEnv>[0]['log']
  const kept = { PIP_INDEX_URL: 'https://index.example', PIP_CERT: '/ca.pem', HTTPS_PROXY: 'http://proxy', HOME: '/home' }
  const dropped = { PIP_PRE: '1', PIP_CONSTRAINT: 'c.txt', UV_PYTHON: '3.9', PYTHONPATH: 'lib', PYTHONUNBUFFERED: '1' }
  const runnerVariables = { INPUT_ARTIFACT: 'x', ACTIONS_RUNTIME_TOKEN: 'secret', GITHUB_OUTPUT: '/out', GITHUB_ENV: '/env' }
  const env = createBuildEnv({ env: { ...kept, ...dropped, ...runnerVariables }, log })
  expect(env).toMatchObject(kept)
  for (const name of Object.keys(runnerVariables)) expect(env).not.toHaveProperty(name)
  for (const name of Object.keys(dropped)) expect(env).not.toHaveProperty(name)
  expect(messages).toEqual(['Removed from the environment of the build: PIP_CONSTRAINT, PIP_PRE, PYTHONPATH, UV_PYTHON'])
})
