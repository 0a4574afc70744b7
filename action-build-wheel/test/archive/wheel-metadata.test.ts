import { expect, test } from '@jest/globals'
import { parseWheelName } from '../../src/archive/wheel-metadata.js'

test('the name of a wheel is split into its tags', () => {
  expect(parseWheelName('a_b-1.0-2x-py2.py3-none-any.whl')).toEqual({
    distribution: 'a_b',
    version: '1.0',
    tags: ['py2-none-any', 'py3-none-any'],
  })
  expect(() => parseWheelName('a-b-1.0.zip')).toThrow('is not a valid wheel name')
})
