import { expect, test } from '@jest/globals'
import { findIndexToken } from '../../src/context/index-token.js'

test.each<[Record<string, string>, string | undefined]>([
  [{}, undefined],
  [{ UV_PUBLISH_TOKEN: ' pypi-uv\n', TWINE_PASSWORD: 'pypi-twine' }, 'pypi-uv'],
  [{ UV_PUBLISH_TOKEN: '', TWINE_PASSWORD: 'pypi-twine' }, 'pypi-twine'],
  [{ TWINE_USERNAME: '__token__', TWINE_PASSWORD: 'pypi-twine' }, 'pypi-twine'],
  [{ TWINE_USERNAME: 'ada', TWINE_PASSWORD: 'secret' }, 'ada:secret'],
  [{ TWINE_USERNAME: 'ada' }, undefined],
])('the upload token of %j is %s', (env, token) => expect(findIndexToken(env)).toBe(token))
