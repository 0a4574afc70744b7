import { expect, test } from '@jest/globals'
import { forgetToolSettings } from '../../jest/tool-settings.js'

const kept = {
  PATH: '/bin',
  PIPX_HOME: '/pipx',
  PIP_CACHE_DIR: '/cache',
  PIP_CERT: '/ca.pem',
  PIP_CLIENT_CERT: '/client.pem',
  PIP_CONFIG_FILE: '/pip.conf',
  PIP_DEFAULT_TIMEOUT: '180',
  PIP_INDEX_URL: 'https://index.example/simple',
  PIP_KEYRING_PROVIDER: 'subprocess',
  PIP_PROXY: 'http://proxy.example',
  PIP_RETRIES: '5',
  PIP_TRUSTED_HOST: 'index.example',
  UV_CACHE_DIR: '/cache',
  UV_DEFAULT_INDEX: 'https://index.example/simple',
  UV_HTTP_TIMEOUT: '60',
  UV_INDEX_URL: 'https://index.example/simple',
  UV_INSECURE_HOST: 'index.example',
  UV_NATIVE_TLS: 'true',
}

test.each([
  'PIP_CONSTRAINT',
  'PIP_EXTRA_INDEX_URL',
  'PIP_FIND_LINKS',
  'PIP_NO_BINARY',
  'PIP_NO_INDEX',
  'PIP_PRE',
  'PIP_QUIET',
  'PIP_REQUIRE_VIRTUALENV',
  'PIP_TARGET',
  'UV_CONSTRAINT',
  'UV_EXCLUDE_NEWER',
  'UV_FIND_LINKS',
  'UV_NO_INDEX',
  'UV_OFFLINE',
  'UV_PRERELEASE',
  'UV_PYTHON',
])('%s of the machine is not a setting of the tests; the way to the index is', (name) => {
  const env = { ...kept, [name]: '1' }
  forgetToolSettings(env)
  expect(env).toEqual({ ...kept, PIP_DISABLE_PIP_VERSION_CHECK: '1' })
})
