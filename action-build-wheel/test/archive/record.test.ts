import { describe, expect, test } from '@jest/globals'
import { checkRecord } from '../../src/archive/record.js'

describe('RECORD', () => {
  const members = [
    { path: 'a.py', sha256: 'AA', size: 2, packed: 1 },
    { path: 'with, comma.py', sha256: 'BB', size: 3, packed: 1 },
    { path: 'x.dist-info/RECORD', sha256: 'CC', size: 9, packed: 1 },
  ]
  const good = 'a.py,sha256=AA,2\n"with, comma.py",sha256=BB,3\nx.dist-info/RECORD,,\n'
  test('that lists all members is accepted', () => {
    expect(() => checkRecord('w.whl', 'x.dist-info/RECORD', good, members)).not.toThrow()
  })
  test.each([
    [good.replace('AA', 'ZZ'), 'a.py has another hash'],
    [good.replace('AA,2', 'AA,7'), 'a.py has another size'],
    [good.replace('sha256=AA', ''), 'a.py has another hash'],
    [good.replace('a.py,sha256=AA,2\n', ''), 'a.py is not listed'],
    [`${good}gone.py,sha256=DD,1\n`, 'gone.py is listed but missing'],
  ])('%j is rejected', (text, problem) => {
    expect(() => checkRecord('w.whl', 'x.dist-info/RECORD', text, members)).toThrow(problem)
  })
})
