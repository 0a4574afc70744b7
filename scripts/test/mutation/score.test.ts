import { expect, test } from '@jest/globals'
import { scoreByFile } from '../../mutation/score.js'

test('the score counts what tests notice, by file, the worst first below the sum', () => {
  const result = (fileName: string, status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError') => ({
    fileName,
    status,
  })
  expect(
    scoreByFile([
      result('good.ts', 'Killed'),
      result('good.ts', 'Timeout'),
      result('good.ts', 'Ignored'),
      result('bad.ts', 'Killed'),
      result('bad.ts', 'Survived'),
      result('bad.ts', 'RuntimeError'),
      result('none.ts', 'NoCoverage'),
    ]),
  ).toEqual([
    { file: 'all', noticed: 3, total: 5, percent: 60 },
    { file: 'none.ts', noticed: 0, total: 1, percent: 0 },
    { file: 'bad.ts', noticed: 1, total: 2, percent: 50 },
    { file: 'good.ts', noticed: 2, total: 2, percent: 100 },
  ])
})
