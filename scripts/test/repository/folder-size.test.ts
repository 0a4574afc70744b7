import { dirname } from 'node:path'
import { expect, test } from '@jest/globals'
import { listFiles } from '../support/list-files.js'

const maxFiles = 14
const files = listFiles('.', '').filter((file) =>
  /^(action-[^/]+\/(src|test)|shared|cli|local|scripts|e2e|bench|docs|\.ci)\//.test(file),
)

test(`no folder has more than ${maxFiles} files`, () => {
  const counts = [...Map.groupBy(files, dirname)].map(([folder, { length }]) => [folder, length] as const)
  expect(counts.length).toBeGreaterThan(20)
  expect(counts.filter(([, count]) => count > maxFiles)).toEqual([])
})
