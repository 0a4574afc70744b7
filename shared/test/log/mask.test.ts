import { expect, test } from '@jest/globals'
import { maskedForms } from '#shared/log/mask.js'

test('a multi-line secret is masked as a whole, line by line and in Base64', () => {
  expect(maskedForms('-----BEGIN\r\nabcd\r\nxy\r\n')).toEqual([
    '-----BEGIN\r\nabcd\r\nxy',
    '-----BEGIN',
    'abcd',
    Buffer.from('-----BEGIN\r\nabcd\r\nxy\r\n').toString('base64'),
  ])
})
