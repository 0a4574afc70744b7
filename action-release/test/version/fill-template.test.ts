import { expect, test } from '@jest/globals'
import { fillTemplate } from '../../src/version/fill-template.js'

test('every placeholder of a template is replaced, also by a text with a dollar sign', () => {
  const values = { version: '1.4.0', tag: 'v$&1.4.0' }
  expect(fillTemplate('{version} {tag} {version} {other}', values)).toBe('1.4.0 v$&1.4.0 1.4.0 {other}')
})
