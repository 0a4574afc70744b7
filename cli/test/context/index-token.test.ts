import { expect, test } from '@jest/globals'
import { findIndexToken } from '../../src/context/index-token.js'

test.each<[Record<string, string>, string | undefined]>([
  [{}, undefined],
  [{ UV_PUBLISH_TOKEN: ' pypi-uv\n', TWINE_PASSWORD: 'pypi-twine' }, 'pypi-uv'],
  [{ UV_PUBLISH_TOKEN: '', TWINE_PASSWORD: 'pypi-twine' }, 'pypi-twine'],
  [{ TWINE_USERNAME: '__token__', TWINE_PASSWORD: 'pypi-twine' }, 'pypi-twine'],
  [{ TWINE_USERNAME: 'ada', TWINE_PASSWORD: 'secret' }, 'ada:secret'],
  [{ TWINE_USERNAME: 'ada' }, undefined],
  [{ UV_PUBLISH_USERNAME: 'ada', UV_PUBLISH_PASSWORD: 'secret', TWINE_PASSWORD: 'pypi-twine' }, 'ada:secret'],
  [{ UV_PUBLISH_USERNAME: '__token__', UV_PUBLISH_PASSWORD: 'pypi-uv' }, 'pypi-uv'],
  [{ UV_PUBLISH_TOKEN: 'pypi-uv', UV_PUBLISH_USERNAME: 'ada', UV_PUBLISH_PASSWORD: 'secret' }, 'pypi-uv'],
])('the upload token of %j is %s', (env, token) => expect(findIndexToken(env)).toBe(token))
