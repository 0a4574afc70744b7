import { expect, test } from '@jest/globals'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'

test.each<[Record<string, string>, string[]]>([
  [{ PIP_INDEX_URL: 'https://h', PIP_CERT: '/c', HOME: '/h', UV_DEFAULT_INDEX: 'https://h', PIP_RETRIES: '3' }, []],
  [
    { PIP_FIND_LINKS: '/w', PIP_PRE: '1', UV_EXCLUDE_NEWER: '2020', PYTHONPATH: '/x', VIRTUAL_ENV: '/v', UV_PYTHON: '3.9' },
    ['PIP_FIND_LINKS', 'PIP_PRE', 'PYTHONPATH', 'UV_EXCLUDE_NEWER', 'UV_PYTHON', 'VIRTUAL_ENV'],
  ],
])('the environment without variables that change results: %j', (env, left) => {
  const sanitized = sanitizePythonEnv(env, { TZ: 'UTC' })
  expect(sanitized.removed).toEqual(left)
  expect(sanitized.env).toEqual({
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !left.includes(name))),
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    TZ: 'UTC',
  })
})
