import { expect, test } from '@jest/globals'
import { UserError } from '#shared/errors.js'

test('the message of an error consists of sentences', () => {
  expect(new UserError('It failed', { why: 'No such file:', fix: 'Make it.' }).message).toBe('It failed. No such file: Make it.')
})
