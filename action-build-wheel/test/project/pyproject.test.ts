import { expect, test } from '@jest/globals'
import { findStaticVersion } from '../../src/project/pyproject.js'

test('the static version is found with its line', () => {
  const text = '[tool.x]\nversion = "0"\n[project]\nname = "a"\nversion = "1.0"\n'
  expect(findStaticVersion({ text, table: { project: { version: '1.0' } }, file: 'p.toml' })).toEqual({
    version: '1.0',
    location: { file: 'p.toml', line: 5 },
  })
  expect(findStaticVersion({ text: '', table: { project: { dynamic: ['version'] } }, file: 'p.toml' })).toBeUndefined()
})
