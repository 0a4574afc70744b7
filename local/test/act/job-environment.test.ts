import { expect, test } from '@jest/globals'
import { createJobEnvironment } from '../../act/job-environment.js'

test('jobs get no token, agent or Git setting of the user', () => {
  const hostEnv = {
    PATH: '/usr/bin',
    HOME: '/home/me',
    GITHUB_TOKEN: 'x',
    SSH_AUTH_SOCK: '/s',
    AWS_SECRET: 'x',
    PIP_INDEX_URL: 'http://i',
    PIP_FIND_LINKS: '/w',
  }
  const env = createJobEnvironment({ hostEnv, gitConfig: '/g', bareRepository: '/r', runMarker: 'm' })
  expect(Object.keys(env).toSorted()).toEqual(
    [
      ...['ELEANOR_LOCAL_REMOTE', 'ELEANOR_LOCAL_RUN', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_NOSYSTEM', 'GIT_TERMINAL_PROMPT'],
      ...['GIT_PAGER', 'PAGER'],
      'HOME',
      'PATH',
      'PIP_INDEX_URL',
    ].toSorted(),
  )
})
