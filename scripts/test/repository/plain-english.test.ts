import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findBannedWords } from '../../checks/plain-english.js'
import { root } from '../../repository.js'
import { listFiles } from '../support/list-files.js'

describe('banned words are found', () => {
  const folder = temporaryFolder('english')
  const files = {
    'a.md': 'Fine.\n\n```sh\nmade anew\n```\n\nIt is made\nanew, with `blanks`.\n',
    'action.yml': 'inputs:\n  a:\n    description: Give it by hand\n    default: perhaps\n',
    'a.ts':
      "// perhaps\nconst told = 'told'\nexport const text = `Tag ${told} is there`\nexport const question = 'Is there a tag?'\n",
  }
  writeTree(folder, files)

  test.each([
    ['a.md', ['a.md:8 anew']],
    ['action.yml', ['action.yml:3 by hand']],
    ['a.ts', ['a.ts:3 is there', 'a.ts:1 perhaps']],
  ])('in %s', (file, expected) => {
    expect(findBannedWords(folder, file).map(({ location, word }) => `${location} ${word}`)).toEqual(expected)
  })
})

const sources = [...readdirSync(root).filter((name) => name.startsWith('action-')), 'shared', 'cli'].map((name) =>
  join(name, 'src'),
)
const areas = [
  ...sources.map((area) => ({ area, files: listFiles(area, '.ts') })),
  ...['local', 'scripts'].map((area) => ({ area, files: listFiles(area, '.ts').filter((file) => !file.includes('/test/')) })),
  {
    area: 'descriptions of actions',
    files: listFiles('.', 'action.yml').filter((file) => /^action-[^/]+\/action\.yml$/.test(file)),
  },
  { area: 'descriptions of workflows', files: listFiles('.github/workflows', '.yml') },
  { area: 'documents', files: listFiles('.', '.md') },
]

test.each(areas)('plain English in $area', ({ files }) => {
  expect(files.length).toBeGreaterThan(0)
  // Lists its own patterns.
  const checked = files.filter((file) => file !== 'scripts/checks/plain-english.ts')
  expect(checked.flatMap((file) => findBannedWords(root, file))).toEqual([])
})
