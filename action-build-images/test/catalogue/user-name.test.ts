import { expect, test } from '@jest/globals'
import { userName } from '../../src/catalogue/user-name.js'

test.each([
  ['eleanor-framework', 'eleanor-framework'],
  ['2fast', 'app-2fast'],
  ['proxy', 'app-proxy'],
  ['a'.repeat(40), 'a'.repeat(32)],
  [`${'a'.repeat(31)}-bc`, 'a'.repeat(31)],
])('the user of the project %s', (project, expected) => expect(userName(project)).toBe(expected))
