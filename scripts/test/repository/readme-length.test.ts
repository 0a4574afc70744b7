import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { actions, root } from '../../repository.js'

const maxLines = 250

test.each(['.', 'cli', ...actions])(`the README of %s has at most ${maxLines} lines; depth belongs in docs/`, (folder) => {
  const lines = readFileSync(join(root, folder, 'README.md'), 'utf8').split('\n')
  expect(lines.length).toBeLessThanOrEqual(maxLines)
})
