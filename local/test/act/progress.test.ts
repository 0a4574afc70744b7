import { expect, test } from '@jest/globals'
import { formatDuration } from '../../act/progress.js'

test.each([
  [0.04, '0.0 s'],
  [59.94, '59.9 s'],
  [59.96, '1 min 00 s'],
  [125.4, '2 min 05 s'],
])('%s seconds are formatted as %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text))
