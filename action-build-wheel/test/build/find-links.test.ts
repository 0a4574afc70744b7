import { expect, test } from '@jest/globals'
import { findLinksEnv } from '../../src/build/find-links.js'

test('places with a comma or a space are one place for pip and for uv', () => {
  const env = findLinksEnv(['/a b,c', 'https://example.org/x,y/'])
  const urls = ['file:///a%20b%2Cc', 'https://example.org/x%2Cy/']
  expect(env).toEqual({ PIP_FIND_LINKS: urls.join(' '), UV_FIND_LINKS: urls.join(',') })
})
