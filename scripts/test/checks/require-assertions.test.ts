import { expect, test } from '@jest/globals'

test('a test fails that ends without an assertion', () => {
  expect(expect.getState()).toMatchObject({ isExpectingAssertions: true })
})
